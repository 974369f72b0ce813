#pragma once

#include "core/story/figure.h"

#include <algorithm>

namespace retold {

/// A figure with its hedge, as they stand in the text: "about 340", "pre-2014", "600-plus".
inline TextRange hedgedRange(const Figure &figure)
{
    const TextRange hedge = figure.hedgeRange.value_or(figure.range);
    return {std::min(hedge.begin, figure.range.begin), std::max(hedge.end, figure.range.end)};
}

} // namespace retold
