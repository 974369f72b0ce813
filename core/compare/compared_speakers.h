#pragma once

#include "core/compare/story_names.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace retold {

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
