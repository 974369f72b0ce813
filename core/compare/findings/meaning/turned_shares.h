#pragma once

#include "core/story/annotated_version.h"

#include <span>

namespace retold {

/// "Most were killed", "only a few survived": the share and the fate are both turned, and so tell one thing.
bool turnsShareAndFate(std::span<const Word> left, std::span<const Word> right);

} // namespace retold
