#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/figures/figure_value.h"
#include "core/compare/findings/detectors.h"

namespace retold {

// What the detectors of changed and of lost figures share.

/// With its hedge, as a reader sees it.
QString written(const FindingSources &sources, int version, const Figure &figure);

/// With what it counts, where that stands behind it in the sentence: "29% of the savoury biscuit market". For
/// findings in which the number itself was kept.
TextRange withCounted(const AnnotatedVersion &version, const Figure &figure);

/// "Million euros": a scale whose number was read apart, as that of "38-million euros".
bool isScaleAlone(const FindingSources &sources, int version, const Figure &figure);

/// "Several" may stand for a number of things, not for three days or 40 miles.
bool canBeVague(const Figure &figure);

/// A small number of things, of days or weeks, is a detail; of people, money or shares it is not.
bool isDetail(const Figure &figure, const QString &language);

/// That one became the other, which the linked sentences tell in its place.
Finding otherFigure(FindingKind kind, const FindingSources &sources, const FigureItem &first,
                    const FigureItem &answer);

/// The figures of the sentences with one value, but for days and times; none of a sentence with so many that
/// it is a table.
std::vector<FigureItem> measuresIn(const FindingSources &sources, const SentenceGroup &group);

/// The English versions that may be held against an English reference figure by figure: none has so many that
/// it is a table, or hostile. Empty without a reference.
std::vector<int> versionsToCount(const FindingSources &sources);

/// Most of the version, and so many sentences at least, are told by the base as well, so that a value of its
/// own is no news. One sentence that is alike may be of another day, another index or another ware.
bool isRetelling(const FindingSources &sources, int version, int base, int fewest = 1);

} // namespace retold
