#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// The verdict on a figure that answers another.
FigureStatus figureStatus(ValueRelation relation);

/// Which figures answer which, over all versions; verdicts are against the first member of each group.
///
/// The same value answers in a linked sentence, and elsewhere where it counts the same; a day or a time only
/// where the words near it are alike too. Another value of the same kind and unit answers where the sentences
/// are linked, the words near it and beside it are alike and neither has an answer of its own value; a day
/// only where nearly all are. What follows from two figures of a version by multiplication is implied, in
/// either direction. A figure that a version repeats is one.
std::vector<FigureGroup> groupFigures(const StoryView &story);

/// The same groups as the tables show them: a group without a member in the reference is all added.
std::vector<FigureGroup> shownFigureGroups(std::vector<FigureGroup> groups, std::optional<int> reference);

} // namespace retold
