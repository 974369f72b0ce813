#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>

namespace retold {

namespace {

/// A length or a span of that number may be of another thing, and wants company; shares, money and degrees of
/// one number seldom are.
bool mayBeOne(const FigureItem &left, const FigureItem &right)
{
    constexpr qsizetype alike = 2;
    const FigureKind kind = left.value().kind;
    const bool isTelling
        = kind == FigureKind::Percentage || kind == FigureKind::Temperature || kind == FigureKind::Currency;
    return isTelling
        || (commonCount(left.around, right.around) >= alike && canBeOfOneThing(left.setting, right.setting));
}

bool isBareDegrees(const Figure &figure)
{
    return figure.unit == QLatin1StringView("degrees");
}

/// The one scale of degrees that the version tells; empty where it tells none, or both.
QString scaleOf(const AnnotatedVersion &own)
{
    QString scale;
    for (const Figure &figure : own.figures) {
        if (figure.kind != FigureKind::Temperature || !figure.unit.startsWith(QLatin1StringView("degrees ")))
            continue;
        if (!scale.isEmpty() && scale != figure.unit)
            return {};
        scale = figure.unit;
    }
    return scale;
}

/// "Two degrees hotter", in a story that tells degrees Celsius: the scale of a bare degree is the story's.
QString scaleOf(const AnnotatedVersion &own, const Figure &figure)
{
    return isBareDegrees(figure) ? scaleOf(own) : figure.unit;
}

std::vector<Figure> degreesIn(const AnnotatedVersion &own, const SentenceGroup &group)
{
    std::vector<Figure> degrees;
    for (const int sentence : group.sentences) {
        std::ranges::copy_if(inSentence(own.figures, sentence), std::back_inserter(degrees),
                             [](const Figure &each) { return each.kind == FigureKind::Temperature; });
    }
    return degrees;
}

/// "By two points", "by 2%": of a share, points are percentage points.
void findPointsForPercent(const FindingSources &sources, const BaseLink &link,
                          const std::vector<FigureItem> &before, const std::vector<FigureItem> &after,
                          Findings &findings)
{
    const auto isPoints = [](const Figure &figure) {
        return figure.kind == FigureKind::Number
            && (figure.unit == QLatin1StringView("points") || figure.unit == QLatin1StringView("point"));
    };
    const auto isPercent = [](const Figure &figure) {
        return figure.kind == FigureKind::Percentage && figure.unit == QLatin1StringView("percent");
    };
    const auto isTurned = [&](const Figure &first, const Figure &answer) {
        return first.value == answer.value
            && ((isPoints(first) && isPercent(answer)) || (isPercent(first) && isPoints(answer)));
    };
    for (const FigureItem &first : before) {
        const auto turns = [&](const FigureItem &each) { return isTurned(first.value(), each.value()); };
        const auto answer = std::ranges::find_if(after, turns);
        if (answer == after.end() || commonCount(first.around, answer->around) == 0
            || std::ranges::any_of(before, turns))
            continue;
        const auto textOf = [&](const FigureItem &item) {
            const QString number = written(sources, item.version, item.value());
            return quoted(isPoints(item.value()) ? number + u' ' + item.value().unit : number);
        };
        findings.push_back(finding(FindingKind::UnitChanged,
                                   Tr::tr("%1 became %2").arg(textOf(first), textOf(*answer)),
                                   Tr::tr("The linked sentences give another value for the same thing."),
                                   {placeOf(sources, link.base.version, first.value().range),
                                    placeOf(sources, link.other.version, answer->value().range)}));
    }
}

/// The same number of degrees, one of them bare, on two scales.
void findOtherScales(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<Figure> after = degreesIn(own, link.other);
    for (const Figure &first : degreesIn(base, link.base)) {
        const QString scale = scaleOf(base, first);
        const auto answer = std::ranges::find(after, first.value, &Figure::value);
        if (scale.isEmpty() || answer == after.end() || isBareDegrees(first) == isBareDegrees(*answer))
            continue;
        const QString there = scaleOf(own, *answer);
        if (there.isEmpty() || there == scale)
            continue;
        findings.push_back(finding(
            FindingKind::UnitChanged,
            Tr::tr("%1 became %2").arg(quoted(base.text(first.range)), quoted(own.text(answer->range))),
            Tr::tr("The linked sentences give another value for the same thing."),
            {placeOf(sources, link.base.version, first.range),
             placeOf(sources, link.other.version, answer->range)}));
    }
}

} // namespace

/// "5 percentage points" and "5 percent", "3 million" and "3 billion", "2 degrees Celsius" and "Fahrenheit":
/// the number of one side stands on the other with another unit alone.
void findOtherUnits(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link) || link.link.relation == Relation::Identical)
        return;
    findOtherScales(sources, link, findings);
    const std::vector<FigureItem> before = measuresIn(sources, link.base);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    findPointsForPercent(sources, link, before, after, findings);
    const auto has = [](const std::vector<FigureItem> &items, const FigureItem &sought) {
        return std::ranges::find(items, sought.key, &FigureItem::key) != items.end();
    };
    for (const FigureItem &first : before) {
        const auto answer = std::ranges::find_if(after, [&](const FigureItem &each) {
            return relateValues(first.reading, each.reading) == ValueRelation::UnitChanged
                && !areInNearUnits(first.value(), each.value()) && !has(before, each)
                && !isRateToldApart(versionAt(sources, first.version), first.value(), each.value())
                && !isRateToldApart(versionAt(sources, each.version), each.value(), first.value())
                && mayBeOne(first, each);
        });
        if (answer == after.end() || has(after, first) || isScaleAlone(sources, first.version, first.value()))
            continue;
        findings.push_back(otherFigure(FindingKind::UnitChanged, sources, first, *answer));
    }
}

} // namespace retold
