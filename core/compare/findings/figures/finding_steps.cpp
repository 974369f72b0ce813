#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/readings/sentence_words.h"
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

/// So great a number is told of one thing alone. Linked sentences have their own detector.
bool isSameElsewhere(const FindingSources &sources, const FigureItem &first, const FigureItem &answer)
{
    constexpr double great = 1000;
    const auto *value = std::get_if<double>(&first.value().value);
    const std::vector<int> linked
        = sources.story.links.sentencesLinked(first.version, first.value().sentence, answer.version);
    return value != nullptr && *value >= great
        && std::ranges::find(linked, answer.value().sentence) == linked.end();
}

/// Whether the version has another amount that changed by the first, or that the first came to.
bool hasAnother(const FindingSources &sources, const FigureItem &item, FigurePart part)
{
    const AnnotatedVersion &own = versionAt(sources, item.version);
    const auto figures = inSentence(own.figures, item.value().sentence);
    return std::ranges::any_of(figures, [&](const Figure &each) {
        return each.value == item.value().value && each.range != item.value().range
            && sources.story.figures.of(item.version, each).setting.part == part;
    });
}

/// The number is kept, but tells another part of the amount, and nothing beside it tells what it told.
bool isMisplaced(const FindingSources &sources, const FigureItem &first, const FigureItem &answer)
{
    return first.setting.trend == answer.setting.trend
        && isStepForLevel(first.setting.part, answer.setting.part) && isSameElsewhere(sources, first, answer)
        && !hasAnother(sources, answer, first.setting.part);
}

/// Holds the first figure of the group against the others.
void findInGroup(const FindingSources &sources, const FigureGroup &group, Findings &findings)
{
    const auto &head = group.members.front();
    const FigureItem &first = sources.story.figures.of(head.version, *head.item);
    for (const auto &member : group.members) {
        const bool isSame = member.item && &member != &head
            && (member.status == FigureStatus::Same || member.status == FigureStatus::Reformatted);
        if (!isSame || isTime(first.value()))
            continue;
        const FigureItem &answer = sources.story.figures.of(member.version, *member.item);
        if (!isMisplaced(sources, first, answer))
            continue;
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("%1 became %2")
                        .arg(valueInClause(sources, first.version, first.value()),
                             valueInClause(sources, answer.version, answer.value())),
                    Tr::tr("By how much it changed or went over is one thing, what it came to another."),
                    {placeOf(sources, first.version, first.value().range),
                     placeOf(sources, answer.version, answer.value().range)}));
    }
}

} // namespace

/// "Fell by 12,000, to 88,000" became "fell to 12,000" in a sentence that no link joins: the number is kept,
/// and tells a level where it told a change. English alone.
void findStepsForLevels(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    for (const FigureGroup &group : sources.figures) {
        if (!reference || group.members.front().version == *reference)
            findInGroup(sources, group, findings);
    }
}

} // namespace retold
