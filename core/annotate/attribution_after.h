#pragma once

#include "core/annotate/attribution.h"

namespace retold {

/// Who is named right behind the closing mark of a span: `“…,” said the mayor`, `“…” ― Anna Holt`.
Attribution attributionAfter(const QuoteContext &context, int span);

/// Whom the line below gives a span that fills its paragraph: `— Anna Holt, mayor`, `By Anna Holt`.
Attribution attributionInLineAfter(const QuoteContext &context, int span);

/// The attribution at the end of the sentence around a span, which holds for all of it: `It was a “mess” and
/// over, he said.`
Attribution attributionAtSentenceEnd(const QuoteContext &context, int span);

/// The attribution that begins at token `begin`, as behind a quotation: `Dame Jane said`, `said the mayor`,
/// `according to the report`; not found where none does. Nothing from `end` on is looked at.
Attribution attributionAt(const QuoteContext &context, int begin, int end);

} // namespace retold
