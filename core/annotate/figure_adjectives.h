#pragma once

#include "core/annotate/figure_quantity.h"

namespace retold {

/// Reads a measure that is an adjective, or the noun made of one, in one word with its number or joined by a
/// hyphen: German "zweitägige", "15-jährige", "der 36-Jährige", Dutch "35-jarige".
std::optional<Quantity> readMeasureAdjective(const FigureTokens &tokens, qsizetype at);

} // namespace retold
