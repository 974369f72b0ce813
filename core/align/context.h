#pragma once

#include "core/align/candidates.h"
#include "core/align/likeness_model.h"
#include "core/align/pair_terms.h"
#include "core/monitor.h"

#include <vector>

namespace retold {

/// A candidate with what is measured of it and how likely it is to be right.
struct ScoredPair {
    Candidate place;
    Measures measures{};
    double probability = 0;
};

/// The candidates of two versions, and how the versions stand to each other.
struct ScoredPairs {
    std::vector<ScoredPair> pairs;
    Kinship kinship = Kinship::Report;
};

/// Measures all candidates, looks at each twice (see LikenessModel), and returns them in the same order.
///
///     own measures ──first look──▶ one probability a pair ──▶ ranks, rivals, neighbours ──second look──▶
///     probability                                         └─▶ kinship ──────────────────────┘
///
/// A pair gains from its neighbours (the sentences before and after are each other's counterparts too) and
/// loses by rivals that explain the same words.
ScoredPairs scoreCandidates(const PairTerms &pair, const std::vector<Candidate> &candidates,
                            const LikenessModel &model, const Monitor &monitor = {});

} // namespace retold
