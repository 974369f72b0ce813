#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Roe was arrested on Monday", and further on "Roe, who was arrested on Friday": one person, and what
/// befalls one once. English alone.
void findDeedDays(const FindingSources &sources, Findings &findings);

} // namespace retold
