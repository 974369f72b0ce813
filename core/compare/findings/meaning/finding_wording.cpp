#include "core/compare/findings/meaning/turned_shares.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "Would be to run it" tells what a wish is, not what somebody will do.
bool isOfBeing(const SightedSide &side, const Sighting &modal)
{
    const int end = modal.words.end;
    return end + 1 < static_cast<int>(side.side.words.size()) && isOneOf(side.word(end), {u"be"})
        && isOneOf(side.word(end + 1), {u"to"});
}

/// "Is ready to meet", "would meet": in reported words the same offer.
bool isOffer(const SightedSide &own, const Sighting &meant, const SightedSide &far, const Sighting &modal)
{
    return isOneOf(own.word(meant.words.begin),
                   {u"ready", u"readiness", u"prepared", u"willing", u"willingness"})
        && isOneOf(far.word(modal.words.begin), {u"would"});
}

/// "Vowed to discuss" for which the other side has "would discuss": said, but no longer sworn. "Hopes to
/// reopen" for which it has "will reopen": promised, and more than was said.
void findPlainPlans(const Wordings &wordings)
{
    constexpr int planned = 3; ///< As firm as a plain "will".
    const SightedSide &other = wordings.other;
    if (!isWithout(other, WordClass::Commitment))
        return;
    for (const Sighting &meant : wordings.base.sightings) {
        const auto isToldThere
            = [&](const Word &word) { return areAlike(wordings.base.word(meant.words.begin), word); };
        if (meant.kind != WordClass::Commitment || meant.level == planned || meant.governed.empty()
            || std::ranges::any_of(other.side.words, isToldThere)) // "Hopes that it will be published".
            continue;
        const auto plain = std::ranges::find_if(other.sightings, [&](const Sighting &modal) {
            return modal.kind == WordClass::Certainty && modal.level == planned && !isOfBeing(other, modal)
                && !isOffer(wordings.base, meant, other, modal)
                && commonGoverned(wordings.base, meant, other, modal) >= leastCommon(wordings)
                && areAlike(wordings.base.word(meant.governed.front()), other.word(modal.governed.front()));
        });
        if (plain == other.sightings.end())
            continue;
        reportChange(wordings, FindingKind::StrengthChanged, {&meant, &*plain},
                     Tr::tr("The words tell how firmly somebody means to do it."));
        if (meant.level > planned)
            wordings.findings.back().severity = lowered(wordings.findings.back().severity);
        return;
    }
}

/// A word of one class and level and one of another class on the far side, of one deed.
struct Crossing {
    WordClass mine;
    WordClass theirs;
    int mostMine = 0;    ///< Levels up to this one on the near side,
    int leastTheirs = 0; ///< and from this one on the far side.
};

/// The same verb with enough of what follows it, or so much of that that the verb is of no matter: "is
/// considering a fund of 40 million", "has approved 40 million".
bool areOneDeed(const Wordings &wordings, const SightedSide &own, const Sighting &open,
                const SightedSide &far, const Sighting &settled)
{
    constexpr int surely = 3;
    if (open.governed.empty() || settled.governed.empty())
        return false;
    const bool isOneVerb = areAlike(own.word(open.governed.front()), far.word(settled.governed.front()));
    return commonGoverned(own, open, far, settled) >= (isOneVerb ? leastCommon(wordings) : surely);
}

/// Whether a word of the class tells of what is so, and not of what it hangs on: "if regulators approve".
bool tellsSettled(const SightedSide &side, WordClass kind)
{
    constexpr int near = 4;
    return std::ranges::any_of(side.sightings, [&](const Sighting &sighting) {
        const auto at = side.side.words.begin() + sighting.words.begin;
        const auto from = at - std::min(near, sighting.words.begin);
        return sighting.kind == kind && std::none_of(from, at, [](const Word &word) {
                   return isOneOf(word, {u"if", u"unless", u"whether"});
               });
    });
}

