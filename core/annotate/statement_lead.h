#pragma once

#include "core/annotate/quote_indirect.h"

namespace retold {

/// What the first words of a sentence give to somebody: `According to the report, …`, `In the mayor’s view,
/// …`, in a headline `Mayor: …` and `…: mayor`. The sentence is the tokens from `start` to `end`.
std::optional<Statement> attributedByLead(const QuoteContext &context, int start, int end);

/// Who is named behind the colon that ends what a headline reports: "mayor" of `Bridge will close: mayor`,
/// also behind a quotation. Empty where nobody is.
IndexRange speakerBehindColon(const QuoteContext &context, int colon);

/// Who owns the noun at `noun`: "Trump’s" of "Trump’s bold claim", "his" of "his claim". Empty where nobody
/// does.
IndexRange ownerBefore(const QuoteContext &context, int noun, int start);

/// Whether the clause has words of its own beside those between marks.
bool hasOwnWords(const QuoteContext &context, const IndexRange &clause);

} // namespace retold
