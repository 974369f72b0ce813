#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// How a span of time stands to what is told: it is over within it or lasts so long, or begins so long
/// after or before.
enum class Reach { Within, For, After, Before };

/// "Within hours", "about an hour after takeoff".
struct Span {
    Reach reach = Reach::Within;
    double low = 0; ///< Minutes.
    double high = 0;
    bool isCompared = false; ///< "From a year earlier": what a value is held against.
    QSet<QString> anchor;    ///< Content stems behind it: what it is counted from.
    QSet<QString> event;     ///< The same, to the end of the clause.
    TextRange range;
};

struct SpanUnit {
    QStringView one;
    QStringView several;
    double minutes;
    double next; ///< How many of it are told by the next greater unit rather.
};

constexpr std::array units{
    SpanUnit{u"second", u"seconds", 1 / 60.0, 60}, SpanUnit{u"minute", u"minutes", 1, 45},
    SpanUnit{u"hour", u"hours", 60, 24},           SpanUnit{u"day", u"days", 1440, 7},
    SpanUnit{u"week", u"weeks", 10080, 4.5},       SpanUnit{u"month", u"months", 43800, 12},
    SpanUnit{u"year", u"years", 525600, 100},
};

/// The number before the unit: "six hours", "an hour".
std::optional<double> countBefore(const SideWords &side, int unit)
{
    if (unit == 0)
        return std::nullopt; // "Weeks after the vote".
    const Word &word = side.words[static_cast<std::size_t>(unit) - 1];
    if (isOneOf(word, {u"a", u"an", u"one"}))
        return 1;
    const auto &figures = side.version->figures;
    const auto figure = std::ranges::find_if(figures, [&](const Figure &each) {
        return each.kind == FigureKind::Duration && each.range.contains(word.range);
    });
    const auto *value = figure == figures.end() ? nullptr : std::get_if<double>(&figure->value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

/// "A few hours", "several days" and "hours" alone let in what is less than the next unit.
std::optional<Span> spanAt(const SideWords &side, int at)
{
    constexpr double fewest = 1.5;
    const Word &word = side.words[static_cast<std::size_t>(at)];
    for (const SpanUnit &unit : units) {
        const bool isSeveral = isOneOf(word, {unit.several});
        if (!isSeveral && !isOneOf(word, {unit.one}))
            continue;
        const std::optional<double> count = countBefore(side, at);
        if (!count && !isSeveral)
            return {};
        Span span;
        span.low = unit.minutes * count.value_or(fewest);
        span.high = unit.minutes * count.value_or(unit.next);
        span.range = word.range;
        return span;
    }
    return {};
}

QSet<QString> stemsFrom(const SideWords &side, int from, int reach = 4)
{
    const int last = std::min(static_cast<int>(side.words.size()), from + reach);
    const auto begin = side.words.begin();
    return contentStems({begin + std::min(from, last), begin + last});
}

/// Words that may stand between "within" and the unit.
bool isOfCount(const SideWords &side, int word)
{
    return isOneOf(side.words[static_cast<std::size_t>(word)],
                   {u"a", u"an", u"one", u"about", u"just", u"only", u"few", u"several", u"the", u"some"})
        || side.words[static_cast<std::size_t>(word)].kind == WordKind::Number
        || countBefore(side, word + 1).has_value();
}

/// By the words on either side of the span; null at the ends of the sentence.
std::optional<Reach> reachOf(const Word *ahead, const Word *next)
{
    if (ahead != nullptr && isOneOf(*ahead, {u"within", u"inside"}))
        return Reach::Within;
    if (ahead != nullptr && isOneOf(*ahead, {u"for"}))
        return Reach::For;
    if (next != nullptr && isOneOf(*next, {u"after", u"later"}))
        return Reach::After;
    if (next != nullptr && isOneOf(*next, {u"before", u"earlier"}))
        return Reach::Before;
    return {};
}

/// The first word of the count before the unit.
int countBegin(const SideWords &side, int unit)
{
    constexpr int longest = 3; // Words.
    int first = unit;
    while (first > 0 && unit - first < longest && isOfCount(side, first - 1))
        --first;
    return first;
}

/// The span whose unit is that word, with how it reaches; none where nothing tells.
std::optional<Span> reachingSpanAt(const SideWords &side, int unit)
{
    std::optional<Span> span = spanAt(side, unit);
    if (!span)
        return {};
    const int first = countBegin(side, unit);
    const auto behind = static_cast<std::size_t>(unit) + 1;
    const Word *ahead = first > 0 ? &side.words[static_cast<std::size_t>(first) - 1] : nullptr;
    const Word *next = behind < side.words.size() ? &side.words[behind] : nullptr;
    const std::optional<Reach> reach = reachOf(ahead, next);
    if (!reach)
        return {};
    span->reach = *reach;
    span->isCompared = ahead != nullptr
        && isOneOf(*ahead, {u"from", u"than", u"with", u"to", u"on", u"versus", u"against", u"over"});
    const bool isWithin = span->reach == Reach::Within || span->reach == Reach::For;
    const int begin = isWithin ? first - 1 : first;
    span->range = {side.words[static_cast<std::size_t>(begin)].range.begin,
                   isWithin || next == nullptr ? span->range.end : next->range.end};
    constexpr int clause = 8; // Words.
    span->event = stemsFrom(side, unit + 1, clause);
    span->anchor = stemsFrom(side, unit + 1) + stemsFrom(side, std::max(0, begin - 4));
    return span;
}

std::vector<Span> spansOf(const SideWords &side)
{
    std::vector<Span> spans;
    for (int i = 0; i < static_cast<int>(side.words.size()); ++i) {
        if (const std::optional<Span> span = reachingSpanAt(side, i))
            spans.push_back(*span);
    }
    return spans;
}

/// Where both are figures, those who read figures tell.
bool areFigures(const SideWords &left, const Span &mine, const SideWords &right, const Span &theirs)
{
    const auto hasFigure = [](const SideWords &side, const Span &span) {
        return std::ranges::any_of(side.version->figures, [&span](const Figure &each) {
            return each.kind == FigureKind::Duration && span.range.contains(each.range);
        });
    };
    return hasFigure(left, mine) && hasFigure(right, theirs);
}

/// "When the licence was granted", "the day the licence was granted": the words that let what is told come at
/// the moment of the event; empty where none do.
TextRange momentOf(const SideWords &side, const QSet<QString> &event)
{
    constexpr int clause = 6; // Words.
    constexpr qsizetype telling = 2;
    const std::span<const Word> words = side.words;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const bool isDay
            = isOneOfAt(words, i, {u"day", u"moment"}) && isOneOfAt(words, i - 1, {u"the", u"same"});
        const bool isAs = isOneOfAt(words, i, {u"when", u"as", u"while"})
            && !isOneOfAt(words, i - 1, {u"same", u"such", u"later", u"before", u"earlier", u"since"});
        if ((isDay || isAs) && commonCount(stemsFrom(side, i + 1, clause), event) >= telling)
            return words[static_cast<std::size_t>(i)].range;
    }
    return {};
}

/// "Two months after the licence was granted" became "when the licence was granted": two events that lay
/// apart fall together.
void findLostOffset(const FindingSources &sources, const BaseLink &link, const std::vector<Span> &before,
                    Findings &findings)
{
    constexpr double day = 1440; // Minutes: less is soon told as one moment.
    for (const Span &first : before) {
        const bool isOffset = (first.reach == Reach::After || first.reach == Reach::Before)
            && !first.isCompared && first.low >= day;
        if (!isOffset || !momentOf(link.words.left, first.event).isEmpty())
            continue;
        const TextRange moment = momentOf(link.words.right, first.event);
        if (moment.isEmpty())
            continue;
        Finding changed = finding(
            FindingKind::TimeChanged,
            Tr::tr("%1 became %2")
                .arg(quoted(link.words.left.version->text(first.range)),
                     quoted(link.words.right.version->text(moment))),
            Tr::tr("The linked sentences tell of one event at two times."),
            {placeOf(sources, link.base.version, first.range), placeOf(sources, link.other.version, moment)});
        changed.severity = lowered(changed.severity);
        findings.push_back(std::move(changed));
        return;
    }
}

} // namespace

