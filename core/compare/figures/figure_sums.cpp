#include "core/compare/figures/figure_sums.h"

#include "core/compare/figures/figure_value.h"
#include "core/compare/readings/clauses.h"
#include "core/story/in_sentence.h"

#include <algorithm>
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

Compared comparedIn(const AnnotatedVersion &own, const std::vector<int> &sentences)
{
    Compared found;
    for (const int sentence : sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            if (const auto *value = std::get_if<double>(&figure.value))
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
    const auto *sought = std::get_if<double>(&figure.value);
    const Compared found = comparedIn(version, sentences);
    if (sought == nullptr || found.values.size() > table)
        return false;
    return std::ranges::any_of(found.values, [&](double each) {
        return (found.times != 0 && each == found.times * *sought)
            || (found.isCompared && std::ranges::any_of(found.values, [&](double other) {
                    return other != each && (each + other == *sought || each - other == *sought);
                }));
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
