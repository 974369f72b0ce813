#pragma once

#include "core/compare/figures/figure_value.h"

namespace retold {

/// How two dates stand to each other, by all days that they may mean; Same where their values agree, however
/// they are written. Both figures are dates.
ValueRelation relateDates(const FigureReading &left, const FigureReading &right);

} // namespace retold
