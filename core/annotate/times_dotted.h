#pragma once

#include "core/annotate/figure_tokens.h"

namespace retold {

/// Whether the numeral at a token ("7.30") is a time of the clock as British papers write it, and no decimal:
/// by the words before and behind it.
bool isDottedTime(const FigureTokens &tokens, qsizetype at);

} // namespace retold
