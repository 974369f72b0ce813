#pragma once

#include "core/story/sentence.h"

#include <algorithm>
#include <span>

namespace retold {

/// Whether a word of that stem stands among the words: what both sides have opens, hangs or limits nothing on
/// one of them alone.
inline bool hasStem(std::span<const Word> words, const Word &word)
{
    return std::ranges::find(words, word.stem, &Word::stem) != words.end();
}

} // namespace retold
