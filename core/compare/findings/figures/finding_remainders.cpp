#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <iterator>

namespace retold {

namespace {

/// A number of people or things at the head of its statement, and what is told of them alone.
struct CountTold {
    double count = 0;
    QSet<QString> stems;
    TextRange range;
};

double numberOf(std::span<const Figure> figures, const Word &word)
{
    if (isOneOf(word, {u"one"}))
        return 1;
    const auto figure = std::ranges::find_if(figures, [&word](const Figure &each) {
        return each.kind == FigureKind::Number && each.range.begin == word.range.begin;
    });
    const auto *value = figure == figures.end() ? nullptr : std::get_if<double>(&figure->value);
    return value == nullptr ? 0 : *value;
}

/// "Two preferred to wait, while one …": what stands from each number to the conjunction before the next.
std::vector<CountTold> countsToldIn(const AnnotatedVersion &own, int sentence)
{
    const auto words = wordsAt(own, sentence);
    const auto figures = inSentence(own.figures, sentence);
    std::vector<CountTold> told;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isHead = i == 0
            || isOneOf(words[i - 1],
                       {u"while", u"and", u"but", u";", u"the", u",", u"other", u"remaining", u"whereas"});
        const double count = isHead ? numberOf(figures, words[i]) : 0;
        if (count == 0)
            continue;
        const auto rest = words.subspan(i + 1);
        const auto end = std::ranges::find_if(rest, [](const Word &word) {
            return isOneOf(word, {u"while", u"but", u";", u"whereas", u"."});
        });
        told.push_back({count, contentStems({rest.begin(), end}), words[i].range});
    }
    return told;
}

std::vector<CountTold> countsToldIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<CountTold> told;
    for (const int sentence : group.sentences)
        std::ranges::copy(countsToldIn(versionAt(sources, group.version), sentence),
                          std::back_inserter(told));
    return told;
}

/// "The remaining three", "the other three".
bool isRemainder(const AnnotatedVersion &own, const SentenceGroup &group, const CountTold &told)
{
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        const auto words = wordsAt(own, sentence);
        const int at = wordAt(words, told.range.begin);
        return at > 0 && static_cast<std::size_t>(at) < words.size()
            && words[static_cast<std::size_t>(at)].range == told.range
            && isOneOf(words[static_cast<std::size_t>(at) - 1], {u"remaining", u"other"});
    });
}

bool tellsNumber(const AnnotatedVersion &own, double count)
{
    return std::ranges::any_of(own.figures, [count](const Figure &each) {
        const auto *value = std::get_if<double>(&each.value);
        return each.kind == FigureKind::Number && value != nullptr && *value == count;
    });
}

} // namespace

/// "Two preferred to wait, while one wanted more" became "the remaining three preferred to wait": those who
/// did another thing are counted with them. English alone.
void findMergedRemainders(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr qsizetype telling = 2;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<CountTold> before = countsToldIn(sources, link.base);
    for (const CountTold &rest : countsToldIn(sources, link.other)) {
        if (!isRemainder(own, link.other, rest) || tellsNumber(base, rest.count))
            continue;
        for (std::size_t i = 0; i + 1 < before.size(); ++i) {
            const CountTold &first = before[i];
            const CountTold &second = before[i + 1];
            const bool isSum = first.count + second.count == rest.count;
            const qsizetype ofFirst
                = commonCount(QSet<QString>(first.stems).subtract(second.stems), rest.stems);
            const qsizetype ofSecond
                = commonCount(QSet<QString>(second.stems).subtract(first.stems), rest.stems);
            if (!isSum || std::max(ofFirst, ofSecond) < telling || std::min(ofFirst, ofSecond) > 0)
                continue;
            Finding merged = movedFigure(sources, link, ofFirst > 0 ? first.range : second.range, rest.range);
            merged.kind = FindingKind::FigureAltered;
            findings.push_back(std::move(merged));
            return;
        }
    }
}

/// "Two were in a serious condition" became "eleven of them were in a serious condition": sentences that are
/// else kept open with another number, and the first one stands nowhere. English alone.
void findOtherSubjectCounts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double sure = 0.9;
    constexpr qsizetype alike = 3;
    if (!isWorthReadingAsEnglish(sources, link) || link.link.link.score < sure
        || link.base.sentences.size() != 1 || link.other.sentences.size() != 1)
        return;
    const std::vector<CountTold> before = countsToldIn(sources, link.base);
    const std::vector<CountTold> after = countsToldIn(sources, link.other);
    const auto opens = [&sources](const SentenceGroup &group, const std::vector<CountTold> &told) {
        const auto words = wordsAt(versionAt(sources, group.version), group.sentences.front());
        return told.size() == 1 && !words.empty() && told.front().range.begin == words.front().range.begin;
    };
    if (!opens(link.base, before) || !opens(link.other, after))
        return;
    const CountTold &first = before.front();
    const CountTold &answer = after.front();
    const double sum = first.count + answer.count; // "Two of nine dissented", "seven of nine agreed".
    if (first.count == answer.count || tellsNumber(versionAt(sources, link.base.version), sum)
        || tellsNumber(versionAt(sources, link.other.version), sum)
        || tellsNumber(versionAt(sources, link.other.version), first.count)
        || commonCount(first.stems, answer.stems) < alike
        || 2 * commonCount(first.stems, answer.stems) < first.stems.size())
        return;
    Finding altered = movedFigure(sources, link, first.range, answer.range);
    altered.kind = FindingKind::FigureAltered;
    findings.push_back(std::move(altered));
}

} // namespace retold
