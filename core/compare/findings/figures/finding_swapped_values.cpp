#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_stretches.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr std::size_t near = 5; ///< Words beside a figure that tell its role.

bool isTimePeriod(const Word &word)
{
    return isOneOf(word, {u"year", u"month", u"week", u"day", u"season", u"quarter", u"decade", u"night"});
}

/// "The year before", "a month earlier", "in the previous season".
bool tellsFormerTime(std::span<const Word> words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if ((isTimePeriod(words[i]) && isOneOf(words[i + 1], {u"before", u"earlier", u"ago", u"previously"}))
            || (isOneOf(words[i], {u"previous", u"preceding"}) && isTimePeriod(words[i + 1])))
            return true;
    }
    return false;
}

/// "From 1.4 per cent": where a change began.
bool isBehindFrom(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr qsizetype reach = 8; // UTF-16 units: "from " and what may stand between.
    const qsizetype begin = figure.range.begin - figure.hedge.size();
    const TextRange before{std::max<qsizetype>(0, begin - reach), figure.range.begin};
    return own.text(before).contains(QLatin1StringView("from "), Qt::CaseInsensitive);
}

/// "Having stood at 41", "after 41 in the previous year", "the year before it was 41", "down from 41".
bool isFormerValue(const FindingSources &sources, const FigureItem &item)
{
    constexpr std::size_t opening = 8;
    const AnnotatedVersion &own = versionAt(sources, item.version);
    if (item.setting.part == FigurePart::Before || isBehindFrom(own, item.value()))
        return true;
    if (own.version.language != u"en")
        return false;
    const FigureWords words = wordsBesideFigure(own, item.value());
    const auto before = ownWordsBefore(words.before, near);
    const bool isAfter
        = !before.empty() && isOneOf(before.back(), {u"after"}) && item.value().kind != FigureKind::Duration;
    return isAfter || hasWord(before, {u"having", u"previously", u"formerly"})
        || tellsFormerTime(ownWordsBefore(words.before, opening))
        || tellsFormerTime(ownWordsBehind(words.behind, near));
}

/// "120 metres left", "still has 120 to clear", "another 120": what is yet to come.
bool isRemaining(const FindingSources &sources, const FigureItem &item)
{
    const AnnotatedVersion &own = versionAt(sources, item.version);
    if (own.version.language != u"en")
        return false;
    const FigureWords words = wordsBesideFigure(own, item.value());
    const auto next = ownWordsBehind(words.behind, near);
    for (std::size_t i = 0; i + 1 < next.size(); ++i) {
        if (isOneOf(next[i], {u"to"})
            && isOneOf(next[i + 1],
                       {u"go", u"come", u"follow", u"clear", u"dig", u"drill", u"finish", u"do", u"cover"}))
            return true;
    }
    const bool isFurther = !next.empty() && isOneOf(next.front(), {u"more"});
    return isFurther
        || hasWord(next.first(std::min<std::size_t>(3, next.size())),
                   {u"left", u"remaining", u"remain", u"remains", u"ahead"})
        || hasWord(ownWordsBefore(words.before, near),
                   {u"leaves", u"leaving", u"another", u"further", u"additional", u"still"});
}

/// "2.1 million passengers, down from 2.4 million", "2 million euros, against 3 million": one of them may
/// leave out what it counts or the currency.
bool areOfOneKind(const Figure &left, const Figure &right)
{
    const bool isShort = left.unit.isEmpty() || right.unit.isEmpty();
    return (left.kind == right.kind && (left.unit == right.unit || isShort))
        || (isShort && areOfOneMeasure(left, right));
}

using HasRole = bool (*)(const FindingSources &, const FigureItem &);

/// Two figures of the base, one in the role and one not, and where they are in each other's on the other
/// side.
void findSwapped(const FindingSources &sources, const BaseLink &link, HasRole hasRole, const QString &why,
                 Findings &findings)
{
    const std::vector<FigureItem> before = measuresIn(sources, link.base);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    const auto sameIn = [&after](const FigureItem &sought) {
        return std::ranges::find_if(after, [&sought](const FigureItem &each) {
            return each.key == sought.key
                || (each.value().value == sought.value().value && areOfOneKind(each.value(), sought.value()));
        });
    };
    for (const FigureItem &start : before) {
        const auto startThere = sameIn(start);
        if (!hasRole(sources, start) || startThere == after.end() || hasRole(sources, *startThere))
            continue;
        for (const FigureItem &end : before) {
            const auto endThere = sameIn(end);
            const bool isSwapped = end.key != start.key && areOfOneKind(end.value(), start.value())
                && !hasRole(sources, end) && endThere != after.end() && hasRole(sources, *endThere);
            if (!isSwapped)
                continue;
            findings.push_back(finding(FindingKind::FigureMisplaced,
                                       Tr::tr("%1 and %2 have changed places")
                                           .arg(quoted(start.reading.text), quoted(end.reading.text)),
                                       why,
                                       {placeOf(sources, start.version, start.value().range),
                                        placeOf(sources, startThere->version, startThere->value().range)}));
            return;
        }
    }
}

} // namespace

/// "From 1.4 to 1.1" became "from 1.1 to 1.4", "1.1, after 1.4 a year earlier" "1.4, having stood at 1.1",
/// "70 metres done and 120 left" "120 done, which leaves 70".
void findSwappedValues(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    findSwapped(sources, link, &isFormerValue, Tr::tr("What was the value before is now the value after."),
                findings);
    findSwapped(sources, link, &isRemaining,
                Tr::tr("The linked sentence has the number on what another number counted."), findings);
}

} // namespace retold
