#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

void findStatementDays(const FindingSources &sources, const BaseLink &link, Findings &findings);

} // namespace retold
