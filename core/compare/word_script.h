#pragma once

#include "core/story/text_range.h"

#include <span>
#include <vector>

namespace retold {

/// A run of items that both sides share, or one in which they differ.
struct ScriptRun {
    bool same = false;
    IndexRange left;
    IndexRange right;

    bool operator==(const ScriptRun &) const = default;
};

/// The shortest edit script of two sequences of numbers, as runs that tile both sides; same and differing
/// runs alternate. The method is Wu, Manber, Myers and Miller, "An O(NP) Sequence Comparison Algorithm"
/// (1990), as dtl has it. What is left after the common ends is one differing run where it is too long to be
/// a sentence.
std::vector<ScriptRun> shortestScript(std::span<const int> left, std::span<const int> right);

} // namespace retold
