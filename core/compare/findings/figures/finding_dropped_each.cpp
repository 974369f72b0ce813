#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "500 crowns each", "were each fined 500": the word that gives the amount to every one of several.
std::optional<TextRange> eachBeside(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 4;
    const FigureWords words = wordsBesideFigure(own, figure);
    for (const auto &near : {ownWordsBehind(words.behind, reach), ownWordsBefore(words.before, reach)}) {
        const auto found = std::ranges::find_if(near, [](const Word &word) {
            return isOneOf(word, {u"each", u"apiece"});
        });
        if (found != near.end())
            return found->range;
    }
    return {};
}

/// Whether the sentence gives it to every one in whatever words, or may: "500 a head", "both", "per driver".
bool sharesOut(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const auto behind = wordsBesideFigure(own, figure).behind;
    return isOneOfAt(behind, 0, {u"a", u"an"})
        || hasWord(words,
                   {u"each", u"apiece", u"per", u"every", u"both", u"either", u"individually", u"one"});
}

std::optional<TextRange> totalIn(std::span<const Word> words)
{
    const auto found = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word, {u"total", u"totalling", u"together", u"combined", u"altogether", u"jointly"});
    });
    return found == words.end() ? std::nullopt : std::optional(found->range);
}

/// The same several are told of before the amount: "the four brothers".
bool areStillSeveral(const AnnotatedVersion &base, const Figure &first, const AnnotatedVersion &own,
                     const Figure &answer)
{
    const auto before = wordsBesideFigure(base, first).before;
    return std::ranges::any_of(wordsBesideFigure(own, answer).before, [&before](const Word &word) {
        return word.kind == WordKind::Word && !word.isFunctionWord && word.normal.endsWith(u's')
            && word.normal != word.stem
            && std::ranges::find(before, word.normal, &Word::normal) != before.end();
    });
}

/// "Worth a total of 300 crowns" became "worth 300 crowns each".
bool findGainedEach(const FindingSources &sources, const BaseLink &link, const KeptFigure &kept,
                    Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const Figure &first = kept.before.value();
    const Figure &answer = kept.after.value();
    const auto each = eachBeside(own, answer);
    const auto total = totalIn(wordsBesideFigure(base, first).before);
    if (!each || !total || sharesOut(base, first))
        return false;
    findings.push_back(
        movedFigure(sources, link, spanning(*total, first.range), spanning(*each, answer.range)));
    return true;
}

} // namespace

/// "The brothers were fined 500 crowns each" became "a total of 500 crowns", or lost its "each". English
/// alone.
void findDroppedEach(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure &first = kept.before.value();
        const Figure &answer = kept.after.value();
        const auto each = eachBeside(base, first);
        if (!each && findGainedEach(sources, link, kept, findings))
            return;
        if (!each || sharesOut(own, answer))
            continue;
        const auto total = totalIn(wordsAt(own, answer.sentence));
        if (!total && !areStillSeveral(base, first, own, answer))
            continue;
        findings.push_back(movedFigure(sources, link, spanning(*each, first.range),
                                       total ? spanning(*total, answer.range) : answer.range));
        if (!total) // Who reads it may still know.
            findings.back().severity = lowered(findings.back().severity);
        return;
    }
}

} // namespace retold
