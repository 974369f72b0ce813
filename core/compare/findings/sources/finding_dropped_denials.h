#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// What somebody is accused of is told, and that he denies it is told nowhere in the version. English alone.
void findDroppedDenials(const FindingSources &sources, Findings &findings);

/// "Sold her shares in August" told without "the firm said she did not know about it": what excuses somebody,
/// behind the sentence that tells what he did. English alone.
void findDroppedExcuses(const FindingSources &sources, Findings &findings);

} // namespace retold
