#pragma once

#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// Whether the sentences tell the figure by others: "doubled to 80" tells of 40, and "eight years, four fewer
/// than asked for" of twelve. False for what is no single number, and for a table of many.
bool followsFromOthers(const Figure &figure, const AnnotatedVersion &version,
                       const std::vector<int> &sentences);

/// Whether two figures of one sentence of the other version lie so far apart: "up 26 million" tells of 286
/// and 312 million.
bool isDifferenceIn(const Figure &figure, const AnnotatedVersion &other);

/// Whether the figure's sentence says that it is twice, half or thrice one of the others: "half of the term,
/// or three and a half years".
bool isMultipleOf(const Figure &figure, const AnnotatedVersion &version, const std::vector<Figure> &others);

/// Whether the share is what one of the figures is of another, within its hedge: "five in eight" of "30 of
/// 48".
bool isShareOfTwo(const Figure &share, std::span<const Figure> figures);

/// Whether one side counts a part of a whole, and the other the rest of it: "five of the seven", "two of the
/// seven".
bool tellTheRest(std::span<const Figure> figures, std::span<const Figure> others);

/// Whether the figures tell the value, as a sum, a difference or a share of them.
bool followsFrom(const Figure &figure, std::span<const Figure> figures);

} // namespace retold
