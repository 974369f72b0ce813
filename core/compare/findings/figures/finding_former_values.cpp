#include "core/annotate/name_words.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_stretches.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

bool isFormer(const FigureItem &item)
{
    return item.setting.part == FigurePart::Before;
}

bool isToldIn(const AnnotatedVersion &own, const FigureItem &sought)
{
    return std::ranges::any_of(own.figures, [&](const Figure &figure) {
        return figure.value == sought.value().value
            || isOneValue(relateValues(sought.reading, readingOf(own, figure)));
    });
}

/// Parts of the day and of the calendar, and what is so at the time of writing.
bool isMoment(const Word &word)
{
    return nameWords().calendar.contains(word.normal)
        || isOneOf(word,
                   {u"morning", u"noon", u"midday", u"afternoon", u"evening", u"night", u"midnight", u"dawn",
                    u"dusk", u"now", u"currently", u"today", u"yesterday", u"tonight"});
}

QSet<QString> momentsIn(std::span<const Word> words)
{
    QSet<QString> moments;
    for (const Word &word : words) {
        if (isMoment(word))
            moments.insert(word.normal);
    }
    return moments;
}

std::span<const Word> wordsBetween(const AnnotatedVersion &own, int sentence, qsizetype begin, qsizetype end)
{
    const auto words = wordsAt(own, sentence);
    const int first = wordAt(words, begin);
    return words.subspan(static_cast<std::size_t>(first),
                         static_cast<std::size_t>(std::max(0, wordAt(words, end) - first)));
}

/// Words that put the amount before the moment that is told: "had been", "earlier", "fell from".
bool tellsBefore(std::span<const Word> words, const QString &language)
{
    return std::ranges::any_of(words, [&language](const Word &word) {
        return isOfClass(word.normal, WordClass::Trend, language)
            || isOneOf(word,
                       {u"had", u"earlier", u"ago", u"previously", u"previous", u"once", u"initially",
                        u"peak", u"before", u"from", u"until", u"originally", u"first", u"height", u"last"});
    });
}

/// Whether the answer tells what was once, the former value, as that of the moment that the present value of
/// the base is told of.
bool isOfOtherMoment(const FindingSources &sources, const FigureItem &present, const FigureItem &former,
                     const FigureItem &answer)
{
    const AnnotatedVersion &base = versionAt(sources, present.version);
    const AnnotatedVersion &own = versionAt(sources, answer.version);
    const int sentence = former.value().sentence;
    const TextRange &all = base.sentences[static_cast<std::size_t>(sentence)].range;
    const TextRange &told = own.sentences[static_cast<std::size_t>(answer.value().sentence)].range;
    const QSet<QString> now = momentsIn(wordsBetween(base, sentence, all.begin, former.value().range.begin));
    const QSet<QString> then = momentsIn(wordsBetween(base, sentence, former.value().range.end, all.end));
    const auto words = wordsBetween(own, answer.value().sentence, told.begin, told.end);
    const QSet<QString> there = momentsIn(words);
    return !now.isEmpty() && there.contains(now) && !there.intersects(QSet<QString>(then).subtract(now))
        && !tellsBefore(words, own.version.language);
}

bool areOfOneSentence(const FigureItem &present, const FigureItem &former)
{
    return present.value().sentence == former.value().sentence
        && present.value().range.begin < former.value().range.begin
        && areOfOneMeasure(present.value(), former.value());
}

} // namespace

/// "35,000 homes in the afternoon, down from 52,000 in the morning" became "52,000 homes in the afternoon":
/// what was once, told as what is, where what is stands nowhere. English alone.
void findFormerValues(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<FigureItem> before = measuresIn(sources, link.base);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    for (const FigureItem &former : before) {
        const auto answer = std::ranges::find_if(after, [&former](const FigureItem &each) {
            return each.value().value == former.value().value && !isFormer(each);
        });
        if (!isFormer(former) || answer == after.end())
            continue;
        const auto present = std::ranges::find_if(before, [&](const FigureItem &each) {
            return !isFormer(each) && areOfOneSentence(each, former)
                && !isToldIn(versionAt(sources, answer->version), each)
                && isOfOtherMoment(sources, each, former, *answer);
        });
        if (present == before.end())
            continue;
        findings.push_back(finding(FindingKind::FigureMisplaced,
                                   Tr::tr("%1 is told of what %2 counted")
                                       .arg(quoted(answer->reading.text), quoted(present->reading.text)),
                                   Tr::tr("What was the value before is now the value after."),
                                   {placeOf(sources, present->version, present->value().range),
                                    placeOf(sources, answer->version, answer->value().range)}));
    }
}

} // namespace retold
