#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// What somebody said who may have an interest in it, or whom nobody can ask, and is told as a fact: "the
/// builder said it had kept to all rules", "according to two officials who asked not to be named". English
/// alone.
void findBareClaims(const FindingSources &sources, Findings &findings);

} // namespace retold
