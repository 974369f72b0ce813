#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Police counted 35,000; unions said there were 90,000" told as "90,000 people had gathered": what one side
/// says against another stands as a fact, and the other's count is gone. English alone.
void findDisputedCounts(const FindingSources &sources, Findings &findings);

} // namespace retold
