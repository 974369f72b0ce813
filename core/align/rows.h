#pragma once

#include "core/align/alignment.h"
#include "core/story/annotated_version.h"
#include "core/story/decisions.h"

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// Joins linked sentences to rows. The strongest link comes first; two rows become one when their versions
/// agree:
///
/// - sentences of one version meet in a row only where a link has them on one side together;
/// - a third of the pairs of versions that would meet must be linked themselves, weighed by score: where A
/// answers B
///   and B answers C, but A and C have nothing in common, the weaker link loses;
/// - pins apart are kept apart, and pins together come first of all.
///
///     A: a1───b1 :B      .9         row 1: a1 b1 c1      (a1–b1, b1–c1, a1–c1)
///        a1─────c1 :C    .6         row 2: a2 c2
///        b1─────c1       .7         c1–a2 at .3 would put a1 and a2, that no link joins, into one row: left
///        out a2─────c1 .3, a2─c2 .8
///
/// The rows do not depend on the order of the versions nor on the reference. Every sentence stands in exactly
/// one. `rank` orders the versions for ties, by something that is not the order of loading.
std::vector<Row> joinRows(std::span<const VersionPtr> versions, const std::vector<Link> &links,
                          const std::vector<Pin> &pins, const std::vector<int> &rank);

/// Puts rows into the reading order of the reference (of the first version, where there is none); a row that
/// it does not tell stands behind the row of the sentence before it in its own version, or first where there
/// is none.
void sortRows(std::vector<Row> &rows, std::span<const VersionPtr> versions, std::optional<int> reference);

} // namespace retold
