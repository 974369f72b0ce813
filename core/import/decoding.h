#pragma once

#include <QByteArrayView>
#include <QString>

namespace retold {

/// How the encoding of some bytes was found.
enum class EncodingSource {
    Stated,  ///< By a byte order mark, or since the bytes are valid UTF-8 from end to end.
    Guessed, ///< By the pattern of the bytes; a person should look whether the text reads well.
};

struct DecodedText {
    QString
        text; ///< Exactly what the bytes say, control characters and line ends too; without byte order mark.
    QString encoding; ///< Its usual name, "UTF-8", "windows-1252".
    EncodingSource source = EncodingSource::Stated;
    qsizetype replaced = 0; ///< How many U+FFFD stand for bytes that mean nothing in the encoding.
};

/// Decodes text in any common encoding. In this order: a byte order mark; NUL bytes at every second or at
/// three of four places, which are UTF-16 and UTF-32; valid UTF-8; UTF-8 with a few broken places; Western
/// European text, for which uchardet needs more text than a short item has; uchardet's answer; windows-1252.
DecodedText decode(QByteArrayView bytes);

} // namespace retold
