#include "core/annotate/number_lexicon.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "May slow memory loss" and "slows memory loss": a guess and the fact that was made of it.
struct BareFact {
    TextRange guessed;
    TextRange told;
};

bool isArticle(const Word &word)
{
    return isOneOf(word, {u"a", u"an", u"the"});
}

/// The word that the modal stands next to, "be" and "have" left out: "may have shifted". None where it is
/// denied, or where "could" may tell what somebody was able to do.
std::optional<int> guessedVerb(const SightedSide &side, const Sighting &guess)
{
    constexpr int reach = 3;
    const bool isModal = isOneOf(side.word(guess.words.begin), {u"may", u"might", u"could"});
    const bool isMonth = side.textOf(guess).front().isUpper();
    if (!isModal || isMonth || guess.level != 1 || guess.governed.empty())
        return {};
    const int verb = guess.governed.front();
    if (verb - guess.words.end >= reach || isOneOf(side.word(verb), {u"face"}))
        return {}; // "Could face up to ten years" and "faces" hang on a verdict alike.
    for (int i = guess.words.end; i < verb; ++i) {
        const bool isOwned = i > guess.words.end && isArticle(side.word(i))
            && isOneOf(side.word(i - 1), {u"have"}); // "May have a lower risk".
        if (!isOwned && !isOneOf(side.word(i), {u"be", u"have", u"been", u"also", u"well"}))
            return {};
    }
    return verb;
}

/// "A mayor cannot survive", "something that no mayor could survive".
bool isDeniedWithCan(const SightedSide &side, const Word &verb)
{
    for (int i = 1; i < static_cast<int>(side.side.words.size()); ++i) {
        if (areAlike(side.word(i), verb) && isOneOf(side.word(i - 1), {u"cannot", u"can't", u"couldn't"}))
            return true;
    }
    return false;
}

/// Where the other side has the verb.
std::vector<int> mentionsOf(const Word &verb, const SightedSide &telling)
{
    std::vector<int> places;
    for (int i = 1; i < static_cast<int>(telling.side.words.size()); ++i) {
        if (areAlike(verb, telling.word(i)))
            places.push_back(i);
    }
    return places;
}

/// "Has a lower risk", for "may have a lower risk".
std::optional<TextRange> ownedNoun(const SightedSide &telling, int place)
{
    const bool isOwned = place > 1 && isArticle(telling.word(place - 1))
        && isOneOf(telling.word(place - 2), {u"have", u"has", u"had"});
    return isOwned
        ? std::optional(TextRange{telling.word(place - 2).range.begin, telling.word(place).range.end})
        : std::nullopt;
}

/// "May be closed": "was closed", not "the shop closed in May". "May have closed" is no passive.
bool isOneVoice(std::span<const Word> beforeVerb, const Word &beforeTold)
{
    const bool isPassive = std::ranges::any_of(beforeVerb, [](const Word &word) {
        return isOneOf(word, {u"be", u"been"});
    });
    return !isPassive
        || isOneOf(beforeTold, {u"was", u"were", u"is", u"are", u"been", u"had", u"has", u"have"});
}

/// "Is taking", "are also taking": happening, not planned with "to be" and not a noun.
bool isUnderWay(const SightedSide &side, int verb)
{
    int before = verb - 1;
    while (before > 0 && isOneOf(side.word(before), {u"also", u"now", u"already", u"still", u"currently"}))
        --before;
    return before >= 0 && isOneOf(side.word(before), {u"is", u"are", u"was", u"were", u"'s", u"'re"});
}

/// The bare verb there with what is told of it: the words before and behind must agree too.
std::optional<TextRange> bareVerbAt(const SightedSide &guessing, const Sighting &guess, int verb,
                                    const SightedSide &telling, int place)
{
    const Word &before = telling.word(place - 1);
    const bool isFinite = (!telling.word(place).normal.endsWith(u"ing") || isUnderWay(telling, place))
        && !isOneOf(before, {u"to", u"not", u"n't", u"the", u"a", u"an", u"of", u"by"})
        && !isOfClass(before.normal, WordClass::Certainty, telling.side.version->version.language);
    const auto beforeVerb = std::span(guessing.side.words)
                                .subspan(static_cast<std::size_t>(guess.words.end),
                                         static_cast<std::size_t>(verb - guess.words.end));
    if (!isFinite || !isOneVoice(beforeVerb, before) || guess.governed.size() < 2)
        return {};
    constexpr int near = 4;
    const int last = std::min(static_cast<int>(telling.side.words.size()) - 1, place + near);
    for (int i = place + 1; i <= last; ++i) {
        if (areAlike(guessing.word(guess.governed[1]), telling.word(i)))
            return TextRange{telling.word(place).range.begin, telling.word(i).range.end};
    }
    return {};
}

