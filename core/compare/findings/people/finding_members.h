#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Several councillors from the party said" told as "the party said", and the other way. English alone.
void findMembersForWhole(const FindingSources &sources, Findings &findings);

} // namespace retold
