#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// The shares and counts that each version's summary shows, from facts and groups. The reference is held
/// against itself: it is wholly identical.
std::vector<VersionSummary> summarize(const Comparison &comparison);

} // namespace retold
