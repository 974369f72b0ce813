#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace retold {

/// One outlet's text as it was read, before any stage has looked into it.
struct Version {
    QString outlet; ///< As the source names it; empty where unknown.
    QString headline;
    QString byline;
    QString published; ///< ISO 8601 where it could be read, else the source's own wording.
    QString language;  ///< Two-letter ISO 639-1 code; empty until it is known.
    QString source;    ///< File name or "standard input", for people; no folder.
    QByteArray sha256; ///< Hex digest of the source's bytes.
    QString text;      ///< Kept once, here; everything else points into it with a TextRange.
    /// What a person should know about the reading ("read as windows-1252"), translated.
    QStringList notices;
    bool sentencePerLine = false; ///< Each line is one body sentence, whatever it holds.

    bool operator==(const Version &) const = default;
};

} // namespace retold
