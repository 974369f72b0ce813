#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// The versions before they are compared: their sentences one below the other, without links and verdicts.
Comparison unlinkedTexts(std::vector<VersionPtr> versions);

} // namespace retold
