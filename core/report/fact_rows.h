#pragma once

#include "core/report/report_index.h"

#include <optional>
#include <vector>

namespace retold {

/// The facts that stand in one row of the page: one, or several in a row that one version alone tells.
struct FactRow {
    IndexRange facts;
    std::optional<int> only; ///< The version that alone tells them, where it is not the reference.
    int base = 0;            ///< The version that the others are held against in this row.
};

std::vector<FactRow> factRows(const ReportIndex &index);

/// Whether an empty cell of the row is a loss: only what the reference tells can be dropped.
bool isLoss(const ReportIndex &index, const FactRow &row);

/// Whether none of a fact's sentences tells the story: bylines, credits, links, furniture.
bool isAside(const ReportIndex &index, const Fact &fact);

} // namespace retold
