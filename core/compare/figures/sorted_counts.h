#pragma once

#include "core/story/annotated_version.h"

#include <QString>

#include <vector>

namespace retold {

/// A number of people or things, and what they are: "@12" for those hurt, "!0" for those accused, else the
/// stem of the noun.
struct SortedCount {
    const Figure *figure = nullptr;
    QString sort;
    bool isDefinite = false; ///< "The seven wounded", "all three accused".
    bool isPart = false;     ///< Of a part, or of more than are known: "another five", "seven of the".
};

/// The counts that the story tells outside quotations, in order; empty for tables. English alone.
std::vector<SortedCount> sortedCountsOf(const AnnotatedVersion &own);

} // namespace retold
