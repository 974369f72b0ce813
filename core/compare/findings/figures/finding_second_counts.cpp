#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/sorted_counts.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// The one value that the counts give for the sort, but for those of a part; nothing where there are several.
const SortedCount *soleOf(const std::vector<SortedCount> &counts, const QString &sort)
{
    const SortedCount *sole = nullptr;
    for (const SortedCount &each : counts) {
        if (each.sort != sort || each.isPart)
            continue;
        if (sole != nullptr && sole->figure->value != each.figure->value)
            return nullptr;
        sole = sole == nullptr ? &each : sole;
    }
    return sole;
}

/// What the version gives for the sort elsewhere: the value that the reference has alone, or the one it has
/// itself where the reference counts none of the sort.
const SortedCount *firstOf(const std::vector<SortedCount> &counts,
                           const std::vector<SortedCount> &inReference, const SortedCount &second)
{
    std::vector<SortedCount> others;
    std::ranges::copy_if(counts, std::back_inserter(others), [&second](const SortedCount &each) {
        return each.figure->sentence != second.figure->sentence && each.figure->value != second.figure->value;
    });
    const SortedCount *known = soleOf(inReference, second.sort);
    const auto isKnown = [&](const SortedCount &each) {
        return known != nullptr && each.sort == second.sort && each.figure->value == known->figure->value;
    };
    const auto kept = std::ranges::find_if(counts, isKnown);
    if (kept != counts.end())
        return &*kept;
    const SortedCount *sole = known == nullptr ? soleOf(others, second.sort) : nullptr;
    return sole == nullptr
        ? nullptr
        : &*std::ranges::find(counts, sole->figure, [](const SortedCount &each) { return each.figure; });
}

/// Whether it holds of any two of them, in either order.
template<typename Item, typename Holds>
bool isOfTwo(const std::vector<Item> &items, const Holds &holds)
{
    return std::ranges::any_of(items, [&](const Item &left) {
        return std::ranges::any_of(items, [&](const Item &right) { return holds(left, right); });
    });
}

/// Whether the reference has the value for them, or for things that it does not tell, or adds up to it: "the
/// nine victims" of three dead and six hurt.
bool mayHave(const AnnotatedVersion &reference, const std::vector<SortedCount> &counts,
             const SortedCount &second)
{
    constexpr double small = 12; // Of other things too.
    const auto valueOf = [](const SortedCount &count) { return std::get<double>(count.figure->value); };
    const bool isTold = std::ranges::any_of(reference.figures, [&](const Figure &each) {
        return each.value == second.figure->value && each.kind == FigureKind::Number
            && (each.counted.isEmpty() || valueOf(second) > small || countOne(each, *second.figure));
    });
    const auto isDifference = [&](const Figure &left, const Figure &right) {
        const auto *a = std::get_if<double>(&left.value);
        const auto *b = std::get_if<double>(&right.value);
        return a != nullptr && b != nullptr && left.kind == FigureKind::Number
            && right.kind == FigureKind::Number && *b > small && *a - *b == valueOf(second);
    };
    const auto isSum = [&](const SortedCount &left, const SortedCount &right) {
        return left.figure != right.figure && left.sort.startsWith(u'@') && right.sort.startsWith(u'@')
            && valueOf(left) + valueOf(right) == valueOf(second);
    };
    return isTold || isOfTwo(reference.figures, isDifference) || isOfTwo(counts, isSum)
        || std::ranges::any_of(counts, [&](const SortedCount &each) {
               return each.sort == second.sort && valueOf(each) == valueOf(second);
           });
}

/// "Officials had first said": a count that was corrected.
bool isOfFirstWord(const AnnotatedVersion &own, const SortedCount &count)
{
    return hasWord(wordsAt(own, count.figure->sentence),
                   {u"first", u"initially", u"originally", u"earlier", u"revised", u"previously"});
}

} // namespace

/// "Killing three and wounding six" and further on "the seven wounded": a number that speaks of people or
/// things already counted, with another value, where the reference has no such value for them. English alone.
void findSecondCounts(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(-1);
    if (base < 0)
        return;
    const AnnotatedVersion &reference = versionAt(sources, base);
    const std::vector<SortedCount> inReference = sortedCountsOf(reference);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<SortedCount> counts
            = version == base ? std::vector<SortedCount>() : sortedCountsOf(own);
        for (const SortedCount &second : counts) {
            const SortedCount *first
                = second.isDefinite && !second.isPart ? firstOf(counts, inReference, second) : nullptr;
            if (first == nullptr || isOfFirstWord(own, *first) || isOfFirstWord(own, second)
                || mayHave(reference, inReference, second)
                || first->figure->sentence == second.figure->sentence
                || first->figure->value == second.figure->value)
                continue;
            findings.push_back(
                ownContradiction(sources, version, first->figure->range, second.figure->range,
                                 Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
    }
}

} // namespace retold