/// "May close" and "plans to close", "is considering" and "has approved": open on one side, settled on the
/// other, by words of two classes.
void findCrossing(const Wordings &wordings, const Crossing &crossing, bool isMineBase)
{
    const SightedSide &own = isMineBase ? wordings.base : wordings.other;
    const SightedSide &far = isMineBase ? wordings.other : wordings.base;
    if (tellsSettled(own, crossing.theirs) || !isWithout(far, crossing.mine))
        return;
    for (const Sighting &open : own.sightings) {
        if (open.kind != crossing.mine || open.level > crossing.mostMine)
            continue;
        const auto settled = std::ranges::find_if(far.sightings, [&](const Sighting &each) {
            return each.kind == crossing.theirs && each.level >= crossing.leastTheirs
                && areOneDeed(wordings, own, open, far, each);
        });
        if (settled == far.sightings.end())
            continue;
        reportChange(wordings, FindingKind::StrengthChanged,
                     isMineBase ? SightingPair{&open, &*settled} : SightingPair{&*settled, &open},
                     Tr::tr("The words tell how firmly somebody means to do it."));
        return;
    }
}

void findCrossings(const Wordings &wordings)
{
    constexpr Crossing guessed{WordClass::Certainty, WordClass::Commitment, 1, 3};
    constexpr Crossing weighed{WordClass::Commitment, WordClass::Decision, 1, 1};
    constexpr Crossing tried{WordClass::Attempt, WordClass::Commitment, 1, 4};
    for (const bool isMineBase : {true, false}) {
        findCrossing(wordings, guessed, isMineBase);
        findCrossing(wordings, weighed, isMineBase);
        findCrossing(wordings, tried, isMineBase);
    }
}

void findCommitments(const Wordings &wordings)
{
    findPlainPlans(wordings);
    findCrossings(wordings);
    const QString why = Tr::tr("The words tell how firmly somebody means to do it.");
    reportLevels(wordings, WordClass::Commitment, FindingKind::StrengthChanged, 1, why);
}

/// "Should a tenant leave" is an "if".
SightedSide withObligations(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        const int at = sighting.words.begin;
        const bool opens = at == 0 || side.word(at - 1).kind == WordKind::Punctuation;
        return sighting.kind == WordClass::Obligation && isOneOf(side.word(at), {u"should"})
            && (opens
                || isOneOfAt(side.side.words, sighting.words.end,
                             {u"a", u"an", u"the", u"any", u"he", u"she", u"it", u"they", u"we", u"you",
                              u"there", u"anyone"}));
    });
    return side;
}

/// "Will be home by Sunday", "should be home by Sunday": expected, not bidden.
SightedSide withoutExpected(SightedSide side, const SightedSide &far)
{
    std::erase_if(side.sightings, [&](const Sighting &should) {
        return should.kind == WordClass::Obligation && isOneOf(side.word(should.words.begin), {u"should"})
            && std::ranges::any_of(far.sightings, [&](const Sighting &modal) {
                   return modal.kind == WordClass::Certainty && modal.level > 1
                       && commonGoverned(side, should, far, modal) > 0;
               });
    });
    return side;
}

/// "Had to be treated", "was treated": it came to pass on either side.
SightedSide withoutDone(SightedSide side, const SightedSide &far)
{
    std::erase_if(side.sightings, [&](const Sighting &duty) {
        return duty.kind == WordClass::Obligation && isOneOf(side.word(duty.words.begin), {u"had"})
            && !duty.governed.empty() && std::ranges::any_of(far.side.words, [&](const Word &word) {
                   return areAlike(side.word(duty.governed.front()), word) && word.normal.endsWith(u"ed");
               });
    });
    return side;
}

/// "Should have sailed at noon", "was due to sail at noon"; "should be home in May", "is expected home in
/// May": what was foreseen, and no duty.
SightedSide withoutForeseen(SightedSide side, const SightedSide &far)
{
    const bool isExpected = hasWord(far.side.words, {u"expect", u"expects", u"expected", u"expecting"});
    const bool isPlanned
        = hasWord(far.side.words, {u"scheduled", u"due", u"planned", u"timetabled", u"supposed", u"booked"});
    std::erase_if(side.sightings, [&](const Sighting &should) {
        const bool isOfPast = isOneOfAt(side.side.words, should.words.end, {u"have"});
        return should.kind == WordClass::Obligation && isOneOf(side.word(should.words.begin), {u"should"})
            && (isExpected || (isPlanned && isOfPast));
    });
    return side;
}

