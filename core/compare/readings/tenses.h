#pragma once

#include "core/compare/readings/clauses.h"

namespace retold {

/// "Will meet", "is due to meet", "is to meet", "will be met"; "would meet" beside a day alone. English.
bool isPlanned(const SideWords &side, int word);

/// "Said that it would meet", with no condition: what was still to come when it was said.
bool isForeseen(const SideWords &side, int word);

/// "Met", "was closed", "has met"; not "be closed", "the planned closure" or "would have met". English.
bool isToldAsPast(const SideWords &side, int word);

/// "Has met", "had been closed", "have had to close": done before the moment that is told of.
bool isToldAsPerfect(const SideWords &side, int word);

} // namespace retold
