#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Several councillors from the party said" told as "the party said", and the other way. English alone.
void findMembersForWhole(const FindingSources &sources, Findings &findings);

/// "A diplomat said" told as "diplomats said", in a sentence that is else kept. English alone.
void findOneForMany(const FindingSources &sources, const BaseLink &link, Findings &findings);

} // namespace retold
