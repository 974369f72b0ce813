#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "14 months before the trial ended": on which side of what.
struct SpanSide {
    bool isBefore = false;
    QSet<QString> anchor; ///< Content stems of what the span is counted from.
    TextRange range;
};

std::optional<SpanSide> spanSideOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 6;
    const auto behind = ownWordsBehind(wordsBesideFigure(own, figure).behind, reach);
    if (behind.empty() || isInMarks(own, figure.range))
        return {};
    const bool isAhead
        = behind.size() > 1 && isOneOf(behind[0], {u"ahead", u"prior"}) && isOneOf(behind[1], {u"of", u"to"});
    const bool isBefore = isAhead || isOneOf(behind[0], {u"before"});
    if (!isBefore && !isOneOf(behind[0], {u"after", u"into", u"following", u"since"}))
        return {};
    return SpanSide{isBefore, contentStems(behind.subspan(1)), spanning(figure.range, behind.back().range)};
}

} // namespace

/// "14 months before the trial ended" became "14 months into the trial": the other side of one event. English
/// alone.
void findTurnedSpanSides(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        if (kept.before.value().kind != FigureKind::Duration
            || kept.before.value().unit != kept.after.value().unit)
            continue;
        const auto before = spanSideOf(base, kept.before.value());
        const auto after = spanSideOf(own, kept.after.value());
        if (!before || !after || before->isBefore == after->isBefore
            || commonCount(before->anchor, after->anchor) == 0)
            continue;
        findings.push_back(finding(
            FindingKind::TimeChanged,
            Tr::tr("%1 became %2").arg(quoted(base.text(before->range)), quoted(own.text(after->range))),
            Tr::tr("The two lie on either side of one time."),
            {placeOf(sources, link.base.version, before->range),
             placeOf(sources, link.other.version, after->range)}));
        return;
    }
}

} // namespace retold
