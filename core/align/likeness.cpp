#include "core/align/likeness.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace retold {

const std::array<const char *, measureCount> measureNames{
    "word-cosine",     "word-cover-more",   "word-cover-longer",  "word-cover-shorter", "word-shared",
    "word-heaviest",   "word-count",        "word-rarest",        "word-story-cover",   "phrase-cover",
    "gram-cosine",     "gram-cover-longer", "gram-cover-shorter", "run-cover",          "run-length",
    "order-cover",     "name-cover-longer", "name-cover-shorter", "name-shared",        "name-conflict",
    "figure-shared",   "figure-cover",      "figure-conflict",    "quoted-shared",      "quoted-cover",
    "quoted-sides",    "speaker",           "length-ratio",       "length-longer",      "length-shorter",
    "position-gap",    "position-longer",   "position-shorter",   "not-body",           "first-look",
    "rank-longer",     "rank-shorter",      "margin-longer",      "margin-shorter",     "rivals-longer",
    "rivals-shorter",  "own-longer",        "own-shorter",        "new-longer",         "new-shorter",
    "diagonal-before", "diagonal-after",    "beside-longer",      "beside-shorter",     "expected-gap",
    "line-distance",   "fits-between",      "orderliness",        "closeness",          "size-ratio",
};

namespace {

constexpr std::size_t sequenceCap = 48; ///< Words of a sentence that are compared in order.

/// What one kind of term says of a pair: what is shared, and of how much on either side.
struct Meeting {
    Overlap overlap;
    float left = 0;
    float right = 0;

    bool isOnBoth() const { return left > 0 && right > 0; }
    float ofLeft() const { return left > 0 ? overlap.shared / left : 0; }
    float ofRight() const { return right > 0 ? overlap.shared / right : 0; }
    float ofLarger() const { return isOnBoth() ? overlap.shared / std::max(left, right) : 0; }
    float ofSmaller() const { return isOnBoth() ? overlap.shared / std::min(left, right) : 0; }
    float conflict() const { return isOnBoth() && overlap.count == 0 ? 1.F : 0.F; }
    /// Weights shared over the geometric mean of weights.
    float cosine() const { return isOnBoth() ? overlap.shared / std::sqrt(left * right) : 0; }
};

Meeting meet(const PairTerms &pair, TermKind kind, const Candidate &candidate)
{
    const JoinedVocabulary &joined = pair.of(kind);
    return {overlapOf(pair, kind, candidate.left, candidate.right),
            joined.leftTotals[static_cast<std::size_t>(candidate.left)],
            joined.rightTotals[static_cast<std::size_t>(candidate.right)]};
}

struct InOrder {
    int run = 0;    ///< Longest common substring, in words.
    int common = 0; ///< Longest common subsequence, in words.
};

/// Both by the textbook's dynamic programme, one row at a time.
InOrder compareInOrder(std::span<const quint64> left, std::span<const quint64> right)
{
    left = left.first(std::min(left.size(), sequenceCap));
    right = right.first(std::min(right.size(), sequenceCap));
    std::array<int, sequenceCap + 1> runs{};
    std::array<int, sequenceCap + 1> commons{};
    InOrder result;
    for (const quint64 word : left) {
        int runBefore = 0; // Of the former row and column.
        int commonBefore = 0;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const int runAbove = runs[j + 1];
            const int commonAbove = commons[j + 1];
            const bool isSame = word == right[j];
            runs[j + 1] = isSame ? runBefore + 1 : 0;
            commons[j + 1] = isSame ? commonBefore + 1 : std::max(commonAbove, commons[j]);
            runBefore = runAbove;
            commonBefore = commonAbove;
            result.run = std::max(result.run, runs[j + 1]);
        }
    }
    result.common = commons[right.size()];
    return result;
}

float storyWeight(const TermSet &terms, const Vocabulary &vocabulary, const std::vector<float> &weights)
{
    float sum = 0;
    for (const int term : terms) {
        const auto index = static_cast<std::size_t>(term);
        sum += 2 * weights[index] - vocabulary.rarity[index];
    }
    return sum;
}

void measureRarity(const PairTerms &pair, const Candidate &candidate, Measures &m)
{
    const Vocabulary &left = pair.left->of(TermKind::Word);
    const JoinedVocabulary &joined = pair.of(TermKind::Word);
    const TermSet shared = sharedTerms(pair, TermKind::Word, candidate.left, candidate.right);
    for (const int term : shared)
        at(m, Measure::WordRarest)
            = std::max(at(m, Measure::WordRarest), left.rarity[static_cast<std::size_t>(term)]);
    const float ofLeft
        = storyWeight(pair.left->sentences[static_cast<std::size_t>(candidate.left)].of(TermKind::Word), left,
                      joined.leftWeights);
    const float ofRight
        = storyWeight(pair.right->sentences[static_cast<std::size_t>(candidate.right)].of(TermKind::Word),
                      pair.right->of(TermKind::Word), joined.rightWeights);
    const float least = std::min(ofLeft, ofRight);
    at(m, Measure::WordStoryCover) = least > 0 ? storyWeight(shared, left, joined.leftWeights) / least : 0;
}

