#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// What somebody is accused of is told, and that he denies it is told nowhere in the version. English alone.
void findDroppedDenials(const FindingSources &sources, Findings &findings);

} // namespace retold
