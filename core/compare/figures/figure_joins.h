#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// Joins in the tables what a finding holds against each other: a figure of the reference that seemed dropped
/// and one that seemed put in, where the one became the other. Groups that are left empty go. One that seemed
/// written otherwise, where its value is another, is altered.
void joinChangedFigures(Comparison &comparison);

} // namespace retold
