#include "core/compare/figures/figure_spans.h"

#include "core/annotate/units.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

constexpr qsizetype near = 5; ///< UTF-16 units: " and ".

bool isSpanOfTime(const Figure &figure)
{
    return figure.kind == FigureKind::Duration;
}

/// Whether the one stands right before or behind the other, in another unit.
bool areJoined(const Figure &left, const Figure &right)
{
    const auto [first, second] = std::minmax(left.range, right.range);
    return isSpanOfTime(left) && isSpanOfTime(right) && left.unit != right.unit && first != second
        && second.begin - first.end <= near;
}

/// The unit of "a year and" before the figure, in the plural; empty where nothing stands there.
QString unitBefore(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    const bool isJoined = isOneOfAt(words, at - 1, {u"and"})
        && isOneOfAt(words, at - 2,
                     {u"year", u"years", u"month", u"hour", u"hours", u"week", u"weeks", u"day"});
    if (!isJoined)
        return {};
    const QString &unit = words[static_cast<std::size_t>(at) - 2].normal;
    return unit.endsWith(u's') ? unit : unit + u's';
}

double inBase(double value, const QString &unit)
{
    const auto measure = measureUnitOf(unit);
    return measure ? inBaseUnit(value, *measure) : 0;
}

} // namespace

bool isPartOfLongerSpan(const AnnotatedVersion &own, const Figure &figure)
{
    return isSpanOfTime(figure)
        && (!unitBefore(own, figure).isEmpty()
            || std::ranges::any_of(inSentence(own.figures, figure.sentence),
                                   [&figure](const Figure &each) { return areJoined(each, figure); }));
}

double wholeLength(const AnnotatedVersion &own, const Figure &figure)
{
    const auto *value = std::get_if<double>(&figure.value);
    if (value == nullptr || !isSpanOfTime(figure))
        return 0;
    double length = inBase(*value, figure.unit);
    bool isSummed = false;
    for (const Figure &each : inSentence(own.figures, figure.sentence)) {
        const auto *part = std::get_if<double>(&each.value);
        if (part == nullptr || !areJoined(each, figure))
            continue;
        length += inBase(*part, each.unit);
        isSummed = true;
    }
    const QString unit = isSummed ? QString() : unitBefore(own, figure);
    return unit.isEmpty() ? length : length + inBase(1, unit);
}

bool areOneSpan(const AnnotatedVersion &version, const Figure &figure, const AnnotatedVersion &other,
                const Figure &answer)
{
    constexpr double nearly = 1.02; // Months and years are no whole numbers of each other.
    if (!isSpanOfTime(figure) || !isSpanOfTime(answer)
        || !(isPartOfLongerSpan(version, figure) || isPartOfLongerSpan(other, answer)))
        return false;
    const auto [less, more] = std::minmax({wholeLength(version, figure), wholeLength(other, answer)});
    return less > 0 && more <= nearly * less;
}

} // namespace retold
