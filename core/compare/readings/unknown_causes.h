#pragma once

#include "core/story/sentence.h"

#include <optional>
#include <span>

namespace retold {

/// A sentence that leaves open why something is so.
struct OpenCause {
    bool isClaimed = false; ///< Somebody blames, suspects or alleges it; else nobody knows or tells it.
    IndexRange candidate;   ///< What may be the cause, where it is named: "whether the rain had caused it".
};

/// "The cause is not yet known", "did not say why", "could not show that the rain was the cause", "have
/// blamed the rain for it". English.
std::optional<OpenCause> openCauseIn(std::span<const Word> words);

/// "May have", "suspect": the words claim nothing of such a cause. Where the authors of a study do not know,
/// "a study suggests" claims it.
bool isGuessAt(std::span<const Word> words, const OpenCause &open);

} // namespace retold
