#pragma once

#include "core/compare/word_diff.h"
#include "core/compare/word_script.h"

#include <span>
#include <vector>

namespace retold {

/// Moves what stands on one side alone over equal words to where it reads best: as a phrase of its own, or
/// joined with what changed before it. A shortest script leaves that open, as in "the [big and the] small"
/// and
/// "[the big and] the small".
void slideGaps(std::vector<ScriptRun> &runs, std::span<const WordUnit> left, std::span<const WordUnit> right);

} // namespace retold
