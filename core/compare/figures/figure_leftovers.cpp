#include "core/compare/figures/figure_leftovers.h"

#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_dates.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr double ofManyThings = 12; ///< A number up to that is told of many things.

/// "The cutter Sula 7": the last part of a name.
bool isInName(const AnnotatedVersion &own, const Figure &figure)
{
    if (!isToldInShort(figure) || !own.text(figure.range).front().isDigit())
        return false;
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    return at > 1 && words[static_cast<std::size_t>(at) - 1].kind == WordKind::Word
        && words[static_cast<std::size_t>(at) - 1].range.end + 1 == figure.range.begin
        && own.text(words[static_cast<std::size_t>(at) - 1].range).front().isUpper();
}

/// "12 and 13 March": a day without its month.
bool isDayWithoutMonth(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr double longest = 31;
    const double value = std::get<double>(figure.value);
    return isToldInShort(figure) && value <= longest
        && tellsDayNumber(own, figure.sentence, {0, 0, static_cast<int>(value), 0});
}

/// A number of its own, and not one of a series, a date or a word like "one".
bool isPlainAmount(const FindingSources &sources, int version, const Figure &figure)
{
    const auto *value = std::get_if<double>(&figure.value);
    return value != nullptr && *value > 0 && *value != 1 && !isTime(figure)
        && figure.kind != FigureKind::Ordinal && !isInName(versionAt(sources, version), figure)
        && !isScaleAlone(sources, version, figure) && !isDayWithoutMonth(versionAt(sources, version), figure);
}

/// An end of the range is the value: "600 to 650".
bool hasValueAsEnd(const Figure &range, double value)
{
    const auto *ends = std::get_if<Interval>(&range.value);
    return ends != nullptr && (ends->low == value || ends->high == value);
}

/// Whether "about two-thirds" lets 60% in.
enum class Hedges { Read, Unread };

/// How the other figure stands to the item, where one of them is in short with the unit of the other.
ValueRelation relationInShort(const FigureReading &reading, const Figure &each, const AnnotatedVersion &there,
                              Hedges hedges)
{
    Figure first = reading.figure;
    Figure second = each;
    Figure &inShort = isToldInShort(first) ? first : second;
    const Figure &whole = isToldInShort(first) ? second : first;
    if (isToldInShort(inShort) && canBeToldInShort(whole)) {
        inShort.kind = whole.kind;
        inShort.unit = whole.unit;
    }
    if (hedges == Hedges::Unread)
        first.direction = second.direction = HedgeDirection::Exact;
    return relateValues({first, reading.text, reading.published}, {second, there.text(each.range), {}});
}

/// Whether the other figure gives the value, in whatever writing.
bool givesValue(const FigureReading &reading, const Figure &each, const AnnotatedVersion &there)
{
    const ValueRelation relation = relationInShort(reading, each, there, Hedges::Read);
    return isOneValue(relation) || relation == ValueRelation::Vaguer;
}

/// What may have the value, in a linked sentence.
bool mayTellLinked(const FigureItem &item, const Figure &each, const AnnotatedVersion &there)
{
    const bool isNumber = each.kind == FigureKind::Number || item.value().kind == FigureKind::Number;
    const bool isAsNumber = isNumber && (each.unit.isEmpty() || item.value().unit.isEmpty())
        && each.value == item.value().value;
    return isAsNumber || givesValue(item.reading, each, there)
        || relateValues(item.reading, readingOf(there, each)) == ValueRelation::UnitChanged
        || hasValueAsEnd(each, std::get<double>(item.value().value));
}

/// A hedge that is no more than rounding: "nearly 30" for 28, and not "two-thirds" for 60%.
bool areNearValues(const Figure &left, const Figure &right)
{
    constexpr double rounding = 1.1;
    const auto *a = std::get_if<double>(&left.value);
    const auto *b = std::get_if<double>(&right.value);
    return a != nullptr && b != nullptr && std::max(*a, *b) <= rounding * std::min(*a, *b);
}

/// And in any other: a small number is told of many things.
bool mayTellFar(const FigureItem &item, const Figure &each, const AnnotatedVersion &there)
{
    const double value = std::get<double>(item.value().value);
    const bool isOne = isOneValue(relationInShort(item.reading, each, there, Hedges::Unread))
        || (areNearValues(item.value(), each)
            && isOneValue(relationInShort(item.reading, each, there, Hedges::Read)));
    if (value <= ofManyThings && item.value().kind == FigureKind::Number)
        return isOne && (countOne(each, item.value()) || each.counted.isEmpty());
    return isOne
        || (each.kind == item.value().kind && each.unit == item.value().unit && hasValueAsEnd(each, value));
}

/// The figure of the other version is told by another one of the item's version, in the sentences that are
/// linked with it: so it is not what the item tells. In sentences linked with the item's own only where both
/// say that they count something else.
bool isTakenByOther(const FindingSources &sources, const FigureItem &item, const Figure &each, int other,
                    bool isLinked)
{
    const Figure &own = item.value();
    if (isLinked && (own.counted.isEmpty() || each.counted.isEmpty() || countOne(own, each)))
        return false;
    const AnnotatedVersion &mine = versionAt(sources, item.version);
    const FigureReading reading = readingOf(versionAt(sources, other), each);
    const auto takes = [&](const Figure &taker) {
        return taker.range != own.range && (!isLinked || countOne(taker, each))
            && isOneValue(relateValues(reading, readingOf(mine, taker)));
    };
    const auto linked = sources.story.links.sentencesLinked(other, each.sentence, item.version);
    return std::ranges::any_of(
        linked, [&](int sentence) { return std::ranges::any_of(inSentence(mine.figures, sentence), takes); });
}

