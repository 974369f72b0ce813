#pragma once

#include "core/story/annotated_version.h"

namespace retold {

/// "Three hours and ten minutes", "a year and five months": a part of what is told in two units.
bool isPartOfLongerSpan(const AnnotatedVersion &own, const Figure &figure);

/// How long a span of time is in the base unit of time, with the part in another unit that it is told with;
/// 0 for what is none.
double wholeLength(const AnnotatedVersion &own, const Figure &figure);

/// "18 months", "a year and six months": whether two spans of time are one where each is taken whole.
bool areOneSpan(const AnnotatedVersion &version, const Figure &figure, const AnnotatedVersion &other,
                const Figure &answer);

} // namespace retold
