#include "core/compare/figures/figure_implied.h"

#include "core/story/in_sentence.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace retold {

namespace {

/// Figures of a version with their indices.
struct IndexedFigures {
    std::vector<Figure> figures;
    std::vector<int> indices;
};

/// None of a sentence with so many that it is a table, or hostile: every pair would be multiplied.
IndexedFigures figuresOf(const AnnotatedVersion &version, const std::vector<int> &sentences)
{
    constexpr std::size_t table = 60;
    IndexedFigures result;
    for (const int sentence : sentences) {
        const auto own = inSentence(version.figures, sentence);
        if (own.size() > table)
            continue;
        for (const Figure &figure : own) {
            result.figures.push_back(figure);
            result.indices.push_back(static_cast<int>(&figure - version.figures.data()));
        }
    }
    return result;
}

/// All of the version, where they are few; else those of the sentences.
IndexedFigures fewFiguresOf(const AnnotatedVersion &version, const std::vector<int> &sentences)
{
    constexpr std::size_t few = 200;
    if (version.figures.size() > few)
        return figuresOf(version, sentences);
    return figuresOf(version, sentencesFrom(0, static_cast<int>(version.sentences.size()) - 1));
}

std::optional<int> yearOf(const Figure &figure)
{
    const auto *written = std::get_if<QString>(&figure.value);
    bool isNumber = false;
    const int year = written != nullptr && written->size() == 4 ? written->toInt(&isNumber) : 0;
    return figure.kind == FigureKind::Date && isNumber ? std::optional(year) : std::nullopt;
}

/// The years between the head and another year of its sentence.
bool isSpanFrom(const Figure &head, std::span<const Figure> beside, const Figure &span)
{
    const std::optional<int> begin = yearOf(head);
    const auto *years = std::get_if<double>(&span.value);
    if (!begin || years == nullptr || span.kind != FigureKind::Duration || span.unit != u"years")
        return false;
    return std::ranges::any_of(beside, [&](const Figure &each) {
        const std::optional<int> end = yearOf(each);
        return end && std::abs(*end - *begin) == *years;
    });
}

/// The share by which the head became a level that both versions tell: a half of 4 on to 6.
bool isStepFrom(const Figure &head, std::span<const Figure> beside, std::span<const Figure> answers,
                const Figure &step)
{
    constexpr double rounding = 0.01;
    constexpr double percent = 100;
    const auto *from = std::get_if<double>(&head.value);
    const auto *by = std::get_if<double>(&step.value);
    if (from == nullptr || by == nullptr || !isShareOfWhole(step))
        return false;
    const double share = step.kind == FigureKind::Percentage ? *by / percent : *by;
    return std::ranges::any_of(beside, [&](const Figure &level) {
        const auto *to = std::get_if<double>(&level.value);
        const bool isLevel
            = to != nullptr && level.kind == head.kind && level.unit == head.unit && *to != *from;
        return isLevel && std::abs(std::abs(*to - *from) - share * *from) <= rounding * *to
            && std::ranges::any_of(answers, [&level](const Figure &each) {
                   return each.value == level.value && each.unit == level.unit;
               });
    });
}

/// "104 seats, 23 of them for the Greens" told as "without the Greens' 23, 81": the rest of the head without
/// another number that both versions tell.
bool isRestOf(const Figure &head, std::span<const Figure> beside, std::span<const Figure> answers,
              const Figure &rest)
{
    const auto *whole = std::get_if<double>(&head.value);
    const auto *left = std::get_if<double>(&rest.value);
    if (whole == nullptr || left == nullptr || head.kind != FigureKind::Number || rest.kind != head.kind)
        return false;
    return std::ranges::any_of(beside, [&](const Figure &each) {
        const auto *part = std::get_if<double>(&each.value);
        return part != nullptr && each.kind == head.kind && *part > 0 && *whole - *part == *left
            && std::ranges::find(answers, each.value, &Figure::value) != answers.end();
    });
}

} // namespace

std::optional<int> shareThatImplies(const FigureItem &head, const AnnotatedVersion &version,
                                    const std::vector<int> &linked, bool isLinkedAlone)
{
    const IndexedFigures own = isLinkedAlone ? figuresOf(version, linked) : fewFiguresOf(version, linked);
    const std::optional<Implication> found = impliedBy(head.value(), own.figures);
    return found ? std::optional(own.indices[found->share]) : std::nullopt;
}

std::optional<int> productOf(const StoryView &story, const FigureItem &head, int version,
                             const std::vector<int> &linked)
{
    const AnnotatedVersion &first = *story.versions[static_cast<std::size_t>(head.version)];
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    const IndexedFigures factors = figuresOf(first, {head.value().sentence});
    const IndexedFigures products = figuresOf(own, linked);
    for (std::size_t i = 0; i < products.figures.size(); ++i) {
        const std::optional<Implication> found = impliedBy(products.figures[i], factors.figures);
        const bool isFactor = found
            && (factors.indices[found->share] == head.figure || factors.indices[found->whole] == head.figure);
        if (isFactor)
            return products.indices[i];
    }
    return std::nullopt;
}

std::optional<int> stepOrSpanOf(const StoryView &story, const FigureItem &head, int version,
                                const std::vector<int> &linked)
{
    const AnnotatedVersion &first = *story.versions[static_cast<std::size_t>(head.version)];
    const IndexedFigures beside = figuresOf(first, {head.value().sentence});
    const IndexedFigures own = figuresOf(*story.versions[static_cast<std::size_t>(version)], linked);
    const auto isTold = [&beside](const Figure &figure) {
        return std::ranges::find(beside.figures, figure.value, &Figure::value) != beside.figures.end();
    };
    for (std::size_t i = 0; i < own.figures.size(); ++i) {
        const Figure &figure = own.figures[i];
        if (!isTold(figure)
            && (isSpanFrom(head.value(), beside.figures, figure)
                || isStepFrom(head.value(), beside.figures, own.figures, figure)
                || isRestOf(head.value(), beside.figures, own.figures, figure)))
            return own.indices[i];
    }
    return {};
}

std::optional<int> impliedBy(const StoryView &story, const FigureItem &head, int version,
                             const std::vector<int> &linked, bool isAnswered)
{
    // What stands in its place was meant for it, unless the product is told right there.
    if (const auto share
        = shareThatImplies(head, *story.versions[static_cast<std::size_t>(version)], linked, isAnswered))
        return share;
    if (const auto product = productOf(story, head, version, linked))
        return product;
    return stepOrSpanOf(story, head, version, linked);
}

} // namespace retold
