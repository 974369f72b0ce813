#pragma once

#include "core/story/sentence.h"

#include <span>

namespace retold {

/// "Death" and "died" are one deed. English.
bool areOneDeed(const Word &left, const Word &right);

/// How much of the content the others tell, by a noun or a verb: 0 to 1, and 0 of none. English.
double deedShare(std::span<const Word> content, std::span<const Word> others);

} // namespace retold
