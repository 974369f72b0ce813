#pragma once

#include "core/align/context.h"

#include <vector>

namespace retold {

/// Whether two versions share sentences word for word. Where a quarter of the shorter one stands in the other
/// unchanged, one is a draft of the other: what was kept is plain to see there, and a sentence that is only
/// alike is more often new.
Kinship kinshipOf(const PairTerms &pair, const std::vector<ScoredPair> &pairs);

/// For each scored pair (ascending) how many sure pairs in common order it crosses: how far it would have
/// moved. Sure are pairs likelier than not and each other's best; headlines and captions, which stand
/// anywhere, are none.
std::vector<int> countCrossed(const std::vector<ScoredPair> &pairs);

} // namespace retold
