#pragma once

#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// Whether the sentences tell the figure by others: "doubled to 80" tells of 40, and "eight years, four fewer
/// than asked for" of twelve. False for what is no single number, and for a table of many.
bool followsFromOthers(const Figure &figure, const AnnotatedVersion &version,
                       const std::vector<int> &sentences);

/// Whether the figures tell the value, as a sum, a difference or a share of them.
bool followsFrom(const Figure &figure, std::span<const Figure> figures);

} // namespace retold
