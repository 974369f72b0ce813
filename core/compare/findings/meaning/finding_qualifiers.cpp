#include "core/compare/findings/severity.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace retold {

namespace {

/// Where the far side tells what a qualifier of one side governs.
struct Told {
    int begin = 0; ///< Into the words of the far side: the word that the qualifier would stand before.
    int end = 0;
};

/// Whether any content word beside the two places is the same on both sides.
bool standAlike(const SightedSide &own, int mine, const SightedSide &far, int theirs)
{
    constexpr int reach = 5;
    const auto beside = [](const SightedSide &side, int at, auto holds) {
        const int last = std::min(static_cast<int>(side.side.words.size()), at + reach + 1);
        for (int i = std::max(0, at - reach); i < last; ++i) {
            const Word &word = side.word(i);
            if (i != at && !word.isFunctionWord && word.kind != WordKind::Punctuation && holds(word))
                return true;
        }
        return false;
    };
    return beside(own, mine, [&](const Word &left) {
        return beside(far, theirs, [&left](const Word &right) { return areAlike(left, right); });
    });
}

/// The one place on the far side of the word that the qualifier stands next to.
std::optional<Told> toldBare(const SightedSide &own, const Sighting &sighting, const SightedSide &far)
{
    constexpr int near = 2; // "Some of the".
    if (sighting.governed.empty() || sighting.governed.front() - sighting.words.end > near)
        return {};
    const int mine = sighting.governed.front();
    std::optional<int> place;
    for (int i = 0; i < static_cast<int>(far.side.words.size()); ++i) {
        if (!areAlike(own.word(mine), far.word(i)))
            continue;
        if (place)
            return {};
        place = i;
    }
    if (!place || !standAlike(own, mine, far, *place))
        return {};
    return Told{*place, *place + 1};
}

/// Whether one of the words just before the place is one of these, or a number.
bool isLimitedBefore(const SightedSide &side, int place, std::initializer_list<QStringView> forms)
{
    constexpr int reach = 3;
    for (int i = std::max(0, place - reach); i < place; ++i) {
        if (side.word(i).kind == WordKind::Number || isOneOf(side.word(i), forms))
            return true;
    }
    return false;
}

/// A kind of finding, why it is one, and how grave it is here.
struct Verdict {
    FindingKind kind;
    QString why;
    Severity severity;
};

void report(const Wordings &wordings, const Verdict &verdict, const Sighting &sighting, const Told &told,
            bool isLost)
{
    constexpr int wordsBefore = 2;
    const SightedSide &own = isLost ? wordings.base : wordings.other;
    const SightedSide &far = isLost ? wordings.other : wordings.base;
    int begin = told.begin;
    while (begin > std::max(0, told.begin - wordsBefore) && far.word(begin - 1).kind != WordKind::Punctuation)
        --begin;
    int end = told.end;
    const int last = static_cast<int>(far.side.words.size());
    while (end < std::min(last, told.begin + wordsBefore) && far.word(end).kind != WordKind::Punctuation)
        ++end;
    const TextRange theirs{far.word(begin).range.begin, far.word(end - 1).range.end};
    const TextRange &before = isLost ? own.phraseRangeOf(sighting) : theirs;
    const TextRange &after = isLost ? theirs : own.phraseRangeOf(sighting);
    Finding changed = finding(verdict.kind,
                              Tr::tr("%1 became %2")
                                  .arg(quotedPhrase(*wordings.base.side.version, before),
                                       quotedPhrase(*wordings.other.side.version, after)),
                              verdict.why,
                              {placeOf(wordings.sources, wordings.link.base.version, before),
                               placeOf(wordings.sources, wordings.link.other.version, after)});
    changed.severity = verdict.severity;
    wordings.findings.push_back(std::move(changed));
}

Verdict ofScope(bool isGrave)
{
    const Severity severity = severityOf(FindingKind::ScopeChanged);
    return {FindingKind::ScopeChanged, Tr::tr("The words tell of how many it holds."),
            isGrave ? severity : lowered(severity)};
}

/// "Partly owned", "in part because": the far side tells the whole, with no word of a part anywhere.
void findParts(const Wordings &wordings, const SightedSide &own, const SightedSide &far, bool isLost)
{
    constexpr int mainly = 2; // To "partly" 1: what holds for most of it may well be told without.
    const bool isLimited = !isWithout(far, WordClass::Portion) || !isWithout(far, WordClass::Restriction)
        || std::ranges::any_of(far.side.words, [](const Word &word) {
               return isOneOf(word,
                              {u"part", u"half", u"most", u"some", u"teil", u"majority", u"bulk", u"share"});
           });
    if (isLimited)
        return;
    for (const Sighting &sighting : own.sightings) {
        const auto told = sighting.kind == WordClass::Portion ? toldBare(own, sighting, far) : std::nullopt;
        const bool isOfSaying = sighting.words.end < static_cast<int>(own.side.words.size())
            && isOneOf(own.word(sighting.words.end), {u"that"}); // "Saying in part that".
        if (!told || isOfSaying || own.word(sighting.governed.front()).normal != far.word(told->begin).normal)
            continue;
        report(wordings, ofScope(sighting.level != mainly), sighting, *told, isLost);
    }
}

/// A noun of several: "leaders", "people". What is counted by "some" alone, as "some money", is no number.
bool isPlural(const SightedSide &side, const Sighting &sighting)
{
    constexpr std::size_t reach = 2;
    for (std::size_t i = 0; i < std::min(reach, sighting.governed.size()); ++i) {
        const Word &word = side.word(sighting.governed[i]);
        const bool endsSo = word.normal.endsWith(u's') && !word.normal.endsWith(u"ss");
        const bool isPerson = isOfClass(word.normal, WordClass::People, side.side.version->version.language);
        if (endsSo || isPerson)
            return true;
    }
    return false;
}

/// "All that they need", "most who sail": it counts no noun.
bool isPronoun(const SightedSide &side, const Sighting &sighting)
{
    return sighting.words.end < static_cast<int>(side.side.words.size())
        && isOneOf(side.word(sighting.words.end),
                   {u"that", u"this", u"who", u"what", u"it", u"you", u"they"});
}

/// "Some 40 boats", "some eight hours": about so many.
bool isFigure(const SightedSide &side, int at)
{
    const qsizetype begin = side.word(at).range.begin;
    return side.word(at).kind == WordKind::Number
        || std::ranges::any_of(side.side.version->figures,
                               [begin](const Figure &figure) { return figure.range.contains(begin); });
}

/// "Some sailors", "sailors of the old ferry": of whom it holds is told behind.
bool isNarrowed(const SightedSide &own, int mine, const SightedSide &far, int next)
{
    const auto narrows = [](const SightedSide &side, int at) {
        return at < static_cast<int>(side.side.words.size())
            && isOneOf(side.word(at), {u"of", u"in", u"from", u"at", u"who", u"with", u"on"});
    };
    return narrows(far, next) && !narrows(own, mine + 1);
}

/// "Some leaders agree", "leaders agree", "all leaders agree": of whom it holds.
void findCounts(const Wordings &wordings, const SightedSide &own, const SightedSide &far, bool isLost)
{
    constexpr int some = 1;
    constexpr int all = 4;
    if (!isWithout(far, WordClass::Scope) || !isWithout(far, WordClass::Restriction))
        return;
    for (const Sighting &sighting : own.sightings) {
        if (sighting.kind != WordClass::Scope || !isPlural(own, sighting)
            || isOneOf(own.word(sighting.words.begin), {u"entire", u"whole", u"throughout", u"few"})
            || isPronoun(own, sighting))
            continue;
        const auto told = toldBare(own, sighting, far);
        const bool hasNext = sighting.words.end < static_cast<int>(own.side.words.size());
        const bool isOfNumber = hasNext && isFigure(own, sighting.words.end);
        const bool isOfTime = hasNext // "Hours after", "a few hours later".
            && isOneOf(own.word(sighting.words.end),
                       {u"minutes", u"hours", u"days", u"weeks", u"months", u"years", u"metres", u"miles"});
        // "Of personal vehicles, half are", "without conditions".
        const bool isBehindPreposition = told && told->begin > 0
            && isOneOf(far.word(told->begin - 1), {u"of", u"without", u"into", u"like", u"as"});
        if (!told || isOfNumber || isOfTime || isBehindPreposition
            || isNarrowed(own, sighting.governed.front(), far, told->end)
            || isLimitedBefore(far, told->begin,
                               {u"the",      u"these",     u"those",    u"this",   u"that",  u"no",
                                u"other",    u"two",       u"three",    u"four",   u"five",  u"dozens",
                                u"hundreds", u"thousands", u"millions", u"number", u"group", u"more",
                                u"fewer",    u"his",       u"her",      u"its",    u"their", u"our",
                                u"a",        u"an",        u"both",     u"part",   u"half",  u"various",
                                u"multiple", u"any",       u"none",     u"enough", u"such",  u"too"}))
            continue;
        const bool isGrave = sighting.level == some || (sighting.level == all && !isLost);
        report(wordings, ofScope(isGrave), sighting, *told, isLost);
    }
}

/// "Would try to keep him" and "would keep him": tried is not done.
void findAttempts(const Wordings &wordings, const SightedSide &own, const SightedSide &far, bool isLost)
{
    if (!isWithout(far, WordClass::Attempt) || !isWithout(far, WordClass::Commitment)
        || !isWithout(far, WordClass::Aim))
        return;
    for (const Sighting &sighting : own.sightings) {
        const auto told = sighting.kind == WordClass::Attempt ? toldBare(own, sighting, far) : std::nullopt;
        const bool isMeant = told && told->begin > 0
            && isOneOf(far.word(told->begin - 1), {u"to", u"of", u"for", u"the", u"a", u"an", u"at"});
        const bool isOfAny = sighting.words.begin > 0 // "Any attempt to leave would", "leaving would".
            && isOneOf(own.word(sighting.words.begin - 1), {u"any", u"every"});
        if (told && !isMeant && !isOfAny)
            report(wordings,
                   {FindingKind::StrengthChanged,
                    Tr::tr("The words tell how firmly somebody means to do it."),
                    severityOf(FindingKind::StrengthChanged)},
                   sighting, *told, isLost);
    }
}

/// "Hundreds" 3, "thousands" 4: numbers that are told by their size alone.
int magnitudeOf(const Word &word)
{
    static const QStringList sizes{QStringLiteral("dozens"), QStringLiteral("hundreds"),
                                   QStringLiteral("thousands"), QStringLiteral("millions"),
                                   QStringLiteral("billions")};
    return static_cast<int>(sizes.indexOf(word.normal)) + 1;
}

/// "Hundreds were left homeless" and "thousands were left homeless".
void findMagnitudes(const Wordings &wordings)
{
    for (const WordEdit &edit : wordings.link.words.diff) {
        if (edit.kind != EditKind::Replaced || edit.left.size() != 1 || edit.right.size() != 1)
            continue;
        const Word &before = wordings.base.word(edit.left.begin);
        const Word &after = wordings.other.word(edit.right.begin);
        if (magnitudeOf(before) == 0 || magnitudeOf(after) == 0 || magnitudeOf(before) == magnitudeOf(after))
            continue;
        wordings.findings.push_back(
            finding(FindingKind::FigureAltered,
                    Tr::tr("%1 became %2")
                        .arg(quotedPhrase(*wordings.base.side.version, before.range),
                             quotedPhrase(*wordings.other.side.version, after.range)),
                    Tr::tr("The linked sentences give another value for the same thing."),
                    {placeOf(wordings.sources, wordings.link.base.version, before.range),
                     placeOf(wordings.sources, wordings.link.other.version, after.range)}));
    }
}

} // namespace

void findQualifiers(const Wordings &wordings)
{
    if (wordings.link.link.relation != Relation::Edited)
        return;
    findMagnitudes(wordings);
    for (const bool isLost : {true, false}) {
        const SightedSide &own = isLost ? wordings.base : wordings.other;
        const SightedSide &far = isLost ? wordings.other : wordings.base;
        findParts(wordings, own, far, isLost);
        findCounts(wordings, own, far, isLost);
        findAttempts(wordings, own, far, isLost);
    }
}

} // namespace retold
