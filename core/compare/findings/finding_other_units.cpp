#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

std::vector<FigureItem> measuresIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const auto &figures = versionAt(sources, group.version).figures;
    std::vector<FigureItem> items;
    for (const int sentence : group.sentences) {
        const auto own = inSentence(figures, sentence);
        for (const Figure &figure : own.size() > table ? std::span<const Figure>() : own) {
            if (!isTime(figure) && std::holds_alternative<double>(figure.value))
                items.push_back(figureItem(sources.story.versions, group.version,
                                           static_cast<int>(&figure - figures.data())));
        }
    }
    return items;
}

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

} // namespace

/// "5 percentage points" and "5 percent", "3 million" and "3 billion", "2 degrees Celsius" and "Fahrenheit":
/// the number of one side stands on the other with another unit alone.
void findOtherUnits(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link) || link.link.relation == Relation::Identical)
        return;
    const std::vector<FigureItem> before = measuresIn(sources, link.base);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    const auto has = [](const std::vector<FigureItem> &items, const FigureItem &sought) {
        return std::ranges::find(items, sought.key, &FigureItem::key) != items.end();
    };
    for (const FigureItem &first : before) {
        const auto answer = std::ranges::find_if(after, [&](const FigureItem &each) {
            return relateValues(first.reading, each.reading) == ValueRelation::UnitChanged
                && !areInNearUnits(first.value(), each.value()) && !has(before, each)
                && mayBeOne(first, each);
        });
        if (answer == after.end() || has(after, first) || isScaleAlone(sources, first.version, first.value()))
            continue;
        findings.push_back(finding(FindingKind::UnitChanged,
                                   Tr::tr("%1 became %2")
                                       .arg(quoted(written(sources, first.version, first.value())),
                                            quoted(written(sources, answer->version, answer->value()))),
                                   Tr::tr("The linked sentences give another value for the same thing."),
                                   {placeOf(sources, first.version, first.value().range),
                                    placeOf(sources, answer->version, answer->value().range)}));
    }
}

} // namespace retold
