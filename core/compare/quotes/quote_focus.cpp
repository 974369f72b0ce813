#include "core/compare/quotes/quote_focus.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/word_diff.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

constexpr int wordsBeside = 3; ///< Kept on either side of what changed.
constexpr int mostShown = 12;  ///< So many words a message can hold.

bool isChange(const WordEdit &edit)
{
    return edit.kind == EditKind::Replaced || edit.kind == EditKind::Removed
        || edit.kind == EditKind::Inserted;
}

/// Without the edits at both ends that stand on one side alone.
std::span<const WordEdit> withoutEnds(std::span<const WordEdit> diff)
{
    const auto isOneSided
        = [](const WordEdit &edit) { return edit.left.size() == 0 || edit.right.size() == 0; };
    while (!diff.empty() && isOneSided(diff.front()))
        diff = diff.subspan(1);
    while (!diff.empty() && isOneSided(diff.back()))
        diff = diff.first(diff.size() - 1);
    return diff;
}

/// Where the window of `width` items begins whose weights add up to most; the first of several.
std::size_t heaviestWindow(std::size_t items, std::size_t width, const auto &weight)
{
    int sum = 0;
    int most = -1;
    std::size_t best = 0;
    for (std::size_t end = 0; end < items; ++end) {
        sum += weight(end);
        if (end >= width)
            sum -= weight(end - width);
        if (end + 1 >= width && sum > most) {
            most = sum;
            best = end + 1 - width;
        }
    }
    return best;
}

/// Of the longer run the stretch that has most words of the shorter, so that a phrase is not held against a
/// whole speech.
std::span<const Word> answering(std::span<const Word> longer, std::span<const Word> shorter)
{
    const std::size_t width = shorter.size() + shorter.size() / 2 + 2;
    if (longer.size() <= width)
        return longer;
    QSet<QString> stems;
    for (const Word &word : shorter)
        stems.insert(word.stem);
    const auto isShared = [&](std::size_t i) {
        return longer[i].kind != WordKind::Punctuation && stems.contains(longer[i].stem);
    };
    const auto weight = [&](std::size_t i) {
        constexpr int content = 4; // An article in common tells hardly anything.
        return !isShared(i) ? 0 : longer[i].isFunctionWord ? 1 : content;
    };
    std::size_t best = heaviestWindow(longer.size(), width, weight);
    std::size_t last = best + width;
    while (last > best + 1 && !isShared(last - 1))
        --last;
    while (best + 1 < last && !isShared(best))
        ++best;
    // What stands in the place of the first and the last word of the shorter may be what changed.
    const std::size_t begin = best - std::min<std::size_t>(best, 2);
    return longer.subspan(begin, std::min(longer.size(), last + 2) - begin);
}

/// What the words of one side tell: a denial and a number most, a word of function nothing.
int weightOf(std::span<const Word> words, const IndexRange &part)
{
    constexpr int denial = 8;
    constexpr int number = 6;
    constexpr int limit = 4;
    constexpr int content = 2;
    constexpr int most = 10; // A long aside is no more than a turned word.
    int weight = 0;
    for (int i = part.begin; i < part.end; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isPlainDenial(word))
            weight += denial;
        else if (word.kind == WordKind::Number)
            weight += number;
        else if (isOneOf(word, {u"only", u"may", u"might", u"will", u"must", u"all", u"some"}))
            weight += limit;
        else if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            weight += content;
    }
    return std::min(weight, most);
}

bool hasWords(std::span<const Word> words, const IndexRange &part)
{
    const auto own
        = words.subspan(static_cast<std::size_t>(part.begin), static_cast<std::size_t>(part.size()));
    return std::ranges::any_of(own, [](const Word &word) { return word.kind != WordKind::Punctuation; });
}

TextRange widened(std::span<const Word> words, const IndexRange &part, int around)
{
    const int begin = std::max(0, part.begin - around);
    const int end = std::min(static_cast<int>(words.size()), part.end + around);
    return {words[static_cast<std::size_t>(begin)].range.begin,
            words[static_cast<std::size_t>(std::max(begin, end - 1))].range.end};
}

} // namespace

std::pair<TextRange, TextRange> changedParts(const AnnotatedVersion &left, const TextRange &leftQuote,
                                             const AnnotatedVersion &right, const TextRange &rightQuote)
{
    const std::span<const Word> wholeLeft = wordsIn(left, leftQuote);
    const std::span<const Word> wholeRight = wordsIn(right, rightQuote);
    const std::span<const Word> leftWords = answering(wholeLeft, wholeRight);
    const std::span<const Word> rightWords = answering(wholeRight, wholeLeft);
    const WordDiff all = diffWords(leftWords, rightWords);
    const std::span<const WordEdit> diff = withoutEnds(all);
    const auto first = std::ranges::find_if(diff, isChange);
    const auto last = std::find_if(diff.rbegin(), diff.rend(), isChange);
    if (first == diff.end())
        return {rangeOf(leftWords), rangeOf(rightWords)};
    // Where two changes stand far apart, the one that weighs most is enough to see that there is one.
    const auto spansMany = [&](const IndexRange &from, const IndexRange &to) {
        return to.end - from.begin > mostShown - 2 * wordsBeside;
    };
    const bool isWide = spansMany(first->left, last->left) || spansMany(first->right, last->right);
    if (!isWide)
        return {widened(leftWords, {first->left.begin, last->left.end}, wordsBeside),
                widened(rightWords, {first->right.begin, last->right.end}, wordsBeside)};
    const WordEdit *shown = &*first;
    int most = 0;
    for (const WordEdit &edit : diff) {
        // At the end a mark alone is no answer: one side was quoted further.
        const bool isEnd = (&edit == &diff.front() || &edit == &diff.back())
            && hasWords(leftWords, edit.left) != hasWords(rightWords, edit.right);
        const int weight = isChange(edit) && !isEnd
            ? weightOf(leftWords, edit.left) + weightOf(rightWords, edit.right)
            : 0;
        if (weight > most) {
            most = weight;
            shown = &edit;
        }
    }
    return {widened(leftWords, shown->left, wordsBeside), widened(rightWords, shown->right, wordsBeside)};
}

} // namespace retold
