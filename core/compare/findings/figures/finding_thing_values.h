#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// Two costs of one thing, or two years in which it was made, within one version. English alone.
void findTwoValuesOfThings(const FindingSources &sources, Findings &findings);

} // namespace retold
