#include "core/compare/figures/figure_dates.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// How finely a day is told: days of one grain can be held against each other.
enum class Grain { None, Weekday, Month, Day, Hour, Year, Decade };

/// Whether something is to be over by the day, lasts until then, begins then, or does not begin before it.
enum class Limit { None, Deadline, End, Start, Earliest };

/// A day or hour with the clause that tells what happens then.
struct Occasion {
    const Figure *day = nullptr;
    QStringView written;
    Grain grain = Grain::None;
    QString value;               ///< Without the part of the day.
    QSet<QString> event;         ///< Content stems of the clause.
    QSet<QString> sentence = {}; ///< And of the whole sentence.
    bool isInMarks = false;
    bool isOfReport = false; ///< The day on which somebody said it.
    Limit limit = Limit::None;
    bool isExact = false;   ///< "On 14 March", with no word of a limit in the sentence.
    TextRange bounded = {}; ///< With the word of the limit before it.
};

Grain grainOf(const Figure &figure, const QString &value)
{
    static const QRegularExpression year(u"^\\d{4}s?$"_s);
    static const QRegularExpression month(u"^--\\d\\d$"_s);
    static const QRegularExpression day(u"^--\\d\\d-\\d\\d$"_s);
    if (figure.kind == FigureKind::Time)
        return value.contains(u':') ? Grain::Hour : Grain::None;
    if (isWeekday(value))
        return Grain::Weekday;
    if (month.match(value).hasMatch())
        return Grain::Month;
    if (year.match(value).hasMatch())
        return value.endsWith(u's') ? Grain::Decade : Grain::Year;
    return day.match(value).hasMatch() ? Grain::Day : Grain::None;
}

/// "If they are not inspected before Friday" sets a term, and denies nothing.
bool hasDenial(std::span<const Word> words, const QString &language)
{
    if (hasWord(words, {u"if", u"unless"}))
        return false;
    return std::ranges::any_of(words, [&language](const Word &word) {
        return isOneOf(word,
                       {u"not", u"n't", u"no", u"cannot", u"never", u"won't", u"nobody", u"none", u"nothing",
                        u"neither"})
            || (word.normal.endsWith(u"n't") && isOfClass(word.normal, WordClass::Negation, language));
    });
}

/// "Has", "given": until that day somebody may still do it.
bool isGranted(std::span<const Word> before)
{
    return std::ranges::any_of(before, [](const Word &word) {
        return isOneOf(word, {u"has", u"have", u"had", u"having", u"given", u"gives", u"gave", u"deadline"});
    });
}

/// "No later than 3 May", "no earlier than".
Limit limitOfThan(std::span<const Word> before)
{
    if (before.size() < 2 || !isOneOf(before.back(), {u"than"}))
        return Limit::None;
    const Word &ahead = before[before.size() - 2];
    if (isOneOf(ahead, {u"later"}))
        return Limit::Deadline;
    return isOneOf(ahead, {u"earlier", u"sooner"}) ? Limit::Earliest : Limit::None;
}

/// By the last of the words before, of which there is one: "has until 3 May to file", "by 3 May"; "not before
/// 3 May", "from 3 May".
Limit limitOfPreposition(std::span<const Word> before, std::span<const Word> behind, bool isDenied)
{
    const Word &last = before.back();
    if (isOneOf(last, {u"before"}))
        return isDenied ? Limit::Earliest : Limit::Deadline;
    if (isOneOf(last, {u"after"}))
        return isDenied ? Limit::Deadline : Limit::Start;
    if (isOneOf(last, {u"from"}))
        return Limit::Start;
    if (isOneOf(last, {u"by"}) && !isDenied)
        return Limit::Deadline;
    const auto isLast = [&before](QStringView first, QStringView second) {
        return before.size() > 1 && isOneOf(before[before.size() - 2], {first})
            && isOneOf(before.back(), {second});
    };
    if (!isDenied
        && (isLast(u"up", u"to") || isLast(u"and", u"including"))) // "Up to and including 18 April".
        return Limit::Deadline;
    const bool isTask = !behind.empty() && isOneOf(behind.front(), {u"to"});
    if (!isOneOf(last, {u"until", u"till"}))
        return Limit::None;
    if (isDenied)
        return Limit::Start;
    return isTask && isGranted(before) ? Limit::Deadline : Limit::End;
}

