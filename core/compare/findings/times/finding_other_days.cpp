#include "core/compare/figures/figure_dates.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/findings/times/day_occasions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

qsizetype commonEvent(const DayOccasion &left, const DayOccasion &right)
{
    return commonCount(left.event, right.event);
}

/// A third of the words of the shorter clause.
bool tellOneEvent(const DayOccasion &left, const DayOccasion &right)
{
    constexpr int share = 3;
    const qsizetype fewer = std::min(left.event.size(), right.event.size());
    const qsizetype common = commonEvent(left, right);
    return common >= 1 && share * common >= fewer;
}

/// Half of the words of the shorter sentence, and one of the clause, where neither tells another day.
/// "Collapsed in 2022", "went under in 2021": years want more company, and far ones are of two things.
bool areSoleAndAlike(const DayOccasion &left, const std::vector<DayOccasion> &before,
                     const DayOccasion &right, const std::vector<DayOccasion> &after)
{
    constexpr qsizetype fewest = 3;
    constexpr int nearest = 3;
    const qsizetype common = commonCount(left.sentence, right.sentence);
    if (before.size() != 1 || after.size() != 1 || common < fewest
        || 2 * common < std::min(left.sentence.size(), right.sentence.size()))
        return false;
    if (left.grain == DayGrain::Year)
        return common > fewest && std::abs(left.value.toInt() - right.value.toInt()) <= nearest;
    return commonEvent(left, right) >= 1;
}

void report(const FindingSources &sources, const BaseLink &link, const DayOccasion &before,
            const DayOccasion &after, const QString &why, Findings &findings)
{
    const bool isOneDay = before.value == after.value;
    const auto textOf = [&](const SentenceGroup &group, const DayOccasion &occasion) {
        return quoted(
            versionAt(sources, group.version).text(isOneDay ? occasion.bounded : occasion.day->range));
    };
    Finding changed
        = finding(FindingKind::TimeChanged,
                  Tr::tr("%1 became %2").arg(textOf(link.base, before), textOf(link.other, after)), why,
                  {placeOf(sources, link.base.version, before.day->range),
                   placeOf(sources, link.other.version, after.day->range)});
    // A sentence may tell of two days.
    if (!isOneDay || (before.limit != DayLimit::End && after.limit != DayLimit::End))
        changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

/// "12 and 13 March": the day is told there, without its month.
bool hasDayNumber(const FindingSources &sources, const SentenceGroup &group, const DayOccasion &occasion)
{
    if (occasion.grain != DayGrain::Day)
        return false;
    const QString day = QString::number(occasion.value.section(u'-', -1).toInt());
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        const auto words = wordsAt(own, sentence);
        return std::ranges::find(words, day, &Word::normal) != words.end();
    });
}

/// Prices and shares are told of many hours.
bool isOfAmount(const FindingSources &sources, const SentenceGroup &group, const DayOccasion &occasion)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return occasion.grain == DayGrain::Hour
        && std::ranges::any_of(inSentence(own.figures, occasion.day->sentence), [](const Figure &each) {
               return each.kind == FigureKind::Currency || each.kind == FigureKind::Percentage;
           });
}

/// "The day before", "a day later": a day may be told by another; not "Wednesday night before they left".
bool tellsDayByAnother(const SideWords &side)
{
    for (std::size_t i = 0; i + 1 < side.words.size(); ++i) {
        const Word &word = side.words[i];
        const Word &next = side.words[i + 1];
        const bool isDay = isOneOf(word, {u"day", u"days", u"night", u"evening", u"morning"})
            && (i == 0 || !isWeekday(side.words[i - 1].normal));
        if ((isDay && isOneOf(next, {u"before", u"earlier", u"after", u"later"}))
            || (isOneOf(word, {u"next", u"following", u"previous"}) && isOneOf(next, {u"day", u"morning"})))
            return true;
    }
    return false;
}

/// "Could fall by Tuesday", "lay empty on Sunday night": a term is no day on which something happened.
bool isTermAlone(const DayOccasion &gone, const DayOccasion &other)
{
    const bool isTerm = gone.limit == DayLimit::Deadline || gone.limit == DayLimit::End;
    return isTerm && gone.grain == DayGrain::Weekday && other.limit == DayLimit::None;
}

