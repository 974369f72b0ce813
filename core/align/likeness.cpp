#include "core/align/likeness.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
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

Measure measureNamed(const QByteArray &name)
{
    const auto found = std::find(measureNames.begin(), measureNames.end(), name);
    Q_ASSERT_X(found != measureNames.end(), "likeness model", name.constData());
    return static_cast<Measure>(found - measureNames.begin());
}

namespace {

constexpr std::size_t sequenceCap = 48; ///< Words of a sentence that are compared in order; at most 64.

struct InOrder {
    int run = 0;    ///< Longest common substring, in words.
    int common = 0; ///< Longest common subsequence, in words.
};

/// A bit for each place of `right` where `word` stands.
quint64 placesOf(quint32 word, std::span<const quint32> right)
{
    quint64 places = 0;
    for (std::size_t j = 0; j < right.size(); ++j)
        places |= quint64(right[j] == word) << j;
    return places;
}

/// The subsequence by bits, a row of the dynamic programme in one word (Hyyrö, "Bit-parallel LCS-length
/// computation revisited", 2004); the substring by the few places where words meet.
InOrder compareInOrder(std::span<const quint32> left, std::span<const quint32> right)
{
    left = left.first(std::min(left.size(), sequenceCap));
    right = right.first(std::min(right.size(), sequenceCap));
    std::array<int, sequenceCap + 1> runs{}; // That end before a place of the right, in the row before.
    InOrder result;
    quint64 row = ~quint64(0);
    quint64 before = 0;
    for (const quint32 word : left) {
        const quint64 places = placesOf(word, right);
        const quint64 met = row & places;
        row = (row + met) | (row - met);
        for (quint64 rest = places | before;
             rest != 0;) { // From the end, for each looks at the one before it.
            const auto j = static_cast<std::size_t>(63 - std::countl_zero(rest));
            const bool isMet = (places >> j & 1) != 0;
            runs[j + 1] = isMet ? runs[j] + 1 : 0;
            result.run = std::max(result.run, runs[j + 1]);
            rest &= ~(quint64(1) << j);
        }
        before = places;
    }
    const quint64 used = right.size() == 64 ? ~quint64(0) : (quint64(1) << right.size()) - 1;
    result.common = std::popcount(~row & used);
    return result;
}

} // namespace

