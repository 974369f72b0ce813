#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// One version tells one thing in two ways, at two places in whatever order. The message quotes what is told
/// of both, so that it says of what they are.
Finding ownContradiction(const FindingSources &sources, int version, const TextRange &first,
                         const TextRange &other, const QString &why);

} // namespace retold
