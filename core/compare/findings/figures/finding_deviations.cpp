#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

enum class Against {
    Under, ///< "38% below average", "38% less than usual".
    Over,  ///< "38% above average".
    Part,  ///< "38% of the average".
};

/// What a share tells of the amount that it is held against, with the words that say so.
struct Deviation {
    Against against = Against::Part;
    TextRange range;
    QSet<QString> yardstick = {}; ///< Content stems of what it is held against.
    QSet<QString> told = {};      ///< And of what stands before it.
};

bool isYardstick(const Word &word)
{
    return isOneOf(word, {u"average",  u"normal",    u"usual",    u"norm",    u"mean",     u"typical",
                          u"median",   u"level",     u"levels",   u"last",    u"previous", u"what",
                          u"that",     u"those",     u"peak",     u"year",    u"target",   u"pre-pandemic",
                          u"seasonal", u"long-term", u"expected", u"planned", u"forecast"});
}

/// "Lost 20% of last year's sales": what is gone.
bool isOfLoss(std::span<const Word> before)
{
    constexpr std::size_t reach = 6;
    return hasWord(ownWordsBefore(before, reach),
                   {u"lost",       u"lose",     u"losing",  u"loss",      u"losses",  u"missing", u"cut",
                    u"shed",       u"dropped",  u"drop",    u"shortfall", u"deficit", u"lack",    u"lacks",
                    u"decline",    u"fall",     u"fell",    u"down",      u"short",   u"another", u"extra",
                    u"additional", u"exceeded", u"exceeds", u"gained",    u"added"});
}

/// "38% below", "38% less than", "a third higher": which way; nothing where it is held against nothing.
std::optional<Against> wayOf(std::span<const Word> behind)
{
    const Word &first = behind.front();
    const bool isHeldAgainst = behind.size() > 1 && isOneOf(behind[1], {u"than", u"on"});
    const bool isAtEnd = behind.size() == 1;
    if (isOneOf(first, {u"below", u"under"})
        || (isHeldAgainst && isOneOf(first, {u"less", u"lower", u"fewer", u"smaller", u"down"}))
        || (isAtEnd && isOneOf(first, {u"lower", u"smaller"})))
        return Against::Under;
    const bool isOver = isOneOf(first, {u"above", u"over"})
        || (isHeldAgainst && isOneOf(first, {u"more", u"higher", u"greater", u"larger", u"up"}))
        || (isAtEnd && isOneOf(first, {u"higher", u"greater", u"larger"}));
    return isOver ? std::optional(Against::Over) : std::nullopt;
}

std::optional<Deviation> deviationOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 6;
    constexpr std::size_t far = 12;
    const FigureWords words = wordsBesideFigure(own, figure);
    const auto behind = ownWordsBehind(words.behind, reach);
    if (behind.empty())
        return {};
    const QSet<QString> told = contentStems(ownWordsBefore(words.before, far));
    if (const auto way = wayOf(behind))
        return Deviation{*way,
                         spanning(figure.range, behind[std::min<std::size_t>(1, behind.size() - 1)].range),
                         contentStems(behind.subspan(1)), told};
    const auto yardstick = std::ranges::find_if(behind.subspan(1), isYardstick);
    if (!isOneOf(behind.front(), {u"of"}) || yardstick == behind.end() || isOfLoss(words.before))
        return {};
    return Deviation{Against::Part, spanning(figure.range, yardstick->range), {}, told};
}

/// A half below is a half of it; and "A has 20% less than B" is "B has 20% more than A" to many.
bool areOtherWays(const Deviation &before, const Deviation &after, const Figure &figure)
{
    constexpr double half = 50;
    const double value = std::get<double>(figure.value);
    const bool isHalf = value == half || value == half / 100;
    const bool isPart = before.against == Against::Part || after.against == Against::Part;
    const bool isOver = before.against == Against::Over || after.against == Against::Over;
    const bool areExchanged
        = before.yardstick.intersects(after.told) || after.yardstick.intersects(before.told);
    return before.against != after.against && (!isHalf || isOver) && (isPart || !areExchanged);
}

} // namespace

/// "38% below average" became "38% of the average": what is missing is told as what is there, or the other
/// way. English alone.
void findTurnedDeviations(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure &figure = kept.before.value();
        if (figure.kind != FigureKind::Percentage && figure.kind != FigureKind::Fraction)
            continue;
        const auto before = deviationOf(versionAt(sources, link.base.version), figure);
        const auto after = deviationOf(versionAt(sources, link.other.version), kept.after.value());
        if (before && after && areOtherWays(*before, *after, figure))
            findings.push_back(movedFigure(sources, link, before->range, after->range));
    }
}

} // namespace retold
