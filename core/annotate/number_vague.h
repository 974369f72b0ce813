#pragma once

#include "core/annotate/number_words.h"

namespace retold {

/// "30s" or "thirties", whatever it counts, and the token behind.
struct Decade {
    double first = 0; ///< 20 to 90.
    qsizetype end = 0;
};

std::optional<Decade> readDecadeWord(const FigureTokens &tokens, qsizetype at);

/// Reads "30s" in "the mid-30s", "the low thirties", "the high 30s".
std::optional<NumberMatch> readVagueDecade(const FigureTokens &tokens, qsizetype at);

/// Reads the plural scale of "tens of thousands", "dozens", "hundreds of millions": from one to ten of it.
std::optional<NumberMatch> readVaguePlural(const FigureTokens &tokens, qsizetype at);

/// Reads the "scores" of "scores of boats", but not "the scores of the match", "test scores of pupils".
std::optional<NumberMatch> readScores(const FigureTokens &tokens, qsizetype at);

/// Reads "several hundred", "a few dozen", "a couple of thousand".
std::optional<NumberMatch> readVagueMany(const FigureTokens &tokens, qsizetype at);

} // namespace retold
