#pragma once

#include "core/annotate/name_roles.h"
#include "core/annotate/name_runs.h"
#include "core/annotate/name_tokens.h"

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// For each run the role phrase that says what its bearer is: before it ("UK Prime Minister Ada Lund"), in
/// apposition on either side, in brackets, or after "is" and "who was". Nothing where there is none.
std::vector<std::optional<std::size_t>> attachRoles(const NameText &text, std::span<const RolePhrase> roles,
                                                    std::span<const NameRun> runs);

/// The first token of the words that tell the role of that index: in "former minister and head of the Fenland
/// Council Ada Lund" that of the role before it, whose "former" is of both.
int roleBegin(const NameText &text, std::span<const RolePhrase> roles, std::size_t index);

} // namespace retold
