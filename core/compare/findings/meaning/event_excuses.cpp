#include "core/compare/findings/meaning/event_excuses.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/wishes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// "Ordered to pay", "must pay": a duty on either side.
bool isDutyOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 3;
    return hasForm(own, mine.begin, mine.head,
                   {u"ordered", u"told", u"instructed", u"required", u"obliged", u"sentenced", u"forced"})
        && hasForm(far, theirs.head - near, theirs.head,
                   {u"must", u"have", u"has", u"had", u"need", u"needs"});
}

/// "On suspicion of selling", "suspected of having sold": on either side nothing is proved.
bool isSuspectedOnBoth(const EventSide &own, const EventSide &far)
{
    const auto suspects = [](const EventSide &side) {
        return std::ranges::any_of(side.text, [](const Word &word) {
            return word.normal.startsWith(u"suspect") || word.normal.startsWith(u"suspicio");
        });
    };
    return suspects(own) && suspects(far);
}

/// "Might have started in a truck", "a truck may be where it started", "those who died elsewhere might not be
/// here".
bool isOpenOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 7;
    constexpr int behind = 4;
    const std::initializer_list<QStringView> open{u"may", u"might", u"could", u"can"};
    return hasForm(own, mine.head - near, mine.head, open)
        && hasForm(far, theirs.head - near, theirs.head + behind, open);
}

/// "The measures should save 35 million", "savings should reach 35 million": what stands before a modal has
/// not come to pass.
bool isBeforeModal(const EventSide &side, const Event &event)
{
    const int behind = event.isNoun ? 4 : 2;
    return hasForm(side, event.head + 1, event.head + behind,
                   {u"will", u"would", u"should", u"could", u"may", u"might", u"can", u"shall"});
}

/// "Needs 121 votes to override him": what it takes is told, and not that it comes to pass.
bool isRequirement(const EventSide &side, const Event &event)
{
    constexpr int before = 5;
    return hasForm(side, event.begin - before, event.head,
                   {u"need", u"needs", u"needed", u"require", u"requires", u"required", u"takes", u"lacks",
                    u"lacked", u"enough"});
}

/// "Asked a neighbour to sign", "a neighbour signed at her request": the asking is told on either side.
bool isAskedForOnBoth(const EventSide &own, const Event &mine, const EventSide &far)
{
    return hasForm(own, mine.begin, mine.head,
                   {u"ask", u"asks", u"asked", u"asking", u"urged", u"urges", u"urging", u"persuaded",
                    u"ordered", u"requested", u"requests", u"requesting", u"told", u"instructed", u"begged",
                    u"invited"})
        && hasForm(far, 0, static_cast<int>(far.text.size()),
                   {u"request", u"requests", u"behest", u"urging", u"bidding", u"instruction",
                    u"instructions", u"orders", u"invitation", u"ask", u"asks", u"asked", u"asking",
                    u"prompting", u"insistence"});
}

/// "If prices kept rising", "should prices continue to rise", "prices would have to rise": a condition is
/// told, and not that it holds. "Threatens to stop it", "will stop it unless".
bool isOnlyCondition(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 5;
    const auto isNeeded = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin, event.head, {u"have", u"need", u"must"});
    };
    const auto isInverted = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin - near, event.begin - 1, {u"should"});
    };
    const bool isThreat = hasForm(own, mine.begin, mine.head, {u"threaten", u"threatens", u"threatening"});
    return standsUnderIf(far, theirs.begin)
        || (isThreat && hasForm(far, theirs.head, static_cast<int>(far.text.size()), {u"unless", u"if"}))
        || (standsUnderIf(own, mine.begin) && (isInverted(far, theirs) || isNeeded(far, theirs)));
}

/// "Whether he will stand trial", "if he will stand trial", "will decide whether": asked on either side.
bool isAskedOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 5;
    return hasForm(own, mine.begin - near, mine.head + near, {u"whether", u"if"})
        && hasForm(far, theirs.head - near, theirs.head + near, {u"whether", u"if"});
}