/// The words behind an "and" have a verb of their own: what is told of the first day does not reach them.
bool hasVerb(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word,
                       {u"will", u"would", u"is", u"are", u"was", u"were", u"be", u"been", u"has", u"have",
                        u"had", u"can", u"could", u"may", u"might", u"must", u"should"});
    });
}

/// Where a clause goes on to another day, what is told of that one is left out: "closed on Monday and a vigil
/// will be held on Tuesday".
IndexRange eventBounds(const AnnotatedVersion &own, std::span<const Word> words, const Figure &figure)
{
    const int at = wordAt(words, figure.range.begin);
    IndexRange bounds = clauseAround(words, at);
    for (const Figure &other : inSentence(own.figures, figure.sentence)) {
        const int there = wordAt(words, other.range.begin);
        if (!isTime(other) || there < bounds.begin || there >= bounds.end || there == at)
            continue;
        const auto isAnd = [](const Word &word) { return isOneOf(word, {u"and"}); };
        const auto first = words.begin() + std::min(at, there);
        const auto joint = std::find_if(first, words.begin() + std::max(at, there), isAnd);
        const int cut = static_cast<int>(joint - words.begin());
        const auto behind = words.begin() + std::max(at, there);
        if (joint == behind || !hasVerb({joint, behind}))
            continue;
        if (there < at)
            bounds.begin = cut;
        else
            bounds.end = cut;
    }
    return bounds;
}

bool isWithinLimit(const Word &word)
{
    return isOneOf(word, {u"the", u"end", u"start", u"beginning", u"of"});
}

/// The limit that the words beside a day make it, over "the end of" and the like.
Limit limitOf(std::span<const Word> before, std::span<const Word> behind, bool isDenied)
{
    while (!before.empty() && isWithinLimit(before.back()))
        before = before.first(before.size() - 1);
    if (before.empty())
        return Limit::None;
    const Limit limit = limitOfThan(before);
    return limit != Limit::None ? limit : limitOfPreposition(before, behind, isDenied);
}

/// The word before the day over "the end of" and the like, or the day itself at the head of the sentence.
int limitBegin(std::span<const Word> words, int day)
{
    int first = day;
    while (first > 1 && isWithinLimit(words[static_cast<std::size_t>(first) - 1]))
        --first;
    return std::max(0, first - 1);
}

Occasion occasionOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int reach = 8;
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    const int end = wordAt(words, figure.range.end);
    const IndexRange bounds = eventBounds(own, words, figure);
    const auto part = [&words](int from, int to) {
        return words.subspan(static_cast<std::size_t>(from),
                             static_cast<std::size_t>(std::max(0, to - from)));
    };
    const auto clause = part(bounds.begin, bounds.end);
    Occasion occasion{&figure, own.text(figure.range), Grain::None, std::get<QString>(figure.value).toLower(),
                      contentStems(clause)};
    constexpr qsizetype telling = 2;
    if (occasion.event.size() <= telling) // "Before 3 May": a conjunction for those who read clauses.
        occasion.event += contentStems(part(std::max(0, at - reach), end));
    const bool isFronted = at <= 1 && end < static_cast<int>(words.size())
        && isOneOf(words[static_cast<std::size_t>(end)], {u","});
    if (isFronted && occasion.event.size() <= telling) // "From May, owners would pay".
        occasion.event += contentStems(part(end, std::min(static_cast<int>(words.size()), end + 2 * reach)));
    for (const QString &time : {u" morning"_s, u" afternoon"_s, u" evening"_s, u" night"_s})
        occasion.value.remove(time);
    occasion.isInMarks = isInMarks(own, figure.range);
    occasion.grain = grainOf(figure, occasion.value);
    occasion.event -= contentStems(wordsIn(own, figure.range));
    occasion.sentence = contentStems(words) - contentStems(wordsIn(own, figure.range));
    occasion.isOfReport
        = isOfSpeaking(words, at) || isOfReport(clause, at - bounds.begin, own.version.language);
    const int first = limitBegin(words, at);
    occasion.bounded = {words[static_cast<std::size_t>(first)].range.begin, figure.range.end};
    const auto ahead = part(std::max(0, first - reach), at);
    const auto count = static_cast<int>(words.size());
    // "Before May, it said, it will not sell".
    const bool isDenied = hasDenial(ahead, own.version.language)
        || (first == 0 && hasDenial(part(end, std::min(count, end + 2 * reach)), own.version.language));
    occasion.isExact = isOneOfAt(words, at - 1, {u"on"})
        && !hasWord(words,
                    {u"deadline", u"latest", u"earliest", u"until", u"till", u"by", u"before", u"end",
                     u"ends", u"expires", u"expire", u"due", u"final", u"last"});
    // Whoever denies it sets no term.
    if (!hasWord(ahead, {u"denied", u"denies", u"denying"}))
        occasion.limit = limitOf(ahead, part(end, std::min(count, end + 2)), isDenied);
    return occasion;
}

