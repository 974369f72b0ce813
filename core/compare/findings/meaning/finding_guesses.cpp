#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr std::size_t told = 5; ///< Content words behind the guess that are looked for.

/// What leaves it to a reader whether it is so, beside the class Open.
bool leavesOpen(const SightedSide &side, int at)
{
    const Word &word = side.word(at);
    const QString &language = side.side.version->version.language;
    return isOfClass(word.normal, WordClass::Open, language)
        || isOfClass(word.normal, WordClass::Doubt, language)
        || isOfClass(word.normal, WordClass::Warning, language)
        || isOfClass(word.normal, WordClass::Attempt, language)
        || isOneOf(word, {u"suspicion",   u"suspicions",     u"theory",      u"hypothesis",
                          u"prospect",    u"concern",        u"concerns",    u"worry",
                          u"worries",     u"hope",           u"hoping",      u"aim",
                          u"aims",        u"aimed",          u"signs",       u"sign",
                          u"clues",       u"suspect",        u"suspects",    u"guess",
                          u"estimate",    u"estimates",      u"estimated",   u"unlikely",
                          u"probability", u"feasible",       u"conceivable", u"theoretically",
                          u"assume",      u"assumed",        u"assumption",  u"presume",
                          u"indicate",    u"indicates",      u"indicated",   u"indication",
                          u"indications", u"hint",           u"hints",       u"hinted",
                          u"point",       u"points",         u"pointed",     u"allow",
                          u"allows",      u"allowed",        u"allowing",    u"permitted",
                          u"entitled",    u"right",          u"free",        u"option",
                          u"?",           u"unless",         u"should",      u"must",
                          u"planned",     u"plan",           u"planning",    u"due",
                          u"enable",      u"enables",        u"let",         u"lets",
                          u"letting",     u"vulnerable",     u"ban",         u"bans",
                          u"lifted",      u"lift",           u"licence",     u"license",
                          u"susceptible", u"susceptibility", u"'d",          u"'ll",
                          u"liable",      u"considering",    u"considers",   u"weighing",
                          u"weighs",      u"mulling",        u"mulls",       u"contemplating",
                          u"exploring"});
}

/// "Would probably use" and "will use": told outright, though the class Open has the word. But who "could
/// overrule him with 61 votes" will need them.
bool isOutright(const Word &word, const Word &guess)
{
    return isOneOf(word, {u"will"}) && !isOneOf(guess, {u"could"});
}

bool isOpen(const SightedSide &side, const IndexRange &near, const Word &guess)
{
    for (int i = near.begin; i < near.end; ++i) {
        if (leavesOpen(side, i) && !isOutright(side.word(i), guess))
            return true;
        // "Had ten days to appeal" is a leave, "is to close" a plan.
        const bool isTo = i > 0 && isOneOf(side.word(i), {u"to"});
        if (isTo && isOneOf(side.word(i - 1), {u"is", u"are", u"was", u"were", u"have", u"has", u"had"}))
            return true;
    }
    return false;
}

/// "The amount of cod that boats may catch": what is allowed, and no guess.
bool isPermitted(const SightedSide &side, const Sighting &sighting)
{
    constexpr int reach = 8;
    const auto guess = side.side.words.begin() + sighting.words.begin;
    return isOneOf(*guess, {u"may"})
        && std::any_of(guess - std::min(reach, sighting.words.begin), guess, [](const Word &word) {
               return isOneOf(word,
                              {u"amount", u"amounts", u"number", u"numbers", u"quantity", u"much", u"many",
                               u"limit", u"limits", u"maximum"});
           });
}

/// "May", "might", "could", "possibly", "probably", "likely" before a statement; not the month, nor what is
/// denied or only wished.
bool isGuess(const SightedSide &side, const Sighting &sighting)
{
    constexpr int guessed = 2; // As sure as "likely" at most.
    const bool isKind = sighting.kind == WordClass::Certainty && sighting.level <= guessed;
    if (!isKind || sighting.governed.size() < 2)
        return false;
    const bool isMonth = sighting.words.begin > 0 && side.textOf(sighting).front().isUpper();
    const bool isExpected = isOneOf(side.word(sighting.words.begin),
                                    {u"expected", u"expect", u"expects", u"poised", u"possible"});
    const int next = sighting.words.end;
    const bool isAside = next < static_cast<int>(side.side.words.size())
        && isOneOf(side.word(next), {u"not", u"n't", u"only", u"never", u"no", u"well"});
    return !isMonth && !isExpected && !isAside && !isPermitted(side, sighting);
}

