#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Passed by 52 votes to 48", and further on "the 54-46 vote": two outcomes of the one vote that a version
/// tells of. English alone.
void findTwoVotes(const FindingSources &sources, Findings &findings);

} // namespace retold