/// "Must be verified", "verification could take weeks": what must be is named as sure to come.
SightedSide withoutNamed(SightedSide side, const SightedSide &far)
{
    const auto isNoun = [](const Word &word) {
        return word.normal.endsWith(u"ation") || word.normal.endsWith(u"ition")
            || word.normal.endsWith(u"ment");
    };
    std::erase_if(side.sightings, [&](const Sighting &duty) {
        return duty.kind == WordClass::Obligation && !duty.governed.empty()
            && std::ranges::any_of(far.side.words, [&](const Word &word) {
                   return isNoun(word) && areAlike(side.word(duty.governed.front()), word);
               });
    });
    return side;
}

/// "Should be read with caution", "advised that it be read with caution": bidden by a verb and the
/// subjunctive.
bool isBiddenByVerb(const SightedSide &side)
{
    const auto &words = side.side.words;
    const auto bid = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word, {u"advised",   u"advises",   u"recommended", u"recommends", u"urged",
                              u"urges",     u"asked",     u"asks",        u"demanded",   u"demands",
                              u"suggested", u"suggests",  u"insisted",    u"insists",    u"proposed",
                              u"proposes",  u"requested", u"ordered",     u"required",   u"requires"});
    });
    return std::any_of(bid, words.end(), [&words](const Word &word) {
        const auto behind = &word + 1;
        return isOneOf(word, {u"that"})
            && std::any_of(behind, words.data() + words.size(),
                           [](const Word &each) { return isOneOf(each, {u"be"}); });
    });
}

/// "Can be met only if prices fall", "prices have to fall to meet it": a need, told by the condition.
bool tellsNeed(const SightedSide &side)
{
    const auto &words = side.side.words;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isOneOf(words[i], {u"only"}) && isOneOf(words[i + 1], {u"if", u"when", u"with", u"by"}))
            return true;
    }
    return false;
}

/// "It is wrong that they should pay": a complaint, and nobody must.
bool isComplaint(const SightedSide &side)
{
    const auto &words = side.side.words;
    const auto wrong = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word, {u"wrong", u"unfair", u"unjust", u"absurd", u"unacceptable", u"outrageous"});
    });
    return std::any_of(wrong, words.end(), [](const Word &word) { return isOneOf(word, {u"should"}); });
}

void findObligations(const Wordings &all)
{
    if (isComplaint(all.base) != isComplaint(all.other))
        return;
    if (isBiddenByVerb(all.base) != isBiddenByVerb(all.other) || tellsNeed(all.base) != tellsNeed(all.other))
        return;
    const auto bidding = [](const SightedSide &side, const SightedSide &far) {
        return withoutForeseen(
            withoutNamed(withoutDone(withoutExpected(withObligations(side), far), far), far), far);
    };
    const Wordings wordings{all.sources, all.link, bidding(all.base, all.other), bidding(all.other, all.base),
                            all.findings};
    const QString why = Tr::tr("The words tell whether it must be.");
    reportLevels(wordings, WordClass::Obligation, FindingKind::StrengthChanged, 1, why);
    reportOneSided(wordings, WordClass::Obligation, FindingKind::StrengthChanged, why);
}

/// "Where the most women sail" tells of a rank, not of how many women. "Not all were ready" tells no less
/// than "some were not ready", and leaves no scope to compare where the other side says it so.
SightedSide withScopes(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        const int at = sighting.words.begin;
        if (sighting.kind != WordClass::Scope || at == 0)
            return false;
        const bool isRank = isOneOf(side.word(at), {u"most"}) && isOneOf(side.word(at - 1), {u"the"});
        const bool isNotAll = isOneOf(side.word(at), {u"all", u"every", u"everyone", u"everybody", u"each"})
            && isOneOf(side.word(at - 1), {u"not"});
        return isRank || isNotAll;
    });
    return side;
}

