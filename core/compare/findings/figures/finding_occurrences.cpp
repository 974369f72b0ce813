#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

namespace {

/// The ordinals of a sentence that tell how often something has happened: "the third time", "the second
/// extension since May", "the fourth this year".
bool isOccurrence(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 8;
    const auto behind = wordsBesideFigure(own, figure).behind;
    const auto next = behind.first(std::min(reach, behind.size()));
    if (next.empty() || figure.kind != FigureKind::Ordinal || !std::holds_alternative<double>(figure.value))
        return false;
    if (isOneOf(next.front(), {u"time", u"straight", u"consecutive", u"successive", u"such"}))
        return true;
    const auto end = std::ranges::find_if(next, [](const Word &word) {
        return isOneOf(word, {u",", u".", u";", u"and", u"but"});
    });
    return std::any_of(next.begin(), end, [&end](const Word &word) {
        const Word *after = &word + 1;
        const bool isInSpan = isOneOf(word, {u"this", u"in"}) && after < &*end
            && (isOneOf(*after,
                        {u"year", u"month", u"week", u"season", u"summer", u"winter", u"decade", u"a"})
                || after->kind == WordKind::Number);
        return isInSpan || isOneOf(word, {u"since"});
    });
}

std::vector<FigureItem> ordinalsIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<FigureItem> ordinals;
    for (const FigureItem &item : measuresIn(sources, group)) {
        if (item.value().kind == FigureKind::Ordinal)
            ordinals.push_back(item);
    }
    return ordinals;
}

bool hasOrdinal(const AnnotatedVersion &own, const FigureItem &sought)
{
    return std::ranges::any_of(own.figures, [&sought](const Figure &each) {
        return each.kind == FigureKind::Ordinal && each.value == sought.value().value;
    });
}

} // namespace

/// "The second extension since January" became "the third time that it was extended". English alone.
void findOtherOccurrences(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<FigureItem> before = ordinalsIn(sources, link.base);
    const std::vector<FigureItem> after = ordinalsIn(sources, link.other);
    if (before.size() != 1 || after.size() != 1)
        return; // Of several, which answers which cannot be told.
    const FigureItem &first = before.front();
    const FigureItem &answer = after.front();
    const bool isOther
        = first.value().value != answer.value().value && !hasOrdinal(base, answer) && !hasOrdinal(own, first);
    if (isOther && isOccurrence(base, first.value()) && isOccurrence(own, answer.value()))
        findings.push_back(otherFigure(FindingKind::FigureAltered, sources, first, answer));
}

} // namespace retold
