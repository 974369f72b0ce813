#pragma once

#include "core/annotate/name_runs.h"
#include "core/annotate/name_tokens.h"

#include <optional>
#include <vector>

namespace retold {

/// Decides the kind of the runs that do not tell it themselves, by what stands around them and by what other
/// runs of the text are; drops those that stay without evidence. `roleOfRun` is kept in step.
void decideKinds(const NameText &text, std::vector<NameRun> &runs,
                 std::vector<std::optional<std::size_t>> &roleOfRun);

} // namespace retold
