#include "core/compare/detectors.h"
#include "core/compare/figure_groups.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

bool isInQuote(const AnnotatedVersion &version, const Figure &figure)
{
    return std::ranges::any_of(version.quotes, [&figure](const Quote &quote) {
        return quote.sentence <= figure.sentence && quote.range.contains(figure.range);
    });
}

/// What a figure counts, so that only those that count one thing are held against each other; empty where
/// that cannot be told.
QString quantityOf(const Figure &figure)
{
    if (figure.kind == FigureKind::Date)
        return QStringLiteral("day");
    const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Currency
        || figure.kind == FigureKind::Percentage;
    if (!isCount || figure.counted.isEmpty())
        return {};
    const QString head = figure.counted.sliced(figure.counted.lastIndexOf(u' ') + 1);
    return QString::number(static_cast<int>(figure.kind)) + figure.unit + u' ' + head.toCaseFolded();
}

/// Two sentences of one version that tell one thing with two values: nearly all the words around both are the
/// same.
bool contradict(const FigureItem &left, const FigureItem &right)
{
    constexpr qsizetype fewest = 3;
    if (left.value().sentence == right.value().sentence || left.isOneOfMany || right.isOneOfMany)
        return false;
    const qsizetype common = (left.around & right.around).size();
    const bool isOneThing
        = common >= fewest && 10 * common >= 7 * std::max(left.around.size(), right.around.size());
    return isOneThing && relateValues(left.reading, right.reading) == ValueRelation::Altered
        && canContradict(left.value(), right.value());
}

void findIn(const FindingSources &sources, int version, Findings &findings)
{
    constexpr std::size_t many = 30; // A version with so many of one kind is a table.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    QHash<QString, std::vector<FigureItem>> byQuantity;
    for (int i = 0; i < static_cast<int>(own.figures.size()); ++i) {
        const Figure &figure = own.figures[static_cast<std::size_t>(i)];
        const QString quantity = quantityOf(figure);
        if (quantity.isEmpty() || isInQuote(own, figure))
            continue;
        const FigureItem item = figureItem(sources.story.versions, version, i);
        std::vector<FigureItem> &known = byQuantity[quantity];
        for (const FigureItem &other : known) {
            if (!contradict(other, item))
                continue;
            findings.push_back(finding(
                FindingKind::Contradiction,
                Tr::tr("%1 and %2 in one version").arg(quoted(other.reading.text), quoted(item.reading.text)),
                Tr::tr("Two sentences of the version tell one thing with two values."),
                {placeOf(sources, version, other.value().range), placeOf(sources, version, figure.range)}));
        }
        if (known.size() < many)
            known.push_back(item);
    }
}

} // namespace

void findOwnContradictions(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version)
        findIn(sources, version, findings);
}

} // namespace retold
