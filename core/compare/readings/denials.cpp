#include "core/compare/readings/denials.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/readings/clauses.h"

#include <algorithm>

namespace retold {

namespace {

/// "Asked not to be named", "did not want to be identified": told of the source, and of nothing else.
bool isOfNaming(const SightedSide &side, const Sighting &sighting)
{
    constexpr int reach = 5;
    const auto from = side.side.words.begin() + sighting.words.end;
    const auto to = from + std::min<std::ptrdiff_t>(reach, side.side.words.end() - from);
    return std::any_of(from, to, [](const Word &word) { return isOneOf(word, {u"be"}); })
        && std::any_of(from, to, [](const Word &word) {
               return isOneOf(word, {u"named", u"identified", u"quoted"});
           });
}

/// "No athlete was too big to be held to the rules" denies that one may not be held: it denies twice.
bool isOfExcess(const SightedSide &side, const Sighting &denial)
{
    constexpr int reach = 7;
    constexpr int adjective = 3;
    const auto &words = side.side.words;
    const int end = std::min(denial.words.end + reach, static_cast<int>(words.size()));
    for (int i = denial.words.end; i < end && side.word(i).kind != WordKind::Punctuation; ++i) {
        if (!isOneOf(side.word(i), {u"too"}))
            continue;
        const auto from = words.begin() + i + 1;
        const auto to = from + std::min<std::ptrdiff_t>(adjective, words.end() - from);
        return std::any_of(from, to, [](const Word &word) { return isOneOf(word, {u"to"}); });
    }
    return false;
}

/// "Neither the one nor the other" denies once.
bool isBehindNeither(const SightedSide &side, const Sighting &denial)
{
    const auto first = side.side.words.begin();
    return isOneOf(side.word(denial.words.begin), {u"nor"})
        && std::any_of(first, first + denial.words.begin,
                       [](const Word &word) { return isOneOf(word, {u"neither"}); });
}

/// "Not refuse", "never denied": the denial right behind the "not".
std::vector<Sighting>::iterator secondDenial(SightedSide &side, const Sighting &denial)
{
    constexpr int outright = 2; // Of WordClass::Negation: "refuse", "deny".
    return std::ranges::find_if(side.sightings, [&denial](const Sighting &each) {
        return each.kind == WordClass::Negation && each.level == outright
            && each.words.begin >= denial.words.end && each.words.begin - denial.words.end < 2;
    });
}

/// "Did not rule them out".
bool rulesOut(const SightedSide &side, const Sighting &denial)
{
    constexpr int near = 3;
    const auto &words = side.side.words;
    const int at = denial.words.end;
    const int end = std::min(at + 1 + near, static_cast<int>(words.size()));
    return at < end && isOneOf(side.word(at), {u"rule"})
        && std::any_of(words.begin() + at + 1, words.begin() + end,
                       [](const Word &word) { return isOneOf(word, {u"out"}); });
}

/// Whether the plain denial denies nothing, by itself or with the one behind it, which then goes.
bool isCancelled(SightedSide &side, const Sighting &denial)
{
    if (isOfExcess(side, denial) || isBehindNeither(side, denial))
        return true;
    if (!isOneOf(side.word(denial.words.begin), {u"not", u"n't", u"never"}))
        return false;
    const auto second = secondDenial(side, denial);
    if (second == side.sightings.end())
        return rulesOut(side, denial);
    side.sightings.erase(second);
    return true;
}

} // namespace

bool deniesNothing(const SightedSide &side, const Sighting &sighting)
{
    if (sighting.words.end >= static_cast<int>(side.side.words.size()))
        return true;
    if (isBehindNeither(side, sighting) || isOfNaming(side, sighting))
        return true;
    const Word &next = side.word(sighting.words.end);
    const QStringView text = side.side.version->text();
    const qsizetype before = side.word(sighting.words.begin).range.begin - 1;
    const auto hasCapital = [&text](const Word &word) {
        const QStringView own = word.range.in(text);
        const bool isShouted = own.size() > 1 && own.last(1).front().isUpper();
        return own.front().isUpper() && !isShouted;
    };
    const bool isOfWord = before > 0 && text[before] == u'-' && text[before - 1].isLetter();
    if (isOfWord
        || (hasCapital(side.word(sighting.words.begin)) && hasCapital(next) && sighting.words.begin > 1))
        return true;           // "The do-not-call list", "the Do Not Call list".
    constexpr int bySense = 3; // "Has kept it to itself", "kommt nicht": may well end the sentence.
    const bool mayEnd = sighting.level >= bySense || side.side.version->version.language == u"de";
    if (mayEnd && isOneOf(next, {u"."}))
        return false;
    const int behind = sighting.words.end + 1;
    const bool isAge = isOneOf(next, {u"yet"}) && behind < static_cast<int>(side.side.words.size())
        && (side.word(behind).kind == WordKind::Number || numberWord(side.word(behind).normal));
    return isAge || next.kind == WordKind::Number
        || isOneOf(next,
                   {u"only", u"just", u"until", u"least", u"doubt", u"matter", u"fewer", u"less", u"more",
                    u"later", u"earlier", u"sooner", u".", u"nur", u"zuletzt", u"weniger"});
}

bool isNotYet(const SightedSide &side, const Sighting &denial, int word)
{
    const auto first = side.side.words.begin();
    return std::any_of(first + denial.words.begin, first + std::max(word, denial.words.end),
                       [](const Word &each) {
                           return isOneOf(each, {u"yet", u"still"});
                       });
}

bool isInPart(const SightedSide &side, int word)
{
    constexpr int reach = 2;
    const auto from = side.side.words.begin() + std::max(0, word - reach);
    return std::any_of(from, side.side.words.begin() + word, [](const Word &each) {
        return isOneOf(each,
                       {u"partly", u"partially", u"half", u"almost", u"nearly", u"temporarily", u"briefly"});
    });
}

bool isOfRemedy(const SightedSide &side, int word)
{
    constexpr int reach = 3;
    const auto from = side.side.words.begin() + std::max(0, word - reach);
    return std::any_of(from, side.side.words.begin() + word, [](const Word &each) {
        return isOneOf(each,
                       {u"medicine",   u"medicines", u"medication", u"drug",    u"drugs",    u"vaccine",
                        u"vaccines",   u"treatment", u"remedy",     u"pill",    u"pills",    u"tablet",
                        u"tablets",    u"cure",      u"jab",        u"jabs",    u"cover",    u"insurance",
                        u"protection", u"safeguard", u"precaution", u"reserve", u"reserves", u"provision",
                        u"provisions", u"guarantee"});
    });
}

bool isOnlyAhead(const SightedSide &side, int word)
{
    if (word == 0)
        return false;
    const Word &before = side.word(word - 1);
    return isOneOf(before, {u"any"})
        || (side.word(word).normal.endsWith(u"ing")
            && isOneOf(before, {u"before", u"without", u"than", u"until"}));
}

bool isDeniedBySubject(const SightedSide &side, int word)
{
    constexpr int reach = 11; // "None of the six people on the ferry was hurt".
    for (int i = word - 1; i >= std::max(0, word - reach); --i) {
        if (side.word(i).kind == WordKind::Punctuation)
            return false;
        const bool isDenied = isOneOf(side.word(i), {u"that"}) && i > 0
            && isOneOf(side.word(i - 1), {u"denied", u"denies", u"denying"});
        if (isDenied)
            return true;
        if (isOneOf(side.word(i), {u"neither", u"nobody", u"none"}))
            return !isOneOf(side.word(i + 1), {u"but", u"except", u"other"}); // "Nobody but the pilot".
    }
    return false;
}

void dropDoubleDenials(SightedSide &side)
{
    for (std::size_t i = 0; i < side.sightings.size(); ++i) {
        const Sighting denial = side.sightings[i];
        const bool isPlain = denial.kind == WordClass::Negation && denial.level == 1;
        if (isPlain && isCancelled(side, denial))
            side.sightings.erase(side.sightings.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

} // namespace retold