/// What one kind of term says of a pair: what is shared, and of how much on either side.
struct PairMeter::Meeting {
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

PairMeter::PairMeter(const PairTerms &pair) : m_pair(pair)
{
    for (std::size_t kind = 0; kind < termKindCount; ++kind)
        m_weights[kind].assign(pair.joined[kind].rightWeights.size(), 0);
}

void PairMeter::spreadOut(int left)
{
    const auto spread = [this](int sentence, bool isThere) {
        for (std::size_t kind = 0; kind < termKindCount; ++kind) {
            const JoinedVocabulary &joined = m_pair.joined[kind];
            for (const int term : m_pair.left->sentences[static_cast<std::size_t>(sentence)].sets[kind]) {
                const int right = joined.toRight[static_cast<std::size_t>(term)];
                if (right >= 0)
                    m_weights[kind][static_cast<std::size_t>(right)]
                        = isThere ? joined.leftWeights[static_cast<std::size_t>(term)] : 0;
            }
        }
    };
    if (m_left >= 0)
        spread(m_left, false);
    spread(left, true);
    m_left = left;
}

PairMeter::Meeting PairMeter::meet(TermKind kind, const Candidate &candidate) const
{
    const std::vector<float> &weights = m_weights[static_cast<std::size_t>(kind)];
    const JoinedVocabulary &joined = m_pair.of(kind);
    Meeting meeting{{},
                    joined.leftTotals[static_cast<std::size_t>(candidate.left)],
                    joined.rightTotals[static_cast<std::size_t>(candidate.right)]};
    for (const int term : m_pair.right->sentences[static_cast<std::size_t>(candidate.right)].of(kind)) {
        const float weight = weights[static_cast<std::size_t>(term)];
        meeting.overlap.shared += weight;
        meeting.overlap.heaviest = std::max(meeting.overlap.heaviest, weight);
        meeting.overlap.count += weight > 0 ? 1 : 0;
    }
    return meeting;
}

void PairMeter::measureRarity(const Candidate &candidate, Measures &m) const
{
    constexpr auto words = static_cast<std::size_t>(TermKind::Word);
    const Vocabulary &right = m_pair.right->of(TermKind::Word);
    const std::vector<float> &weights = m_weights[words];
    const JoinedVocabulary &joined = m_pair.of(TermKind::Word);
    float story = 0; // Weight of the common words in these two versions alone.
    for (const int term : m_pair.right->sentences[static_cast<std::size_t>(candidate.right)].sets[words]) {
        const auto index = static_cast<std::size_t>(term);
        if (weights[index] == 0)
            continue;
        at(m, Measure::WordRarest) = std::max(at(m, Measure::WordRarest), right.rarity[index]);
        story += storyWeight(weights[index], right.rarity[index]);
    }
    const float least = std::min(joined.leftStory[static_cast<std::size_t>(candidate.left)],
                                 joined.rightStory[static_cast<std::size_t>(candidate.right)]);
    at(m, Measure::WordStoryCover) = least > 0 ? story / least : 0;
}
void PairMeter::measureWords(const Candidate &candidate, Measures &m) const
{
    const Meeting words = meet(TermKind::Word, candidate);
    at(m, Measure::WordCosine) = words.cosine();
    at(m, Measure::WordCoverMore) = words.ofSmaller();
    at(m, Measure::WordCoverLonger) = words.ofLeft();
    at(m, Measure::WordCoverShorter) = words.ofRight();
    at(m, Measure::WordShared) = std::log1p(words.overlap.shared);
    at(m, Measure::WordHeaviest) = words.overlap.heaviest;
    at(m, Measure::WordCount) = static_cast<float>(words.overlap.count);
    measureRarity(candidate, m);
    at(m, Measure::PhraseCover) = meet(TermKind::Phrase, candidate).ofSmaller();
    const Meeting grams = meet(TermKind::Gram, candidate);
    at(m, Measure::GramCosine) = grams.cosine();
    at(m, Measure::GramCoverLonger) = grams.ofLeft();
    at(m, Measure::GramCoverShorter) = grams.ofRight();
}

void PairMeter::measureFacts(const Candidate &candidate, Measures &m) const
{
    const Meeting names = meet(TermKind::Name, candidate);
    at(m, Measure::NameCoverLonger) = names.ofLeft();
    at(m, Measure::NameCoverShorter) = names.ofRight();
    at(m, Measure::NameShared) = names.overlap.shared;
    at(m, Measure::NameConflict) = names.conflict();
    const Meeting figures = meet(TermKind::Figure, candidate);
    at(m, Measure::FigureShared) = figures.overlap.shared;
    at(m, Measure::FigureCover) = figures.ofLarger();
    at(m, Measure::FigureConflict) = figures.conflict();
    const Meeting quoted = meet(TermKind::Quoted, candidate);
    at(m, Measure::QuotedShared) = quoted.overlap.shared;
    at(m, Measure::QuotedCover) = quoted.ofSmaller();
    at(m, Measure::QuotedSides) = (quoted.left > 0 ? 1.F : 0.F) + (quoted.right > 0 ? 1.F : 0.F);
    const Meeting speakers = meet(TermKind::Speaker, candidate);
    at(m, Measure::Speaker) = speakers.overlap.count > 0 ? 1 : -speakers.conflict();
}

void PairMeter::measureShape(const Candidate &candidate, Measures &m) const
{
    const SentenceTerms &left = m_pair.left->sentences[static_cast<std::size_t>(candidate.left)];
    const SentenceTerms &right = m_pair.right->sentences[static_cast<std::size_t>(candidate.right)];
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

Measures PairMeter::measure(const Candidate &candidate)
{
    if (candidate.left != m_left)
        spreadOut(candidate.left);
    Measures measures{};
    measureWords(candidate, measures);
    measureFacts(candidate, measures);
    measureShape(candidate, measures);
    return measures;
}

} // namespace retold
