#pragma once

#include "core/align/context.h"

#include <vector>

namespace retold {

/// How two versions stand to each other, by the measures of their pairs, those of the context too.
///
/// Drafts are two versions where the sentences of the shorter one are, in the mean, .6 like their best
/// counterparts by letters. What was kept is plain to see there, and a sentence that is only alike is more
/// often new. Reports of one story that quote the same speech, or share a paragraph of an agency word for
/// word, stay reports of their own: the rest of them is told in other words. And so does a desk's rewrite of
/// a wire story that puts many of its sentences elsewhere: a draft keeps the order.
///
/// Of the others, one retells the other where the sentences of the shorter one have, in the mean, a best
/// first look of .6: nearly all that one tells the other tells as well. Reports of their own share a part.
Kinship kinshipOf(const PairTerms &pair, const std::vector<ScoredPair> &pairs);

/// For each scored pair (ascending) how many sure pairs in common order it crosses: how far it would have
/// moved. Sure are pairs likelier than not and each other's best; headlines and captions, which stand
/// anywhere, are none.
std::vector<int> countCrossed(const std::vector<ScoredPair> &pairs);

} // namespace retold
