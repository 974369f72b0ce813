#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"

namespace retold {

/// How many content words stand within reach of both stretches, the stretches left out: whether two times
/// are of one thing.
int commonBeside(const SideWords &left, const IndexRange &mine, const SideWords &right,
                 const IndexRange &theirs);

/// Reports that what stands at one stretch became what stands at the other: a time of one thing is another.
void reportOtherTime(const FindingSources &sources, const BaseLink &link, const IndexRange &before,
                     const IndexRange &after, Severity severity, Findings &findings);

} // namespace retold
