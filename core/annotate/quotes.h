#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

struct FoundQuotes {
    std::vector<Quote> quotes;     ///< In marks.
    std::vector<Quote> statements; ///< Indirect.
};

/// Finds what is said, by whom and with which cue. Needs `version`'s sentences, words, entities and mentions.
FoundQuotes findQuotes(const AnnotatedVersion &version);

} // namespace retold
