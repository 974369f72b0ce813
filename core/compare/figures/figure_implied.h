#pragma once

#include "core/compare/figures/figure_groups.h"

namespace retold {

/// A figure of the version that, with another, makes the head: looked for in the linked sentences, and in a
/// version with few figures in all of them, unless those linked alone are meant.
std::optional<int> shareThatImplies(const FigureItem &head, const AnnotatedVersion &version,
                                    const std::vector<int> &linked, bool isLinkedAlone);

/// A figure in the linked sentences that the head makes with another figure of its own sentence: the product
/// stands where share and whole stood.
std::optional<int> productOf(const StoryView &story, const FigureItem &head, int version,
                             const std::vector<int> &linked);

/// What the linked sentences tell in the place of the head where a change began, a span did, or a part is
/// taken away: "by half to 6 percent" of "from 4 to 6 percent", "for five years" of "from 2013 to 2018", "81
/// without the 23" of "104, with the 23".
std::optional<int> stepOrSpanOf(const StoryView &story, const FigureItem &head, int version,
                                const std::vector<int> &linked);

/// The figure of the version from which the head follows in any of these ways, or that follows from it; of
/// the shares those in the linked sentences alone, where another figure stands there in its place.
std::optional<int> impliedBy(const StoryView &story, const FigureItem &head, int version,
                             const std::vector<int> &linked, bool isAnswered);

} // namespace retold
