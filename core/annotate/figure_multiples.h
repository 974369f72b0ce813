#pragma once

#include "core/annotate/figure_quantity.h"

#include <optional>

namespace retold {

/// Reads what says how many times, or names a count by a word of its own: "sixfold", "10-fold", "twice",
/// "doubled", "halved", "a baker's dozen", "a couple of". English alone has them here.
std::optional<Quantity> readMultiple(const FigureTokens &tokens, qsizetype at);

} // namespace retold
