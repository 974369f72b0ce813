#pragma once

#include "core/annotate/quote_indirect.h"

namespace retold {

/// `…, sources said.`, `…, said Anna Holt, the mayor.`, `…, according to the report.`: the sentence before is
/// what is reported. The sentence is the tokens from `start` to `end`.
std::optional<Statement> attributedAtEnd(const QuoteContext &context, int start, int end);

/// `In time, Anna Holt said, the bridge would be mended.`: what stands behind the attribution, and before it
/// where that is more than a lead. Whether there is such an attribution.
bool addAttributedInside(const QuoteContext &context, int start, int end, std::vector<Statement> &statements);

} // namespace retold
