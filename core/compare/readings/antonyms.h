#pragma once

#include "core/story/sentence.h"

#include <QString>

#include <span>

namespace retold {

/// Whether two stems are of words that mean opposite things ("rise", "fall"), by the list
/// resources/compare/antonyms-<language>.txt; never in a language that has none.
bool areOpposites(const QString &left, const QString &right, const QString &language);

/// Whether the first content words are opposites: behind a word and its contrary they turn the statement
/// back, as "encourages honest trade" and "discourages dishonest trade".
bool beginWithOpposites(std::span<const Word> left, std::span<const Word> right, const QString &language);

} // namespace retold
