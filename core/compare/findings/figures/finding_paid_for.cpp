#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

/// The number that an amount of money is told for: "6.8 million to settle nine cases"; null where there is
/// none near behind it, or another statement begins between them.
const Figure *countBehind(const AnnotatedVersion &own, const Figure &amount)
{
    constexpr std::size_t reach = 6;
    const auto behind = ownWordsBehind(wordsBesideFigure(own, amount).behind, reach);
    const bool isFor
        = !behind.empty() && isOneOf(behind.front(), {u"to", u"for", u"in", u"on", u"among", u"between"});
    for (const Figure &figure : inSentence(own.figures, amount.sentence)) {
        const bool isCount
            = figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value);
        const bool isNear = isFor && figure.range.begin >= behind.front().range.begin
            && figure.range.begin <= behind.back().range.begin;
        if (isCount && isNear)
            return &figure;
    }
    return nullptr;
}

/// "6.8 million", with or without its currency.
bool isSumOfMoney(const Figure &figure)
{
    constexpr double least = 100'000;
    return figure.kind == FigureKind::Currency
        || (figure.kind == FigureKind::Number && figure.counted.isEmpty()
            && std::get<double>(figure.value) >= least);
}

} // namespace

/// "Paid 6.8 million to settle nine cases" became "paid 6.8 million to 23 families": the amount is kept, and
/// told for a number that the other version has elsewhere. English alone.
void findOtherPurposes(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        if (!isSumOfMoney(kept.before.value()))
            continue;
        const Figure *first = countBehind(base, kept.before.value());
        const Figure *answer = countBehind(own, kept.after.value());
        if (first == nullptr || answer == nullptr || first->value == answer->value || tellsCount(own, *first)
            || !tellsCount(base, *answer))
            continue;
        findings.push_back(movedFigure(sources, link, spanning(kept.before.value().range, first->range),
                                       spanning(kept.after.value().range, answer->range)));
        return;
    }
}

} // namespace retold
