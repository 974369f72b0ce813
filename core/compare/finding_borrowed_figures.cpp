#include "core/compare/detectors.h"
#include "core/compare/figure_findings.h"
#include "core/compare/figure_groups.h"
#include "core/compare/quote_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace retold {

namespace {

const AnnotatedVersion &versionAt(const FindingSources &sources, int version)
{
    return *sources.story.versions[static_cast<std::size_t>(version)];
}

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
    const std::array sentence{item.value().sentence};
    const std::vector<int> told = sources.story.links.sentencesLinked(item.version, sentence, base);
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
            const FigureItem item = figureItem(sources.story.versions, member.version,
                                               static_cast<int>(&figure - own.figures.data()));
            if (figure.kind == head.value().kind && figure.unit == head.value().unit
                && relateValues(head.reading, item.reading) == ValueRelation::Altered
                && standsInPlace(head, item) && isOfAnother(sources, item, head.version))
                return item;
        }
    }
    return {};
}

/// Whether the sentence has no other figure of the unit.
bool isSole(const AnnotatedVersion &version, const Figure &figure)
{
    const auto own = inSentence(version.figures, figure.sentence);
    return std::ranges::count(own, figure.unit, &Figure::unit) == 1;
}

/// What both sentences tell besides, in content words.
qsizetype commonOfSentences(const AnnotatedVersion &left, int first, const AnnotatedVersion &right, int other)
{
    const auto stemsOf = [](const AnnotatedVersion &version, int sentence) {
        return contentStems(version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]));
    };
    return commonCount(stemsOf(left, first), stemsOf(right, other));
}

/// What is counted is whole; an index or a measure is another every day.
bool isWhole(const Figure &figure)
{
    const auto *value = std::get_if<double>(&figure.value);
    return value != nullptr && std::floor(*value) == *value;
}

/// "3,000 members of the choir took part", "8,000 members took part": the only ones of their kind in two
/// sentences of much the same words, and new. Or the same number in another currency.
std::optional<FigureItem> changedSole(const FindingSources &sources, const FigureItem &head,
                                      const GroupMember<FigureStatus> &member)
{
    constexpr qsizetype telling = 4;
    const AnnotatedVersion &base = versionAt(sources, head.version);
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const Figure &first = head.value();
    for (const int sentence : member.sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            const FigureItem item = figureItem(sources.story.versions, member.version,
                                               static_cast<int>(&figure - own.figures.data()));
            const ValueRelation relation = relateValues(head.reading, item.reading);
            const bool isCount = first.kind == FigureKind::Number && figure.kind == FigureKind::Number
                && !first.counted.isEmpty() && isWhole(first) && isWhole(figure) && first.unit == figure.unit
                && relation == ValueRelation::Altered && !head.isIncrement && !item.isIncrement
                && !areSmallCountsOfOthers(first, figure);
            const bool isCurrency = first.kind == FigureKind::Currency && figure.kind == FigureKind::Currency
                && relation == ValueRelation::UnitChanged && first.value == figure.value;
            if ((isCount || isCurrency) && isSole(base, first) && isSole(own, figure)
                && commonOfSentences(base, first.sentence, own, sentence) >= telling
                && std::ranges::none_of(base.figures, [&](const Figure &each) {
                       return each.value == figure.value && each.unit == figure.unit;
                   }))
                return item;
        }
    }
    return {};
}

void reportChanged(const FindingSources &sources, const FigureItem &head, const FigureItem &changed,
                   Findings &findings)
{
    const bool isUnit = head.value().unit != changed.value().unit;
    findings.push_back(finding(isUnit ? FindingKind::UnitChanged : FindingKind::FigureAltered,
                               Tr::tr("%1 became %2%3")
                                   .arg(quoted(written(sources, head.version, head.value())),
                                        quoted(written(sources, changed.version, changed.value())),
                                        inBrackets(head.value().counted)),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               {placeOf(sources, head.version, head.value().range),
                                placeOf(sources, changed.version, changed.value().range)}));
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
        const FigureItem head = figureItem(sources.story.versions, first.version, *first.item);
        for (const auto &member : group.members) {
            const bool isGone = member.status == FigureStatus::Dropped && !member.sentences.empty()
                && head.value().kind != FigureKind::Date && head.value().kind != FigureKind::Time
                && isSurelyLinked(sources, first.version, head.value().sentence, member.version);
            const auto borrowed = isGone ? borrowedFor(sources, head, member) : std::nullopt;
            const auto changed = isGone && !borrowed ? changedSole(sources, head, member) : std::nullopt;
            if (changed)
                reportChanged(sources, head, *changed, findings);
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