void findScopes(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withScopes(all.base), withScopes(all.other), all.findings};
    const QString why = Tr::tr("The words tell of how many it holds.");
    if (!turnsShareAndFate(all.base.side.words, all.other.side.words)) {
        reportLevels(wordings, WordClass::Scope, FindingKind::ScopeChanged, 1, why);
        findRestrictions(wordings);
    }
    reportLevels(wordings, WordClass::Frequency, FindingKind::ScopeChanged, 1, why);
}

/// "Urges, rather than requires": what is told not to be so.
SightedSide withAsserted(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        const int at = sighting.words.begin;
        // "Must request it by May": a right with a term, and nobody has asked.
        if (sighting.kind == WordClass::Directive && at > 0 && isOneOf(side.word(at - 1), {u"must"}))
            return true;
        // "Asked - but not ordered".
        if (sighting.kind == WordClass::Directive && at > 0 && isOneOf(side.word(at - 1), {u"not"}))
            return true;
        return at > 1
            && ((isOneOf(side.word(at - 2), {u"rather"}) && isOneOf(side.word(at - 1), {u"than"}))
                || (isOneOf(side.word(at - 2), {u"instead"}) && isOneOf(side.word(at - 1), {u"of"})));
    });
    return side;
}

/// "May have been caused by" is no more than "linked to".
SightedSide withoutGuessedCauses(SightedSide side)
{
    constexpr int near = 3;
    std::erase_if(side.sightings, [&side](const Sighting &cause) {
        const int from = std::max(0, cause.words.begin - near);
        const auto before = std::span(side.side.words)
                                .subspan(static_cast<std::size_t>(from),
                                         static_cast<std::size_t>(cause.words.begin - from));
        return cause.kind == WordClass::Causation
            && hasWord(before,
                       {u"may", u"might", u"could", u"possibly", u"perhaps", u"probably", u"whether"});
    });
    return side;
}

/// How needful, how great, how sternly asked.
void findForce(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withAsserted(all.base), withAsserted(all.other),
                            all.findings};
    constexpr int sternly = 2;
    const QString why = Tr::tr("The words tell how strong the statement is.");
    reportLevels(wordings, WordClass::Necessity, FindingKind::StrengthChanged, 1, why);
    reportLevels(wordings, WordClass::Degree, FindingKind::StrengthChanged, 1, why);
    reportLevels({all.sources, all.link, withoutGuessedCauses(all.base), withoutGuessedCauses(all.other),
                  all.findings},
                 WordClass::Causation, FindingKind::StrengthChanged, 1,
                 Tr::tr("What goes together need not be cause and effect."));
    reportLevels(wordings, WordClass::Directive, FindingKind::StrengthChanged, sternly, why);
}

} // namespace

void findChangedWording(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const Wordings wordings{sources, link, sightedSide(link.words.left), sightedSide(link.words.right),
                            findings};
    findCommitments(wordings);
    findCertainty(wordings);
    findObligations(wordings);
    findScopes(wordings);
    findQualifiers(wordings);
    findForce(wordings);
    findCues(wordings);
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    findFates(wordings);
    findRefusals(wordings);
    findDoubts(wordings);
    findEndings(wordings);
    findDoneDeeds(wordings);
    const EventSides sides = eventSidesOf(wordings);
    if (!findEventStatus(wordings, sides))
        findCarriedOut(wordings, sides);
    findWeighedRequests(wordings, sides);
    findAnsweredRequests(wordings, sides);
    findStages(wordings, sides);
    findConditions(wordings, sides);
    findMetConditions(wordings, sides);
    findSettled(wordings, sides);
    findFirmDenials(wordings, sides);
    findPresupposed(wordings, sides);
    findMadeSure(wordings);
    findHardenedModals(wordings);
    findLostGuesses(wordings);
    findOtherQuantities(wordings);
    findOneOfThem(wordings);
    findTurnedContrasts(wordings);
    findRanks(wordings);
    findLoadedClaims(wordings);
    findSettledMatters(wordings); // Behind all others: where these found it, it is told.
}

} // namespace retold
