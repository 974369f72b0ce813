#pragma once

#include "core/compare/readings/class_pairs.h"

#include <concepts>
#include <utility>
#include <vector>

namespace retold {

/// A word that both sides of a link have once: a fixed point by which what stands around it can be compared.
struct Anchor {
    int left = 0;  ///< Into the words of the left side.
    int right = 0; ///< Into those of the right side.
};

/// The content words that stand once on either side, by stem; in the order of the left.
std::vector<Anchor> anchorsOf(const SideWords &left, const SideWords &right);

/// How many other anchors stand within `reach` words of this one on both sides.
int anchorsAround(const std::vector<Anchor> &anchors, const Anchor &anchor, int reach);

/// The words of the clause that holds the word: up to punctuation that parts, or a conjunction that opens
/// another statement ("but", "that", "after"). English and German.
IndexRange clauseAround(std::span<const Word> words, int word);

/// Whether a verb of saying stands within three words of these: who says a thing is for the detectors of
/// speakers.
bool isBesideSaying(const SideWords &side, const IndexRange &words);

/// Whether the word is one of these, in lower case.
bool isOneOf(const Word &word, std::initializer_list<QStringView> forms);

/// Whether there is a word at the place and it is one of these.
template<std::integral Index>
bool isOneOfAt(std::span<const Word> words, Index at, std::initializer_list<QStringView> forms)
{
    return std::cmp_greater_equal(at, 0) && std::cmp_less(at, words.size())
        && isOneOf(words[static_cast<std::size_t>(at)], forms);
}

/// "In May", "May 3", "3 May": the month, and nothing that is left open.
bool isMonthOfMay(std::span<const Word> words, int at);

/// "Not", "never", "nobody", "won't": a word that denies and nothing else.
bool isPlainDenial(const Word &word);

/// Whether one of these stands among the words.
bool hasWord(std::span<const Word> words, std::initializer_list<QStringView> forms);

} // namespace retold
