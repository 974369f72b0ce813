#pragma once

#include "core/annotate/quote_context.h"

#include <optional>

namespace retold {

/// Who says what stands between one pair of marks, and by which word we know.
struct Attribution {
    std::optional<IndexRange>
        cue; ///< Tokens of the cue; none where a colon or a dash alone gives the speech.
    CueClass cueClass = CueClass::Neutral;
    std::optional<IndexRange> speaker; ///< Tokens of the noun phrase or pronoun.
    std::optional<int> continues;      ///< The span before this one whose speech goes on.

    bool isGuess = false; ///< No cue at all: the speaker is whom the sentence is about.

    bool isFound() const { return cue || speaker; }
};

} // namespace retold
