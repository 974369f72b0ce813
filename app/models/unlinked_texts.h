#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// The versions before they are compared: their sentences one below the other, without links and verdicts.
Comparison unlinkedTexts(std::vector<VersionPtr> versions);

/// Whether this is such a one: nothing is the reference of anything yet, so nothing is dropped.
bool areUnlinked(const Comparison &texts);

} // namespace retold
