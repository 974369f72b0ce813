#pragma once

#include "core/compare/link_words.h"

namespace retold {

/// "Mother", "nephew". English alone.
bool isKin(const Word &word);

/// "Roe, whose son Tim" and "Roe, the father of Tim" tell one kinship from either end: the words at the two
/// places are of kin, and one side alone says whose.
bool areConverseKin(const SideWords &base, int left, const SideWords &other, int right);

} // namespace retold
