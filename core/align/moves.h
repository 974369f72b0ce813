#pragma once

#include "core/align/alignment.h"

#include <vector>

namespace retold {

/// The longest run of items that both sequences have in the same order, by dtl. Each sequence holds an item
/// once, and both hold the same items. Long sequences are cut where everything before stands before on both
/// sides: there the longest run of the whole is that of the parts, and dtl, which is not exact past two
/// million points, sees short ones.
std::vector<int> longestCommonOrder(const std::vector<int> &left, const std::vector<int> &right);

/// Sets Link::moved on what stands outside the common order of facts of its two versions.
void markMoves(std::vector<Link> &links, const std::vector<Row> &rows);

} // namespace retold
