#pragma once

#include "core/annotate/figure_tokens.h"
#include "core/story/figure.h"

#include <optional>

namespace retold {

enum class NumberForm {
    Cardinal, ///< "three", "2.5 million", "one and a half"
    Fraction, ///< "two-fifths", "1/4", "half", "one in five"
    Ordinal,  ///< "third", "21st"
    Vague,    ///< "dozens", "tens of thousands", "several hundred"
    Year,     ///< "nineteen eighty-four"
};

/// A number in a text, in digits, words or both, from where it was asked for up to token `end`.
struct NumberMatch {
    qsizetype end = 0;
    double value = 0;
    std::optional<Interval> interval = {}; ///< Of a vague number the values that it lets in.
    NumberForm form = NumberForm::Cardinal;
    double scale = 1;     ///< The last scale in it: a million in "3 million".
    bool isWords = false; ///< Begins with a word, not a digit.
};

/// Reads the longest English number at a token: cardinals with compounds, "and", dozens, halves, Indian
/// scales and decimals ("three point five million"), mixed and vulgar fractions, shares ("two out of five"),
/// ordinals, vague numbers. The grammar is our own: ICU's reads "twenty one" as 2001 and no fraction at all.
/// Looks a bounded number of tokens ahead of what it takes.
std::optional<NumberMatch> readEnglishNumber(const FigureTokens &tokens, qsizetype at);

} // namespace retold
