#pragma once

#include "core/story/figure.h"

#include <QString>

namespace retold {

/// Values in one unit that both sides can be brought to, so that they compare.
struct Amount {
    QString quantity; ///< What is measured: "length", "share", "GBP", "count".
    Interval value;   ///< In the quantity's base unit.
    double precision; ///< Half a step of the last digit that is not zero, in the base unit.
};

/// The figure's value as an interval, a single one as both of its ends; empty where it has none.
Interval intervalOf(const Figure &figure);

/// Half a step of the last digit of a decimal number that is not 0: 50 of 1,200, 0.05 of 2.3. A number that
/// no short decimal writes (one third) is exact.
double precisionOf(double value);

/// Brings a figure's value to the base unit of what it measures.
Amount amountInBaseUnit(const Figure &figure, const Interval &interval);

} // namespace retold
