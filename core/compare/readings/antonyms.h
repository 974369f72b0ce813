#pragma once

#include <QString>

namespace retold {

/// Whether two stems are of words that mean opposite things ("rise", "fall"), by the list
/// resources/compare/antonyms-<language>.txt; never in a language that has none.
bool areOpposites(const QString &left, const QString &right, const QString &language);

} // namespace retold
