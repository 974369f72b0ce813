#pragma once

#include "core/annotate/number_words.h"

namespace retold {

/// Reads the plural scale of "tens of thousands", "dozens", "hundreds of millions": from one to ten of it.
std::optional<NumberMatch> readVaguePlural(const FigureTokens &tokens, qsizetype at);

/// Reads "several hundred", "a few dozen", "a couple of thousand".
std::optional<NumberMatch> readVagueMany(const FigureTokens &tokens, qsizetype at);

} // namespace retold
