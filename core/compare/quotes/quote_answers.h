#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// How two quotations of two versions stand to each other.
struct QuoteLikeness {
    Wording wording = Wording::Changed;
    double alike = 0; ///< likeness().
    Agreement speaker = Agreement::Unknown;
};

/// Whether the item answers the head, where their sentences are linked.
bool answersLinked(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item);

/// The same for sentences that no link joins.
bool answersUnlinked(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item);

/// The same for a sentence beside one that is linked. Three words that many say, as "We were told", are the
/// same where each version has them once: of two who speak in turn each may have got the other's.
bool answersNear(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item);

/// Whether the item has the words of the head in their place but for one, or a denial.
bool hasOnePlaceChanged(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item);

/// Most of the content words, in one order and near each other: one statement in two wordings.
bool shareTheirCourse(const QuoteWords &left, const QuoteWords &right);

} // namespace retold
