#include "core/compare/figures/figure_findings.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "Between 11 p.m. and 7 a.m.": when it begins and ends, and whether something is shut or gone then.
struct ClockSpan {
    QString from;
    QString until;
    bool isWithout = false;
    TextRange range;
};

/// What is shut off for a time; what is told of the rest of the day is the other way round.
bool tellsWithout(std::span<const Word> words)
{
    return hasWord(words,
                   {u"cut",       u"cuts",      u"dry",        u"closed",      u"shut",    u"off",
                    u"banned",    u"ban",       u"without",    u"curfew",      u"no",      u"not",
                    u"n't",       u"suspended", u"stop",       u"stopped",     u"blocked", u"prohibited",
                    u"barred",    u"halted",    u"outage",     u"outages",     u"closure", u"blackout",
                    u"forbidden", u"closes",    u"restricted", u"interrupted", u"close",   u"blackouts"});
}

std::vector<ClockSpan> clockSpansOf(const AnnotatedVersion &own)
{
    std::vector<ClockSpan> spans;
    for (const Figure &figure : own.figures) {
        const auto *value = std::get_if<QString>(&figure.value);
        const bool isSpan = figure.kind == FigureKind::Time && value != nullptr && value->count(u'/') == 1;
        if (isSpan && !isInMarks(own, figure.range))
            spans.push_back({value->section(u'/', 0, 0), value->section(u'/', 1),
                             tellsWithout(wordsAt(own, figure.sentence)), figure.range});
    }
    return spans;
}

bool hasSpan(const std::vector<ClockSpan> &spans, const QString &from, const QString &until)
{
    return std::ranges::any_of(
        spans, [&](const ClockSpan &each) { return each.from == from && each.until == until; });
}

} // namespace

/// "Closed between 11 p.m. and 7 a.m." became "from 7 a.m. until 11 p.m.", anywhere in the version: beginning
/// and end have changed places. English alone.
void findTurnedClockSpans(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const int reference = *sources.comparison.reference;
        const AnnotatedVersion &base = versionAt(sources, reference);
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<ClockSpan> before = clockSpansOf(base);
        const std::vector<ClockSpan> after = clockSpansOf(own);
        for (const ClockSpan &span : after) {
            const auto turned = std::ranges::find_if(before, [&span](const ClockSpan &each) {
                return each.from == span.until && each.until == span.from && each.isWithout == span.isWithout;
            });
            if (turned == before.end() || span.from == span.until || hasSpan(after, span.until, span.from)
                || hasSpan(before, span.from, span.until))
                continue;
            findings.push_back(finding(
                FindingKind::TimeChanged,
                Tr::tr("%1 became %2").arg(quoted(base.text(turned->range)), quoted(own.text(span.range))),
                Tr::tr("The linked sentences tell of one event at two times."),
                {placeOf(sources, reference, turned->range), placeOf(sources, version, span.range)}));
            break;
        }
    }
}

} // namespace retold
