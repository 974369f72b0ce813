#include "core/compare/findings/times/day_occasions.h"

#include "core/compare/figures/figure_dates.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"

#include <QRegularExpression>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

DayGrain grainOf(const Figure &figure, const QString &value)
{
    static const QRegularExpression year(u"^\\d{4}s?$"_s);
    static const QRegularExpression month(u"^--\\d\\d$"_s);
    static const QRegularExpression day(u"^--\\d\\d-\\d\\d$"_s);
    if (figure.kind == FigureKind::Time)
        return value.contains(u':') ? DayGrain::Hour : DayGrain::None;
    if (isWeekday(value))
        return DayGrain::Weekday;
    if (month.match(value).hasMatch())
        return DayGrain::Month;
    if (year.match(value).hasMatch())
        return value.endsWith(u's') ? DayGrain::Decade : DayGrain::Year;
    return day.match(value).hasMatch() ? DayGrain::Day : DayGrain::None;
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
DayLimit limitOfThan(std::span<const Word> before)
{
    if (before.size() < 2 || !isOneOf(before.back(), {u"than"}))
        return DayLimit::None;
    const Word &ahead = before[before.size() - 2];
    if (isOneOf(ahead, {u"later"}))
        return DayLimit::Deadline;
    return isOneOf(ahead, {u"earlier", u"sooner"}) ? DayLimit::Earliest : DayLimit::None;
}

/// "By 14 March", "up to and including 18 April": it is over by then.
bool isDeadline(std::span<const Word> before)
{
    const auto isLast = [&before](QStringView first, QStringView second) {
        return before.size() > 1 && isOneOf(before[before.size() - 2], {first})
            && isOneOf(before.back(), {second});
    };
    return isOneOf(before.back(), {u"by"}) || isLast(u"up", u"to") || isLast(u"and", u"including");
}

/// By the last of the words before, of which there is one: "has until 3 May to file", "by 3 May"; "not before
/// 3 May", "from 3 May".
DayLimit limitOfPreposition(std::span<const Word> before, std::span<const Word> behind, bool isDenied)
{
    const Word &last = before.back();
    if (isOneOf(last, {u"before"}))
        return isDenied ? DayLimit::Earliest : DayLimit::Deadline;
    if (isOneOf(last, {u"after"}))
        return isDenied ? DayLimit::Deadline : DayLimit::Start;
    if (isOneOf(last, {u"from"}))
        return DayLimit::Start;
    if (!isDenied && isDeadline(before))
        return DayLimit::Deadline;
    const bool isTask = !behind.empty() && isOneOf(behind.front(), {u"to"});
    if (!isOneOf(last, {u"until", u"till"}))
        return DayLimit::None;
    if (isDenied)
        return DayLimit::Start;
    return isTask && isGranted(before) ? DayLimit::Deadline : DayLimit::End;
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
DayLimit limitOf(std::span<const Word> before, std::span<const Word> behind, bool isDenied)
{
    while (!before.empty() && isWithinLimit(before.back()))
        before = before.first(before.size() - 1);
    if (before.empty())
        return DayLimit::None;
    const DayLimit limit = limitOfThan(before);
    return limit != DayLimit::None ? limit : limitOfPreposition(before, behind, isDenied);
}

/// The word before the day over "the end of" and the like, or the day itself at the head of the sentence.
int limitBegin(std::span<const Word> words, int day)
{
    int first = day;
    while (first > 1 && isWithinLimit(words[static_cast<std::size_t>(first) - 1]))
        --first;
    return std::max(0, first - 1);
}

bool tellsLimit(std::span<const Word> words)
{
    return hasWord(words,
                   {u"deadline", u"latest", u"earliest", u"until", u"till", u"by", u"before", u"end", u"ends",
                    u"expires", u"expire", u"due", u"final", u"last"});
}

/// The content stems of the clause, and of more where it is too short to be known again.
QSet<QString> eventOf(std::span<const Word> words, const IndexRange &clause, const IndexRange &day)
{
    constexpr int reach = 8;
    constexpr qsizetype telling = 2;
    const auto stemsOf = [&words](int from, int to) {
        return contentStems(
            words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(std::max(0, to - from))));
    };
    QSet<QString> event = stemsOf(clause.begin, clause.end);
    if (event.size() <= telling) // "Before 3 May": a conjunction for those who read clauses.
        event += stemsOf(std::max(0, day.begin - reach), day.end);
    const bool isFronted = day.begin <= 1 && isOneOfAt(words, day.end, {u","});
    if (isFronted && event.size() <= telling) // "From May, owners would pay".
        event += stemsOf(day.end, std::min(static_cast<int>(words.size()), day.end + 2 * reach));
    return event;
}

DayOccasion occasionOf(const AnnotatedVersion &own, const Figure &figure)
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
    DayOccasion occasion{&figure, own.text(figure.range), DayGrain::None,
                         std::get<QString>(figure.value).toLower(), eventOf(words, bounds, {at, end})};
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
    occasion.isExact = isOneOfAt(words, at - 1, {u"on"}) && !tellsLimit(words);
    // Whoever denies it sets no term.
    if (!hasWord(ahead, {u"denied", u"denies", u"denying"}))
        occasion.limit = limitOf(ahead, part(end, std::min(count, end + 2)), isDenied);
    return occasion;
}

} // namespace

std::vector<DayOccasion> occasionsIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 8;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<DayOccasion> occasions;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
            if (isTime(figure) && std::holds_alternative<QString>(figure.value) && !isOfDateline(own, figure))
                occasions.push_back(occasionOf(own, figure));
        }
    }
    return occasions;
}

} // namespace retold
