#pragma once

#include "app/views/story_page.h"
#include "core/compare/comparison.h"

namespace retold {

/// The chips of facts: their classes, and last what has moved, which is a flag beside the class. The counts
/// are of the versions in sight.
std::vector<ClassChip> factChips(const Comparison *comparison, std::span<const int> versions,
                                 const StoryFilter &filter);
void setFactChipShown(StoryFilter &filter, int chip, bool shown);

/// The chip alone, or all again. What has moved keeps its classes: alone, it hides only what has not moved.
void setFactChipAlone(StoryFilter &filter, int chip);

} // namespace retold
