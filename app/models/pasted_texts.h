#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace retold {

/// The texts that one pasted text holds: parted at lines of three or more dashes or equals signs and nothing
/// else. A part of a line or two is no version, so a rule under a headline parts nothing.
QStringList pastedTexts(const QString &text);

/// The plain text of what is pasted, also where a program offers rich text alone.
QString plainTextOf(const QMimeData &mime);

} // namespace retold
