#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"

namespace retold {

class TableIndex;

/// The quotations by versions, with what became of each.
StoryTable makeQuoteTable(const Comparison &comparison);

/// The row of one group.
TableRow makeQuoteRow(const TableIndex &index, int item);

} // namespace retold
