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

/// How surely a sentence says who speaks.
enum class Naming {
    FromAround, ///< Not at all: he is known from the text around.
    Pronoun,    ///< "He said."
    Named,      ///< By name, role or description.
};

/// A speaker made comparable: who it is over all versions, or else what the text calls them. Keeps a view of
/// version and names: they must outlive it.
struct ComparedSpeaker {
    std::optional<int> identity;
    QString name; ///< Empty where nobody is named.
    Naming naming = Naming::FromAround;
    const AnnotatedVersion *version = nullptr;
    std::span<const int> identities = {}; ///< Of the version's entities.
    qsizetype place = 0;                  ///< Where the text names him, or would.

    bool isKnown() const { return !name.isEmpty(); }
};

ComparedSpeaker speakerOf(const Quote &quote, const AnnotatedVersion &version, int index,
                          const StoryNames &names);

/// Whether one who is named is now somebody whose work it is to speak for others, and is no such person
/// himself.
bool becameSpokesperson(const ComparedSpeaker &named, const ComparedSpeaker &described);

/// "European leaders", "experts": a plural in small letters.
bool namesSeveral(QStringView name);

/// Person, body or place; nothing where the text names nobody so: "an arrest warrant".
std::optional<NameKind> kindOf(const ComparedSpeaker &speaker);

/// "Helen Brandt", "Helen Brand"; "Tom Hanley", "Tom Hanlie": the same given names, and a surname that a slip
/// of one letter turns into the other, or that has the same consonants.
bool areSlipsOfOneName(QStringView left, QStringView right);

enum class Agreement { Same, Different, Unknown };

/// Answers whether two names as written may be one speaker's, and remembers it: the quotations of a story
/// have few speakers and are compared pair by pair. Belongs to one thread.
class SpeakerMatcher {
public:
    bool mayBeOne(const QString &left, const QString &right);

private:
    QHash<std::pair<QString, QString>, bool> m_known;
};

/// Unknown where one of them is not named at all, or is only described and may be the other. Several are
/// never one, and "a minister" is nobody whom the same text named before.
Agreement compareSpeakers(const ComparedSpeaker &left, const ComparedSpeaker &right, SpeakerMatcher &matcher);

/// The same for a pair that is asked for once.
Agreement compareSpeakers(const ComparedSpeaker &left, const ComparedSpeaker &right);

} // namespace retold
