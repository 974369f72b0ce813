#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace retold {

/// The rows of a word list of this stage: lines of fields parted by "|" and trimmed; lines that begin with
/// "#" and empty lines are left out. `name` is a file in resources/annotate.
std::vector<QStringList> readFigureData(const QString &name);

/// A field that lists words, parted by commas.
QStringList listOf(const QString &field);

} // namespace retold
