#include "core/compare/figures/figure_sums.h"

#include "core/annotate/currencies.h"
#include "core/compare/figures/figure_value.h"
#include "core/compare/readings/clauses.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <variant>

namespace retold {

namespace {

/// The numbers of some sentences, and how they tell them to stand to others.
struct Compared {
    std::vector<double> values;
    double times = 0; ///< "Doubled"; none where 0.
    bool isCompared = false;
};

/// "Doubled", "triple", "half"; 0 where the word tells nothing of the kind.
double timesOf(const Word &word)
{
    if (isOneOf(word, {u"twice", u"double", u"doubled", u"doubling", u"doubles"}))
        return 2;
    if (isOneOf(word, {u"triple", u"tripled", u"trebled", u"threefold"}))
        return 3;
    return isOneOf(word, {u"half", u"halved", u"halving"}) ? 1.0 / 2 : 0;
}

/// The value, of coins in the money that they are parts of: 80 cents are 0.8.
std::optional<double> valueOf(const Figure &figure)
{
    const auto *value = std::get_if<double>(&figure.value);
    if (value == nullptr)
        return {};
    const auto currency
        = figure.kind == FigureKind::Currency ? currencyOf(figure.unit) : std::optional<Currency>();
    return currency && !currency->parent.isEmpty() ? *value / currency->perParent : *value;
}

Compared comparedIn(const AnnotatedVersion &own, const std::vector<int> &sentences)
{
    Compared found;
    for (const int sentence : sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            if (const auto value = valueOf(figure))
                found.values.push_back(*value);
        }
        for (const Word &word : own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)])) {
            if (const double times = timesOf(word); times != 0)
                found.times = times;
            found.isCompared = found.isCompared
                || isOneOf(word,
                           {u"fewer", u"more", u"less", u"than", u"above", u"below", u"higher", u"lower",
                            u"up", u"down", u"rise", u"increase", u"fall", u"drop", u"another"});
        }
    }
    return found;
}

} // namespace

bool followsFromOthers(const Figure &figure, const AnnotatedVersion &version,
                       const std::vector<int> &sentences)
{
    constexpr std::size_t table = 12;
    constexpr double nearly = 1e-6;
    const auto sought = valueOf(figure);
    const Compared found = comparedIn(version, sentences);
    if (!sought || found.values.size() > table)
        return false;
    return std::ranges::any_of(found.values, [&](double each) {
        return (found.times != 0 && each == found.times * *sought)
            || (found.isCompared && std::ranges::any_of(found.values, [&](double other) {
                    return other != each
                        && (std::abs(each + other - *sought) < nearly
                            || std::abs(each - other - *sought) < nearly);
                }));
    });
}

bool isDifferenceIn(const Figure &figure, const AnnotatedVersion &other)
{
    constexpr double nearly = 1e-6;
    constexpr std::size_t table = 12;
    const auto sought = valueOf(figure);
    if (!sought)
        return false;
    return std::ranges::any_of(other.figures, [&](const Figure &first) {
        const auto beside = inSentence(other.figures, first.sentence);
        const auto high = valueOf(first);
        return high && beside.size() <= table && std::ranges::any_of(beside, [&](const Figure &second) {
                   const auto low = valueOf(second);
                   return low && second.kind == first.kind && *low > 1
                       && std::abs(*high - *low - *sought) < nearly * std::max(1.0, *sought);
               });
    });
}

bool isMultipleOf(const Figure &figure, const AnnotatedVersion &version, const std::vector<Figure> &others)
{
    const auto *sought = std::get_if<double>(&figure.value);
    double times = 0;
    for (const Word &word : version.wordsOf(version.sentences[static_cast<std::size_t>(figure.sentence)])) {
        if (times == 0 && !figure.range.contains(word.range))
            times = timesOf(word);
    }
    return sought != nullptr && times != 0 && std::ranges::any_of(others, [&](const Figure &each) {
               const auto *value = std::get_if<double>(&each.value);
               return value != nullptr && each.kind == figure.kind && *value * times == *sought;
           });
}

bool isShareOfTwo(const Figure &share, std::span<const Figure> figures)
{
    constexpr double percent = 100;
    constexpr double nearly = 1e-6;
    const std::optional<Interval> told = amountOf(share);
    if (!told || (share.kind != FigureKind::Fraction && share.kind != FigureKind::Percentage))
        return false;
    std::vector<double> counts;
    for (const Figure &figure : figures) {
        const auto *value = std::get_if<double>(&figure.value);
        if (value != nullptr && *value > 1 && figure.kind != FigureKind::Percentage)
            counts.push_back(*value);
    }
    const double all = share.kind == FigureKind::Percentage ? percent : 1;
    return std::ranges::any_of(counts, [&](double part) {
        return std::ranges::any_of(counts, [&](double whole) {
            const double ratio = all * part / whole;
            return part < whole && told->low <= ratio + nearly && ratio <= told->high + nearly;
        });
    });
}

bool tellTheRest(std::span<const Figure> figures, std::span<const Figure> others)
{
    constexpr std::size_t table = 12;
    const auto has = [](std::span<const Figure> own, double sought) {
        return std::ranges::any_of(own, [sought](const Figure &each) {
            const auto *value = std::get_if<double>(&each.value);
            return value != nullptr && *value == sought;
        });
    };
    return figures.size() <= table && std::ranges::any_of(figures, [&](const Figure &whole) {
               const auto *all = std::get_if<double>(&whole.value);
               return all != nullptr && has(others, *all)
                   && std::ranges::any_of(figures, [&](const Figure &each) {
                          const auto *part = std::get_if<double>(&each.value);
                          return part != nullptr && *part > 0 && *part < *all && !has(others, *part)
                              && !has(figures, *all - *part) && has(others, *all - *part);
                      });
           });
}

bool followsFrom(const Figure &figure, std::span<const Figure> figures)
{
    const auto *sought = std::get_if<double>(&figure.value);
    if (sought == nullptr || impliedBy(figure, figures))
        return sought != nullptr;
    std::vector<double> values;
    for (const Figure &each : figures) {
        const auto *value = std::get_if<double>(&each.value);
        const bool isLike
            = each.kind == figure.kind && (each.kind == FigureKind::Number || each.unit == figure.unit);
        if (isLike && value != nullptr)
            values.push_back(*value);
    }
    return std::ranges::any_of(values, [&](double left) {
        return std::ranges::any_of(values, [&](double right) {
            return left != right && (*sought == left + right || *sought == left - right);
        });
    });
}

} // namespace retold
