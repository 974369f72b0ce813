#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"
#include "core/compare/story_filter.h"

namespace retold {

class TableIndex;

/// The people, bodies and places by versions, with what each version calls them.
StoryTable makeNameTable(const Comparison &comparison, const StoryFilter &filter = {});

/// The row of one group.
TableRow makeNameRow(const TableIndex &index, int item);

} // namespace retold
