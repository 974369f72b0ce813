#pragma once

#include "core/annotate/attribution.h"

#include <optional>

namespace retold {

/// What kind of quotation the words between the marks are; nothing where they are surely no speech: the title
/// of a work, a nickname inside a name, a word named as a word, a thing that marks merely name.
std::optional<QuoteType> quoteType(const QuoteContext &context, int span, const Attribution &attribution);

} // namespace retold
