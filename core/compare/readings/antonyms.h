#pragma once

#include "core/story/sentence.h"

#include <QString>

#include <span>

namespace retold {

/// Whether two stems are of words that mean opposite things ("rise", "fall"), by the list
/// resources/compare/antonyms-<language>.txt; never in a language that has none.
bool areOpposites(const QString &left, const QString &right, const QString &language);

/// Whether two words that exclude each other turn nothing round, as another opposite turns it back: the first
/// content words behind them, as in "encourages honest trade" and "discourages dishonest trade", or "fewer
/// survived" and "more died". The ends are those of the two words.
bool areTurnedBack(std::span<const Word> left, int leftEnd, std::span<const Word> right, int rightEnd,
                   const QString &language);

} // namespace retold
