#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// Quotations that say more than was said: a sentence that goes on where the base's ends ("we will rebuild
/// it" to "we will rebuild it by May"), and one whose verb or denial went with a declared cut ("we had … the
/// warning").
void findGrownQuotes(const FindingSources &sources, Findings &findings);

} // namespace retold
