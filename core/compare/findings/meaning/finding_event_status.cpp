#include "core/annotate/number_lexicon.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Verbs that say too little to make two deeds one.
bool isColourless(const QString &stem)
{
    static const QSet<QString> stems{u"have"_s, u"get"_s,  u"make"_s,  u"take"_s,   u"go"_s,    u"come"_s,
                                     u"do"_s,   u"see"_s,  u"hear"_s,  u"feel"_s,   u"find"_s,  u"know"_s,
                                     u"use"_s,  u"put"_s,  u"set"_s,   u"ask"_s,    u"reach"_s, u"need"_s,
                                     u"want"_s, u"work"_s, u"becom"_s, u"happen"_s, u"face"_s,  u"includ"_s};
    return stem.isEmpty() || stems.contains(stem);
}

bool areOneDeed(const Event &left, const Event &right)
{
    const bool isShared = std::ranges::any_of(
        left.deeds, [&right](int deed) { return std::ranges::find(right.deeds, deed) != right.deeds.end(); });
    return isShared || (left.stem == right.stem && !isColourless(left.stem));
}

/// Whether the second is so much further on than the first that one of them misleads. A plan that is told
/// later may have been carried out; what is agreed is as good as done.
bool isStep(const Event &lower, const Event &higher)
{
    if (lower.isDenied || higher.isDenied)
        return false;
    switch (lower.status) {
    case EventStatus::Denied:
    case EventStatus::Open:
        return higher.status >= EventStatus::Planned;
    case EventStatus::Proposed:
        return higher.status >= EventStatus::Decided;
    case EventStatus::Planned:
        return higher.status == EventStatus::Done && (!lower.isByModal || higher.isAlready) && !lower.isNoun
            && !higher.isNoun;
    case EventStatus::Decided:
    case EventStatus::Begun:
    case EventStatus::Done:
        return false;
    }
    return false;
}

/// "Had not asked for it", "asked for it".
bool isUndone(const Event &lower, const Event &higher)
{
    return lower.isDenied && lower.status == EventStatus::Done && !lower.isNoun && !higher.isDenied
        && higher.status == EventStatus::Done && !higher.isNoun;
}

bool isFurther(const Event &lower, const Event &higher)
{
    return isStep(lower, higher) || isUndone(lower, higher);
}

/// Whose deed it is, where a name stands right before the chain: "Spain will send".
QString namedDoer(const AnnotatedVersion &version, std::span<const Word> words, const Event &event)
{
    if (event.isNoun || event.begin == 0)
        return {};
    const Word &doer = words[static_cast<std::size_t>(event.begin) - 1];
    const bool isName = doer.kind == WordKind::Word && !doer.isFunctionWord && !doer.range.isEmpty()
        && version.text(doer.range).front().isUpper();
    return isName ? doer.stem : QString();
}

/// Whether the group's sentences, or the one before or behind, tell of the deed in a status that `fits`, and
/// not of another's that is named.
template<typename Fits>
bool isToldNear(const EventSide &side, const Event &deed, Fits fits)
{
    const QString doer = namedDoer(side.version, side.words(), deed);
    const AnnotatedVersion &version = side.version;
    const auto [first, last] = std::ranges::minmax(side.group.sentences);
    const int end = std::min(last + 2, static_cast<int>(version.sentences.size()));
    for (int i = std::max(0, first - 1); i < end; ++i) {
        const std::span<const Word> words = wordsAt(version, i);
        const std::vector<Event> events = eventsOf(words, eventWordsOf(words));
        const auto isOfOther = [&](const Event &each) {
            const QString other = namedDoer(version, words, each);
            return !doer.isEmpty() && !other.isEmpty() && other != doer;
        };
        if (std::ranges::any_of(events, [&](const Event &each) {
                return areOneDeed(each, deed) && !isOfOther(each) && fits(each);
            }))
            return true;
    }
    return false;
}

struct Step {
    const Event *lower = nullptr;
    const Event *higher = nullptr;
};