/// The day of the other side that stands for one that is gone.
const DayOccasion *replacementOf(const DayOccasion &gone, const std::vector<DayOccasion> &before,
                                 const std::vector<DayOccasion> &after)
{
    const DayOccasion *best = nullptr;
    for (const DayOccasion &each : after) {
        // Between quotation marks on both sides it is a matter of quotations. A year is told of much.
        const bool isAlike = areSoleAndAlike(gone, before, each, after)
            || (gone.grain != DayGrain::Year && tellOneEvent(gone, each));
        const bool isRounded = gone.grain == DayGrain::Hour && each.grain == DayGrain::Hour
            && relateTimes({*gone.day, gone.written, {}}, {*each.day, each.written, {}})
                != ValueRelation::Altered;
        const bool isOther = each.grain == gone.grain && each.value != gone.value && !isRounded
            && !each.isOfReport && !isTermAlone(gone, each) && !(each.isInMarks && gone.isInMarks) && isAlike;
        // One hour by chance is rare; one day is told of much.
        const bool isKept = std::ranges::any_of(before, [&](const DayOccasion &own) {
            return own.value == each.value
                && (each.grain == DayGrain::Hour || own.isOfReport
                    || commonEvent(own, each) >= commonEvent(gone, each));
        });
        if (isOther && !isKept && (best == nullptr || commonEvent(gone, *best) < commonEvent(gone, each)))
            best = &each;
    }
    return best;
}

/// "Closed until 1 June" and "open from 1 June" say the same, so what lasts until then must be told in the
/// same words: most of those of the shorter clause.
bool areTurned(const DayOccasion &left, const DayOccasion &right)
{
    const auto isBegin
        = [](DayLimit limit) { return limit == DayLimit::Start || limit == DayLimit::Earliest; };
    if (isBegin(left.limit) && isBegin(right.limit))
        return false;
    if (left.limit == DayLimit::None || right.limit == DayLimit::None || left.limit == right.limit)
        return false;
    if (left.limit != DayLimit::End && right.limit != DayLimit::End)
        return true;
    constexpr qsizetype fewest = 3;
    const qsizetype common = commonEvent(left, right);
    return (isBegin(left.limit) || isBegin(right.limit)) && common >= fewest
        && 10 * common >= 7 * std::min(left.event.size(), right.event.size());
}

/// "By 14 March", "not before Saturday", told as "on 14 March", "on Saturday". Where somebody has his time to
/// do it, or the last day is told as such, it is a limit all the same.
bool isLimitLost(const DayOccasion &left, const DayOccasion &right)
{
    return (left.limit == DayLimit::Deadline || left.limit == DayLimit::Earliest)
        && right.limit == DayLimit::None && right.isExact;
}

void findTurnedLimit(const FindingSources &sources, const BaseLink &link, const DayOccasion &first,
                     const std::vector<DayOccasion> &after, Findings &findings)
{
    const auto same = std::ranges::find(after, first.value, &DayOccasion::value);
    if (same == after.end() || first.isInMarks || same->isInMarks || !tellOneEvent(first, *same))
        return;
    if (areTurned(first, *same))
        report(sources, link, first, *same,
               Tr::tr("On one side it must be over by then, on the other it must not begin before."),
               findings);
    else if (isLimitLost(first, *same))
        report(sources, link, first, *same,
               Tr::tr("One side gives the limit, and the other tells the day itself."), findings);
}

} // namespace

/// "On Saturday" became "on Friday", "by 3 May" "from 3 May": the day of one event is another, in sentences
/// that tell of no other event then. The day on which somebody spoke is not that of what he told. English
/// alone.
void findOtherDays(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<DayOccasion> before = occasionsIn(sources, link.base);
    const std::vector<DayOccasion> after = occasionsIn(sources, link.other);
    const bool mayTellGone = tellsDayByAnother(link.words.right) != tellsDayByAnother(link.words.left);
    for (const DayOccasion &first : before) {
        findTurnedLimit(sources, link, first, after, findings);
        const bool isGone = std::ranges::find(after, first.value, &DayOccasion::value) == after.end();
        if (first.grain == DayGrain::None || first.isOfReport || !isGone || mayTellGone
            || hasDayNumber(sources, link.other, first) || isOfAmount(sources, link.base, first))
            continue;
        if (const DayOccasion *replacement = replacementOf(first, before, after))
            report(sources, link, first, *replacement,
                   Tr::tr("The linked sentences tell of one event at two times."), findings);
    }
}

} // namespace retold