/// The one place on the other side that tells the verb bare.
std::optional<TextRange> bareVerb(const SightedSide &guessing, const Sighting &guess, int verb,
                                  const SightedSide &telling)
{
    const std::vector<int> places = mentionsOf(guessing.word(verb), telling);
    if (isArticle(guessing.word(verb - 1)))
        return places.size() == 1 ? ownedNoun(telling, places.front()) : std::nullopt;
    std::optional<TextRange> told;
    for (const int place : places) {
        const auto here = bareVerbAt(guessing, guess, verb, telling, place);
        if (here && told)
            return {};
        told = here ? here : told;
    }
    return told;
}

/// Whether the telling side leaves it open in a way of its own: by a word that the guessing side has not, but
/// for the guess itself.
bool leavesOpenToo(const SightedSide &guessing, const Sighting &guess, const SightedSide &telling)
{
    return std::ranges::any_of(telling.side.words, [&](const Word &word) {
        if (isOneOf(word,
                    {u"rumour", u"rumours", u"rumor", u"rumors", u"rumoured", u"rumored", u"reportedly",
                     u"allegedly"}))
            return true;
        if (!isOfClass(word.normal, WordClass::Open, telling.side.version->version.language))
            return false;
        for (int i = 0; i < static_cast<int>(guessing.side.words.size()); ++i) {
            const bool isGuess = guess.words.begin <= i && i < guess.words.end;
            if (!isGuess && guessing.word(i).normal == word.normal)
                return false;
        }
        return true;
    });
}

/// Each guess may have its counterpart where the other side has as many, though they stand with other verbs.
bool guessesNoMore(const SightedSide &guessing, const SightedSide &telling)
{
    const auto guesses = [](const SightedSide &side) {
        return std::ranges::count_if(side.sightings, [](const Sighting &each) {
            return each.kind == WordClass::Certainty && each.level == 1;
        });
    };
    constexpr int several = 2;
    return guesses(guessing) >= several && guesses(guessing) <= guesses(telling);
}

/// The first guess of one side that the other tells as a plain fact.
std::optional<BareFact> bareFactIn(const SightedSide &guessing, const SightedSide &telling)
{
    if (guessesNoMore(guessing, telling))
        return {};
    for (const Sighting &sighting : guessing.sightings) {
        if (sighting.kind != WordClass::Certainty || leavesOpenToo(guessing, sighting, telling))
            continue;
        const std::optional<int> verb = guessedVerb(guessing, sighting);
        const auto told = verb ? bareVerb(guessing, sighting, *verb, telling) : std::nullopt;
        if (told && !isDeniedWithCan(telling, guessing.word(*verb)))
            return BareFact{guessing.phraseRangeOf(sighting), *told};
    }
    return {};
}

bool isOrdinal(const SightedSide &side, int at)
{
    return at < static_cast<int>(side.side.words.size())
        && (side.word(at).kind == WordKind::Number
            || isOneOf(side.word(at),
                       {u"first", u"second", u"third", u"fourth", u"fifth", u"sixth", u"seventh", u"eighth",
                        u"ninth", u"tenth"}));
}

/// "Only" before a time, a number or a verb is no restriction of what is told: "only this week", "only
/// three", "only graduated last May".
bool isRestriction(const SightedSide &side, const Sighting &sighting)
{
    if (sighting.kind != WordClass::Restriction)
        return false;
    if (sighting.level < onlyLevel || sighting.words.end >= static_cast<int>(side.side.words.size()))
        return true;
    if (sighting.words.begin > 0 && side.word(sighting.words.begin - 1).normal.endsWith(u"'s"))
        return false; // "The family's only car".
    if (sighting.words.begin > 0
        && isOneOf(side.word(sighting.words.begin - 1),
                   {u"not", u"nicht", u"the", u"'s", u"’s", u"his", u"her", u"its", u"their", u"our", u"my"}))
        return false; // "Not only", "the only car".
    const Word &next = side.word(sighting.words.end);
    if (isOneOf(next, {u"the"}) && isOrdinal(side, sighting.words.end + 1))
        return false; // "Only the third nation".
    const auto &baseForms = wordLists(side.side.version->version.language).baseForms;
    const bool isVerb = next.normal.endsWith(u"ed") || baseForms.contains(next.normal);
    return next.kind != WordKind::Number && !numberWord(next.normal) && !isVerb
        && !isOneOf(next,
                    {u"this", u"last", u"next", u"just", u"recently", u"yesterday", u"today", u"now", u"a",
                     u"an", u"one", u"two", u"three", u"be", u"by", u"after", u"until"});
}

