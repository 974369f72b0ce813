#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

/// Whether figures are looked for where something tells of one (FigureClues), or at every token: slower, and
/// with the same result, which tests hold against each other.
enum class FigureSearch { AtClues, Everywhere };

/// Finds the figures, in text order, none overlapping another. Needs `version`'s sentences and words.
std::vector<Figure> findFigures(const AnnotatedVersion &version, FigureSearch search = FigureSearch::AtClues);

} // namespace retold
