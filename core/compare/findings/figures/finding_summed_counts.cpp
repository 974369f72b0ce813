#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/sorted_counts.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

/// "In all, 45", "a total of 45", "45 people in total": as many as there are.
bool isSummedUp(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int ahead = 4;  // "In total, nearly 45".
    constexpr int behind = 6; // "45 people were hurt in all".
    const auto words = wordsAt(own, figure.sentence);
    const auto count = static_cast<int>(words.size());
    const int at = wordAt(words, figure.range.begin);
    for (int i = std::max(0, at - ahead); i < std::min(count, at + behind); ++i) {
        const bool isPhrase = isOneOfAt(words, i, {u"in"}) && isOneOfAt(words, i + 1, {u"all", u"total"})
            && (i + 2 >= count || words[static_cast<std::size_t>(i) + 2].kind != WordKind::Word);
        const bool isTotal = i < at && isOneOfAt(words, i, {u"total"}) && isOneOfAt(words, i + 1, {u"of"});
        const bool isAllTold = isOneOfAt(words, i, {u"all"}) && isOneOfAt(words, i + 1, {u"told"});
        if (isPhrase || isTotal || isAllTold || isOneOfAt(words, i, {u"altogether", u"overall"}))
            return true;
    }
    return false;
}

/// What makes a count one of a moment, a place or a part, so that another is none of the same: "at first",
/// "so far", "across the country", "has risen to".
bool isBounded(std::span<const Word> words)
{
    return hasWord(words,
                   {u"initially", u"first",    u"earlier",    u"previously", u"later",     u"since",
                    u"now",       u"then",     u"far",        u"rose",       u"risen",     u"rise",
                    u"climbed",   u"grown",    u"grew",       u"up",         u"bringing",  u"brings",
                    u"across",    u"nation",   u"nationwide", u"country",    u"worldwide", u"elsewhere",
                    u"region",    u"combined", u"throughout", u"both",       u"year",      u"years",
                    u"month",     u"months",   u"week",       u"weeks",      u"weekend",   u"days",
                    u"season",    u"revised",  u"estimated",  u"feared",     u"alone",     u"remain",
                    u"remained",  u"still",    u"similar",    u"last",       u"including", u"expected",
                    u"planned",   u"would",    u"could",      u"may",        u"might",     u"other"});
}

/// "In Oslo, 38 people were hurt", "on Monday, 38": how many there or then.
bool opensWithPart(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t opening = 6; // Words before the comma.
    const auto words = wordsAt(own, figure.sentence);
    const auto head = words.first(std::min(opening, words.size()));
    const auto comma = std::ranges::find_if(head, [](const Word &word) { return isOneOf(word, {u","}); });
    return comma != head.end() && comma->range.begin < figure.range.begin
        && isOneOfAt(words, 0, {u"in", u"on", u"at", u"near", u"by", u"from", u"among", u"of", u"during"})
        && !isOneOfAt(words, 1, {u"all", u"total"});
}

/// A day, a year or a span that the sentence of the other does not tell.
bool isOfOtherTime(const AnnotatedVersion &own, const Figure &first, const Figure &summed)
{
    const auto isTold = [&](const Figure &time) {
        return std::ranges::any_of(inSentence(own.figures, first.sentence),
                                   [&](const Figure &each) { return each.value == time.value; });
    };
    return std::ranges::any_of(inSentence(own.figures, summed.sentence), [&](const Figure &each) {
        const bool isTime = each.kind == FigureKind::Date || each.kind == FigureKind::Duration;
        return isTime && !isTold(each);
    });
}

/// A place that the sentence of the other does not name.
bool isOfOtherPlace(const AnnotatedVersion &own, const Figure &first, const Figure &summed)
{
    const auto placesIn = [&own](int sentence) {
        QSet<int> places;
        for (const Mention &mention : inSentence(own.mentions, sentence)) {
            if (own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Place)
                places.insert(mention.entity);
        }
        return places;
    };
    return !placesIn(first.sentence).contains(placesIn(summed.sentence));
}

/// Whether the first may be one of those that are added up: another of the sort is told, or what is left.
bool isAddend(const AnnotatedVersion &own, const std::vector<SortedCount> &counts, const SortedCount &first,
              const SortedCount &summed)
{
    const double left
        = std::abs(std::get<double>(summed.figure->value) - std::get<double>(first.figure->value));
    const bool isThird = std::ranges::any_of(counts, [&](const SortedCount &each) {
        return each.sort == summed.sort && each.figure->value != first.figure->value
            && each.figure->value != summed.figure->value;
    });
    return isThird || std::ranges::any_of(own.figures, [left](const Figure &each) {
               const auto *value = std::get_if<double>(&each.value);
               return each.kind == FigureKind::Number && value != nullptr && *value == left;
           });
}

/// What befell people, told near each other, or words in common beside what is counted.
bool areOfOneEvent(const FigureItem &first, const FigureItem &summed, const QString &sort)
{
    constexpr int near = 3; // Sentences.
    const bool isOfPeople = sort.startsWith(u'@') || sort.startsWith(u'!');
    const bool isNear = std::abs(first.value().sentence - summed.value().sentence) <= near;
    return (isOfPeople && isNear) || commonCount(first.around, summed.around) > 1;
}

bool isContradicted(const FindingSources &sources, int version, const std::vector<SortedCount> &counts,
                    const SortedCount &first, const SortedCount &summed)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const Figure &one = *first.figure;
    const Figure &other = *summed.figure;
    if (first.sort != summed.sort || first.isPart || one.sentence == other.sentence)
        return false;
    const FigureItem &before = sources.story.figures.of(version, one);
    const FigureItem &after = sources.story.figures.of(version, other);
    return relateValues(before.reading, after.reading) == ValueRelation::Altered
        && areOfOneEvent(before, after, summed.sort) && !isBounded(wordsAt(own, one.sentence))
        && !opensWithPart(own, one) && !isOfOtherTime(own, one, other) && !isOfOtherPlace(own, one, other)
        && !isAddend(own, counts, first, summed);
}

} // namespace

/// "38 people were hurt", and further on "in all, 45 people were hurt", where nobody else was counted.
/// English alone.
void findSummedCounts(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<SortedCount> counts = sortedCountsOf(own);
        for (const SortedCount &summed : counts) {
            if (!isSummedUp(own, *summed.figure) || isBounded(wordsAt(own, summed.figure->sentence)))
                continue;
            const auto first = std::ranges::find_if(counts, [&](const SortedCount &each) {
                return isContradicted(sources, version, counts, each, summed);
            });
            if (first != counts.end())
                findings.push_back(
                    ownContradiction(sources, version, first->figure->range, summed.figure->range,
                                     Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
    }
}

} // namespace retold
