#pragma once

#include "core/compare/comparison.h"
#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// What the detectors look at. The groups have verdicts against their first members, also where the reference
/// has none: so a disagreement of two other versions is seen.
struct FindingSources {
    const StoryView &story;
    const Comparison &comparison;
    const std::vector<QuoteGroup> &quotes;
    const std::vector<FigureGroup> &figures;
};

/// All findings, worst first: by severity, then by the rank of their kind (severity.h), then by the first
/// place. One cause is one finding, with the places of all versions that share it.
std::vector<Finding> findFindings(const FindingSources &sources);

} // namespace retold
