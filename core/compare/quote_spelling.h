#pragma once

#include "core/compare/quote_words.h"

namespace retold {

/// The words as the other quotation writes them, where writing alone parts the two: "service men" for
/// "servicemen", "the plan is" for "the plan's", and foreign names by their consonants. Pure.
QuoteWords spelledLike(const QuoteWords &own, const QuoteWords &other);

/// The words without articles and the "that" which opens a clause: what a speaker may or may not have said
/// and nobody hears.
QuoteWords withoutArticles(QuoteWords quote);

/// The consonants of a word in lower case, "y" taken for a vowel and doubled letters for one: what is left of
/// a foreign name whichever way it is spelled.
QString consonantsOf(QStringView word);

} // namespace retold
