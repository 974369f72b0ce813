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

/// Whether a number that was read is part of a name after all ("Radio 4", "Voyager 2", "World War Two",
/// "21st century", "5G"), or says nothing ("one of them", "no one").
bool isName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place);

} // namespace retold
