#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int charged = 3;       ///< Of EventWord::step.
constexpr qsizetype telling = 2; ///< Words that both tell around two words of one matter.

/// "Was not charged", "could be arrested", "pleaded guilty": the step was not taken there.
bool isTaken(const EventSide &side, int at)
{
    constexpr int reach = 4;
    for (int i = at - 1; i >= std::max(0, at - reach) && side.word(i).kind != WordKind::Punctuation; --i) {
        if (isOneOf(side.word(i), {u"not",    u"no",      u"never",      u"n't",     u"without", u"may",
                                   u"might",  u"could",   u"would",      u"will",    u"can",     u"should",
                                   u"if",     u"whether", u"to",         u"pleaded", u"plead",   u"denies",
                                   u"denied", u"avoid",   u"avoided",    u"neither", u"nor",     u"before",
                                   u"until",  u"unless",  u"previously", u"once",    u"earlier"}))
            return false;
    }
    return true;
}

/// "A second charge", "charges 5 euros" have the stem of "charged".
bool isOtherCharge(const EventSide &side, int at)
{
    return side.knownAt(at).words.size() == 1 && side.word(at).normal.startsWith(u"charg")
        && !isOneOf(side.word(at), {u"charged"});
}

bool isAlleged(const EventSide &side)
{
    return std::ranges::any_of(side.text, [](const Word &word) {
        return word.normal.startsWith(u"alleg") || word.normal.startsWith(u"accus");
    });
}

/// The word of the furthest step that was taken; none where no step is told.
std::optional<int> furthestStep(const EventSide &side)
{
    std::optional<int> furthest;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        const int step = side.knownAt(i).step;
        if (step > 0 && isTaken(side, i) && !isOtherCharge(side, i)
            && (!furthest || step > side.knownAt(*furthest).step))
            furthest = i;
    }
    return furthest;
}

/// Whether the version tells anywhere of a step so far on, taken or not.
bool tellsStep(const AnnotatedVersion &version, int step)
{
    const std::vector<EventWord> known = eventWordsOf(version.words);
    return std::ranges::any_of(known, [step](const EventWord &each) { return each.step >= step; });
}

bool hasStep(const EventSide &side, int step)
{
    return std::ranges::any_of(side.known, [step](const EventWord &each) { return each.step == step; });
}

/// Who was questioned is arrested on the other side, who was charged is found guilty.
void findFurtherStep(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    const std::optional<int> mine = furthestStep(own);
    const std::optional<int> theirs = furthestStep(far);
    if (!mine || !theirs || own.knownAt(*mine).step >= far.knownAt(*theirs).step
        || (far.knownAt(*theirs).step == charged && isAlleged(own)))
        return;
    // A step that the base tells beside the lower one was left out, and not exchanged.
    const bool isLeftOut = &far.group == &wordings.link.base && hasStep(far, own.knownAt(*mine).step);
    if (isLeftOut || (settingAround(own, *mine) & settingAround(far, *theirs)).size() < telling
        || tellsStep(own.version, far.knownAt(*theirs).step))
        return;
    reportEvent(wordings, FindingKind::StrengthChanged, own, eventPhrase(own, *mine, *mine),
                eventPhrase(far, *theirs, *theirs),
                Tr::tr("The words tell how far the law has come with somebody."));
}

/// "Dismissed the criticism": what somebody said is put aside, and nothing comes to its end.
bool isOfWords(const EventSide &side, int at)
{
    constexpr int reach = 4; // "Dismissed the minister's sharp criticism".
    return side.word(at).stem == u"dismiss"
        && hasForm(side, at + 1, at + 1 + reach,
                   {u"criticism", u"criticisms", u"claim",     u"claims",      u"suggestion", u"suggestions",
                    u"idea",      u"concerns",   u"fears",     u"allegations", u"allegation", u"reports",
                    u"rumours",   u"calls",      u"complaint", u"complaints",  u"objections", u"accusation",
                    u"talk",      u"argument",   u"arguments", u"accusations", u"notion",     u"question"});
}

/// "Suspended" is for a time, "scrapped" for good.
bool findForGood(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    const auto isPause = [](const EventWord &each) { return each.isPause; };
    const auto isFinal = [](const EventWord &each) { return each.isFinal; };
    if (std::ranges::any_of(own.known, isFinal) || std::ranges::any_of(far.known, isPause))
        return false;
    for (int i = 0; i < static_cast<int>(own.text.size()); ++i) {
        if (!own.knownAt(i).isPause || !isTaken(own, i))
            continue;
        for (int k = 0; k < static_cast<int>(far.text.size()); ++k) {
            if (!far.knownAt(k).isFinal || !isTaken(far, k) || isOfWords(far, k)
                || (settingAround(own, i) & settingAround(far, k)).size() < telling)
                continue;
            reportEvent(wordings, FindingKind::StrengthChanged, own, eventPhrase(own, i, i),
                        eventPhrase(far, k, k), Tr::tr("One is for a time, the other for good."));
            return true;
        }
    }
    return false;
}

} // namespace

void findStages(const Wordings &wordings, const EventSides &sides)
{
    findFurtherStep(wordings, sides.base, sides.other);
    findFurtherStep(wordings, sides.other, sides.base);
    if (!findForGood(wordings, sides.base, sides.other))
        findForGood(wordings, sides.other, sides.base);
}

} // namespace retold
