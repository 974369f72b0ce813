#pragma once

#include "core/align/candidates.h"
#include "core/align/pair_terms.h"

#include <array>
#include <vector>

namespace retold {

/// What is measured of a pair of sentences. The names of measureNames are those of the model file, in
/// this order. "Longer" is the version with more words, "shorter" the other: so no measure depends on which
/// was loaded first.
enum class Measure {
    WordCosine,
    WordCoverMore,   ///< Share of the sentence that is told more fully in the other.
    WordCoverLonger, ///< Share of the sentence of the longer version that the other has.
    WordCoverShorter,
    WordShared,
    WordHeaviest,
    WordCount,      ///< How many words they have in common.
    WordRarest,     ///< Rarity of their rarest common word in the language at large.
    WordStoryCover, ///< As WordCoverMore, with weights from the story alone.
    PhraseCover,
    GramCosine,
    GramCoverLonger,
    GramCoverShorter,
    RunCover, ///< Longest run of words in common, as share of the shorter sentence.
    RunLength,
    OrderCover, ///< Longest common subsequence of words, as share of the shorter sentence.
    NameCoverLonger,
    NameCoverShorter,
    NameShared,
    NameConflict, ///< 1 where both name something and nothing in common.
    FigureShared,
    FigureCover,
    FigureConflict,
    QuotedShared,
    QuotedCover,
    QuotedSides, ///< How many of the two have words in marks.
    Speaker,     ///< 1 the same, -1 another, 0 where one has none.
    LengthRatio,
    LengthLonger,
    LengthShorter,
    PositionGap,
    PositionLonger,
    PositionShorter,
    NotBody, ///< How many of the two are headlines or captions.
    // Context: what the first look at all pairs of the two versions says of this one.
    FirstLook,
    RankLonger, ///< How many sentences of the shorter version look more like this one of the longer.
    RankShorter,
    MarginLonger, ///< First look less that of the best rival.
    MarginShorter,
    RivalsLonger, ///< Sum of the first looks of the rivals.
    RivalsShorter,
    OwnLonger, ///< Share of the longer version's sentence that this pair has in common and the best rival has
               ///< not.
    OwnShorter,
    NewLonger, ///< Share of the longer version's sentence in common here and with no better rival.
    NewShorter,
    DiagonalBefore, ///< Best first look of the sentences just before both.
    DiagonalAfter,
    BesideLonger, ///< Best first look of the same sentence with the next or former one of the longer version.
    BesideShorter,
    ExpectedGap,  ///< Distance from where the neighbours' counterparts stand.
    LineDistance, ///< Sentences away from the line between the anchors around, see anchors.h; logarithm.
    FitsBetween,  ///< 1 where it keeps the order of the anchors.
    Orderliness,  ///< Of the two versions: share of sure pairs in common order.
    Closeness,    ///< Mean over the shorter version's sentences of their best first look.
    SizeRatio,    ///< Sentences of the shorter over those of the longer.
};
inline constexpr int measureCount = static_cast<int>(Measure::SizeRatio) + 1;
inline constexpr int ownMeasureCount = static_cast<int>(Measure::FirstLook); ///< Those before the context.

extern const std::array<const char *, measureCount> measureNames;

using Measures = std::array<float, measureCount>;
using MeasureShares = std::array<double, measureCount>; ///< What each measure adds to a logit.

Measure measureNamed(const QByteArray &name); ///< As in measureNames; another name is a mistake of ours.

inline float &at(Measures &measures, Measure measure)
{
    return measures[static_cast<std::size_t>(measure)];
}
inline float at(const Measures &measures, Measure measure)
{
    return measures[static_cast<std::size_t>(measure)];
}

/// What one kind of term has in common in two sentences.
struct Overlap {
    float shared = 0;   ///< Weight of the terms in common.
    float heaviest = 0; ///< Weight of the heaviest of them.
    int count = 0;
};

/// Measures pairs of sentences alone; their context stays 0. The left version of the pair must be the longer.
///
/// What the left sentence holds is spread out once, by number of the right version's terms; so each right
/// sentence that is held against it only looks up its own terms. Ask for the candidates in ascending order.
class PairMeter {
public:
    explicit PairMeter(const PairTerms &pair);

    Measures measure(const Candidate &candidate);

private:
    struct Meeting;

    void spreadOut(int left);
    Meeting meet(TermKind kind, const Candidate &candidate) const;
    void measureWords(const Candidate &candidate, Measures &m) const;
    void measureRarity(const Candidate &candidate, Measures &m) const;
    void measureFacts(const Candidate &candidate, Measures &m) const;
    void measureShape(const Candidate &candidate, Measures &m) const;

    const PairTerms &m_pair;
    int m_left = -1; ///< The sentence that is spread out.
    std::array<std::vector<float>, termKindCount>
        m_weights; ///< By term of the right: 0 where the left has it not.
};

} // namespace retold
