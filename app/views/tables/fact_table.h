#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"
#include "core/compare/story_filter.h"

namespace retold {

class TableIndex;

/// The facts by versions: everything that tells the story, without bylines, credits and the like.
StoryTable makeFactTable(const Comparison &comparison, const StoryFilter &filter = {});

/// Whether any version tells it as part of the story.
bool tellsStory(const Comparison &comparison, const Fact &fact);

/// The row of one fact, without who agrees with whom.
TableRow makeFactRow(const TableIndex &index, int item);

} // namespace retold
