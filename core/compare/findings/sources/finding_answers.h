#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// What nobody answered is told as answered ("would not say whether she had", "said she had not"), and what
/// was asked as known ("whether they were warned", "why they did not heed the warning"). English alone.
void findAnswers(const FindingSources &sources, const BaseLink &link, Findings &findings);

} // namespace retold
