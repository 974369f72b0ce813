#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// What became of a quotation in a version that has none in marks to answer it: paraphrased, with the
/// sentences that tell it, or dropped, with those where it should stand.
GroupMember<QuoteStatus> memberWithoutMarks(const StoryView &story, const QuoteItem &head, int version);

} // namespace retold
