#pragma once

#include "core/compare/findings/findings.h"

namespace retold {

/// Whether the answer is the first figure and another of its sentence added up: "300 on Saturday and another
/// 150 on Sunday", "450 by Sunday"; "12 tugs and 8 barges", "20 vessels"; or of the sentence beside it, where
/// the answer is said to be of all together. Not "four dead and nine hurt", "13
/// dead".
bool isAddedUp(const FindingSources &sources, int version, const Figure &first, int otherVersion,
               const Figure &answer);

} // namespace retold
