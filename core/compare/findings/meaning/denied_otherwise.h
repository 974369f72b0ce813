#pragma once

#include "core/compare/readings/denied.h"

namespace retold {

/// "Denied", "rejected", "refused": who tells it in another way may deny it anywhere.
bool isRefusal(const Denied &denied);

/// Whether the sides ask, or tell on a condition, or by another time, or say one thing with and without a
/// denial ("no dam is taller", "the tallest dam"), so that neither denies the other.
bool areHeldOtherwise(const Denied &left, const Denied &right);

/// "Shut until March", "not open before April"; "no woman led it before", "the first to lead it": what is
/// denied is a time.
bool areTimedOtherwise(const Denied &left, const Denied &right);

} // namespace retold
