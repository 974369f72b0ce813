#include "core/compare/figure_findings.h"
#include "core/compare/figure_groups.h"
#include "core/compare/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// By how much it changed on one side, and what it came to on the other.
bool isStepForLevel(FigurePart left, FigurePart right)
{
    return (left == FigurePart::Step && right == FigurePart::Level)
        || (left == FigurePart::Level && right == FigurePart::Step);
}

std::vector<FigureItem> amountsIn(const FindingSources &sources, const SentenceGroup &group)
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

} // namespace

/// "Fell by 12,000, to 88,000" became "fell to 12,000": the number is kept, and tells a level where it told a
/// change. English alone.
void findStepsForLevels(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<FigureItem> before = amountsIn(sources, link.base);
    const std::vector<FigureItem> after = amountsIn(sources, link.other);
    for (const FigureItem &first : before) {
        const auto isSame = [&first](const FigureItem &each) { return each.key == first.key; };
        const auto answer = std::ranges::find_if(after, isSame);
        const bool isSole
            = std::ranges::count_if(after, isSame) == 1 && std::ranges::count_if(before, isSame) == 1;
        if (!isSole || first.setting.trend != answer->setting.trend
            || !isStepForLevel(first.setting.part, answer->setting.part))
            continue;
        findings.push_back(finding(FindingKind::FigureMisplaced,
                                   Tr::tr("%1 tells a change on one side and a level on the other")
                                       .arg(quoted(written(sources, first.version, first.value()))),
                                   Tr::tr("By how much it changed is not what it came to."),
                                   {placeOf(sources, first.version, first.value().range),
                                    placeOf(sources, answer->version, answer->value().range)}));
    }
}

} // namespace retold
