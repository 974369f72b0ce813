#pragma once

#include "core/result.h"
#include "core/story/version.h"

namespace retold {

struct ImportOptions {
    QString language;             ///< ISO 639-1; empty: found from the text.
    bool sentencePerLine = false; ///< See Version::sentencePerLine.
    qint64 maximumBytes = qint64{32} * 1024 * 1024;
};

/// Reads a file of any known format; what it is, is told by its content first and by its name second.
/// Errors name the file and the cause.
Result<Version> importFile(const QString &path, const ImportOptions &options = {});

/// The same for bytes at hand (standard input, clipboard); `source` is the name that people see.
Result<Version> importBytes(const QByteArray &bytes, const QString &source,
                            const ImportOptions &options = {});

/// The same for text that was typed or pasted: never fails for its encoding.
Result<Version> importText(const QString &text, const QString &source, const ImportOptions &options = {});

} // namespace retold