void measureWords(const PairTerms &pair, const Candidate &candidate, Measures &m)
{
    const Meeting words = meet(pair, TermKind::Word, candidate);
    at(m, Measure::WordCosine) = words.cosine();
    at(m, Measure::WordCoverMore) = words.ofSmaller();
    at(m, Measure::WordCoverLonger) = words.ofLeft();
    at(m, Measure::WordCoverShorter) = words.ofRight();
    at(m, Measure::WordShared) = std::log1p(words.overlap.shared);
    at(m, Measure::WordHeaviest) = words.overlap.heaviest;
    at(m, Measure::WordCount) = static_cast<float>(words.overlap.count);
    measureRarity(pair, candidate, m);
    at(m, Measure::PhraseCover) = meet(pair, TermKind::Phrase, candidate).ofSmaller();
    const Meeting grams = meet(pair, TermKind::Gram, candidate);
    at(m, Measure::GramCosine) = grams.cosine();
    at(m, Measure::GramCoverLonger) = grams.ofLeft();
    at(m, Measure::GramCoverShorter) = grams.ofRight();
}

void measureFacts(const PairTerms &pair, const Candidate &candidate, Measures &m)
{
    const Meeting names = meet(pair, TermKind::Name, candidate);
    at(m, Measure::NameCoverLonger) = names.ofLeft();
    at(m, Measure::NameCoverShorter) = names.ofRight();
    at(m, Measure::NameShared) = names.overlap.shared;
    at(m, Measure::NameConflict) = names.conflict();
    const Meeting figures = meet(pair, TermKind::Figure, candidate);
    at(m, Measure::FigureShared) = figures.overlap.shared;
    at(m, Measure::FigureCover) = figures.ofLarger();
    at(m, Measure::FigureConflict) = figures.conflict();
    const Meeting quoted = meet(pair, TermKind::Quoted, candidate);
    at(m, Measure::QuotedShared) = quoted.overlap.shared;
    at(m, Measure::QuotedCover) = quoted.ofSmaller();
    at(m, Measure::QuotedSides) = (quoted.left > 0 ? 1.F : 0.F) + (quoted.right > 0 ? 1.F : 0.F);
    const Meeting speakers = meet(pair, TermKind::Speaker, candidate);
    at(m, Measure::Speaker) = speakers.overlap.count > 0 ? 1 : -speakers.conflict();
}

void measureShape(const PairTerms &pair, const Candidate &candidate, Measures &m)
{
    const SentenceTerms &left = pair.left->sentences[static_cast<std::size_t>(candidate.left)];
    const SentenceTerms &right = pair.right->sentences[static_cast<std::size_t>(candidate.right)];
    const InOrder inOrder = compareInOrder(left.sequence, right.sequence);
    const auto leftLength = static_cast<float>(left.sequence.size());
    const auto rightLength = static_cast<float>(right.sequence.size());
    const float shorter = std::max(1.F, std::min({leftLength, rightLength, static_cast<float>(sequenceCap)}));
    at(m, Measure::RunCover) = static_cast<float>(inOrder.run) / shorter;
    at(m, Measure::RunLength) = std::log1p(static_cast<float>(inOrder.run));
    at(m, Measure::OrderCover) = static_cast<float>(inOrder.common) / shorter;
    at(m, Measure::LengthRatio)
        = std::min(leftLength, rightLength) / std::max(1.F, std::max(leftLength, rightLength));
    at(m, Measure::LengthLonger) = std::log1p(leftLength);
    at(m, Measure::LengthShorter) = std::log1p(rightLength);
    at(m, Measure::PositionGap) = std::abs(left.position - right.position);
    at(m, Measure::PositionLonger) = left.position;
    at(m, Measure::PositionShorter) = right.position;
    at(m, Measure::NotBody) = (left.isBody ? 0.F : 1.F) + (right.isBody ? 0.F : 1.F);
}

} // namespace

Measures measurePair(const PairTerms &pair, const Candidate &candidate)
{
    Measures measures{};
    measureWords(pair, candidate, measures);
    measureFacts(pair, candidate, measures);
    measureShape(pair, candidate, measures);
    return measures;
}

} // namespace retold
