#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

struct FoundNames {
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
};

/// Finds people, bodies and places, and chains what names the same one. Needs `version`'s sentences and
/// words.
FoundNames findNames(const AnnotatedVersion &version);

} // namespace retold
