#pragma once

#include "core/annotate/attribution.h"

#include <vector>

namespace retold {

/// One attribution for each of the context's spans. Tried in this order: a cue after the closing mark, a cue
/// or colon before the opening one in the same sentence, one at the sentence's end, the part of the same
/// speech before it, the paragraph before.
std::vector<Attribution> attributeSpans(const QuoteContext &context);

/// Whether the span stands on a short line of its own that no sign ends ('More Control'): a heading, which no
/// speech before it goes on into.
bool isHeadingLine(const QuoteContext &context, int span);

} // namespace retold
