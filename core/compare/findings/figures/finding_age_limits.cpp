#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace retold {

namespace {

/// "60 or older", "who are already over 58": an age, or a bare number that may be one.
bool mayBeAge(const Figure &figure)
{
    constexpr double oldest = 110;
    const auto *value = std::get_if<double>(&figure.value);
    const bool isBare
        = figure.kind == FigureKind::Number && figure.counted.isEmpty() && figure.unit.isEmpty();
    return value != nullptr && *value <= oldest && (figure.kind == FigureKind::Age || isBare);
}

/// From which one on.
bool isLowerLimit(const Figure &figure)
{
    return figure.direction == HedgeDirection::AtLeast || figure.direction == HedgeDirection::MoreThan;
}

/// "People who are already", "those aged": it tells whom it holds for.
bool tellsWhom(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 6;
    const auto before = wordsBesideFigure(own, figure).before;
    return hasWord(before.last(std::min(reach, before.size())),
                   {u"who", u"those", u"people", u"aged", u"anyone", u"everyone", u"anybody", u"everybody"});
}

/// The one limit of the sentences; none where they tell several ages.
std::optional<Figure> limitIn(const AnnotatedVersion &own, const SentenceGroup &group)
{
    std::optional<Figure> only;
    for (const int sentence : group.sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            if (!mayBeAge(figure))
                continue;
            if (only || !isLowerLimit(figure) || !tellsWhom(own, figure))
                return {};
            only = figure;
        }
    }
    return only;
}

} // namespace

/// "Those who are 60 or older" became "those over 58": the age from which it holds. "Over 59" and "60 or
/// older" are one. English alone.
void findOtherAgeLimits(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double oneYear = 1;
    constexpr qsizetype telling = 2;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const auto first = limitIn(base, link.base);
    const auto answer = limitIn(own, link.other);
    const bool isOfAge
        = first && answer && (first->kind == FigureKind::Age || answer->kind == FigureKind::Age);
    if (!isOfAge || std::abs(std::get<double>(first->value) - std::get<double>(answer->value)) <= oneYear)
        return;
    const QSet<QString> common
        = contentStems(wordsAt(base, first->sentence)) & contentStems(wordsAt(own, answer->sentence));
    if (common.size() < telling)
        return;
    findings.push_back(finding(FindingKind::FigureAltered,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(written(sources, link.base.version, *first)),
                                        quoted(written(sources, link.other.version, *answer))),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               {placeOf(sources, link.base.version, first->range),
                                placeOf(sources, link.other.version, answer->range)}));
}

} // namespace retold
