#pragma once

#include "core/annotate/name_runs.h"

#include <optional>
#include <vector>

namespace retold {

/// "The brokerage Lund", "Lund, which has debts", "Lund chief executive Jane Roe", "shares in Lund": a name
/// that by itself might be a surname is a body's everywhere in the text where its company says so in one
/// place, and nothing tells of a person; "Lund's prime minister" makes it a place. English alone. `roleOfRun`
/// as in decideKinds().
void decideBodies(const NameText &text, std::vector<NameRun> &runs,
                  const std::vector<std::optional<std::size_t>> &roleOfRun);

} // namespace retold
