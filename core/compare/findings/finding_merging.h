#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// Joins findings of one cause: what several versions changed alike.
Findings merged(const FindingSources &sources, Findings findings);

} // namespace retold
