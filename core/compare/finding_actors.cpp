#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/word_classes.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr int phraseReach = 9; ///< So many words beside a verb its subject or object is looked for.

/// Who stands on one side of a verb: keys of names, and stems of the nouns beside.
struct Party {
    QSet<QString> keys;
    IndexRange words; ///< Into the words of the side.
};

/// What a clause tells: who did it, and to whom.
struct Deed {
    Party agent;
    Party patient;
};

/// For each word of the side the key of the unit that it is part of: names by identity, other words by stem;
/// empty for what is no content.
QStringList keysOf(const SideWords &side)
{
    QStringList keys(static_cast<qsizetype>(side.words.size()));
    for (const WordUnit &unit : side.units) {
        for (int i = unit.words.begin; i < unit.words.end && unit.isContent; ++i) {
            const Word &word = side.words[static_cast<std::size_t>(i)];
            const bool isName = unit.unlike == Equivalence::SameName;
            if (word.kind != WordKind::Number && unit.unlike != Equivalence::SameValue)
                keys[i] = isName ? unit.key : word.stem;
        }
    }
    return keys;
}

bool isVerbForm(const SideWords &side, const Word &word)
{
    return word.normal.endsWith(u"ed")
        || wordLists(side.version->version.language).baseForms.contains(word.normal);
}

/// What is felt, in whatever tense: who feels it stands before, and what it is of behind, often in a clause.
bool isFeeling(const Word &word)
{
    return isOneOf(word, {u"fear",  u"fears",  u"feared",  u"worry",   u"worries",  u"worried",
                          u"doubt", u"doubts", u"doubted", u"suspect", u"suspects", u"suspected",
                          u"trust", u"trusts", u"trusted", u"hate",    u"hates",    u"hated",
                          u"envy",  u"envies", u"envied",  u"dread",   u"dreads",   u"dreaded"});
}

/// Verbs of saying may stand before who says it; of these only what is said to somebody has an object.
bool isOfAction(const SideWords &side, const Word &word)
{
    const QString &language = side.version->version.language;
    const bool saysTo
        = isOneOf(word, {u"told", u"warned", u"urged", u"ordered", u"threatened", u"asked", u"invited"});
    if (isFeeling(word))
        return true;
    return isVerbForm(side, word) && !isOfClass(word.normal, WordClass::Mutual, language)
        && (saysTo || !isOfClass(word.normal, WordClass::Cue, language));
}

/// What ends the phrase beside a verb.
bool endsPhrase(const Word &word, bool isAhead)
{
    if (isOneOf(word,
                {u"that", u"but", u"and", u"or", u"when", u"while", u"after", u"before", u"because", u"if",
                 u"as", u"whether", u"although", u"since", u"until", u"so"}))
        return true;
    if (word.kind == WordKind::Punctuation)
        return !isOneOf(word, {u",", u"'", u"’", u"-"});
    return isAhead
        && isOneOf(word,
                   {u"for", u"to", u"in", u"on", u"at", u"with", u"by", u"from", u"over", u"into", u"about",
                    u"against", u"during", u"near"});
}

/// "Similar bills": of two content words in a row the first, but for names, only tells more of the second. A
/// verb behind it is no such second.
bool isModifier(const SideWords &side, const QStringList &keys, int word)
{
    const auto isName = [&keys](int each) { return keys[each].startsWith(u'\u0001'); };
    const int next = word + 1;
    return next < keys.size() && !keys[next].isEmpty() && !isName(word) && !isName(next)
        && !isVerbForm(side, side.words[static_cast<std::size_t>(next)]);
}

/// The names and nouns beside a word, backwards or ahead, to the end of the phrase or another verb.
Party partyBeside(const SideWords &side, const QStringList &keys, int from, int step)
{
    Party party{{}, {from, from}};
    const bool isAhead = step > 0;
    for (int i = from, seen = 0; i >= 0 && i < static_cast<int>(side.words.size()) && seen < phraseReach;
         i += step, ++seen) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (endsPhrase(word, isAhead) || isVerbForm(side, word))
            break;
        if (keys[i].isEmpty() || isModifier(side, keys, i))
            continue;
        party.keys.insert(keys[i]);
        party.words = {std::min(party.words.begin, i), std::max(party.words.end, i + 1)};
    }
    return party;
}

/// "Was paid by": the doer stands behind.
std::optional<Deed> deedOf(const SideWords &side, const QStringList &keys, int verb)
{
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    const auto count = static_cast<int>(side.words.size());
    int before = verb - 1;
    while (before > 0
           && (at(before).normal.endsWith(u"ly") || isOneOf(at(before), {u"had", u"has", u"have", u"also"})))
        --before;
    if (before < 0 || verb + 1 >= count || isOneOf(at(before), {u"the", u"a", u"an", u"his", u"her", u"its"}))
        return {};
    const bool isPassive = isOneOf(at(before), {u"was", u"were", u"been", u"being", u"be", u"is", u"are"});
    const bool isOfClause
        = isFeeling(at(verb)) && verb + 2 < count && isOneOf(at(verb + 1), {u"that", u"about", u"of"});
    if (!isPassive)
        return Deed{partyBeside(side, keys, before, -1),
                    partyBeside(side, keys, verb + (isOfClause ? 2 : 1), 1)};
    constexpr int reach = 4;
    for (int i = verb + 1; i < std::min(count - 1, verb + reach); ++i) {
        if (isOneOf(at(i), {u"by"}))
            return Deed{partyBeside(side, keys, i + 1, 1), partyBeside(side, keys, before - 1, -1)};
    }
    return {};
}

bool isReversed(const Deed &base, const Deed &other)
{
    return base.agent.keys.intersects(other.patient.keys) && base.patient.keys.intersects(other.agent.keys)
        && !base.agent.keys.intersects(other.agent.keys) && !base.patient.keys.intersects(other.patient.keys);
}

/// From the first word of either party to the last, so that a message can be understood.
TextRange rangeOf(const SideWords &side, const Deed &deed, int verb)
{
    const int begin = std::min({deed.agent.words.begin, deed.patient.words.begin, verb});
    const int end = std::max({deed.agent.words.end, deed.patient.words.end, verb + 1});
    return {side.words[static_cast<std::size_t>(begin)].range.begin,
            side.words[static_cast<std::size_t>(end) - 1].range.end};
}

} // namespace

/// A deed of both sides, by the verb that each has once: doer and sufferer have changed places, whether
/// active or passive. English alone.
void findReversedDeeds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const QStringList baseKeys = keysOf(base);
    const QStringList otherKeys = keysOf(other);
    for (const Anchor &anchor : anchorsOf(base, other)) {
        const Word &mine = base.words[static_cast<std::size_t>(anchor.left)];
        const Word &theirs = other.words[static_cast<std::size_t>(anchor.right)];
        if (!isOfAction(base, mine) || !isOfAction(other, theirs))
            continue;
        const auto before = deedOf(base, baseKeys, anchor.left);
        const auto after = deedOf(other, otherKeys, anchor.right);
        if (!before || !after || !isReversed(*before, *after))
            continue;
        const TextRange left = rangeOf(base, *before, anchor.left);
        const TextRange right = rangeOf(other, *after, anchor.right);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
            Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold
