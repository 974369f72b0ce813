#pragma once

#include "app/views/level_rows.h"

namespace retold {

/// Adds, between the bands of the facts, the places from which sentences have moved. In its own text such a
/// sentence stands behind the one before it that keeps to the common order; where that is the row beside the
/// one in which it is told, nothing is shown.
///
///     version's text  s1 s2 s3 s4         rows   1: s1
///     s2 has moved                               2: s3      ← before it a band with the place of s2,
///                                                3: s4         "told in row 4"
///                                                4: s2      "moved from 1"
std::vector<LevelBand> withMoves(std::vector<LevelBand> bands);

} // namespace retold
