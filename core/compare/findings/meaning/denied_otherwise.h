#pragma once

#include "core/compare/readings/denied.h"

namespace retold {

/// "Denied", "rejected", "refused": who tells it in another way may deny it anywhere.
bool isRefusal(const Denied &denied);

/// Whether the sides ask, or tell on a condition, or by another time, or say one thing with and without a
/// denial ("no dam is taller", "the tallest dam"), so that neither denies the other.
bool areHeldOtherwise(const Denied &left, const Denied &right);

/// "Not until the strike is over" and "only after", "before any trade": two ways to say when.
bool isTimedOtherwise(const Denied &left, const Denied &right);

} // namespace retold