/// "No second strike has been decided": denied by what it is told of.
bool isOfNone(const EventSide &far, const Event &theirs)
{
    constexpr int reach = 4;
    return hasForm(far, theirs.begin - reach, theirs.begin,
                   {u"no", u"none", u"nobody", u"neither", u"nothing"});
}

/// "Ready to meet", "could meet", "would meet", "preparing to meet": willing, or able, on either side.
bool isWillingOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    const bool isWilling = hasForm(own, mine.begin - 1, mine.head,
                                   {u"ready", u"willing", u"prepared", u"happy", u"open", u"free"});
    // "Wants to propose", "would propose": either is but a proposal.
    const bool isMeantToSay = hasForm(own, mine.begin - 1, mine.head, {u"want", u"wants", u"wanted"})
        && isOneOf(own.word(mine.head), {u"propose", u"suggest", u"ask", u"discuss", u"raise", u"urge"});
    const bool isPreparing = isOneOf(far.word(theirs.begin), {u"preparing", u"prepares"});
    return ((isWilling || isMeantToSay || mine.isByModal) && isOneOf(far.word(theirs.begin), {u"would"}))
        || (isWilling && isPreparing);
}

/// "Expected the recall to cost", "put the likely cost": foreseen on either side.
bool isForeseenOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    const auto isExpected = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin, event.head,
                       {u"expect", u"expects", u"expected", u"forecast", u"foresees", u"foresaw", u"predicts",
                        u"predicted", u"projected", u"estimated"});
    };
    const auto isLikely = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin, event.head, {u"likely", u"probable", u"prospective", u"probably"});
    };
    return (isExpected(own, mine) && isLikely(far, theirs))
        || (isLikely(own, mine) && isExpected(far, theirs));
}

/// "Face fines of up to 20,000", "can be fined as much": what the law allows is told on either side.
bool isPenaltyOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 3;
    const auto faces = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin - near, event.head,
                       {u"face", u"faces", u"facing", u"faced", u"risk", u"risks"});
    };
    const auto can = [](const EventSide &side, const Event &event) {
        return hasForm(side, event.begin - 1, event.head, {u"can", u"could", u"may", u"might"});
    };
    return (faces(own, mine) && can(far, theirs)) || (can(own, mine) && faces(far, theirs));
}

/// "Until they have reported", "before it has met", "until it had been drilled": still to come.
bool isAwaitedEvent(const EventSide &side, const Event &event)
{
    constexpr int reach = 5;
    return hasForm(side, event.begin - reach, event.head - 1, {u"until", u"before", u"once", u"till"})
        && hasForm(side, event.begin - 1, event.head, {u"has", u"have", u"had", u"is", u"are"});
}

/// "Further than planned", "by more than is planned", "as announced": a measure, and no deed.
bool isMeasure(const EventSide &side, const Event &event)
{
    return event.begin > 0 && isOneOf(side.word(event.begin - 1), {u"than", u"as"});
}

/// "Lost maybe half his takings": the amount is guessed, not that he lost it.
bool isGuessOfAmount(const EventSide &side, const Event &event)
{
    if (event.begin == event.head
        || !isOneOf(side.word(event.begin), {u"perhaps", u"maybe", u"possibly", u"potentially", u"likely"}))
        return false;
    const Word &next = side.word(event.begin + 1);
    return next.kind == WordKind::Number || numberWord(next.normal)
        || isOneOf(next, {u"half", u"dozens", u"hundreds", u"thousands", u"most"});
}

/// "Most exams would be dropped and class sizes cut": a plan like the first.
bool isJoinedToPlan(const EventSide &side, const Event &event)
{
    constexpr int reach = 9;
    int at = event.head - 1;
    while (at > std::max(0, event.head - reach) && side.word(at).kind != WordKind::Punctuation
           && !isOneOf(side.word(at), {u"and", u"was", u"were", u"been", u"has", u"had", u"have"}))
        --at;
    return at > 0 && isOneOf(side.word(at), {u"and"})
        && hasForm(side, at - reach, at, {u"will", u"would", u"could", u"may", u"might", u"should"});
}

