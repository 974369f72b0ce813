#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// Takes out what a denial in other words would seem to be: "five of the seven had been lowered" and "two of
/// the seven were never lowered", "all were unharmed" and "none was harmed".
void dropExcusedDenials(const FindingSources &sources, const BaseLink &link, Findings &findings);

} // namespace retold
