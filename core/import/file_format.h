#pragma once

#include <QByteArrayView>
#include <QString>

namespace retold {

/// A kind of file that is known by its first bytes and cannot be read as plain text.
struct FileFormat {
    /// Its name within a sentence, translated by the context of the core: "a PDF document".
    const char *name = nullptr;
    /// What a person can do about it, a whole sentence, untranslated as `name`; null where there is nothing.
    const char *advice = nullptr;
    bool (*recognises)(QByteArrayView bytes) = nullptr;
};

/// The format that `bytes` begin as, whatever the file is called; null where none is known. A new format is
/// one entry in the table of the .cpp file.
const FileFormat *recogniseFormat(QByteArrayView bytes);

/// The sentence that tells why `source` cannot be read: what it is, and what to do about it.
QString refusal(const FileFormat &format, const QString &source);

} // namespace retold
