#include "core/compare/quote_focus.h"

#include "core/compare/quote_words.h"
#include "core/compare/word_diff.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int wordsAround = 4;

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

TextRange widened(std::span<const Word> words, const IndexRange &part)
{
    const int begin = std::max(0, part.begin - wordsAround);
    const int end = std::min(static_cast<int>(words.size()), part.end + wordsAround);
    return {words[static_cast<std::size_t>(begin)].range.begin,
            words[static_cast<std::size_t>(std::max(begin, end - 1))].range.end};
}

} // namespace

std::pair<TextRange, TextRange> changedParts(const AnnotatedVersion &left, const TextRange &leftQuote,
                                             const AnnotatedVersion &right, const TextRange &rightQuote)
{
    const std::span<const Word> leftWords = wordsIn(left, leftQuote);
    const std::span<const Word> rightWords = wordsIn(right, rightQuote);
    const WordDiff all = diffWords(leftWords, rightWords);
    const std::span<const WordEdit> diff = withoutEnds(all);
    const auto first = std::ranges::find_if(diff, isChange);
    const auto last = std::find_if(diff.rbegin(), diff.rend(), isChange);
    if (first == diff.end())
        return {leftQuote, rightQuote};
    return {widened(leftWords, {first->left.begin, last->left.end}),
            widened(rightWords, {first->right.begin, last->right.end})};
}

} // namespace retold
