#pragma once

#include "core/story/annotated_version.h"

namespace retold {

/// "The shares closed at 405p": what the market pays, and nobody's offer.
bool isMarketPrice(const AnnotatedVersion &own, const Figure &figure);

/// "Nine minutes into the half", "with 12 minutes left": what a span is counted from; empty for a mere
/// length.
QString countedFrom(const AnnotatedVersion &own, const Figure &figure);

} // namespace retold