/// "Forty buses should have run, but only ten did": the deed is told as done by the verb that takes it up.
bool isTakenUp(const EventSide &side, const Event &event)
{
    constexpr int near = 3;
    const auto count = static_cast<int>(side.text.size());
    for (int i = event.head + 1; i + 1 < count; ++i) {
        if (isOneOf(side.word(i), {u"did", u"does", u"do"}) && side.word(i + 1).kind == WordKind::Punctuation)
            return !hasForm(side, i - near, i, {u"none", u"nobody", u"neither", u"never", u"nothing"});
    }
    return false;
}

/// "The talks hosted by Lund are four days off": still to come by another word, the participle says nothing.
bool isToComeOtherwise(const EventSide &side, const Event &event)
{
    const bool isBare = event.begin == event.head && side.word(event.head).normal.endsWith(u"ed")
        && hasForm(side, event.head + 1, event.head + 2, {u"by"});
    return isBare
        && hasForm(side, 0, static_cast<int>(side.text.size()),
                   {u"off", u"away", u"ahead", u"upcoming", u"coming", u"forthcoming", u"next", u"tomorrow",
                    u"planned", u"scheduled", u"due", u"will"});
}

/// "Apologised", "offered an apology": it is made by being offered.
bool isMadeByOffer(const EventSide &side, const Event &event)
{
    return hasForm(side, event.head, event.head + 1,
                   {u"apology", u"apologies", u"condolences", u"thanks", u"sympathy", u"congratulations"})
        && hasForm(side, event.begin - 1, event.head,
                   {u"offer", u"offers", u"offered", u"offering", u"sent", u"extended"});
}

/// "Could not show that the heat caused it": it is left open.
bool isUnproved(const EventSide &side, const Event &event)
{
    constexpr int reach = 8;
    const int from = event.begin - reach;
    return hasForm(side, from, event.begin, {u"show", u"prove", u"establish", u"demonstrate", u"evidence"})
        && hasForm(side, from, event.begin, {u"not", u"no", u"cannot", u"n't", u"unable", u"without"});
}

/// "Aims to close it", "wants to close it".
bool isWishedOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    return !mine.isDenied && !theirs.isDenied && areOneWish(own.word(mine.begin), far.word(theirs.begin));
}

} // namespace

bool isToldAlike(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    const QString &stem = own.word(mine.begin).stem;
    const QString &headThere = far.word(theirs.head).stem;
    // "Were examining whether it closed", "whether it closed is being examined".
    const bool isGovernorThere = std::any_of(own.text.begin() + mine.begin, own.text.begin() + mine.head,
                                             [&](const Word &word) { return word.stem == headThere; });
    const bool isSaidOfBoth = isGovernorThere
        || (mine.begin != mine.head && !own.word(mine.begin).isFunctionWord
            && std::ranges::any_of(far.text, [&stem](const Word &word) { return word.stem == stem; }));
    const bool isGuess
        = hasForm(far, theirs.head - 2, theirs.head,
                  {u"possibly", u"perhaps", u"probably", u"apparently", u"reportedly", u"allegedly"});
    const bool isBlame = own.word(mine.head).stem == u"blame" || far.word(theirs.head).stem == u"blame";
    return isSaidOfBoth || isBlame || isGuess || isDutyOnBoth(own, mine, far, theirs)
        || isDutyOnBoth(far, theirs, own, mine) || isWillingOnBoth(own, mine, far, theirs)
        || isAskedOnBoth(own, mine, far, theirs) || isSuspectedOnBoth(own, far)
        || isOpenOnBoth(own, mine, far, theirs) || isOnlyCondition(own, mine, far, theirs)
        || isJoinedToPlan(far, theirs) || isBeforeModal(far, theirs) || isRequirement(far, theirs)
        || isAskedForOnBoth(own, mine, far) || isForeseenOnBoth(own, mine, far, theirs)
        || isPenaltyOnBoth(own, mine, far, theirs) || isGuessOfAmount(own, mine)
        || (isMeasure(own, mine) && isMeasure(far, theirs)) || isAwaitedEvent(far, theirs)
        || isUnproved(far, theirs) || isOfNone(far, theirs) || isTakenUp(own, mine)
        || isToComeOtherwise(far, theirs) || isMadeByOffer(own, mine)
        || isWishedOnBoth(own, mine, far, theirs);
}

} // namespace retold