std::vector<Occasion> occasionsIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 8;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<Occasion> occasions;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
            if (isTime(figure) && std::holds_alternative<QString>(figure.value) && !isOfDateline(own, figure))
                occasions.push_back(occasionOf(own, figure));
        }
    }
    return occasions;
}

qsizetype commonEvent(const Occasion &left, const Occasion &right)
{
    return commonCount(left.event, right.event);
}

/// A third of the words of the shorter clause.
bool tellOneEvent(const Occasion &left, const Occasion &right)
{
    constexpr int share = 3;
    const qsizetype fewer = std::min(left.event.size(), right.event.size());
    const qsizetype common = commonEvent(left, right);
    return common >= 1 && share * common >= fewer;
}

/// Half of the words of the shorter sentence, and one of the clause, where neither tells another day.
/// "Collapsed in 2022", "went under in 2021": years want more company, and far ones are of two things.
bool areSoleAndAlike(const Occasion &left, const std::vector<Occasion> &before, const Occasion &right,
                     const std::vector<Occasion> &after)
{
    constexpr qsizetype fewest = 3;
    constexpr int nearest = 3;
    const qsizetype common = commonCount(left.sentence, right.sentence);
    if (before.size() != 1 || after.size() != 1 || common < fewest
        || 2 * common < std::min(left.sentence.size(), right.sentence.size()))
        return false;
    if (left.grain == Grain::Year)
        return common > fewest && std::abs(left.value.toInt() - right.value.toInt()) <= nearest;
    return commonEvent(left, right) >= 1;
}

void report(const FindingSources &sources, const BaseLink &link, const Occasion &before,
            const Occasion &after, const QString &why, Findings &findings)
{
    const bool isOneDay = before.value == after.value;
    const auto textOf = [&](const SentenceGroup &group, const Occasion &occasion) {
        return quoted(
            versionAt(sources, group.version).text(isOneDay ? occasion.bounded : occasion.day->range));
    };
    Finding changed
        = finding(FindingKind::TimeChanged,
                  Tr::tr("%1 became %2").arg(textOf(link.base, before), textOf(link.other, after)), why,
                  {placeOf(sources, link.base.version, before.day->range),
                   placeOf(sources, link.other.version, after.day->range)});
    // A sentence may tell of two days.
    if (!isOneDay || (before.limit != Limit::End && after.limit != Limit::End))
        changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

/// "12 and 13 March": the day is told there, without its month.
bool hasDayNumber(const FindingSources &sources, const SentenceGroup &group, const Occasion &occasion)
{
    if (occasion.grain != Grain::Day)
        return false;
    const QString day = QString::number(occasion.value.section(u'-', -1).toInt());
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        const auto words = wordsAt(own, sentence);
        return std::ranges::find(words, day, &Word::normal) != words.end();
    });
}