/// "Within hours" became "within days", "about an hour after takeoff" "minutes after takeoff": one span of
/// time on each side, told of the same, and no length that is in both. English alone.
void findOtherSpans(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double nearly = 1.1;
    if (!isWorthReadingAsEnglish(sources, link) || link.link.relation == Relation::Identical)
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const std::vector<Span> before = spansOf(base);
    const std::vector<Span> after = spansOf(other);
    if (after.empty())
        findLostOffset(sources, link, before, findings);
    if (before.size() != 1 || after.size() != 1)
        return;
    const Span &first = before.front();
    const Span &answer = after.front();
    // "30 days" and "a month" are one span.
    const bool isApart = first.high * nearly < answer.low || answer.high * nearly < first.low;
    if (first.reach != answer.reach || first.isCompared != answer.isCompared || !isApart
        || commonCount(first.anchor, answer.anchor) == 0 || areFigures(base, first, other, answer))
        return;
    Finding changed = finding(
        FindingKind::TimeChanged,
        Tr::tr("%1 became %2")
            .arg(quoted(base.version->text(first.range)), quoted(other.version->text(answer.range))),
        Tr::tr("The linked sentences tell of one event at two times."),
        {placeOf(sources, link.base.version, first.range),
         placeOf(sources, link.other.version, answer.range)});
    changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

} // namespace retold