/// The stretch of the far side that has most of what the guess governs; none where little of it is told.
std::optional<IndexRange> toldPlainly(const SightedSide &own, const Sighting &guess, const SightedSide &far)
{
    constexpr int widest = 14;
    const std::size_t count = std::min(told, guess.governed.size());
    const int needed = std::max(2, static_cast<int>(count * 3 / 5));
    std::vector<int> places;
    for (std::size_t i = 0; i < count; ++i) {
        for (int at = 0; at < static_cast<int>(far.side.words.size()); ++at) {
            if (areAlike(own.word(guess.governed[i]), far.word(at))) {
                places.push_back(at);
                break;
            }
        }
    }
    std::ranges::sort(places);
    const auto isWished = [&far](int at) {
        return at > 1 && (isOneOf(far.word(at - 1), {u"to"}) || isOneOf(far.word(at - 2), {u"to"}));
    };
    if (static_cast<int>(places.size()) < needed || isWished(places.front())
        || places.back() - places.front() > widest)
        return {};
    return IndexRange{places.front(), places.back() + 1};
}

/// From a few words before, where the verb stands, to the last that is told.
TextRange plainPhrase(const SightedSide &far, const IndexRange &stretch)
{
    constexpr int before = 2;
    int begin = stretch.begin;
    while (begin > 0 && stretch.begin - begin < before && far.word(begin - 1).kind != WordKind::Punctuation)
        --begin;
    return {far.word(begin).range.begin, far.word(stretch.end - 1).range.end};
}

/// "May be the only way" and "is the only way", not "argued for it as the only way".
bool isSaidOutright(const SightedSide &own, const Sighting &guess, const SightedSide &far,
                    const IndexRange &stretch)
{
    constexpr int reach = 3;
    const int next = guess.words.end;
    const auto has = [&own](int at, auto holds) {
        return at < static_cast<int>(own.side.words.size()) && holds(own.word(at));
    };
    // "May have been the cause"; "may have been looted" is a verb.
    const bool isBeen = isOneOf(own.word(next), {u"have"})
        && has(next + 1, [](const Word &word) { return isOneOf(word, {u"been"}); })
        && !has(next + 2, [](const Word &word) { return word.normal.endsWith(u"ed"); });
    if (!isOneOf(own.word(next), {u"be"}) && !isBeen)
        return true;
    const auto from = far.side.words.begin() + std::max(0, stretch.begin - reach);
    return std::any_of(from, far.side.words.begin() + stretch.begin, [](const Word &word) {
        return isOneOf(word, {u"is", u"are", u"was", u"were", u"'s", u"'re"});
    });
}

struct LostGuess {
    TextRange guessed;
    TextRange plain;
};

std::optional<LostGuess> lostGuessIn(const SightedSide &own, const SightedSide &far)
{
    constexpr int around = 9; // Words: what is further off leaves something else open.
    for (const Sighting &sighting : own.sightings) {
        if (!isGuess(own, sighting))
            continue;
        const auto stretch = toldPlainly(own, sighting, far);
        const bool isLeftOpen = stretch
            && isOpen(far,
                      {std::max(0, stretch->begin - around),
                       std::min(static_cast<int>(far.side.words.size()), stretch->end + around)},
                      own.word(sighting.words.begin));
        if (stretch && !isLeftOpen && isSaidOutright(own, sighting, far, *stretch))
            return LostGuess{own.statementRangeOf(sighting), plainPhrase(far, *stretch)};
    }
    return {};
}

} // namespace

/// What one version holds to be possible or likely and the other tells as a fact, recast as it may be. Only
/// where no word of the other side leaves it open in whatever way: a rewrite keeps a guess in other words.
void findLostGuesses(const Wordings &wordings)
{
    const auto lost = lostGuessIn(wordings.base, wordings.other);
    if (!lost)
        return;
    wordings.findings.push_back(
        finding(FindingKind::StrengthChanged,
                Tr::tr("%1 became %2")
                    .arg(quotedPhrase(*wordings.base.side.version, lost->guessed),
                         quotedPhrase(*wordings.other.side.version, lost->plain)),
                Tr::tr("The words tell how certain it is."),
                {placeOf(wordings.sources, wordings.link.base.version, lost->guessed),
                 placeOf(wordings.sources, wordings.link.other.version, lost->plain)}));
}

} // namespace retold
