#pragma once

#include "core/compare/attributions.h"

#include <vector>

namespace retold {

/// The attributions of one version, by sentence.
struct Attributed {
    int version = 0;
    std::vector<std::vector<SourceTelling>> bySentence;

    const std::vector<SourceTelling> &in(int sentence) const
    {
        return bySentence[static_cast<std::size_t>(sentence)];
    }
    int last() const { return static_cast<int>(bySentence.size()) - 1; }
};

Attributed attributedIn(const FindingSources &sources, int version);

} // namespace retold
