#pragma once

#include "core/compare/link_words.h"

namespace retold {

/// "All the children were unharmed" and "none of the children was harmed", "all three declined to comment"
/// and "none of the three would comment": one side denies by whom it tells of, the other by what. English.
bool isToldOfNone(const SideWords &left, const SideWords &right);

} // namespace retold
