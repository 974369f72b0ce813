#pragma once

#include "core/compare/quotes/quote_groups.h"

#include <span>

namespace retold {

/// How another version's quotation, or several that are parts of it, stand to a first.
QuoteStatus quoteStatus(const QuoteItem &first, std::span<const QuoteItem> answers);

} // namespace retold
