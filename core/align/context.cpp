#include "core/align/context.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace retold {
namespace {

/// The candidates by sentence of either side, with the first looks.
class Board {
public:
    Board(const PairTerms &pair, std::vector<ScoredPair> &pairs) :
        m_pair(pair),
        m_pairs(pairs),
        m_byLeft(pair.left->sentences.size()),
        m_byRight(pair.right->sentences.size())
    {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            m_byLeft[static_cast<std::size_t>(pairs[i].place.left)].push_back(i);
            m_byRight[static_cast<std::size_t>(pairs[i].place.right)].push_back(i);
        }
    }

    void measureContext()
    {
        const float closeness = meanOfBest();
        const float sizeRatio = static_cast<float>(m_byRight.size())
            / static_cast<float>(std::max<std::size_t>(m_byLeft.size(), 1));
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            Measures &m = m_pairs[i].measures;
            at(m, Measure::Closeness) = closeness;
            at(m, Measure::SizeRatio) = sizeRatio;
            measureRivals(i);
            measureNeighbours(i);
        }
    }

private:
    float look(std::size_t pair) const { return at(m_pairs[pair].measures, Measure::FirstLook); }

    float lookAt(int left, int right) const
    {
        if (left < 0 || right < 0 || left >= static_cast<int>(m_byLeft.size()))
            return 0;
        const auto &row = m_byLeft[static_cast<std::size_t>(left)];
        const auto found
            = std::lower_bound(row.begin(), row.end(), right, [this](std::size_t pair, int wanted) {
                  return m_pairs[pair].place.right < wanted;
              });
        return found != row.end() && m_pairs[*found].place.right == right ? look(*found) : 0;
    }

    float meanOfBest() const
    {
        float sum = 0;
        for (const auto &column : m_byRight) {
            float best = 0;
            for (const std::size_t pair : column)
                best = std::max(best, look(pair));
            sum += best;
        }
        return m_byRight.empty() ? 0 : sum / static_cast<float>(m_byRight.size());
    }

    struct Rivals {
        float rank = 0;
        float sum = 0;
        std::optional<std::size_t> best;
    };

    Rivals rivalsOf(std::size_t pair, const std::vector<std::size_t> &all) const
    {
        Rivals rivals;
        for (const std::size_t other : all) {
            if (other == pair)
                continue;
            rivals.rank += look(other) > look(pair) ? 1.F : 0.F;
            rivals.sum += look(other);
            if (!rivals.best || look(other) > look(*rivals.best))
                rivals.best = other;
        }
        return rivals;
    }

    /// Share of a sentence's weight that the pair has in common and the rival has not.
    float ownShare(const Candidate &mine, const std::optional<std::size_t> &rival, float total) const
    {
        TermSet own = sharedTerms(m_pair, TermKind::Word, mine.left, mine.right);
        if (rival) {
            const Candidate &other = m_pairs[*rival].place;
            const TermSet theirs = sharedTerms(m_pair, TermKind::Word, other.left, other.right);
            TermSet rest;
            std::set_difference(own.begin(), own.end(), theirs.begin(), theirs.end(),
                                std::back_inserter(rest));
            own = std::move(rest);
        }
        float weight = 0;
        for (const int term : own)
            weight += m_pair.of(TermKind::Word).leftWeights[static_cast<std::size_t>(term)];
        return total > 0 ? weight / total : 0;
    }

    void measureRivals(std::size_t pair)
    {
        const Candidate place = m_pairs[pair].place;
        const auto left = static_cast<std::size_t>(place.left);
        const auto right = static_cast<std::size_t>(place.right);
        const Rivals ofLeft = rivalsOf(pair, m_byLeft[left]);
        const Rivals ofRight = rivalsOf(pair, m_byRight[right]);
        const JoinedVocabulary &words = m_pair.of(TermKind::Word);
        Measures &m = m_pairs[pair].measures;
        at(m, Measure::RankLonger) = ofLeft.rank;
        at(m, Measure::RankShorter) = ofRight.rank;
        at(m, Measure::MarginLonger) = look(pair) - (ofLeft.best ? look(*ofLeft.best) : 0);
        at(m, Measure::MarginShorter) = look(pair) - (ofRight.best ? look(*ofRight.best) : 0);
        at(m, Measure::RivalsLonger) = ofLeft.sum;
        at(m, Measure::RivalsShorter) = ofRight.sum;
        at(m, Measure::OwnLonger) = ownShare(place, ofLeft.best, words.leftTotals[left]);
        at(m, Measure::OwnShorter) = ownShare(place, ofRight.best, words.rightTotals[right]);
    }

    void measureNeighbours(std::size_t pair)
    {
        const auto [l, r] = m_pairs[pair].place;
        Measures &m = m_pairs[pair].measures;
        at(m, Measure::DiagonalBefore)
            = std::max({lookAt(l - 1, r - 1), lookAt(l - 2, r - 1), lookAt(l - 1, r - 2)});
        at(m, Measure::DiagonalAfter)
            = std::max({lookAt(l + 1, r + 1), lookAt(l + 2, r + 1), lookAt(l + 1, r + 2)});
        at(m, Measure::BesideLonger) = std::max(lookAt(l - 1, r), lookAt(l + 1, r));
        at(m, Measure::BesideShorter) = std::max(lookAt(l, r - 1), lookAt(l, r + 1));
        at(m, Measure::ExpectedGap) = expectedGap(l, r);
    }

    /// How far `right` stands from where the neighbours of `left` have their counterparts, as share of the
    /// version.
    float expectedGap(int left, int right) const
    {
        constexpr int reach = 3;
        float weights = 0;
        float places = 0;
        for (int l = std::max(0, left - reach); l <= left + reach && l < static_cast<int>(m_byLeft.size());
             ++l) {
            if (l == left)
                continue;
            for (const std::size_t pair : m_byLeft[static_cast<std::size_t>(l)]) {
                const float weight = look(pair) * look(pair);
                weights += weight;
                places += weight * static_cast<float>(m_pairs[pair].place.right);
            }
        }
        if (weights < 0.05F)
            return -0.1F; // No neighbour has a counterpart.
        return std::abs(static_cast<float>(right) - places / weights) / static_cast<float>(m_byRight.size());
    }

    const PairTerms &m_pair;
    std::vector<ScoredPair> &m_pairs;
    std::vector<std::vector<std::size_t>> m_byLeft; ///< Into m_pairs, ascending by the other side.
    std::vector<std::vector<std::size_t>> m_byRight;
};

} // namespace

std::vector<ScoredPair> scoreCandidates(const PairTerms &pair, const std::vector<Candidate> &candidates,
                                        const LikenessModel &model)
{
    std::vector<ScoredPair> pairs;
    pairs.reserve(candidates.size());
    for (const Candidate &candidate : candidates) {
        ScoredPair scored{candidate, measurePair(pair, candidate), 0};
        at(scored.measures, Measure::FirstLook) = static_cast<float>(model.firstLook(scored.measures));
        pairs.push_back(scored);
    }
    Board(pair, pairs).measureContext();
    for (ScoredPair &scored : pairs)
        scored.probability = model.probability(scored.measures);
    return pairs;
}

} // namespace retold
