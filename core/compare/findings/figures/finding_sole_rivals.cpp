#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// The digits of a number of two and more, in order of size: empty for a vague one.
QString digitsOf(const FigureItem &item)
{
    QString digits = QString::number(std::get<double>(item.value().value), 'g', 12);
    std::ranges::sort(digits);
    return digits;
}

/// "86 million", "68 million": a slip of the fingers.
bool areTransposed(const FigureItem &left, const FigureItem &right)
{
    constexpr double least = 10;
    return std::get<double>(left.value().value) >= least && left.value().unit == right.value().unit
        && left.value().kind == right.value().kind && digitsOf(left) == digitsOf(right);
}

bool isOfCalendar(const Figure &figure)
{
    return figure.kind == FigureKind::Ordinal || figure.kind == FigureKind::Fraction || isTime(figure);
}

/// What of its kind a sentence seldom has two of: an age, a length, degrees. Money, shares and counts of
/// people it often has.
bool isTelling(const Figure &figure)
{
    return figure.kind == FigureKind::Age || figure.kind == FigureKind::Dimension
        || figure.kind == FigureKind::Temperature;
}

std::vector<FigureItem> figuresIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<FigureItem> items;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
            if (!std::holds_alternative<double>(figure.value) || isOfCalendar(figure)
                || isInMarks(own, figure.range))
                continue;
            items.push_back(sources.story.figures.of(group.version, figure));
        }
    }
    return items;
}

/// Those whose value the other version has nowhere. Only what may have a rival is looked for there.
std::vector<FigureItem> unknownOf(const FindingSources &sources, const std::vector<FigureItem> &items,
                                  const std::vector<FigureItem> &there, int elsewhere)
{
    const AnnotatedVersion &other = versionAt(sources, elsewhere);
    std::vector<FigureItem> unknown;
    for (const FigureItem &item : items) {
        const bool mayHaveRival = isTelling(item.value())
            || std::ranges::any_of(there,
                                   [&item](const FigureItem &each) { return areTransposed(item, each); });
        const bool isUnknown = mayHaveRival && std::ranges::none_of(other.figures, [&](const Figure &each) {
                                   const ValueRelation relation
                                       = relateValues(item.reading, readingOf(other, each));
                                   return each.value == item.value().value || isOneValue(relation)
                                       || relation == ValueRelation::Vaguer;
                               });
        if (isUnknown)
            unknown.push_back(item);
    }
    return unknown;
}

/// The only one of that measure; null where there is none, or several.
const FigureItem *soleRival(const std::vector<FigureItem> &items, const FigureItem &sought)
{
    constexpr double furthest = 5; // Times as much: rather of another thing.
    const auto isRival = [&sought](const FigureItem &each) {
        return each.value().kind == sought.value().kind
            && (isTelling(sought.value()) || areTransposed(sought, each))
            && relateValues(sought.reading, each.reading) == ValueRelation::Altered;
    };
    const auto found = std::ranges::find_if(items, isRival);
    if (found == items.end() || std::ranges::count_if(items, isRival) > 1)
        return nullptr;
    const auto [less, more]
        = std::minmax(std::get<double>(sought.value().value), std::get<double>(found->value().value));
    return sought.value().kind == FigureKind::Temperature || more <= furthest * less ? &*found : nullptr;
}

} // namespace

/// "130 miles off the cape" became "a distance of 310 miles from the cape": of what both sides have once of
/// that measure, or else with the same digits, the value is another, and neither version has the other's
/// anywhere.
void findSoleRivals(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const std::vector<FigureItem> before = figuresIn(sources, link.base);
    const std::vector<FigureItem> after = figuresIn(sources, link.other);
    const std::vector<FigureItem> gone = unknownOf(sources, before, after, link.other.version);
    const std::vector<FigureItem> brought = unknownOf(sources, after, before, link.base.version);
    for (const FigureItem &first : gone) {
        const FigureItem *answer = soleRival(brought, first);
        if (answer == nullptr || soleRival(gone, *answer) != &first
            || !canBeOfOneThing(first.setting, answer->setting))
            continue;
        findings.push_back(otherFigure(FindingKind::FigureAltered, sources, first, *answer));
    }
}

} // namespace retold
