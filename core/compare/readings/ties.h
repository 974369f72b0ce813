#pragma once

#include "core/story/sentence.h"

#include <span>
#include <vector>

namespace retold {

/// Two things that go together: "the rash is linked to the paint", "the paint may have caused the rash". That
/// one of them brings about the other is not told.
struct ToldTie {
    IndexRange all;
    IndexRange left;
    IndexRange right;
};

/// The ties that the words tell, in order. English.
std::vector<ToldTie> tiesIn(std::span<const Word> words);

} // namespace retold
