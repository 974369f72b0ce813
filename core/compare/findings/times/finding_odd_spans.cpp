#include "core/annotate/units.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// The version and its reference.
struct SpanSides {
    const FindingSources &sources;
    int base;
    int version;

    const AnnotatedVersion &first() const { return versionAt(sources, base); }
    const AnnotatedVersion &own() const { return versionAt(sources, version); }
};

bool isSpan(const Figure &figure)
{
    return figure.kind == FigureKind::Duration && std::holds_alternative<double>(figure.value);
}

/// Whether a figure of the version tells the span, in whatever unit, or as an age.
bool tellsSpan(const AnnotatedVersion &version, const FigureReading &sought)
{
    return std::ranges::any_of(version.figures, [&](const Figure &each) {
        const ValueRelation relation = relateValues(sought, readingOf(version, each));
        const bool isAge = each.kind == FigureKind::Age && each.value == sought.figure.value
            && each.unit == sought.figure.unit;
        return isAge || isOneValue(relation) || relation == ValueRelation::Vaguer;
    });
}

constexpr std::array spanUnits{u"minutes", u"hours", u"days", u"weeks", u"months", u"years"};

int placeOfUnit(QStringView name)
{
    return static_cast<int>(std::ranges::find(spanUnits, name) - spanUnits.begin());
}

/// "Three days", "three weeks"; "96 hours", "four weeks": the number is right with another unit, at most so
/// many steps from its own. Nobody writes years for hours.
bool areOneInOtherUnit(const Figure &span, const Figure &other, int steps)
{
    constexpr double nearly = 0.02;
    const double number = std::get<double>(other.value);
    const std::optional<MeasureUnit> unit = measureUnitOf(span.unit);
    if (!isSpan(span) || span.unit == other.unit || !unit)
        return false;
    const double seconds = inBaseUnit(std::get<double>(span.value), *unit);
    return std::ranges::any_of(spanUnits, [&](QStringView name) {
        const std::optional<MeasureUnit> each = measureUnitOf(name);
        const double amount = each ? inBaseUnit(number, *each) : 0;
        return name != other.unit && std::abs(placeOfUnit(name) - placeOfUnit(other.unit)) <= steps
            && std::abs(amount - seconds) <= nearly * seconds;
    });
}

/// "Two hours 18 minutes": a part of a time.
bool isPartOfTime(const AnnotatedVersion &version, const Figure &span)
{
    constexpr qsizetype near = 6; // UTF-16 units: " and ".
    return std::ranges::any_of(inSentence(version.figures, span.sentence), [&](const Figure &each) {
        const qsizetype gap = each.range.begin - span.range.end;
        return isSpan(each) && each.unit != span.unit && gap >= 0 && gap <= near;
    });
}

/// What the figure's sentence is about, without the words of its figures.
QSet<QString> stemsBeside(const AnnotatedVersion &version, const Figure &figure)
{
    QSet<QString> stems = contentStems(wordsAt(version, figure.sentence));
    for (const Figure &each : inSentence(version.figures, figure.sentence))
        stems -= contentStems(wordsIn(version, each.range));
    return stems;
}

/// Years that the version tells so far apart.
bool areYearsApart(const AnnotatedVersion &version, double span)
{
    constexpr qsizetype digits = 4;
    std::vector<int> years;
    for (const Figure &figure : version.figures) {
        const auto *value = std::get_if<QString>(&figure.value);
        if (figure.kind == FigureKind::Date && value != nullptr
            && value->first(std::min(digits, value->size())).toInt() > 0)
            years.push_back(value->first(digits).toInt());
    }
    return std::ranges::any_of(years, [&](int from) {
        return std::ranges::any_of(years, [&](int until) { return until - from == static_cast<int>(span); });
    });
}

/// What the linked sentences tell with that number and another unit, and the version's sentence does not.
const Figure *spanOfOtherUnit(const SpanSides &sides, const Figure &odd)
{
    const std::vector<int> linked
        = sides.sources.story.links.sentencesLinked(sides.version, odd.sentence, sides.base);
    for (const int sentence : linked) {
        for (const Figure &each : inSentence(sides.first().figures, sentence)) {
            const FigureReading reading = readingOf(sides.first(), each);
            const bool isKept = std::ranges::any_of(
                inSentence(sides.own().figures, odd.sentence), [&](const Figure &beside) {
                    return isOneValue(relateValues(reading, readingOf(sides.own(), beside)));
                });
            if (!isKept && areOneInOtherUnit(each, odd, 2) && !isPartOfTime(sides.first(), each))
                return &each;
        }
    }
    return nullptr;
}

/// The same anywhere: a span that the version tells nowhere else, of what is told in a word alike.
const Figure *spanLostElsewhere(const SpanSides &sides, const Figure &odd)
{
    const QSet<QString> about = stemsBeside(sides.own(), odd);
    const auto isLost = [&](const Figure &each) {
        return areOneInOtherUnit(each, odd, 1) && !isPartOfTime(sides.first(), each)
            && !tellsSpan(sides.own(), readingOf(sides.first(), each))
            && commonCount(stemsBeside(sides.first(), each), about) >= 1;
    };
    const auto found = std::ranges::find_if(sides.first().figures, isLost);
    return found == sides.first().figures.end() ? nullptr : &*found;
}

void findOddSpan(const SpanSides &sides, const Figure &odd, Findings &findings)
{
    const double number = std::get<double>(odd.value);
    if (tellsSpan(sides.first(), readingOf(sides.own(), odd))
        || (odd.unit == u"years" && areYearsApart(sides.first(), number)))
        return;
    const Figure *before = spanOfOtherUnit(sides, odd);
    if (before == nullptr && isRetelling(sides.sources, sides.version, sides.base))
        before = spanLostElsewhere(sides, odd);
    if (before == nullptr)
        return;
    findings.push_back(finding(FindingKind::UnitChanged,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(written(sides.sources, sides.base, *before)),
                                        quoted(written(sides.sources, sides.version, odd))),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               {placeOf(sides.sources, sides.base, before->range),
                                placeOf(sides.sources, sides.version, odd.range)}));
}

} // namespace

/// "Lasted three days" became "was over in three weeks": a span of time that the reference does not tell,
/// whose number it has with another unit in the linked sentences. English alone.
void findOddSpans(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const AnnotatedVersion &own = versionAt(sources, version);
        for (const Figure &figure : own.figures) {
            const bool isTold = tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind);
            if (isSpan(figure) && isTold && !isInMarks(own, figure.range))
                findOddSpan({sources, *sources.comparison.reference, version}, figure, findings);
        }
    }
}

} // namespace retold
