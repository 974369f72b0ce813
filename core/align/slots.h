#pragma once

#include "core/align/context.h"

#include <vector>

namespace retold {

/// The pairs that stand in one slot: before and behind them the two versions tell the same, by their first
/// looks. A short sentence that is told in other words ("We are against being its tip") has no term to be
/// found by, but has its place. Ascending; they need not be among the
/// candidates. The ends of both versions, of which `end` is one past, are told alike.
std::vector<Candidate> findSlots(const std::vector<ScoredPair> &pairs, const Candidate &end);

/// Makes a pair likely that is alone in its slot, where the versions tell all in one order and the pair has
/// the most of its words, function words too, in common order, or is short and opens with the same subject:
/// that by itself says little, and the place by itself as little.
void raiseSlots(std::vector<ScoredPair> &pairs, const PairTerms &terms, const Candidate &end);

} // namespace retold