/// "Both", "a dozen", "a decade": numbers that are read as no figure.
bool isNumberNoun(const Word &word, double value)
{
    constexpr double pair = 2;
    constexpr double decade = 10;
    constexpr double dozen = 12;
    constexpr double century = 100;
    if (value == pair)
        return isOneOf(word,
                       {u"both", u"couple", u"pair", u"neither", u"either", u"two", u"twin", u"twins",
                        u"each", u"double", u"second", u"other"});
    return (value == decade && isOneOf(word, {u"decade"})) || (value == dozen && isOneOf(word, {u"dozen"}))
        || (value == century && isOneOf(word, {u"century", u"hundred"}));
}

/// The digits themselves, read as part of a score, a model or a clause of the law.
bool isWrittenSomehow(const AnnotatedVersion &there, int sentence, double value)
{
    const QString digits = QString::number(value, 'g', 12);
    const auto isInFigure = [&](const Word &word) {
        return std::ranges::any_of(inSentence(there.figures, sentence),
                                   [&word](const Figure &each) { return each.range.contains(word.range); });
    };
    return std::ranges::any_of(wordsAt(there, sentence), [&](const Word &word) {
        return (word.normal == digits || isNumberNoun(word, value)) && !isInFigure(word);
    });
}

/// "A quarter stayed away" for "75% came": the rest of the whole.
bool isRestOf(const Figure &figure, const Figure &other)
{
    constexpr double whole = 100;
    constexpr double nearly = 0.51;
    const auto percent = [](const Figure &each) {
        const auto *value = std::get_if<double>(&each.value);
        return value == nullptr ? 0 : *value * (each.kind == FigureKind::Fraction ? whole : 1);
    };
    return isShareOfWhole(figure) && isShareOfWhole(other)
        && std::abs(percent(figure) + percent(other) - whole) < nearly;
}

/// "A third more" of two amounts: their ratio, or how far the one lies from the other, in percent.
bool isRatioOf(const Figure &figure, std::span<const Figure> figures)
{
    constexpr double whole = 100;
    const auto *sought = std::get_if<double>(&figure.value);
    if (sought == nullptr || figure.kind != FigureKind::Percentage)
        return false;
    const double nearly = *sought == std::round(*sought) ? 0.6 : 0.06;
    const auto makes = [&](const Figure &part, const Figure &base) {
        const auto *a = std::get_if<double>(&part.value);
        const auto *b = std::get_if<double>(&base.value);
        if (a == nullptr || b == nullptr || *b <= 0 || part.range == base.range || part.kind != base.kind)
            return false;
        const double percent = whole * *a / *b;
        return std::abs(percent - *sought) < nearly || std::abs(percent - whole - *sought) < nearly
            || std::abs(whole - percent - *sought) < nearly;
    };
    return std::ranges::any_of(figures, [&](const Figure &part) {
        return !isShareOfWhole(part)
            && std::ranges::any_of(figures, [&](const Figure &base) { return makes(part, base); });
    });
}

/// Whether the sentences tell the value by other figures.
bool isReckonedFrom(const FigureItem &item, const AnnotatedVersion &there, const std::vector<int> &sentences)
{
    constexpr std::size_t table = 24;
    std::vector<Figure> figures;
    for (const int sentence : sentences)
        std::ranges::copy(inSentence(there.figures, sentence), std::back_inserter(figures));
    if (figures.size() > table)
        return true;
    return followsFrom(item.value(), figures) || followsFromOthers(item.value(), there, sentences)
        || isRatioOf(item.value(), figures)
        || std::ranges::any_of(figures, [&](const Figure &each) { return isRestOf(item.value(), each); });
}

bool isToldNowhere(const FindingSources &sources, const FigureItem &item, int other)
{
    const AnnotatedVersion &there = versionAt(sources, other);
    const auto linked = sources.story.links.sentencesLinked(item.version, item.value().sentence, other);
    const auto isTold = [&](const Figure &each) {
        const bool isLinked = std::ranges::find(linked, each.sentence) != linked.end();
        return (isLinked ? mayTellLinked(item, each, there) : mayTellFar(item, each, there))
            && !isTakenByOther(sources, item, each, other, isLinked);
    };
    const double value = std::get<double>(item.value().value);
    return std::ranges::none_of(there.figures, isTold)
        && std::ranges::none_of(linked, [&](int each) { return isWrittenSomehow(there, each, value); });
}

/// Whether the value follows from others, of the other version or of its own sentence.
bool isReckonedHere(const FindingSources &sources, const FigureItem &item, int other)
{
    const AnnotatedVersion &own = versionAt(sources, item.version);
    const AnnotatedVersion &there = versionAt(sources, other);
    const auto linked = sources.story.links.sentencesLinked(item.version, item.value().sentence, other);
    return isReckonedFrom(item, there, linked) || isMultipleOf(item.value(), own, there.figures)
        || followsFrom(item.value(), inSentence(own.figures, item.value().sentence));
}

} // namespace

std::vector<FigureItem> figuresLeftOver(const FindingSources &sources, int version, int other,
                                        Reckoning reckoning)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    std::vector<FigureItem> items;
    for (int i = 0; i < static_cast<int>(own.figures.size()); ++i) {
        if (!isPlainAmount(sources, version, own.figures[static_cast<std::size_t>(i)]))
            continue;
        FigureItem item = sources.story.figures.of(version, i);
        if (isToldNowhere(sources, item, other)
            && (reckoning == Reckoning::Ignored || !isReckonedHere(sources, item, other)))
            items.push_back(std::move(item));
    }
    return items;
}

} // namespace retold
