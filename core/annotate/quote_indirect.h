#pragma once

#include "core/annotate/attribution.h"

#include <vector>

namespace retold {

/// What somebody is reported to have said without marks, or with marks round a part of it only.
struct Statement {
    IndexRange tokens; ///< The reported clause, with its "that", without the full stop.
    Attribution attribution;
};

/// The reported clauses of the version, in text order, none overlapping another: `said that …`, `said Europe
/// would …`, `vowed to …`, `warned of …`, `…, sources said`, `According to …, …`. Those that stand wholly
/// between marks are left out.
std::vector<Statement> findStatements(const QuoteContext &context);

} // namespace retold
