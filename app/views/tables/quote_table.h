#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"
#include "core/compare/story_filter.h"

namespace retold {

class TableIndex;

/// The quotations by versions, with what became of each.
StoryTable makeQuoteTable(const Comparison &comparison, const StoryFilter &filter = {});

/// The row of one group.
TableRow makeQuoteRow(const TableIndex &index, int item);

} // namespace retold
