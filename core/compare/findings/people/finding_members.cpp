#include "core/compare/findings/people/finding_members.h"

#include "core/compare/readings/attributed.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/placed_stances.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

QSet<QString> contentOf(Words words)
{
    QSet<QString> stems;
    for (const Word &word : words) {
        const bool isOwner = word.normal.endsWith(QLatin1StringView("'s"));
        if (!word.isFunctionWord && word.kind == WordKind::Word)
            stems.insert(isOwner ? word.normal.chopped(2) : word.stem);
    }
    return stems;
}

Words sourceOf(const FindingSources &sources, int version, int sentence, const SourceTelling &telling)
{
    return wordsAt(versionAt(sources, version), sentence)
        .subspan(static_cast<std::size_t>(telling.source.begin),
                 static_cast<std::size_t>(telling.source.size()));
}

/// Of "several councillors from the Harbour party" the words of the party; nothing of a source that is no
/// part of a body.
std::optional<QSet<QString>> wholeOf(Words source)
{
    const bool isCounted = isOneOf(source.front(),
                                   {u"several", u"some", u"many", u"two", u"three", u"four", u"five", u"six",
                                    u"one", u"dozens", u"few", u"a", u"most"});
    const auto joint = std::ranges::find_if(source, [](const Word &word) {
        return isOneOf(word, {u"of", u"from", u"in", u"within"});
    });
    if (!isCounted || joint == source.end())
        return {};
    if (joint == source.begin() + 1) { // "Two of the nine judges".
        const Words group = source.subspan(2);
        const bool isOfKnown
            = isOneOf(*joint, {u"of"}) && group.size() > 1 && isOneOf(group.front(), {u"the"});
        return isOfKnown ? std::optional(contentOf(group)) : std::nullopt;
    }
    const bool areSeveral = std::prev(joint)->normal.endsWith(u's') || isOneOf(source.front(), {u"one"});
    // "A number of": the count goes on, and what it counts stands behind.
    const bool isCount
        = isOneOf(*std::prev(joint), {u"number", u"handful", u"couple", u"group", u"majority"});
    const QSet<QString> whole = contentOf(source.subspan(static_cast<std::size_t>(joint - source.begin())));
    return areSeveral && !isCount && !whole.isEmpty() ? std::optional(whole) : std::nullopt;
}

/// Whether one is some of those that are in the body that the other names alone.
bool isMembersOf(Words members, Words body)
{
    const std::optional<QSet<QString>> whole = wholeOf(members);
    const bool arePart = members.size() > 1 && isOneOf(members[1], {u"of"});
    if (arePart && !isOneOf(body.front(), {u"the", u"all"}))
        return false; // "Residents said" may be some of them.
    const QSet<QString> named = contentOf(body);
    return whole && !named.isEmpty() && whole->contains(named) && !wholeOf(body);
}

/// Whether both say the same of it.
bool agree(const SourceTelling &one, const SourceTelling &other)
{
    const QStringList mine(one.content.begin(), one.content.end());
    const QStringList theirs(other.content.begin(), other.content.end());
    const qsizetype common = commonOf(mine, theirs);
    return common >= 2 && 10 * common >= 6 * std::min(mine.size(), theirs.size());
}

void compareWith(const FindingSources &sources, const Attributed &own, int sentence,
                 const SourceTelling &telling, const Attributed &other, Findings &findings)
{
    const Words mine = sourceOf(sources, own.version, sentence, telling);
    for (const int each : windowOf(sources, own.version, sentence, other.version, false)) {
        for (const SourceTelling &answer : other.in(each)) {
            const Words theirs = sourceOf(sources, other.version, each, answer);
            const bool isChanged = isMembersOf(mine, theirs) || isMembersOf(theirs, mine);
            if (!isChanged || !agree(telling, answer))
                continue;
            const TextRange left{mine.front().range.begin, mine.back().range.end};
            const TextRange right{theirs.front().range.begin, theirs.back().range.end};
            findings.push_back(
                finding(FindingKind::ScopeChanged,
                        Tr::tr("%1 became %2")
                            .arg(quoted(versionAt(sources, own.version).text(left)),
                                 quoted(versionAt(sources, other.version).text(right))),
                        Tr::tr("What some of its members say, the whole need not say."),
                        {placeOf(sources, own.version, left), placeOf(sources, other.version, right)}));
            return;
        }
    }
}

