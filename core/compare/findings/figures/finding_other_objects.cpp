#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "Employs 700": a count that stands behind a verb, with nothing but a hedge between.
struct CountedObject {
    Figure figure;
    QString verb; ///< In its dictionary form.
};

/// The verb before the figure and its hedges; empty where another word stands there.
QString verbBefore(const AnnotatedVersion &own, const Figure &figure)
{
    auto before = wordsBesideFigure(own, figure).before;
    while (!before.empty()
           && isOneOf(before.back(),
                      {u"about", u"some", u"around", u"only", u"nearly", u"almost", u"roughly", u"the",
                       u"all", u"another", u"at", u"least", u"just"}))
        before = before.first(before.size() - 1);
    return before.empty() || before.back().isFunctionWord ? QString() : verbOf(before.back().normal);
}

bool isPlainCount(const AnnotatedVersion &own, const Figure &figure)
{
    return figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value)
        && !isInMarks(own, figure.range);
}

std::vector<CountedObject> objectsIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<CountedObject> objects;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
            const QString verb = isPlainCount(own, figure) ? verbBefore(own, figure) : QString();
            if (!verb.isEmpty())
                objects.push_back({figure, verb});
        }
    }
    return objects;
}

} // namespace

/// "Employs 700 people and supports 2,000 jobs" became "employs 2,000 people": the number of the verb is
/// gone, and that of another one of the sentence stands in its place. English alone.
void findOtherObjects(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<CountedObject> before = objectsIn(sources, link.base);
    for (const CountedObject &answer : objectsIn(sources, link.other)) {
        const auto first = std::ranges::find(before, answer.verb, &CountedObject::verb);
        const auto owner = std::ranges::find_if(before, [&answer](const CountedObject &each) {
            return each.figure.value == answer.figure.value && each.verb != answer.verb;
        });
        if (first == before.end() || owner == before.end() || tellsCount(own, first->figure))
            continue;
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("%1 is told of what %2 counted")
                        .arg(quoted(own.text(answer.figure.range)), quoted(base.text(first->figure.range))),
                    Tr::tr("The linked sentence has the number on what another number counted."),
                    {placeOf(sources, link.base.version, first->figure.range),
                     placeOf(sources, link.other.version, answer.figure.range)}));
        return;
    }
}

} // namespace retold
