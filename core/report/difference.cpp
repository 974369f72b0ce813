#include "core/report/difference.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/word_diff.h"

#include <algorithm>

namespace retold {

namespace {

std::vector<Word> wordsOf(const AnnotatedVersion &version, std::span<const int> sentences)
{
    std::vector<Word> words;
    for (const int sentence : sentences) {
        const auto part = version.wordsOf(version.sentences.at(static_cast<std::size_t>(sentence)));
        words.insert(words.end(), part.begin(), part.end());
    }
    return words;
}

TextRange rangeOf(std::span<const Word> words, const IndexRange &part)
{
    return {words[static_cast<std::size_t>(part.begin)].range.begin,
            words[static_cast<std::size_t>(part.end - 1)].range.end};
}

/// Where, on the right, the words are missing that an edit leaves out: after the word before it.
qsizetype gapOf(std::span<const Word> words, const IndexRange &empty)
{
    if (words.empty())
        return 0;
    return empty.begin > 0 ? words[static_cast<std::size_t>(empty.begin - 1)].range.end
                           : words.front().range.begin;
}

Difference differenceOf(std::span<const Word> left, std::span<const Word> right)
{
    Difference difference;
    int differing = 0;
    for (const WordEdit &edit : diffWords(left, right)) {
        if (edit.kind == EditKind::Same || edit.kind == EditKind::Equivalent)
            continue;
        differing += edit.left.size() + edit.right.size();
        if (edit.left.size() > 0)
            difference.lost.push_back(rangeOf(left, edit.left));
        if (edit.right.size() > 0)
            difference.fresh.push_back(rangeOf(right, edit.right));
        else
            difference.gaps.push_back(gapOf(right, edit.right));
    }
    const std::size_t all = left.size() + right.size();
    difference.differingShare = all == 0 ? 0 : differing / static_cast<double>(all);
    return difference;
}

} // namespace

Difference differenceOf(const AnnotatedVersion &left, const TextRange &leftRange,
                        const AnnotatedVersion &right, const TextRange &rightRange)
{
    return differenceOf(wordsIn(left, leftRange), wordsIn(right, rightRange));
}

Difference differenceOf(const AnnotatedVersion &left, std::span<const int> leftSentences,
                        const AnnotatedVersion &right, std::span<const int> rightSentences)
{
    const std::vector<Word> leftWords = wordsOf(left, leftSentences);
    const std::vector<Word> rightWords = wordsOf(right, rightSentences);
    return differenceOf(std::span<const Word>(leftWords), std::span<const Word>(rightWords));
}

} // namespace retold
