#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// In sentences of which less is kept in order another may be meant.
constexpr double leastKept = 0.5;

/// Somebody who is told of by whose he is.
bool isRelation(const Word &word)
{
    static const QSet<QString> relations{
        u"aide"_s,       u"aides"_s,     u"adviser"_s,     u"advisor"_s,     u"assistant"_s, u"lawyer"_s,
        u"attorney"_s,   u"spokesman"_s, u"spokeswoman"_s, u"ally"_s,        u"allies"_s,    u"friend"_s,
        u"friends"_s,    u"brother"_s,   u"sister"_s,      u"son"_s,         u"daughter"_s,  u"wife"_s,
        u"husband"_s,    u"father"_s,    u"mother"_s,      u"cousin"_s,      u"nephew"_s,    u"niece"_s,
        u"relative"_s,   u"relatives"_s, u"associate"_s,   u"associates"_s,  u"partner"_s,   u"supporter"_s,
        u"supporters"_s, u"critic"_s,    u"critics"_s,     u"employee"_s,    u"colleague"_s, u"rival"_s,
        u"opponent"_s,   u"opponents"_s, u"successor"_s,   u"predecessor"_s, u"driver"_s,    u"bodyguard"_s,
        u"widow"_s,      u"neighbour"_s, u"neighbor"_s,    u"secretary"_s,   u"supplier"_s,  u"subsidiary"_s};
    return relations.contains(word.normal);
}

bool joins(const Word &word)
{
    return isOneOf(word, {u"to", u"of", u"for"});
}

/// "An aide to the mayor": the words of the relation, and whose it is.
struct Related {
    IndexRange words; ///< "an aide to".
    int owner = 0;    ///< "mayor".
};

/// The owner behind "to" and an article; none where no noun or name stands there.
std::optional<Related> relatedAt(std::span<const Word> words, int at)
{
    const auto word = [words](int i) -> const Word & { return words[static_cast<std::size_t>(i)]; };
    const int count = static_cast<int>(words.size());
    if (!isRelation(word(at)) || at + 2 >= count || !joins(word(at + 1)))
        return {};
    int owner = at + 2;
    while (owner < count && isOneOf(word(owner), {u"the", u"a", u"an", u"mr", u"ms", u"mrs"}))
        ++owner;
    if (owner >= count || word(owner).kind != WordKind::Word || word(owner).isFunctionWord)
        return {};
    const bool hasArticle = at > 0 && isOneOf(word(at - 1), {u"a", u"an", u"the", u"one"});
    return Related{{hasArticle ? at - 1 : at, at + 2}, owner};
}

/// The word before it that both sides keep: "handed to".
int before(std::span<const Word> words, int begin)
{
    while (begin > 0 && isOneOf(words[static_cast<std::size_t>(begin) - 1], {u"the", u"a", u"an"}))
        --begin;
    return begin - 1;
}

/// Where the far side has the owner alone, behind the same word; -1 where it has not, or has him twice.
int ownerAlone(std::span<const Word> own, const Related &related, std::span<const Word> far)
{
    const int kept = before(own, related.words.begin);
    const QString &owner = own[static_cast<std::size_t>(related.owner)].stem;
    if (kept < 0 || std::ranges::count(far, owner, &Word::stem) != 1
        || std::ranges::count(own, owner, &Word::stem) != 1 || std::ranges::any_of(far, isRelation))
        return -1;
    const int place = static_cast<int>(std::ranges::find(far, owner, &Word::stem) - far.begin());
    const int there = before(far, place);
    return there >= 0
            && far[static_cast<std::size_t>(there)].normal == own[static_cast<std::size_t>(kept)].normal
        ? place
        : -1;
}

/// Relations of the base that the other has not, or the other way.
void findInSide(const FindingSources &sources, const BaseLink &link, bool isDropped, Findings &findings)
{
    const SideWords &own = isDropped ? link.words.left : link.words.right;
    const SideWords &far = isDropped ? link.words.right : link.words.left;
    for (int at = 0; at < static_cast<int>(own.words.size()); ++at) {
        const auto related = relatedAt(own.words, at);
        const int place = related ? ownerAlone(own.words, *related, far.words) : -1;
        if (place < 0)
            continue;
        const TextRange mine{own.words[static_cast<std::size_t>(related->words.begin)].range.begin,
                             own.words[static_cast<std::size_t>(related->owner)].range.end};
        const TextRange theirs = far.words[static_cast<std::size_t>(place)].range;
        const TextRange &left = isDropped ? mine : theirs;
        const TextRange &right = isDropped ? theirs : mine;
        findings.push_back(finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 became %2")
                .arg(quotedPhrase(*link.words.left.version, left),
                     quotedPhrase(*link.words.right.version, right)),
            Tr::tr("What is told of the one is told of whom he belongs to."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
    }
}

} // namespace

/// "Handed to an aide to the mayor" told as "handed to the mayor", or the other way: one person's deed or
/// fate is given to another whom he belongs to. English alone.
void findDroppedRelations(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    for (const bool isDropped : {true, false})
        findInSide(sources, link, isDropped, findings);
}

} // namespace retold
