#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

bool isValueIn(const AnnotatedVersion &version, int sentence, const Figure &sought)
{
    const auto own = inSentence(version.figures, sentence);
    return std::ranges::any_of(own, [&sought](const Figure &figure) {
        return figure.value == sought.value && figure.unit == sought.unit;
    });
}

/// Whether the base has the value for something else: in a sentence that the figure's does not tell.
bool isOfAnother(const FindingSources &sources, const FigureItem &item, int base)
{
    const AnnotatedVersion &version = versionAt(sources, base);
    const std::vector<int> told
        = sources.story.links.sentencesLinked(item.version, item.value().sentence, base);
    const bool isToldThere
        = std::ranges::any_of(told, [&](int each) { return isValueIn(version, each, item.value()); });
    return !isToldThere && std::ranges::any_of(version.figures, [&item](const Figure &figure) {
        return figure.value == item.value().value && figure.unit == item.value().unit;
    });
}

/// The one figure of the linked sentences that stands in the place of the head's.
std::optional<FigureItem> borrowedFor(const FindingSources &sources, const FigureItem &head,
                                      const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &own = versionAt(sources, member.version);
    for (const int sentence : member.sentences) {
        if (isValueIn(own, sentence, head.value()))
            return {};
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            const FigureItem &item = sources.story.figures.of(member.version, figure);
            if (figure.kind == head.value().kind && figure.unit == head.value().unit
                && relateValues(head.reading, item.reading) == ValueRelation::Altered
                && standsInPlace(head, item) && isOfAnother(sources, item, head.version))
                return item;
        }
    }
    return {};
}

} // namespace

/// A figure that the base has for another thing stands in the place of the one that is gone.
void findBorrowedFigures(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    for (const FigureGroup &group : sources.figures) {
        const auto &first = group.members.front();
        if (reference && first.version != *reference)
            continue;
        const FigureItem &head = sources.story.figures.of(first.version, *first.item);
        for (const auto &member : group.members) {
            const bool isGone = member.status == FigureStatus::Dropped && !member.sentences.empty()
                && head.value().kind != FigureKind::Date && head.value().kind != FigureKind::Time
                && isSurelyLinked(sources, first.version, head.value().sentence, member.version);
            const auto borrowed = isGone ? borrowedFor(sources, head, member) : std::nullopt;
            if (!borrowed)
                continue;
            findings.push_back(
                finding(FindingKind::FigureMisplaced,
                        Tr::tr("%1 became %2, which the other version gives for something else")
                            .arg(quoted(written(sources, first.version, head.value())),
                                 quoted(written(sources, member.version, borrowed->value()))),
                        Tr::tr("The linked sentences give another value for the same thing."),
                        {placeOf(sources, first.version, head.value().range),
                         placeOf(sources, member.version, borrowed->value().range)}));
        }
    }
}

} // namespace retold
