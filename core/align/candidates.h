#pragma once

#include "core/align/pair_terms.h"

#include <vector>

namespace retold {

/// Two sentences that may tell the same, as places in VersionTerms::sentences.
struct Candidate {
    int left = 0;
    int right = 0;

    auto operator<=>(const Candidate &) const = default;
};

/// The pairs worth a closer look, ascending: for each sentence of either version the few of the other that
/// share the weightiest words, names, figures and phrases with it. An inverted index finds them; each
/// sentence asks for its rarest terms first and stops after a fixed number of hits, so the work grows with
/// the length of the versions and not with its square.
std::vector<Candidate> findCandidates(const PairTerms &pair);

} // namespace retold
