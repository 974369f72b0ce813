#pragma once

#include "core/annotate/figure_quantity.h"

#include <optional>

namespace retold {

/// Reads an age that no unit shows: "aged 37", "aged 25 to 54", "age 87", "Joanne Bartlett, 35,", "the boy,
/// 7,", "in her 20s", "in their thirties". An age with its unit ("35-year-old") is a quantity like others.
std::optional<Quantity> readAge(const FigureTokens &tokens, qsizetype at);

} // namespace retold
