#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "No decision has been made on whether to open an investigation" told as "is investigating", "consider all
/// options, including an appeal" as "will appeal", whether or not the sentences are linked. English alone.
void findUndecidedDeeds(const FindingSources &sources, Findings &findings);

} // namespace retold
