#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// Lets the table of names follow the findings: who is told in another role there is retitled, and so is the
/// other where two have each other's.
void retitleNames(Comparison &comparison);

} // namespace retold
