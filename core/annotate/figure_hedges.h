#pragma once

#include "core/annotate/figure_quantity.h"
#include "core/annotate/figure_tokens.h"
#include "core/story/figure.h"

#include <optional>

namespace retold {

/// A hedge over tokens [begin, end), before or behind its figure.
struct Hedge {
    qsizetype begin = 0;
    qsizetype end = 0;
    HedgeDirection direction = HedgeDirection::About;
};

/// The hedge of a quantity: "about", "no more than", ">", "pre-" of a year before it; "or so", "+" behind it.
/// One behind it counts where none stands before. The phrases stand in resources/annotate/number-hedges.txt.
std::optional<Hedge> findHedge(const FigureTokens &tokens, const Quantity &quantity);

} // namespace retold
