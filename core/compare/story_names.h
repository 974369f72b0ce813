#pragma once

#include "core/annotate/name_likeness.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// Which entities of the versions are one person, body or place.
struct StoryNames {
    std::vector<std::vector<int>> identities;        ///< By version, by entity: a number over all versions.
    std::vector<std::vector<NameProfile>> profiles;  ///< By version, by entity.
    std::vector<QHash<QString, int>> entitiesByName; ///< By version: canonical name to entity.
    int count = 0;

    int of(int version, int entity) const
    {
        return identities[static_cast<std::size_t>(version)][static_cast<std::size_t>(entity)];
    }
};

/// Joins the entities of all versions that compareNames() holds for one; spelling variants are one.
StoryNames identifyNames(std::span<const VersionPtr> versions);

/// Whom and what a sentence names or means, by identity. `index` is the version's place in the story.
QSet<int> namedIn(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names);

} // namespace retold