/// Prices and shares are told of many hours.
bool isOfAmount(const FindingSources &sources, const SentenceGroup &group, const Occasion &occasion)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return occasion.grain == Grain::Hour
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
bool isTermAlone(const Occasion &gone, const Occasion &other)
{
    const bool isTerm = gone.limit == Limit::Deadline || gone.limit == Limit::End;
    return isTerm && gone.grain == Grain::Weekday && other.limit == Limit::None;
}

/// The day of the other side that stands for one that is gone.
const Occasion *replacementOf(const Occasion &gone, const std::vector<Occasion> &before,
                              const std::vector<Occasion> &after)
{
    const Occasion *best = nullptr;
    for (const Occasion &each : after) {
        // Between quotation marks on both sides it is a matter of quotations. A year is told of much.
        const bool isAlike = areSoleAndAlike(gone, before, each, after)
            || (gone.grain != Grain::Year && tellOneEvent(gone, each));
        const bool isRounded = gone.grain == Grain::Hour && each.grain == Grain::Hour
            && relateTimes({*gone.day, gone.written, {}}, {*each.day, each.written, {}})
                != ValueRelation::Altered;
        const bool isOther = each.grain == gone.grain && each.value != gone.value && !isRounded
            && !each.isOfReport && !isTermAlone(gone, each) && !(each.isInMarks && gone.isInMarks) && isAlike;
        // One hour by chance is rare; one day is told of much.
        const bool isKept = std::ranges::any_of(before, [&](const Occasion &own) {
            return own.value == each.value
                && (each.grain == Grain::Hour || own.isOfReport
                    || commonEvent(own, each) >= commonEvent(gone, each));
        });
        if (isOther && !isKept && (best == nullptr || commonEvent(gone, *best) < commonEvent(gone, each)))
            best = &each;
    }
    return best;
}

/// "Closed until 1 June" and "open from 1 June" say the same, so what lasts until then must be told in the
/// same words: most of those of the shorter clause.
bool areTurned(const Occasion &left, const Occasion &right)
{
    const auto isBegin = [](Limit limit) { return limit == Limit::Start || limit == Limit::Earliest; };
    if (isBegin(left.limit) && isBegin(right.limit))
        return false;
    if (left.limit == Limit::None || right.limit == Limit::None || left.limit == right.limit)
        return false;
    if (left.limit != Limit::End && right.limit != Limit::End)
        return true;
    constexpr qsizetype fewest = 3;
    const qsizetype common = commonEvent(left, right);
    return (isBegin(left.limit) || isBegin(right.limit)) && common >= fewest
        && 10 * common >= 7 * std::min(left.event.size(), right.event.size());
}

/// "By 14 March", "not before Saturday", told as "on 14 March", "on Saturday". Where somebody has his time to
/// do it, or the last day is told as such, it is a limit all the same.
bool isLimitLost(const Occasion &left, const Occasion &right)
{
    return (left.limit == Limit::Deadline || left.limit == Limit::Earliest) && right.limit == Limit::None
        && right.isExact;
}

void findTurnedLimit(const FindingSources &sources, const BaseLink &link, const Occasion &first,
                     const std::vector<Occasion> &after, Findings &findings)
{
    const auto same = std::ranges::find(after, first.value, &Occasion::value);
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
    const std::vector<Occasion> before = occasionsIn(sources, link.base);
    const std::vector<Occasion> after = occasionsIn(sources, link.other);
    const bool mayTellGone = tellsDayByAnother(link.words.right) != tellsDayByAnother(link.words.left);
    for (const Occasion &first : before) {
        findTurnedLimit(sources, link, first, after, findings);
        const bool isGone = std::ranges::find(after, first.value, &Occasion::value) == after.end();
        if (first.grain == Grain::None || first.isOfReport || !isGone || mayTellGone
            || hasDayNumber(sources, link.other, first) || isOfAmount(sources, link.base, first))
            continue;
        if (const Occasion *replacement = replacementOf(first, before, after))
            report(sources, link, first, *replacement,
                   Tr::tr("The linked sentences tell of one event at two times."), findings);
    }
}

} // namespace retold
