#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/detectors.h"

#include <span>
#include <vector>

namespace retold {

/// The words of a figure's sentence before it and behind it.
struct FigureWords {
    std::span<const Word> before;
    std::span<const Word> behind;
};

FigureWords wordsBesideFigure(const AnnotatedVersion &own, const Figure &figure);

/// The words behind a figure that belong to what is told of it, at most so many: up to a comma or a
/// conjunction.
std::span<const Word> ownWordsBehind(std::span<const Word> behind, std::size_t most);

/// The same before it.
std::span<const Word> ownWordsBefore(std::span<const Word> before, std::size_t most);

/// A number that both sides of a link have once.
struct KeptFigure {
    FigureItem before;
    FigureItem after;
};

/// Without days and times; empty for tables.
std::vector<KeptFigure> keptFigures(const FindingSources &sources, const BaseLink &link);

/// That the number is told of another thing; the ranges hold it and what shows that.
Finding movedFigure(const FindingSources &sources, const BaseLink &link, const TextRange &before,
                    const TextRange &after);

/// What a message says in brackets that the figure counts: " (people)"; nothing where the figure's own words
/// name it, as those of a sum of money or a length do.
QString countedInBrackets(const Figure &figure, const QString &counted);

/// Whether the version has that number anywhere.
bool tellsCount(const AnnotatedVersion &own, const Figure &sought);

/// "160 litres per person per day" and "160 litres a day": the rate that the one has in its unit stands apart
/// from the number of the other.
bool isRateToldApart(const AnnotatedVersion &own, const Figure &bare, const Figure &rated);

/// From the first of both to the end of the second.
TextRange spanning(const TextRange &left, const TextRange &right);

} // namespace retold
