#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"
#include "core/compare/story_filter.h"

namespace retold {

class TableIndex;

/// The figures by versions: what each counts, its value, and how every version writes it.
StoryTable makeFigureTable(const Comparison &comparison, const StoryFilter &filter = {});

/// The row of one group.
TableRow makeFigureRow(const TableIndex &index, int item);

} // namespace retold
