#include "core/compare/story_names.h"

#include "core/story/in_sentence.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

/// The entities so far, by the keys of their profiles.
struct KnownNames {
    QHash<QString, std::vector<int>> byKey; ///< Into `profiles`.
    std::vector<const NameProfile *> profiles;
    std::vector<int> identities;
};

/// The identity of the known name that is most like it; none where no name is it.
std::optional<int> bestIdentity(const KnownNames &known, const NameProfile &profile)
{
    std::optional<int> best;
    double bestScore = 0;
    for (const QString &key : profile.keys) {
        for (const int index : known.byKey.value(key)) {
            const auto at = static_cast<std::size_t>(index);
            const NameLikeness likeness = compareNames(*known.profiles[at], profile);
            if (likeness.isSame() && likeness.score > bestScore) {
                best = known.identities[at];
                bestScore = likeness.score;
            }
        }
    }
    return best;
}

/// A wording of a name that is known already need not be looked at twice, however many versions have it.
void add(KnownNames &known, const NameProfile &profile, int identity)
{
    const int index = static_cast<int>(known.profiles.size());
    known.profiles.push_back(&profile);
    known.identities.push_back(identity);
    for (const QString &key : profile.keys)
        known.byKey[key].push_back(index);
}

bool isKnown(const KnownNames &known, const NameProfile &profile)
{
    const QString key = profile.keys.value(0);
    return std::ranges::any_of(known.byKey.value(key), [&](int index) {
        const NameProfile &other = *known.profiles[static_cast<std::size_t>(index)];
        return other.forms == profile.forms && other.roles == profile.roles && other.kind == profile.kind;
    });
}

} // namespace

StoryNames identifyNames(std::span<const VersionPtr> versions)
{
    StoryNames names;
    for (const VersionPtr &version : versions) {
        names.profiles.push_back(nameProfiles(*version));
        QHash<QString, int> &byName = names.entitiesByName.emplace_back();
        for (std::size_t e = version->entities.size(); e-- > 0;)
            byName.insert(version->entities[e].canonical, static_cast<int>(e)); // The first of a name stays.
    }
    KnownNames known;
    for (const std::vector<NameProfile> &profiles : names.profiles) {
        std::vector<int> &identities = names.identities.emplace_back();
        for (const NameProfile &profile : profiles) {
            identities.push_back(bestIdentity(known, profile).value_or(names.count));
            names.count = std::max(names.count, identities.back() + 1);
        }
        // Only now, so that two entities of one version do not become one.
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            if (!isKnown(known, profiles[i]))
                add(known, profiles[i], identities[i]);
        }
    }
    return names;
}

QSet<int> namedIn(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names)
{
    QSet<int> named;
    for (const Mention &mention : inSentence(version.mentions, sentence))
        named.insert(names.of(index, mention.entity));
    return named;
}

} // namespace retold
