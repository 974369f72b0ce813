#pragma once

#include "core/compare/class_pairs.h"

namespace retold {

/// "No 10", "no longer ago", "not only": not a denial of what follows.
bool deniesNothing(const SightedSide &side, const Sighting &sighting);

/// "Partly closed", "almost full", "only one lane open": neither it nor its contrary.
bool isInPart(const SightedSide &side, int word);

} // namespace retold
