#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
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

std::optional<Deviation> deviationOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 6;
    const auto behind = ownWordsBehind(wordsBeside(own, figure).behind, reach);
    if (behind.size() < 2)
        return {};
    const Word &first = behind[0];
    const bool isHeldAgainst = isOneOf(behind[1], {u"than", u"on"});
    const TextRange range = spanning(figure.range, behind[1].range);
    if (isOneOf(first, {u"below", u"under"})
        || (isHeldAgainst && isOneOf(first, {u"less", u"lower", u"fewer", u"smaller", u"down"})))
        return Deviation{Against::Under, range};
    if (isOneOf(first, {u"above", u"over"})
        || (isHeldAgainst && isOneOf(first, {u"more", u"higher", u"greater", u"larger", u"up"})))
        return Deviation{Against::Over, range};
    const auto yardstick = std::ranges::find_if(behind.subspan(1), isYardstick);
    if (!isOneOf(first, {u"of"}) || yardstick == behind.end() || isOfLoss(wordsBeside(own, figure).before))
        return {};
    return Deviation{Against::Part, spanning(figure.range, yardstick->range)};
}

/// A half below is a half of it.
bool areTurned(Against before, Against after, const Figure &figure)
{
    constexpr double half = 50;
    const bool isHalf = std::get<double>(figure.value) == half;
    return before != after && (!isHalf || before == Against::Over || after == Against::Over);
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
        if (figure.kind != FigureKind::Percentage)
            continue;
        const auto before = deviationOf(versionAt(sources, link.base.version), figure);
        const auto after = deviationOf(versionAt(sources, link.other.version), kept.after.value());
        if (before && after && areTurned(before->against, after->against, figure))
            findings.push_back(movedFigure(sources, link, before->range, after->range));
    }
}

} // namespace retold