void report(const Wordings &wordings, const EventSide &own, const EventSide &far, const Step &step)
{
    const bool isDenied = step.lower->isDenied || step.lower->status == EventStatus::Denied;
    reportEvent(wordings, isDenied ? FindingKind::NegationChanged : FindingKind::StrengthChanged, own,
                eventPhrase(own, step.lower->begin, step.lower->head),
                eventPhrase(far, step.higher->begin, step.higher->head),
                isDenied
                    ? Tr::tr("One side tells that it was not done, the other that it was.")
                    : Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."));
}

bool isSameSetting(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr qsizetype telling = 2;
    return (settingAround(own, mine.head) & settingAround(far, theirs.head)).size() >= telling;
}

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
                    u"ordered", u"requested", u"told", u"instructed", u"begged", u"invited"})
        && hasForm(far, 0, static_cast<int>(far.text.size()),
                   {u"request", u"requests", u"behest", u"urging", u"bidding", u"instruction",
                    u"instructions", u"orders", u"invitation", u"asked", u"prompting", u"insistence"});
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

/// "Until they have reported", "before it has met": still to come.
bool isAwaitedEvent(const EventSide &side, const Event &event)
{
    constexpr int reach = 5;
    return hasForm(side, event.begin - reach, event.head - 1, {u"until", u"before", u"once", u"till"})
        && hasForm(side, event.begin - 1, event.head, {u"has", u"have", u"is", u"are"});
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

/// "Could not show that the heat caused it": it is left open.
bool isUnproved(const EventSide &side, const Event &event)
{
    constexpr int reach = 8;
    const int from = event.begin - reach;
    return hasForm(side, from, event.begin, {u"show", u"prove", u"establish", u"demonstrate", u"evidence"})
        && hasForm(side, from, event.begin, {u"not", u"no", u"cannot", u"n't", u"unable", u"without"});
}

/// "Was not published until Monday", "has not ordered one since 2009": denied of a time alone.
bool isOfTime(const EventSide &own)
{
    return hasForm(own, 0, static_cast<int>(own.text.size()),
                   {u"until", u"till", u"before", u"yet", u"since", u"earlier", u"previously"});
}

/// "No instruction was received": denied in a way of its own.
bool deniesToo(const EventSide &far)
{
    return std::ranges::any_of(far.text, [](const Word &word) {
        return word.normal.endsWith(u"n't")
            || isOneOf(word,
                       {u"not", u"no", u"never", u"none", u"nor", u"neither", u"nobody", u"nothing",
                        u"without", u"denied", u"denies", u"deny", u"refused", u"failed", u"rejected"});
    });
}

/// Whether the far side has the word that says how far it has come, too: "had planned to plant 20,000",
/// "13,400 of the 20,000 planned were planted"; "suggested that it had dropped", "suggested a drop". And "the
/// rain was to blame" tells of no plan.
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
        || isToComeOtherwise(far, theirs);
}

/// One deed on both sides, further on there than here.
bool findOneDeed(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    for (const Event &mine : own.events) {
        for (const Event &theirs : far.events) {
            if (!isFurther(mine, theirs) || !areOneDeed(mine, theirs)
                || !isSameSetting(own, mine, far, theirs))
                continue;
            const bool isAlsoLow = isToldNear(
                far, theirs, [&](const Event &each) { return each.isDenied || !isFurther(mine, each); });
            const bool isAlsoHigh = isToldNear(
                own, mine, [&](const Event &each) { return !each.isDenied && !isFurther(each, theirs); });
            const bool isDeniedThere = isUndone(mine, theirs) && (deniesToo(far) || isOfTime(own));
            if (isAlsoLow || isAlsoHigh || isDeniedThere || isToldAlike(own, mine, far, theirs))
                continue;
            report(wordings, own, far, {&mine, &theirs});
            return true;
        }
    }
    return false;
}

} // namespace

bool findEventStatus(const Wordings &wordings, const EventSides &sides)
{
    return findOneDeed(wordings, sides.base, sides.other) || findOneDeed(wordings, sides.other, sides.base);
}

} // namespace retold
