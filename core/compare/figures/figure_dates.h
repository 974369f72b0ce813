#pragma once

#include "core/compare/figures/figure_value.h"
#include "core/story/annotated_version.h"

namespace retold {

/// How two dates stand to each other, by all days that they may mean; Same where their values agree, however
/// they are written. Both figures are dates.
ValueRelation relateDates(const FigureReading &left, const FigureReading &right);

/// The same for two times of day. A hedge lets in what is at most a quarter of an hour away, on its side. A
/// time of the clock's face ("twenty to ten", "two o'clock") tells no half of the day, so either half will
/// do.
ValueRelation relateTimes(const FigureReading &left, const FigureReading &right);

/// "LENMARK, Oct 12 -": the form of the agency, not of the story.
bool isOfDateline(const AnnotatedVersion &version, const Figure &figure);

} // namespace retold
