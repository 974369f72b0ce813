#include "core/compare/figures/figure_findings.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What is counted, as far as one sort can be told for another.
enum class Sort { Unknown, People, Households, Firms, Places };

/// "Customers" and "members" may be of several sorts, and stand in none.
Sort sortOf(const QString &counted)
{
    static const QHash<QString, Sort> sorts = [] {
        QHash<QString, Sort> all;
        for (const QString &each : {u"people"_s, u"persons"_s, u"residents"_s, u"inhabitants"_s, u"men"_s,
                                    u"women"_s, u"children"_s, u"workers"_s, u"employees"_s, u"staff"_s})
            all.insert(each, Sort::People);
        for (const QString &each : {u"households"_s, u"homes"_s, u"houses"_s, u"families"_s, u"properties"_s,
                                    u"dwellings"_s, u"apartments"_s, u"flats"_s})
            all.insert(each, Sort::Households);
        for (const QString &each : {u"companies"_s, u"firms"_s, u"businesses"_s, u"enterprises"_s})
            all.insert(each, Sort::Firms);
        for (const QString &each :
             {u"villages"_s, u"towns"_s, u"communities"_s, u"municipalities"_s, u"districts"_s, u"cities"_s})
            all.insert(each, Sort::Places);
        return all;
    }();
    const QString head = counted.section(u' ', -1).toLower();
    if (const auto known = sorts.constFind(head); known != sorts.cend())
        return *known;
    const bool isOfPerson
        = head.endsWith(u's') && relationOf(head.chopped(1), head.chopped(1)) == NounRelation::Related;
    return isOfPerson ? Sort::People : Sort::Unknown;
}

bool isCount(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr double small = 20; // Of other things too.
    const auto *value = std::get_if<double>(&figure.value);
    return figure.kind == FigureKind::Number && value != nullptr && *value >= small
        && sortOf(figure.counted) != Sort::Unknown && !isInMarks(own, figure.range)
        && tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind);
}

/// "41,000 homes, or 90,000 people": both nouns stand in the sentence, and either may be counted there.
bool tellsSort(const AnnotatedVersion &own, int sentence, Sort sort)
{
    return std::ranges::any_of(wordsAt(own, sentence), [sort](const Word &word) {
        return word.kind == WordKind::Word && sortOf(word.normal) == sort;
    });
}

/// So great a number is told once; a smaller one where the sentences are linked.
bool mayBeOne(const FindingSources &sources, int base, const Figure &first, int version, const Figure &answer)
{
    constexpr double great = 1000;
    const auto linked = sources.story.links.sentencesLinked(base, first.sentence, version);
    return std::get<double>(first.value) >= great
        || std::ranges::find(linked, answer.sentence) != linked.end();
}

/// The one figure of that number; null where there is none, or several.
const Figure *soleOf(const AnnotatedVersion &own, const Figure &sought)
{
    const Figure *sole = nullptr;
    for (const Figure &each : own.figures) {
        if (each.value != sought.value || isTime(each))
            continue;
        if (sole != nullptr)
            return nullptr;
        sole = &each;
    }
    return sole;
}

void findOtherCounting(const FindingSources &sources, int base, int version, const Figure &answer,
                       Findings &findings)
{
    const AnnotatedVersion &reference = versionAt(sources, base);
    const AnnotatedVersion &own = versionAt(sources, version);
    const Figure *first = soleOf(reference, answer);
    if (first == nullptr || !isCount(reference, *first) || soleOf(own, answer) == nullptr)
        return;
    const Sort before = sortOf(first->counted);
    const Sort after = sortOf(answer.counted);
    if (before == after || tellsSort(reference, first->sentence, after)
        || tellsSort(own, answer.sentence, before) || !mayBeOne(sources, base, *first, version, answer))
        return;
    findings.push_back(finding(
        FindingKind::UnitChanged,
        Tr::tr("%1 counted %2 and now counts %3")
            .arg(quoted(reference.text(first->range)), quoted(first->counted), quoted(answer.counted)),
        Tr::tr("The number is the same, and counts another thing."),
        {placeOf(sources, base, withCounted(reference, *first)),
         placeOf(sources, version, withCounted(own, answer))}));
}

} // namespace

/// "64,000 households" became "64,000 people", wherever it stands: the number is kept, and of another sort of
/// thing. English alone.
void findOtherCountings(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const AnnotatedVersion &own = versionAt(sources, version);
        for (const Figure &figure : own.figures) {
            if (isCount(own, figure))
                findOtherCounting(sources, *sources.comparison.reference, version, figure, findings);
        }
    }
}

} // namespace retold
