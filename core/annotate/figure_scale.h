#pragma once

#include "core/annotate/figure_quantity.h"

namespace retold {

/// Takes the scale behind digits: "bn", "k", "m" before money or what is counted; "10k race" are kilometres.
void readScale(const FigureTokens &tokens, Quantity &quantity, bool isMoney);

} // namespace retold
