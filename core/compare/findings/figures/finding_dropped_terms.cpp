#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "9.5% over two years": the span that a rise is spread over; null where none is told.
const Figure *spreadOf(const AnnotatedVersion &own, const Figure &share)
{
    constexpr std::size_t reach = 5;
    const auto behind = ownWordsBehind(wordsBesideFigure(own, share).behind, reach);
    const bool isSpread = !behind.empty() && isOneOf(behind.front(), {u"over", u"across", u"spread"});
    for (const Figure &figure : inSentence(own.figures, share.sentence)) {
        const bool isYears = figure.kind == FigureKind::Duration && figure.unit == QLatin1StringView("years")
            && std::holds_alternative<double>(figure.value) && std::get<double>(figure.value) > 1;
        if (isSpread && isYears && figure.range.begin >= behind.front().range.begin
            && figure.range.begin <= behind.back().range.end)
            return &figure;
    }
    return nullptr;
}

/// Whether the version tells of years at all where it could mean these.
bool tellsTerm(const AnnotatedVersion &own, const Figure &term, int sentence)
{
    const auto words = wordsAt(own, sentence);
    return hasWord(words,
                   {u"year", u"years", u"annual", u"annually", u"decade", u"phased", u"stages", u"steps",
                    u"gradually", u"two-year", u"three-year", u"four-year", u"five-year"})
        || std::ranges::any_of(own.figures, [&term](const Figure &each) {
               return each.kind == term.kind && each.value == term.value;
           });
}

} // namespace

/// "A rise of 9.5% over two years" became "a rise of 9.5%": what comes in years reads as one step. English
/// alone.
void findDroppedTerms(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure *term = kept.before.value().kind == FigureKind::Percentage
            ? spreadOf(base, kept.before.value())
            : nullptr;
        if (term == nullptr || tellsTerm(own, *term, kept.after.value().sentence))
            continue;
        const TextRange before = spanning(kept.before.value().range, term->range);
        findings.push_back(finding(
            FindingKind::ScopeChanged,
            Tr::tr("%1 became %2").arg(quoted(base.text(before)), quoted(own.text(kept.after.value().range))),
            Tr::tr("The value is the same, but for another span of time."),
            {placeOf(sources, link.base.version, before),
             placeOf(sources, link.other.version, kept.after.value().range)}));
    }
}

} // namespace retold
