#pragma once

#include "core/story/annotated_version.h"

#include <utility>

namespace retold {

/// The parts of two quotations where their words differ, with a few words around, so that a message need not
/// hold a whole speech. What only one of them has at its beginning or end is no difference: it was quoted
/// further.
std::pair<TextRange, TextRange> changedParts(const AnnotatedVersion &left, const TextRange &leftQuote,
                                             const AnnotatedVersion &right, const TextRange &rightQuote);

} // namespace retold
