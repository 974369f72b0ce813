#include "core/compare/findings/people/told_acts.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>

namespace retold {

namespace {

bool isIdentity(const QString &key)
{
    return key.startsWith(QStringLiteral("\u0001name")) || key.startsWith(QStringLiteral("\u0001land"));
}

/// "Who leads", "which had led".
bool isInRelativeClause(std::span<const Word> words, int verb)
{
    constexpr int reach = 2;
    for (int i = verb - 1; i >= std::max(0, verb - reach); --i) {
        if (isOneOf(words[static_cast<std::size_t>(i)], {u"who", u"which", u"that"}))
            return true;
    }
    return false;
}

TextRange rangeOf(const AnnotatedVersion &own, const ToldAct &told)
{
    const auto words = wordsAt(own, told.sentence);
    int begin = told.act.verb;
    int end = told.act.verb + 1;
    for (const ActParty *party : {&told.act.doer, &told.act.sufferer}) {
        if (party->isEmpty())
            continue;
        begin = std::min(begin, party->words.begin);
        end = std::max(end, party->words.end);
    }
    return {words[static_cast<std::size_t>(begin)].range.begin,
            words[static_cast<std::size_t>(end) - 1].range.end};
}

} // namespace

ToldActs::ToldActs(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    constexpr qsizetype hostile = 400; // Words: no sentence has so many.
    for (int s = 0; s < static_cast<int>(own.sentences.size()); ++s) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(s)];
        if (!tellsStory(sentence.kind) || sentence.words.size() > hostile)
            continue;
        for (Act &act : actsOf(own, version, s, sources.story.names)) {
            const bool isAside = isInRelativeClause(wordsAt(own, s), act.verb);
            add({std::move(act), s, {}, isAside});
        }
    }
}

std::vector<const ToldAct *> ToldActs::with(const QSet<QString> &keys) const
{
    constexpr std::size_t most = 64; // More come from hostile text only.
    std::vector<int> found;
    QStringList ordered(keys.begin(), keys.end());
    ordered.sort(); // A set has its own order in each run.
    for (const QString &key : ordered) {
        for (auto it = m_byKey.constFind(key); it != m_byKey.cend() && it.key() == key; ++it) {
            if (found.size() < most)
                found.push_back(*it);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<const ToldAct *> acts;
    acts.reserve(found.size());
    for (const int index : found)
        acts.push_back(&m_acts[static_cast<std::size_t>(index)]);
    return acts;
}

/// "Roe praised the plan. Lund rejected it."
QSet<QString> ToldActs::meantBy(const ToldAct &told) const
{
    if (!told.act.sufferer.isPronoun || !told.act.sufferer.keys.isEmpty())
        return {};
    const auto isMeant = [&told](const ToldAct &each) {
        const bool isBefore = each.sentence < told.sentence || each.act.verb < told.act.verb;
        return isBefore && each.sentence >= told.sentence - 1 && !each.isAside
            && !each.act.sufferer.keys.isEmpty() && !each.act.sufferer.hasName();
    };
    constexpr std::ptrdiff_t most = 40; // Acts of two sentences; more come from hostile text only.
    const auto end = m_acts.rbegin() + std::min(most, std::ssize(m_acts));
    const auto before = std::find_if(m_acts.rbegin(), end, isMeant);
    return before == end ? QSet<QString>() : before->act.sufferer.keys;
}

void ToldActs::add(ToldAct told)
{
    told.meant = meantBy(told);
    const int index = static_cast<int>(m_acts.size());
    for (const ActParty *party : {&told.act.doer, &told.act.sufferer}) {
        for (const QString &key : party->keys)
            m_byKey.insert(key, index);
    }
    m_acts.push_back(std::move(told));
}

bool isKnown(const ActParty &party)
{
    return std::ranges::any_of(party.keys, isIdentity);
}

bool meet(const ActParty &left, const ActParty &right)
{
    const bool areKnown = isKnown(left) && isKnown(right);
    return std::ranges::any_of(left.keys, [&](const QString &key) {
        return right.keys.contains(key) && (!areKnown || isIdentity(key));
    });
}

bool meetInSufferer(const ToldAct &left, const ToldAct &right)
{
    return meet(left.act.sufferer, right.act.sufferer) || left.meant.intersects(right.act.sufferer.keys)
        || right.meant.intersects(left.act.sufferer.keys) || left.meant.intersects(right.meant);
}

bool areTellingsLinked(const FindingSources &sources, int baseVersion, const ToldAct &base, int otherVersion,
                       const ToldAct &told)
{
    return std::ranges::any_of(sources.story.links.linksOf(otherVersion, told.sentence), [&](int index) {
        const Link &link = sources.comparison.links[static_cast<std::size_t>(index)].link;
        const SentenceGroup *side = link.left.version == baseVersion ? &link.left
            : link.right.version == baseVersion                      ? &link.right
                                                                     : nullptr;
        return side != nullptr && (link.pinned || link.score >= sureLink)
            && std::ranges::find(side->sentences, base.sentence) != side->sentences.end();
    });
}

Finding turnedAct(const FindingSources &sources, int baseVersion, const ToldAct &base, int otherVersion,
                  const ToldAct &told, const QString &why)
{
    const AnnotatedVersion &first = versionAt(sources, baseVersion);
    const AnnotatedVersion &second = versionAt(sources, otherVersion);
    const TextRange left = rangeOf(first, base);
    const TextRange right = rangeOf(second, told);
    return finding(FindingKind::MeaningReversed,
                   Tr::tr("%1 became %2").arg(quoted(first.text(left)), quoted(second.text(right))), why,
                   {placeOf(sources, baseVersion, left), placeOf(sources, otherVersion, right)});
}

} // namespace retold
