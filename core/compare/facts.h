#pragma once

#include "core/compare/comparison.h"
#include "core/compare/story_links.h"

namespace retold {

/// The version that the cells of a row are held against: the reference, or with no reference the first that
/// tells it. None where there is a reference and it does not tell it.
std::optional<int> baseOf(const Row &row, std::optional<int> reference);

/// Each row with what became of it in each version. A cell has the weakest relation of the links that join it
/// to the base.
std::vector<Fact> makeFacts(std::span<const Row> rows, std::span<const ComparedLink> links,
                            const StoryLinks &index, std::optional<int> reference);

} // namespace retold
