#include "core/annotate/number_lexicon.h"
#include "core/compare/findings/meaning/event_excuses.h"
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

/// "Stopped short of calling for a ban": not even proposed.
bool isLeftUnproposed(const EventSide &own, const Event &mine)
{
    if (mine.status != EventStatus::Denied
        || !isOneOf(own.word(mine.begin),
                    {u"stopped", u"stop", u"stops", u"stopping", u"short", u"refrained", u"refrains",
                     u"refraining", u"refrain"}))
        return false;
    for (int i = mine.begin + 1; i < mine.head; ++i) {
        if (own.knownAt(i).governs == EventStatus::Proposed)
            return true;
    }
    return false;
}

/// "Stopped short of calling for a ban", "will call for a ban".
bool isProposedThere(const EventSide &own, const Event &mine, const Event &theirs)
{
    return theirs.status == EventStatus::Proposed && !theirs.isDenied && isLeftUnproposed(own, mine);
}

/// Whether either side tells the deed near by as the other does, or denies it as the other does.
bool isToldBothWays(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    if (isProposedThere(own, mine, theirs))
        return deniesToo(far) || isToldNear(own, mine, [&](const Event &each) {
                   return !each.isDenied && each.status >= theirs.status;
               });
    const bool isAlsoLow
        = isToldNear(far, theirs, [&](const Event &each) { return each.isDenied || !isFurther(mine, each); });
    const bool isAlsoHigh = isToldNear(
        own, mine, [&](const Event &each) { return !each.isDenied && !isFurther(each, theirs); });
    return isAlsoLow || isAlsoHigh || (isUndone(mine, theirs) && (deniesToo(far) || isOfTime(own)));
}

/// One deed on both sides, further on there than here.
bool findOneDeed(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    for (const Event &mine : own.events) {
        for (const Event &theirs : far.events) {
            const bool isHigher = isFurther(mine, theirs) || isProposedThere(own, mine, theirs);
            if (!isHigher || !areOneDeed(mine, theirs) || !isSameSetting(own, mine, far, theirs)
                || isToldBothWays(own, mine, far, theirs) || isToldAlike(own, mine, far, theirs))
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
