#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "The institute's director, Jane Roe" told as "Jane Roe, the ministry's director", where both versions know
/// both bodies. English alone.
void findOtherHouses(const FindingSources &sources, Findings &findings);

} // namespace retold
