#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/detectors.h"

#include <QSet>

namespace retold {

/// A figure with what is told of it alone: the stretch of its sentence between the conjunctions or commas
/// that part it from the figures of its kind beside it.
struct FigureStretch {
    FigureItem item;
    QString key; ///< Equal for equal numbers, with or without the unit.
    /// Stems of content words, "@11" for a fate by its level (word_classes.h), "#7" for a name by its
    /// identity, "^stem" for what is written as a name; without what it counts, where the figure beside it
    /// may count the same.
    QSet<QString> company;
};

/// Those of the figures that stand in one sentence with others of their kind and unit, in order; empty for
/// tables and hostile texts. A figure that nothing parts from the next has no company. English alone.
std::vector<FigureStretch> figureStretches(const FindingSources &sources, const SentenceGroup &group);

/// Whether the two may be told of like things, one of them in short.
bool areOfOneMeasure(const Figure &left, const Figure &right);

/// What the stretches of two figures tell, once as the base has it and once as the other side has it.
struct StretchMatch {
    int straight = 0;      ///< Weight of what each keeps.
    int crossed = 0;       ///< Weight of what each has from the other.
    bool isMutual = false; ///< Each has something from the other.
    bool isByName = false; ///< A name is among what is crossed, and none among what is kept.
    bool isByFate = false; ///< The fates are exchanged, and none is kept.
};

StretchMatch matchStretches(const FigureStretch &first, const FigureStretch &second,
                            const FigureStretch &firstThere, const FigureStretch &secondThere);

} // namespace retold
