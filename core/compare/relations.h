#pragma once

#include "core/compare/comparison.h"
#include "core/compare/link_words.h"
#include "core/compare/readings/untold.h"
#include "core/compare/story_links.h"

namespace retold {

/// What the help says of relations. The first rule that holds decides:
/// - identical: the same words in the same order, but for case, typography and house style;
/// - edited: recognisably the same sentence: at least half of the content words of the longer side stand on
///   the other in the same order, and neither tells seven or more in one stretch without a counterpart;
/// - partial: they tell a fact in common, and on at least one side a stretch of five content words or more,
///   or more than half of all, has no counterpart on the other;
/// - edited as well: where at least 40 % stand in the same order;
/// - paraphrased: the same facts, recast.
/// Content words are those that are no function words; a name or a figure counts as one of them. A
/// counterpart is looked for in all sentences of the other version that a side is linked to, in this link or
/// another one.
Relation relationOf(const LinkWords &words, const Untold &left, const Untold &right);

/// Relation and untold words of a link, which is one of `links`.
ComparedLink compareLink(Link link, std::span<const VersionPtr> versions, const StoryNames &names,
                         const StoryLinks &links);

} // namespace retold