/// "Diplomat" of "diplomats", "person" of "people": empty where the word is no noun for several persons.
QString singularOf(const Word &word)
{
    if (isOneOf(word, {u"people"}))
        return QStringLiteral("person");
    const QString single = word.normal.endsWith(u's') ? word.normal.chopped(1) : QString();
    static const QSet<QString> others{
        QStringLiteral("source"),     QStringLiteral("official"),  QStringLiteral("aide"),
        QStringLiteral("employee"),   QStringLiteral("executive"), QStringLiteral("insider"),
        QStringLiteral("witness"),    QStringLiteral("resident"),  QStringLiteral("diplomat"),
        QStringLiteral("negotiator"), QStringLiteral("lawmaker"),  QStringLiteral("investor"),
        QStringLiteral("minister"),   QStringLiteral("worker")};
    const bool isPerson = others.contains(single) || relationOf(single, single) == NounRelation::Related;
    return isPerson ? single : QString();
}

/// Whether a verb of saying follows within a phrase, or "according to" stands right before.
bool speaks(Words words, std::size_t noun)
{
    constexpr std::size_t reach = 16; // "Who took part in the talks, speaking on condition of anonymity,".
    for (std::size_t i = noun + 1; i < std::min(words.size(), noun + reach); ++i) {
        if (isOneOf(words[i], {u".", u";", u":"}))
            break;
        if (isVerbOfSaying(words[i]))
            return true;
    }
    return noun >= 2 && isOneOf(words[noun - 1], {u"to", u"former"})
        && isOneOf(words[noun - 2], {u"according", u"to"});
}

/// Where "a senior trade official" begins, by its noun; none where it is no single one.
std::optional<std::size_t> beginOfOne(Words words, std::size_t noun)
{
    constexpr std::size_t reach = 3;
    for (std::size_t back = 1; back <= std::min(reach, noun); ++back) {
        const Word &word = words[noun - back];
        if (isOneOf(word, {u"a", u"an", u"one", u"another"}))
            return noun - back;
        if (word.isFunctionWord || word.kind == WordKind::Punctuation)
            return {};
    }
    return {};
}

/// "A former pilot": where one such person, whom nobody names, speaks.
std::optional<std::size_t> oneSpeaking(Words words, const QString &noun)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto begin = words[i].normal == noun ? beginOfOne(words, i) : std::nullopt;
        if (begin)
            return speaks(words, i) ? begin : std::nullopt;
    }
    return {};
}

/// "One of her observers".
bool isOneOfSeveral(Words words, std::size_t noun)
{
    constexpr std::size_t reach = 4;
    for (std::size_t back = 1; back <= std::min(reach, noun); ++back) {
        if (isOneOf(words[noun - back], {u"of"}))
            return noun > back && isOneOf(words[noun - back - 1], {u"one"});
    }
    return false;
}

bool hasForm(Words words, const QString &form)
{
    return std::ranges::find(words, form, &Word::normal) != words.end();
}

/// Whether the version has several such people speak anywhere.
bool haveSpoken(const AnnotatedVersion &version, const QString &plural)
{
    const Words words(version.words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].normal == plural && speaks(words, i))
            return true;
    }
    return false;
}

} // namespace

void findOneForMany(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const Words base(link.words.left.words);
    const Words other(link.words.right.words);
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (std::size_t i = 0; i < other.size(); ++i) {
        const QString single = singularOf(other[i]);
        if (single.isEmpty() || !speaks(other, i) || isOneOfSeveral(other, i) || hasForm(other, single)
            || hasForm(base, other[i].normal))
            continue;
        const std::optional<std::size_t> one = oneSpeaking(base, single);
        if (!one || haveSpoken(*link.words.left.version, other[i].normal))
            continue;
        const auto noun = std::ranges::find(base.subspan(*one), single, &Word::normal);
        const TextRange left{base[*one].range.begin, noun->range.end};
        findings.push_back(finding(FindingKind::SpeakerLost,
                                   Tr::tr("%1 became %2")
                                       .arg(quoted(link.words.left.version->text(left)),
                                            quoted(link.words.right.version->text(other[i].range))),
                                   Tr::tr("What one of them said is told as what several said."),
                                   {placeOf(sources, link.base.version, left),
                                    placeOf(sources, link.other.version, other[i].range)}));
        return;
    }
}

void findMembersForWhole(const FindingSources &sources, Findings &findings)
{
    visitAttributions(
        sources,
        [&](const Attributed &own, int sentence, const SourceTelling &telling, const Attributed &other) {
            if (telling.source.size() > 0)
                compareWith(sources, own, sentence, telling, other, findings);
        });
}

} // namespace retold
