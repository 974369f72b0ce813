#pragma once

#include "core/compare/quotes/quote_words.h"

namespace retold {

/// The words as the other quotation writes them, where writing alone parts the two: "service men" for
/// "servicemen", "the plan is" for "the plan's", and foreign names by their consonants. Pure.
QuoteWords spelledLike(const QuoteWords &own, const QuoteWords &other);

/// The words without articles, the "that" which opens a clause, and what fills a pause: "well", "uh", "you
/// know". Nobody's sense hangs on them, and many houses tidy them away.
QuoteWords withoutSmallWords(QuoteWords quote);

/// The consonants of a word in lower case, "y" taken for a vowel and doubled letters for one: what is left of
/// a foreign name whichever way it is spelled.
QString consonantsOf(QStringView word);

} // namespace retold
