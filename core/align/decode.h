#pragma once

#include "core/align/context.h"

#include <vector>

namespace retold {

/// A link between two versions, its sentences as places in VersionTerms::sentences, ascending.
struct PlacedLink {
    std::vector<int> left;
    std::vector<int> right;
    std::vector<std::size_t> pairs; ///< The scored pairs that it is made of, left by right.
    double score = 0;               ///< Mean of their probabilities.
    bool isPinned = false;
};

/// What a person has said of the pairs of these two versions; ascending.
struct PlacedPins {
    std::vector<Candidate> together;
    std::vector<Candidate> apart;

    bool operator==(const PlacedPins &) const = default;
};

/// Chooses from the scored pairs (ascending) those that are links, all at once, and joins them to the
/// smallest groups:
///
/// 1. Global choice: all pairs at least half as likely as the highest F1 that can be expected of this pair of
/// versions.
///    So a pair of drafts, where good links abound, is read more strictly than two reports that share little.
///    A headline that the other version has almost word for word has its counterpart in that, and in nothing
///    of the body that it sums up.
///    What something speaks against is linked only where that is likelier than not: headlines and captions,
///    which repeat the body, and sentences with other speakers, or with other names or figures alone.
///    Between drafts of one text the model is too sure of sentences that are only alike: if they are not told
///    again almost word for word, they need a higher probability, and may move past others only where neither
///    has a likelier counterpart. And a sentence joins another's counterpart only where it is mostly told
///    there; one that is wholly told there, as where a draft cuts a sentence in two, needs no more than
///    between reports.
/// 2. Groups: sentences of one version that are linked to just the same sentences of the other, and stand
/// together,
///    are one side of one link; all others are links of their own. A sentence may so stand in two links, as
///    where one version repeats itself.
///
/// Pinned pairs are chosen, whatever their score, and pairs pinned apart never.
std::vector<PlacedLink> decodeLinks(const std::vector<ScoredPair> &pairs, const PlacedPins &pins,
                                    Kinship kinship = Kinship::Report);

} // namespace retold
