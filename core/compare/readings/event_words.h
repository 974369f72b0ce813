#pragma once

#include "core/story/annotated_version.h"

#include <span>

namespace retold {

/// Whether the word makes what it governs undone: "not", "never".
bool isDenialWord(const Word &word);

/// Whether a noun begins there: "the", "its", "the council's".
bool isDeterminerWord(const Word &word);

/// Whether the word there is the month in "in May", "May 4".
bool isMonthOfMay(std::span<const Word> words, std::size_t at);

} // namespace retold
