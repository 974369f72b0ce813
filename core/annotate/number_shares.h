#pragma once

#include "core/annotate/number_words.h"

namespace retold {

/// "out of five", "in 20", "of 10", "over three" behind a whole number; "-in-five" too.
std::optional<NumberMatch> readShare(const FigureTokens &tokens, const NumberMatch &count);

/// Whether "a ratio of", with a hedge or not, stands before a token.
bool isBehindRatio(const FigureTokens &tokens, qsizetype at);

/// "3 to 1" and "3:1" behind "a ratio of", where `first` was read at a token.
std::optional<NumberMatch> readRatio(const FigureTokens &tokens, const NumberMatch &first, qsizetype at);

/// A fraction behind a whole number ("2 1/2") or alone ("3/4"), in digits.
std::optional<NumberMatch> readDigitFraction(const FigureTokens &tokens, qsizetype at);

/// "un Français sur cinq", "uno de cada cinco", "vier von zehn", "één op de drie" behind the count.
std::optional<NumberMatch> readForeignShare(const FigureTokens &tokens, const NumberMatch &count);

} // namespace retold
