#include "core/compare/readings/speaker_descriptions.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

QStringList wordsOf(const QString &description)
{
    static const QStringList articles{QStringLiteral("a"),   QStringLiteral("an"),   QStringLiteral("the"),
                                      QStringLiteral("one"), QStringLiteral("his"),  QStringLiteral("her"),
                                      QStringLiteral("its"), QStringLiteral("their")};
    QStringList words = description.toLower().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && articles.contains(words.front()))
        words.removeFirst();
    return words;
}

bool hasRole(const StoryView &story, int version, int entity, const QString &head)
{
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    const QStringList roles = officesOf(own, own.entities[static_cast<std::size_t>(entity)]);
    return std::ranges::any_of(roles, [&head](const QString &role) {
        return role.toLower().split(u' ', Qt::SkipEmptyParts).contains(head);
    });
}

/// The roles that the versions give the speaker, and others who have that one in his own.
struct RoleHolders {
    bool isSpeaker = false;
    bool isOther = false;
};

RoleHolders holdersOf(const StoryView &story, const ComparedSpeaker &speaker, int version,
                      const QString &head)
{
    RoleHolders holders;
    for (int v = 0; v < static_cast<int>(story.versions.size()); ++v) {
        const auto count = static_cast<int>(story.versions[static_cast<std::size_t>(v)]->entities.size());
        for (int entity = 0; entity < count; ++entity) {
            const bool isSpeaker = story.names.of(v, entity) == speaker.identity;
            if ((isSpeaker || v == version) && hasRole(story, v, entity, head))
                (isSpeaker ? holders.isSpeaker : holders.isOther) = true;
        }
    }
    return holders;
}

/// "A customs officer" in the sentence: the words, with an article that brings somebody new.
bool bringsIn(std::span<const Word> words, const QStringList &description)
{
    const auto size = static_cast<std::size_t>(description.size());
    for (std::size_t i = 0; i + size < words.size(); ++i) {
        const bool isNew = isOneOf(words[i], {u"a", u"an", u"another", u"one"});
        if (isNew
            && std::equal(description.begin(), description.end(),
                          words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                          [](const QString &form, const Word &word) { return word.normal == form; }))
            return true;
    }
    return false;
}

} // namespace

bool isDescribedAsAnother(const StoryView &story, const ComparedSpeaker &speaker, int version,
                          const QString &description)
{
    const QStringList words = wordsOf(description);
    if (words.isEmpty() || !speaker.identity)
        return false;
    const RoleHolders holders = holdersOf(story, speaker, version, words.back());
    if (holders.isSpeaker)
        return false;
    if (holders.isOther)
        return true;
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    bool isKnown = false; // The speaker: what stands before may be how he is brought in.
    for (int s = 0; s < static_cast<int>(own.sentences.size()); ++s) {
        const bool isMeant = namedIn(own, version, s, story.names).contains(*speaker.identity);
        if (isKnown && !isMeant && bringsIn(wordsAt(own, s), words))
            return true;
        isKnown = isKnown || isMeant;
    }
    return false;
}

/// The last person whom the version names or means up to there.
static std::optional<int> personBefore(const ComparedSpeaker &speaker, qsizetype place)
{
    std::optional<int> person;
    for (const Mention &mention : speaker.version->mentions) {
        if (mention.range.begin > place)
            break;
        const auto entity = static_cast<std::size_t>(mention.entity);
        if (speaker.version->entities[entity].kind == NameKind::Person)
            person = speaker.identities[entity];
    }
    return person;
}

bool isNearAnother(const QString &description)
{
    static const QStringList others
        = u"lawyer attorney solicitor barrister brother sister mother father wife husband widow son daughter "
          "uncle aunt cousin friend colleague neighbour neighbor boss deputy successor predecessor doctor "
          "girlfriend boyfriend rival critics"_s.split(u' ');
    return others.contains(description.section(u' ', -1).toLower());
}

bool isSomebodyOf(const ComparedSpeaker &described, int identity)
{
    const QString owner = described.name.section(u' ', 0, -2).toLower();
    const bool isOwned
        = owner == u"his" || owner == u"her" || owner.endsWith(u"'s"_s) || owner.endsWith(u"’s"_s);
    return isOwned && isNearAnother(described.name)
        && personBefore(described, described.place + owner.size()) == identity;
}

} // namespace retold
