#include "core/compare/figures/figure_findings.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "10 working days", "10 days": a span in days, of all of them or of those on which work is done.
struct DaySpan {
    double count = 0;
    bool isOfWork = false;
    TextRange range; ///< With the days.
};

std::optional<DaySpan> daySpanOf(const AnnotatedVersion &own, const Figure &figure)
{
    const auto *count = std::get_if<double>(&figure.value);
    const bool isInDays = figure.unit == QLatin1StringView("days") && count != nullptr;
    if (!isInDays || isInMarks(own, figure.range))
        return {};
    if (figure.kind == FigureKind::Duration)
        return DaySpan{*count, false, figure.range};
    const TextRange range = withCounted(own, figure);
    const bool isOfWork = hasWord(wordsIn(own, range), {u"working", u"business", u"banking"});
    return isOfWork ? std::optional(DaySpan{*count, true, range}) : std::nullopt;
}

std::vector<DaySpan> daySpansAmong(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<DaySpan> spans;
    for (const FigureItem &item : measuresIn(sources, group)) {
        if (const auto span = daySpanOf(own, item.value()))
            spans.push_back(*span);
    }
    return spans;
}

/// A version that tells the span in full elsewhere may tell it in short here.
bool tellsAlike(const AnnotatedVersion &own, const DaySpan &sought)
{
    return std::ranges::any_of(own.figures, [&](const Figure &each) {
        const auto span = daySpanOf(own, each);
        return span && span->count == sought.count && span->isOfWork == sought.isOfWork;
    });
}

/// "10 days off": those who work count no others.
bool tellsLeave(const SideWords &side)
{
    return hasWord(side.words, {u"leave", u"off", u"holiday", u"holidays", u"vacation"});
}

} // namespace

/// "Has 10 working days to answer" became "has 10 days": the number is kept, and the term is another. Of a
/// few days the kind is soon left out, for they may well be working ones. English alone.
void findOtherDayKinds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double few = 5;
    if (!isWorthReadingAsEnglish(sources, link) || tellsLeave(link.words.right))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<DaySpan> after = daySpansAmong(sources, link.other);
    for (const DaySpan &first : daySpansAmong(sources, link.base)) {
        const auto answer = std::ranges::find(after, first.count, &DaySpan::count);
        if (answer == after.end() || answer->isOfWork == first.isOfWork || tellsAlike(own, first)
            || tellsAlike(base, *answer))
            continue;
        Finding changed = finding(
            FindingKind::UnitChanged,
            Tr::tr("%1 became %2").arg(quoted(base.text(first.range)), quoted(own.text(answer->range))),
            Tr::tr("The linked sentences give another value for the same thing."),
            {placeOf(sources, link.base.version, first.range),
             placeOf(sources, link.other.version, answer->range)});
        if (first.count < few)
            changed.severity = Severity::Minor;
        findings.push_back(std::move(changed));
        return;
    }
}

} // namespace retold
