#pragma once

#include "core/compare/quotes/quote_words.h"

namespace retold {

/// Whether the fewer words stand in a row within the greater quotation but for one place, where one or both
/// have a word or two of their own: "settled round a fire" of "it will be settled round a table". For
/// quotations in linked sentences alone; common words stand so by chance elsewhere.
bool fitsButForOnePlace(const QuoteWords &left, const QuoteWords &right);

/// Whether they stand so but for a word of denial: "That is a slogan" of "That is not a slogan".
bool fitsButForDenial(const QuoteWords &left, const QuoteWords &right);

} // namespace retold
