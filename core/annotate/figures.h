#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

/// Finds the figures, in text order, none overlapping another. Needs `version`'s sentences and words.
std::vector<Figure> findFigures(const AnnotatedVersion &version);

} // namespace retold
