#pragma once

#include <QString>

namespace retold {

/// Whether two stems are of things of one sort that exclude each other ("school", "hospital"), by the list
/// resources/compare/sorts-<language>.txt; never in a language that has none.
bool areOfOneSort(const QString &left, const QString &right, const QString &language);

} // namespace retold
