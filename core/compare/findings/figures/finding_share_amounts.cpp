#include "core/compare/figures/figure_findings.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {

namespace {

bool isShareOf(const Figure &figure)
{
    return figure.kind == FigureKind::Percentage && figure.unit == QLatin1StringView("percent");
}

bool areEqualNumbers(double left, double right)
{
    constexpr double exactly = 1e-9;
    return std::abs(left - right) <= exactly * std::max(std::abs(left), std::abs(right));
}

/// "4%", "4 euros", "4 million": the number as it is said, whatever its scale.
bool saySameNumber(const Figure &share, const Figure &amount)
{
    constexpr double million = 1e6;
    constexpr double billion = 1e9;
    const double said = std::get<double>(share.value);
    const double value = std::get<double>(amount.value);
    if (amount.kind == FigureKind::Currency && areEqualNumbers(said, value))
        return true;
    const bool canScale
        = amount.kind == FigureKind::Currency || (amount.kind == FigureKind::Number && amount.unit.isEmpty());
    return canScale && (areEqualNumbers(said * million, value) || areEqualNumbers(said * billion, value));
}

/// Whether the version has that figure anywhere, of its kind.
bool hasFigure(const AnnotatedVersion &own, const Figure &sought)
{
    return std::ranges::any_of(own.figures, [&sought](const Figure &each) {
        return each.kind == sought.kind && each.value == sought.value;
    });
}

/// Both go one way, or much of what stands near both is the same.
bool areToldOfOne(const FigureItem &left, const FigureItem &right)
{
    constexpr qsizetype much = 3;
    const bool areTurned
        = left.setting.trend != 0 && right.setting.trend != 0 && left.setting.trend != right.setting.trend;
    const bool goOneWay = left.setting.trend != 0 && left.setting.trend == right.setting.trend;
    const qsizetype common = commonCount(left.around, right.around);
    return !areTurned && (common >= much || (goOneWay && common > 0));
}

} // namespace

/// "Fell 18% to 23 dollars" became "fell by 18 dollars to 23", "up 4%" "up by 4 million": the number of a
/// share stands with a currency or a scale, or the other way, and each version has it so alone. English
/// alone.
void findSharesForAmounts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.link.relation == Relation::Identical)
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    for (const FigureItem &first : measuresIn(sources, link.base)) {
        const auto answer = std::ranges::find_if(after, [&](const FigureItem &each) {
            const bool isTurned = (isShareOf(first.value()) && saySameNumber(first.value(), each.value()))
                || (isShareOf(each.value()) && saySameNumber(each.value(), first.value()));
            return isTurned && !hasFigure(base, each.value()) && areToldOfOne(first, each);
        });
        if (answer != after.end() && !hasFigure(own, first.value()))
            findings.push_back(otherFigure(FindingKind::UnitChanged, sources, first, *answer));
    }
}

} // namespace retold
