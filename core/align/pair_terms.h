#pragma once

#include "core/align/terms.h"

#include <vector>

namespace retold {

/// How the terms of one kind meet in a pair of versions, and what each weighs there.
struct JoinedVocabulary {
    std::vector<int> toRight; ///< For each term of the left its index on the right, or -1.
    std::vector<float> leftWeights;
    std::vector<float> rightWeights;
    std::vector<float> leftTotals; ///< For each sentence the sum of its weights.
    std::vector<float> rightTotals;
    std::vector<float> leftStory; ///< For each sentence the sum of its words' storyWeight(); of words alone.
    std::vector<float> rightStory;
};

/// Two versions side by side. Weights are the pair's own, so that a third version changes nothing between
/// these two.
struct PairTerms {
    const VersionTerms *left = nullptr;
    const VersionTerms *right = nullptr;
    std::array<JoinedVocabulary, termKindCount> joined;

    const JoinedVocabulary &of(TermKind kind) const { return joined[static_cast<std::size_t>(kind)]; }
};

/// Weighs a term by how few sentences of the two versions hold it, ln(1 + n/df) / ln(1 + n), and words half
/// by that and half by their rarity in the language at large: in a story on Ukraine, "Ukraine" says little,
/// though it is a rare word, and "bridge" little, though only two sentences have it.
PairTerms joinTerms(const VersionTerms &left, const VersionTerms &right);

/// What is left of a word's weight without its rarity in the language: its weight in these two versions
/// alone.
inline float storyWeight(float weight, float rarity)
{
    return 2 * weight - rarity;
}

/// The terms that two sentences have in common, as indexes into the left vocabulary; `left` and `right` are
/// places in VersionTerms::sentences.
TermSet sharedTerms(const PairTerms &pair, TermKind kind, int left, int right);

} // namespace retold
