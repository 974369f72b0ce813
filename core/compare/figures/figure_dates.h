#pragma once

#include "core/compare/figures/figure_value.h"

namespace retold {

/// How two dates stand to each other, by all days that they may mean; Same where their values agree, however
/// they are written. Both figures are dates.
ValueRelation relateDates(const FigureReading &left, const FigureReading &right);

/// The same for two times of day. A hedge lets in what is at most a quarter of an hour away, on its side.
ValueRelation relateTimes(const Figure &left, const Figure &right);

} // namespace retold
