#pragma once

#include "core/compare/readings/attributions.h"

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

/// Calls `visit(own, sentence, telling, other)` for each attribution of the base (the reference, or the first
/// version without one) and each other version.
template<typename Visit>
void visitAttributions(const FindingSources &sources, Visit visit)
{
    const int base = sources.comparison.reference.value_or(0);
    const Attributed own = attributedIn(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version == base)
            continue;
        const Attributed other = attributedIn(sources, version);
        for (int sentence = 0; sentence <= own.last(); ++sentence) {
            for (const SourceTelling &telling : own.in(sentence))
                visit(own, sentence, telling, other);
        }
    }
}

} // namespace retold
