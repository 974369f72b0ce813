#include "core/compare/figures/figure_stretches.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace retold {

namespace {

/// "Twelve were in hospital, four of them in intensive care": a number, a part of it, and what is told of
/// each alone.
struct PartedCount {
    Figure whole;
    Figure part;
    QSet<QString> ofWhole;
    QSet<QString> ofPart;
};

/// "Of them", "of whom" behind the number.
bool isPartOfThem(std::span<const Word> words, int end)
{
    const auto next = static_cast<std::size_t>(end);
    return next + 1 < words.size() && isOneOf(words[next], {u"of"})
        && isOneOf(words[next + 1], {u"them", u"whom", u"which", u"those", u"these"});
}

bool endsClause(const Word &word)
{
    return word.kind == WordKind::Punctuation
        || isOneOf(word, {u"and", u"but", u"while", u"including", u"among", u"some", u"most"});
}

/// The content words behind the number up to where something else is told.
QSet<QString> toldBehind(std::span<const Word> words, int from)
{
    constexpr int reach = 14;
    int end = from;
    while (end < static_cast<int>(words.size()) && end - from < reach
           && !endsClause(words[static_cast<std::size_t>(end)])
           && words[static_cast<std::size_t>(end)].kind != WordKind::Number)
        ++end;
    return contentStems(words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(end - from)));
}

bool isCount(const AnnotatedVersion &own, const Figure &figure)
{
    return figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value)
        && !isInMarks(own, figure.range);
}

std::optional<PartedCount> partedCountIn(const AnnotatedVersion &own, int sentence)
{
    constexpr std::size_t table = 12;
    const auto words = wordsAt(own, sentence);
    std::vector<Figure> figures;
    std::ranges::copy_if(inSentence(own.figures, sentence), std::back_inserter(figures),
                         [&own](const Figure &each) { return isCount(own, each); });
    for (std::size_t i = 0; i + 1 < figures.size() && figures.size() <= table; ++i) {
        const Figure &whole = figures[i];
        const Figure &part = figures[i + 1];
        const int end = wordAt(words, part.range.end);
        if (!isPartOfThem(words, end) || std::get<double>(part.value) >= std::get<double>(whole.value))
            continue;
        PartedCount count{whole, part, toldBehind(words, wordAt(words, whole.range.end)),
                          toldBehind(words, end + 2)};
        const QSet<QString> both = count.ofWhole & count.ofPart;
        count.ofWhole -= both;
        count.ofPart -= both;
        return count;
    }
    return {};
}

/// The number of the whole there, with what the part alone was told of, and without some of its own or the
/// number of the part.
const Figure *toldOfPart(const AnnotatedVersion &own, const PartedCount &count, int sentence)
{
    constexpr qsizetype telling = 2;
    const auto words = wordsAt(own, sentence);
    const bool isPartGone
        = std::ranges::none_of(inSentence(own.figures, sentence),
                               [&count](const Figure &each) { return each.value == count.part.value; });
    for (const Figure &figure : inSentence(own.figures, sentence)) {
        if (!isCount(own, figure) || figure.value != count.whole.value)
            continue;
        const QSet<QString> told = toldBehind(words, wordAt(words, figure.range.end));
        const qsizetype taken = commonCount(told, count.ofPart);
        const bool isTaken = taken >= telling || (taken == 1 && count.ofPart.size() == 1);
        if (isTaken && (isPartGone || commonCount(told, count.ofWhole) < count.ofWhole.size()))
            return &figure;
    }
    return nullptr;
}

} // namespace

/// "Twelve were in hospital, four of them in intensive care" became "twelve were in intensive care". English
/// alone.
void findPartsForWholes(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const int sentence : link.base.sentences) {
        const std::optional<PartedCount> count = partedCountIn(base, sentence);
        for (const int there : count ? link.other.sentences : std::vector<int>()) {
            const Figure *answer = toldOfPart(own, *count, there);
            if (answer == nullptr)
                continue;
            findings.push_back(
                finding(FindingKind::FigureMisplaced,
                        Tr::tr("%1 is told of what %2 counted")
                            .arg(quoted(own.text(answer->range)), quoted(base.text(count->part.range))),
                        Tr::tr("The linked sentence has the number on what another number counted."),
                        {placeOf(sources, link.base.version, count->whole.range),
                         placeOf(sources, link.other.version, answer->range)}));
            return;
        }
    }
}

} // namespace retold
