#pragma once

#include "core/annotate/figure_tokens.h"
#include "core/annotate/number_lexicon.h"

#include <optional>

namespace retold {

/// An English whole number in words, or digits with the words behind them ("3 hundred and 21").
struct Cardinal {
    qsizetype end = 0; ///< The token after it.
    double value = 0;
    NumberRole last = NumberRole::Digit; ///< Of its last word.
    double scale = 1;                    ///< The last hundred or scale taken.
    bool isWords = false;                ///< Begins with a word.
    bool isYear = false;                 ///< Said as a year: "nineteen eighty-four".
};

/// Reads the longest cardinal at a token, its article included ("a hundred").
std::optional<Cardinal> readCardinal(const FigureTokens &tokens, qsizetype at);

/// A number below a hundred ("two", "forty-one").
struct SmallNumber {
    double value = 0;
    qsizetype end = 0;
    NumberRole last = NumberRole::Digit;
};

std::optional<SmallNumber> readSmallNumber(const FigureTokens &tokens, qsizetype at);

/// A part of two words and the token behind it: 35 of "thirty-fifths".
struct LongPart {
    double value = 0;
    qsizetype end = 0;
};

/// A plural part, and behind "one" a single one too ("one thirty-fifth").
std::optional<LongPart> readLongPart(const FigureTokens &tokens, qsizetype at, bool isOne = false);

/// Whether parts of one whole are named here: "two thirds", "a half", but not "thirty fifths", which are six
/// wholes.
bool startsFraction(const FigureTokens &tokens, qsizetype at);

} // namespace retold
