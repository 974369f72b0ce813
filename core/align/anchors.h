#pragma once

#include "core/align/candidates.h"

#include <vector>

namespace retold {

/// The fixed points between which the other sentences of two versions are looked for.
struct Anchors {
    std::vector<Candidate> places; ///< Ascending on both sides.
    float orderliness = 0; ///< Share of all sure pairs that keep the common order; 0 where there are none.
};

/// From pairs that are sure, each other's best and each sentence in one at most, keeps the longest run in
/// common order.
Anchors findAnchors(std::vector<Candidate> sure);

/// How many sentences a pair lies away from the straight line between the anchors around it (the ends of the
/// versions count as anchors); 0 on an anchor. `leftCount` and `rightCount` are the sentences of the
/// versions.
float distanceFromLine(const Anchors &anchors, const Candidate &place, int leftCount, int rightCount);

/// Whether a pair could join the anchors and keep them ascending.
bool fitsBetween(const Anchors &anchors, const Candidate &place);

} // namespace retold
