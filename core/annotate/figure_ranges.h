#pragma once

#include "core/annotate/figure_quantity.h"

#include <optional>

namespace retold {

/// The range that begins with `low` and goes on behind it: "$3 billion to $5 billion", "10-20 dollars",
/// "between five and six", "8- to 16-meter", "two or three". A scale or unit said once holds for both sides.
/// A change ("rose from 2 to 3 per cent") is no range, nor are falling pairs, which are scores or ratios.
std::optional<Quantity> readRange(const FigureTokens &tokens, const Quantity &low);

/// The range between two hedged bounds: "more than 20 but fewer than 30", "at most 50 and at least 20".
std::optional<Quantity> readBounds(const FigureTokens &tokens, const Quantity &first);

/// The end of a score or split that a dash joins ("5-4", "50-50", "6–3"), where one begins at the token; else
/// `at`.
qsizetype scoreEnd(const FigureTokens &tokens, qsizetype at);

} // namespace retold
