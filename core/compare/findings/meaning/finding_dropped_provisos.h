#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Accepted it in principle" told as "accepted it", "2031 at the earliest" as "2031", "no danger at this
/// stage" as "no danger". English alone.
void findDroppedProvisos(const FindingSources &sources, const BaseLink &link, Findings &findings);

} // namespace retold
