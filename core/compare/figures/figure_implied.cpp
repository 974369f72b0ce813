#include "core/compare/figures/figure_implied.h"

#include "core/story/in_sentence.h"

#include <algorithm>

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

} // namespace retold
