#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Whether these words follow each other there.
bool standAt(std::span<const Word> words, std::size_t at, std::initializer_list<QStringView> first,
             std::initializer_list<QStringView> second)
{
    return at + 1 < words.size() && isOneOf(words[at], first) && isOneOf(words[at + 1], second);
}

/// "Together", "between them": the amount is of several.
std::optional<TextRange> wordOfSeveral(std::span<const Word> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (standAt(words, i, {u"between", u"among"}, {u"them"}))
            return spanning(words[i].range, words[i + 1].range);
        if (isOneOf(words[i], {u"together", u"combined", u"jointly", u"collectively", u"altogether"}))
            return words[i].range;
    }
    return {};
}

/// "Alone", "by itself", "on its own": the amount is of one.
std::optional<TextRange> wordOfOne(std::span<const Word> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (standAt(words, i, {u"by"}, {u"itself", u"himself", u"herself"}))
            return spanning(words[i].range, words[i + 1].range);
        if (standAt(words, i, {u"its", u"his", u"her"}, {u"own"}) && i > 0 && isOneOf(words[i - 1], {u"on"}))
            return spanning(words[i - 1].range, words[i + 1].range);
        if (isOneOf(words[i], {u"alone", u"single-handedly", u"single-handed"}))
            return words[i].range;
    }
    return {};
}

/// Not "the two companies".
bool isAmountToShare(const Figure &figure)
{
    constexpr double small = 10;
    const bool isCount = figure.kind == FigureKind::Number && std::get<double>(figure.value) > small;
    return isCount || figure.kind == FigureKind::Percentage || figure.kind == FigureKind::Currency
        || figure.kind == FigureKind::Dimension;
}

} // namespace

/// "The two together hold 58%" became "Corvo alone holds 58%": what several have is told of one, or the other
/// way. English alone.
void findJointShares(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure &first = kept.before.value();
        const Figure &answer = kept.after.value();
        if (!isAmountToShare(first))
            continue;
        const auto base = wordsAt(versionAt(sources, link.base.version), first.sentence);
        const auto own = wordsAt(versionAt(sources, link.other.version), answer.sentence);
        const auto severalBefore = wordOfSeveral(base);
        const auto severalAfter = wordOfSeveral(own);
        const auto oneBefore = wordOfOne(base);
        const auto oneAfter = wordOfOne(own);
        const bool isTurned = severalBefore.has_value() != oneBefore.has_value()
            && severalAfter.has_value() != oneAfter.has_value()
            && severalBefore.has_value() != severalAfter.has_value();
        if (!isTurned)
            continue;
        findings.push_back(movedFigure(
            sources, link, spanning(severalBefore.value_or(oneBefore.value_or(first.range)), first.range),
            spanning(oneAfter.value_or(severalAfter.value_or(answer.range)), answer.range)));
        return;
    }
}

} // namespace retold
