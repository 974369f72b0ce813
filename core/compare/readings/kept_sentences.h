#pragma once

#include "core/compare/findings/detectors.h"

#include <span>

namespace retold {

/// Whether so much of the link's words is kept in order, as a share of 0 to 1, that a change between them is
/// one of the sentence and not another telling.
inline bool isKept(const BaseLink &link, double leastKept)
{
    const LinkWords &words = link.words;
    return keptShare(words.diff, words.left.words, words.right.words) >= leastKept;
}

/// The words of a change on its side.
inline std::span<const Word> partOf(const SideWords &side, const IndexRange &words)
{
    return std::span(side.words)
        .subspan(static_cast<std::size_t>(words.begin), static_cast<std::size_t>(words.size()));
}

} // namespace retold
