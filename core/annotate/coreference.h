#pragma once

#include "core/annotate/name_roles.h"
#include "core/annotate/name_runs.h"
#include "core/annotate/name_tokens.h"
#include "core/story/name.h"

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// What is found of names while they are being chained. Mentions get their order and entities their list of
/// mentions at the end (orderChains()).
struct NameChains {
    std::vector<Entity> entities;
    std::vector<Gender> genders; ///< One an entity.
    std::vector<Mention> mentions;
};

/// Chains names that mean the same one: people by full name, then by surname, first name or another spelling
/// of either; bodies and places by the lists of names for one thing and by initials.
NameChains chainNames(const NameText &text, std::span<const NameRun> runs, std::span<const RolePhrase> roles,
                      std::span<const std::optional<std::size_t>> roleOfRun);

/// Adds the places where a role stands for a name ("the prime minister"). `isAttached` tells which of the
/// roles stand beside their bearer's name. A description goes to the person of that role named last before
/// it; one that nobody in the text is said to have goes to the person the text is mostly about, if no role
/// contradicts; else an office that one person holds becomes an entity of its own, without a name.
void chainDescriptions(const NameText &text, std::span<const RolePhrase> roles,
                       const std::vector<bool> &isAttached, NameChains &chains);

/// Adds "he", "she", "him", "his", "her" outside quotation marks, where one person of the right gender is the
/// nearest by some way; leaves out what is in doubt. English only.
void chainPronouns(const NameText &text, NameChains &chains);

/// Puts mentions in text order, entities in the order of their first mention, and lists each one's mentions
/// and roles.
void orderChains(NameChains &chains);

} // namespace retold