/// Takes out what is no restriction.
SightedSide withRestrictions(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        return sighting.kind == WordClass::Restriction && !isRestriction(side, sighting);
    });
    return side;
}

/// "Women only" and "mainly women": the words before and behind tell what is restricted.
bool restrictTheSame(const Wordings &wordings, const Sighting &left, const Sighting &right)
{
    constexpr int reach = 4;
    const auto beside = [](const SightedSide &side, const Sighting &sighting) {
        const int begin = std::max(0, sighting.words.begin - reach);
        const int end = std::min(static_cast<int>(side.side.words.size()), sighting.words.end + reach);
        return contentStems(
            std::span(side.side.words)
                .subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
    };
    const QSet<QString> mine = beside(wordings.base, left);
    const qsizetype common = (beside(wordings.other, right) & mine).size();
    return common >= leastCommon(wordings);
}

/// "Said only that he would read it": he said no more, and nothing is limited. "Only if", "provided that".
bool isOfConjunction(const SightedSide &side, const SightedSide &far)
{
    const auto &words = side.side.words;
    if (hasWord(far.side.words, {u"alone"}))
        return true; // "Only Roe has been heard", "Roe alone has".
    // "Was told only at noon", "was not told until noon".
    if (hasWord(words, {u"only"}) && hasWord(far.side.words, {u"until", u"till"})
        && std::ranges::any_of(far.side.words, isPlainDenial))
        return true;
    const bool isConditionThere = std::ranges::any_of(far.side.words, [](const Word &word) {
        return isOneOf(word, {u"provided", u"providing", u"condition", u"conditional", u"unless"});
    });
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool isOfIf = isConditionThere && isOneOf(words[i + 1], {u"if", u"when"});
        if (isOneOf(words[i], {u"only"}) && (isOfIf || isOneOf(words[i + 1], {u"that"})))
            return true;
    }
    return false;
}

} // namespace

/// English alone: its modals stand before the verb.
void findBareFacts(const Wordings &wordings)
{
    if (wordings.link.link.relation != Relation::Edited)
        return;
    const auto report = [&wordings](const TextRange &before, const TextRange &after) {
        const auto textOf = [](const SightedSide &side, const TextRange &range) {
            return quotedPhrase(*side.side.version, range);
        };
        wordings.findings.push_back(
            finding(FindingKind::StrengthChanged,
                    Tr::tr("%1 became %2").arg(textOf(wordings.base, before), textOf(wordings.other, after)),
                    Tr::tr("The words tell how certain it is."),
                    {placeOf(wordings.sources, wordings.link.base.version, before),
                     placeOf(wordings.sources, wordings.link.other.version, after)}));
    };
    if (const auto lost = bareFactIn(wordings.base, wordings.other))
        report(lost->guessed, lost->told);
    else if (const auto gained = bareFactIn(wordings.other, wordings.base))
        report(gained->told, gained->guessed);
}

void findRestrictions(const Wordings &all)
{
    if (isOfConjunction(all.base, all.other) || isOfConjunction(all.other, all.base))
        return;
    const QString why = Tr::tr("The words tell of how many it holds.");
    const Wordings wordings{all.sources, all.link, withRestrictions(all.base), withRestrictions(all.other),
                            all.findings};
    for (const Sighting &left : wordings.base.sightings) {
        for (const Sighting &right : wordings.other.sightings) {
            const bool isOther = left.kind == WordClass::Restriction && right.kind == left.kind
                && left.level != right.level && !hasLevel(wordings.other, left);
            if (isOther && restrictTheSame(wordings, left, right))
                reportChange(wordings, FindingKind::ScopeChanged, {&left, &right}, why);
        }
    }
    // "Only a guarantee" may be no restriction, but where it stands none was put in.
    const auto hasOther = [](const SightedSide &raw, const SightedSide &counted) {
        return isWithout(counted, WordClass::Restriction) && !isWithout(raw, WordClass::Restriction);
    };
    if (!hasOther(all.base, wordings.base) && !hasOther(all.other, wordings.other))
        reportOneSided(wordings, WordClass::Restriction, FindingKind::ScopeChanged, why);
}

} // namespace retold
