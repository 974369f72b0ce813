#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

bool isBe(const Word &word)
{
    return isOneOf(word, {u"was", u"were", u"is", u"are", u"been", u"being", u"be"});
}

bool isAuxiliary(const Word &word)
{
    return isBe(word)
        || isOneOf(word,
                   {u"has", u"have", u"had", u"will", u"would", u"can", u"could", u"may", u"might", u"should",
                    u"must", u"not", u"also", u"already"});
}

/// The word before the verb's auxiliaries, which ends its subject; -1 where the verb opens the sentence.
int subjectBefore(const SideWords &side, int verb)
{
    int word = verb - 1;
    while (word >= 0 && isAuxiliary(side.words[static_cast<std::size_t>(word)]))
        --word;
    return word;
}

/// "Is opposed to the tax" tells what "opposes the tax" does.
bool isOwnState(const SideWords &side, int verb)
{
    return (isOneOf(side.word(verb), {u"opposed", u"married"}) && isOneOfAt(side.words, verb + 1, {u"to"}))
        || (isOneOf(side.word(verb), {u"concerned"}) && isOneOfAt(side.words, verb + 1, {u"with"}));
}

/// "Had been turned": done to the subject. "Was unanimous" is not.
bool isPassive(const SideWords &side, int verb)
{
    const QString &word = side.words[static_cast<std::size_t>(verb)].normal;
    const bool isParticiple = word.endsWith(u"ed") || word.endsWith(u"en")
        || wordLists(QStringLiteral("en")).baseForms.contains(word)
        || isOneOf(side.words[static_cast<std::size_t>(verb)],
                   {u"cut", u"put", u"set", u"hit", u"shut", u"hurt", u"cast", u"shed", u"split"});
    // "Was last seen".
    const int before
        = verb > 1 && isOneOf(side.word(verb - 1), {u"last", u"first", u"also", u"later", u"once"})
        ? verb - 2
        : verb - 1;
    return isParticiple && verb > 0 && !isOwnState(side, verb) && isBe(side.word(before));
}

/// "Unanimously voted": no verb.
bool isAdverb(const SideWords &side, int word)
{
    return side.words[static_cast<std::size_t>(word)].normal.endsWith(u"ly");
}

/// "A year later", "two days before": when, behind a verb that is done to the word before it.
bool tellsDistance(const SideWords &side, int at)
{
    constexpr int reach = 4; // "Two and a half years".
    for (int i = at + 1; i < std::min(static_cast<int>(side.words.size()), at + reach); ++i) {
        if (isOneOf(side.word(i),
                    {u"day", u"days", u"week", u"weeks", u"month", u"months", u"year", u"years", u"decade",
                     u"decades", u"century", u"hours", u"hour"}))
            return isOneOfAt(side.words, i + 1, {u"later", u"earlier", u"before", u"after", u"ago"});
    }
    return false;
}

/// "Turned voters away": a noun, an owner or a pronoun right behind it, for "doubled in May" has no object.
bool hasObject(const SideWords &side, int verb)
{
    const std::size_t next = static_cast<std::size_t>(verb) + 1;
    if (next >= side.words.size() || tellsDistance(side, static_cast<int>(next)))
        return false;
    const Word &word = side.words[next];
    // "A vote expected next week": when, and nothing that is expected.
    const bool isTime = nameWords().calendar.contains(word.normal)
        || isOneOf(word, {u"next", u"last", u"early", u"late", u"today", u"tomorrow", u"yesterday", u"soon"});
    const bool isNoun
        = word.kind == WordKind::Word && !word.isFunctionWord && !isTime && !word.normal.endsWith(u"ly");
    return isNoun
        || isOneOf(word,
                   {u"the", u"a", u"an", u"him", u"her", u"them", u"his", u"their", u"its", u"it", u"those",
                    u"some", u"several", u"many", u"two", u"three"});
}

/// "On the border with Teruna have been closed by that country": who did it is told, so the word before is
/// not what it was done to; nor is what "with" or "of" brings in.
bool hasOwnAgent(const SideWords &side, int subject, int verb)
{
    const bool isBy = verb + 1 < static_cast<int>(side.words.size()) && isOneOf(side.word(verb + 1), {u"by"});
    const bool isBroughtIn
        = subject > 0 && isOneOf(side.word(subject - 1), {u"with", u"of", u"in", u"from", u"at"});
    return isBy && isBroughtIn;
}

/// "To have money for wages set aside": done to it, as in the passive.
bool isCaused(const SideWords &side, int verb)
{
    constexpr int reach = 6;
    for (int i = verb - 2; i >= std::max(0, verb - reach) && side.word(i).kind == WordKind::Word; --i) {
        if (isOneOf(side.word(i),
                    {u"have", u"having", u"get", u"getting", u"see", u"want", u"wants", u"wanted"}))
            return true;
    }
    return false;
}

/// One verb, passive on one side and active with an object on the other.
bool isTurned(const SideWords &base, const SideWords &other, const Anchor &anchor)
{
    const bool wasPassive = isPassive(base, anchor.left);
    return wasPassive != isPassive(other, anchor.right)
        && !isCaused(wasPassive ? other : base, wasPassive ? anchor.right : anchor.left)
        && !isAdverb(base, anchor.left) && !isAdverb(other, anchor.right)
        && hasObject(wasPassive ? other : base, wasPassive ? anchor.right : anchor.left);
}

} // namespace

/// What was done to somebody told as what he did: "monitors had been turned away", "monitors had turned
/// voters away". The same verb behind the same subject, once passive, once active with an object. English
/// alone.
void findTurnedVoices(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (const Anchor &anchor : anchorsOf(base, other)) {
        if (!isTurned(base, other, anchor))
            continue;
        const int mine = subjectBefore(base, anchor.left);
        const int theirs = subjectBefore(other, anchor.right);
        if (mine < 0 || theirs < 0 || hasOwnAgent(base, mine, anchor.left)
            || hasOwnAgent(other, theirs, anchor.right))
            continue;
        const Word &left = base.words[static_cast<std::size_t>(mine)];
        const Word &right = other.words[static_cast<std::size_t>(theirs)];
        if (left.stem != right.stem || left.isFunctionWord || left.kind != WordKind::Word)
            continue;
        const auto partOf = [](const SideWords &side, int subject, int verb) {
            return TextRange{side.words[static_cast<std::size_t>(subject)].range.begin,
                             side.words[static_cast<std::size_t>(verb)].range.end};
        };
        const TextRange before = partOf(base, mine, anchor.left);
        const TextRange after = partOf(other, theirs, anchor.right);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2")
                .arg(quotedPhrase(*base.version, before), quotedPhrase(*other.version, after)),
            Tr::tr("What was done to them is told as what they did, or the other way."),
            {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
    }
}

} // namespace retold
