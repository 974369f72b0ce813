#pragma once

#include "core/compare/comparison.h"

#include <span>
#include <vector>

namespace retold {

/// Which words of two wordings differ, in offsets of their texts; what merely means the same is left out.
struct Difference {
    std::vector<TextRange> lost;  ///< On the left.
    std::vector<TextRange> fresh; ///< On the right: new words, or others in the place of lost ones.
    std::vector<qsizetype> gaps;  ///< On the right: where words were left out and nothing came instead.
    double differingShare = 0;    ///< Of the words of both sides.

    bool isEmpty() const { return lost.empty() && fresh.empty(); }
    int changes() const { return static_cast<int>(fresh.size() + gaps.size()); }
};

/// The difference of what stands in two ranges.
Difference differenceOf(const AnnotatedVersion &left, const TextRange &leftRange,
                        const AnnotatedVersion &right, const TextRange &rightRange);

/// The difference of some sentences, read one after the other.
Difference differenceOf(const AnnotatedVersion &left, std::span<const int> leftSentences,
                        const AnnotatedVersion &right, std::span<const int> rightSentences);

} // namespace retold
