#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace retold {

/// Writes to standard output where `path` is empty or "-", else to the file. A file is replaced only when
/// all is written. Errors name the file and the cause.
Status writeOutput(const QString &path, const QByteArray &bytes);

/// One line on standard error, after the program's name.
void writeDiagnostic(const QString &message);

} // namespace retold
