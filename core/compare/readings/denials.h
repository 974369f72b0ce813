#pragma once

#include "core/compare/readings/class_pairs.h"

namespace retold {

/// "No 10", "no longer ago", "not only": not a denial of what follows.
bool deniesNothing(const SightedSide &side, const Sighting &sighting);

/// "Has not yet accepted", "has yet to accept": denied only up to now.
bool isNotYet(const SightedSide &side, const Sighting &denial, int word);

/// "Partly closed", "almost full", "only one lane open": neither it nor its contrary.
bool isInPart(const SightedSide &side, int word);

/// "Did not rule out", "did not rule them out", "does not deny": twice denied, and so not at all.
void dropDoubleDenials(SightedSide &side);

/// "A medicine for swelling", "a medicine against swelling": it helps against what it is for. So does "a
/// reserve".
bool isOfRemedy(const SightedSide &side, int word);

/// "Before signing", "without approving", "any approval": what the word tells is not done, or not yet.
bool isOnlyAhead(const SightedSide &side, int word);

/// "Neither Roe nor Lund has ruled it out": the subject denies its verb; "denied that a promise was made".
bool isDeniedBySubject(const SightedSide &side, int word);

} // namespace retold
