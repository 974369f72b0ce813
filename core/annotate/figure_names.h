#pragma once

#include "core/annotate/figure_quantity.h"
#include "core/annotate/figure_tokens.h"

namespace retold {

/// What is known of the sentence that a number stands in.
struct NumberPlace {
    bool isTitleCase = false;    ///< A headline in capitals, where a capital letter says nothing.
    qsizetype sentenceBegin = 0; ///< The sentence's first token.
    qsizetype sentenceEnd = 0;   ///< The token behind it.
};

/// The end of what holds a number and counts nothing, where that begins at the token; else `at`: "No 10",
/// "9/11", "24/7", telephone numbers, scores, "[3]", list numbers, "10 Downing Street", "Section 427".
qsizetype numberedNameEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place);

/// Whether a number that was read is part of a name after all ("Radio 4", "Voyager 2", "World War Two",
/// "21st century", "5G"), or says nothing ("one of them", "no one").
bool isName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place);

} // namespace retold
