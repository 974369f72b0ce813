#pragma once

#include "core/annotate/figure_quantity.h"
#include "core/annotate/figure_tokens.h"

namespace retold {

/// What a quantity counts or is a share of, over tokens [begin, end); empty where nothing is told.
struct CountedPhrase {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin >= end; }
};

/// "British troops" behind "40,000"; "total economic output" behind "2.3% of its"; "defence" is not in it,
/// since a preposition ends it. The head noun is its last word. Told by form: the first plural ends a count.
CountedPhrase findCounted(const FigureTokens &tokens, const Quantity &quantity);

} // namespace retold
