#pragma once

#include "core/annotate/figure_names.h"

namespace retold {

/// Whether a whole number in plain digits stands at a token: no decimals, no grouping, no fraction.
bool isBareNumeral(const FigureTokens &tokens, qsizetype at);

/// The end of what holds a number and counts nothing, where that begins at the token; else `at`: "No 10",
/// "9/11", "24/7", telephone numbers, scores, "[3]", list numbers, "10 Downing Street", "Section 427".
qsizetype numberedNameEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place);

} // namespace retold
