#include "core/align/context.h"

#include "core/align/anchors.h"
#include "core/align/kinship.h"
#include "core/align/slots.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <utility>

namespace retold {
namespace {

constexpr float hopeless = 0.006F; ///< First looks below it are not looked at twice; as in train_weights.py.

/// The candidates that are not hopeless, by sentence of either side, with their first looks.
class Board {
public:
    Board(const PairTerms &pair, std::vector<ScoredPair> &pairs) :
        m_pair(pair),
        m_pairs(pairs),
        m_byLeft(pair.left->sentences.size()),
        m_byRight(pair.right->sentences.size())
    {
        m_shared.resize(pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (look(i) < hopeless)
                continue;
            m_shared[i] = sharedTerms(pair, TermKind::Word, pairs[i].place.left, pairs[i].place.right);
            m_byLeft[static_cast<std::size_t>(pairs[i].place.left)].push_back(i);
            m_byRight[static_cast<std::size_t>(pairs[i].place.right)].push_back(i);
        }
        m_leftRivals = rivalSetsOf(m_byLeft);
        m_rightRivals = rivalSetsOf(m_byRight);
        for (const std::vector<std::size_t> &list : m_byLeft)
            m_counterparts.push_back(counterpartsOf(list));
    }

    void measureContext()
    {
        const float closeness = meanOfBest();
        const Anchors anchors = findAnchors(surePairs());
        const float sizeRatio = static_cast<float>(m_byRight.size())
            / static_cast<float>(std::max<std::size_t>(m_byLeft.size(), 1));
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            if (look(i) < hopeless)
                continue;
            Measures &m = m_pairs[i].measures;
            at(m, Measure::Closeness) = closeness;
            at(m, Measure::SizeRatio) = sizeRatio;
            at(m, Measure::Orderliness) = anchors.orderliness;
            measureRivals(i);
            measureOrder(anchors, i);
            measureNeighbours(i);
        }
        const JoinedVocabulary &words = m_pair.of(TermKind::Word);
        for (const std::vector<std::size_t> &list : m_byLeft)
            measureNew(list, Measure::NewLonger, words.leftTotals, true);
        for (const std::vector<std::size_t> &list : m_byRight)
            measureNew(list, Measure::NewShorter, words.rightTotals, false);
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

    /// Pairs of the body that are likely and each other's best.
    std::vector<Candidate> surePairs() const
    {
        constexpr float sure = 0.3F;
        const std::vector<std::size_t> bestOfLeft = bests(m_byLeft);
        const std::vector<std::size_t> bestOfRight = bests(m_byRight);
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < m_pairs.size(); ++i)
            if (look(i) >= sure && bestOfLeft[static_cast<std::size_t>(m_pairs[i].place.left)] == i
                && bestOfRight[static_cast<std::size_t>(m_pairs[i].place.right)] == i)
                found.push_back(m_pairs[i].place);
        return found;
    }

    /// For each list the body's pair that looks best, or the number of pairs.
    std::vector<std::size_t> bests(const std::vector<std::vector<std::size_t>> &lists) const
    {
        std::vector<std::size_t> best;
        for (const std::vector<std::size_t> &list : lists) {
            std::size_t found = m_pairs.size();
            for (const std::size_t pair : list)
                if (isBody(pair) && (found == m_pairs.size() || look(pair) > look(found)))
                    found = pair;
            best.push_back(found);
        }
        return best;
    }

    void measureOrder(const Anchors &anchors, std::size_t pair)
    {
        Measures &m = m_pairs[pair].measures;
        const Candidate place = m_pairs[pair].place;
        at(m, Measure::LineDistance) = std::log1p(distanceFromLine(
            anchors, place, static_cast<int>(m_byLeft.size()), static_cast<int>(m_byRight.size())));
        at(m, Measure::FitsBetween) = fitsBetween(anchors, place) ? 1 : 0;
    }

    /// For each pair of a list, the weight that it has in common and no rival that looks better.
    void measureNew(std::vector<std::size_t> list, Measure measure, const std::vector<float> &totals,
                    bool ofLeft)
    {
        std::stable_sort(list.begin(), list.end(),
                         [this](std::size_t a, std::size_t b) { return look(a) > look(b); });
        std::array<std::set<int>, 2> told; // Terms that better pairs have in common, body and the rest.
        for (const std::size_t pair : list) {
            std::set<int> &known = told[isBody(pair) ? 0 : 1];
            float weight = 0;
            for (const int term : m_shared[pair])
                if (known.insert(term).second)
                    weight += m_pair.of(TermKind::Word).leftWeights[static_cast<std::size_t>(term)];
            const Candidate place = m_pairs[pair].place;
            const float total = totals[static_cast<std::size_t>(ofLeft ? place.left : place.right)];
            at(m_pairs[pair].measures, measure) = total > 0 ? weight / total : 0;
        }
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

    bool isBody(std::size_t pair) const
    {
        const Candidate place = m_pairs[pair].place;
        return m_pair.left->sentences[static_cast<std::size_t>(place.left)].isBody
            && m_pair.right->sentences[static_cast<std::size_t>(place.right)].isBody;
    }

    struct Rivals {
        float rank = 0;
        float sum = 0;
        std::optional<std::size_t> best;
    };

    /// Pairs of one sentence that are rivals: looked over once, as a sentence may be a candidate for
    /// thousands of others that say the same. A headline or a caption says again what the body says: the two
    /// do not take a counterpart from each other.
    struct RivalSet {
        std::vector<float> looks; ///< Ascending.
        double sum = 0;
        std::optional<std::size_t> best;
        std::optional<std::size_t> second;
    };
    using RivalSets = std::array<RivalSet, 2>; ///< Body and the rest.

    std::vector<RivalSets> rivalSetsOf(const std::vector<std::vector<std::size_t>> &lists) const
    {
        std::vector<RivalSets> all(lists.size());
        for (std::size_t i = 0; i < lists.size(); ++i) {
            for (const std::size_t pair : lists[i])
                join(all[i][isBody(pair) ? 0 : 1], pair);
            for (RivalSet &set : all[i])
                std::sort(set.looks.begin(), set.looks.end());
        }
        return all;
    }

    void join(RivalSet &set, std::size_t pair) const
    {
        set.looks.push_back(look(pair));
        set.sum += static_cast<double>(look(pair));
        if (!set.best || look(pair) > look(*set.best))
            set.second = std::exchange(set.best, pair);
        else if (!set.second || look(pair) > look(*set.second))
            set.second = pair;
    }

    Rivals rivalsOf(std::size_t pair, const RivalSets &sets) const
    {
        const RivalSet &set = sets[isBody(pair) ? 0 : 1];
        const auto better
            = set.looks.end() - std::upper_bound(set.looks.begin(), set.looks.end(), look(pair));
        const double sum = set.looks.size() > 1 ? set.sum - static_cast<double>(look(pair)) : 0;
        return {static_cast<float>(better), static_cast<float>(sum),
                set.best == pair ? set.second : set.best};
    }

    /// Share of a sentence's weight that the pair has in common and the rival has not.
    float ownShare(std::size_t pair, const std::optional<std::size_t> &rival, float total) const
    {
        float weight = 0;
        for (const int term : m_shared[pair])
            if (!rival || !std::binary_search(m_shared[*rival].begin(), m_shared[*rival].end(), term))
                weight += m_pair.of(TermKind::Word).leftWeights[static_cast<std::size_t>(term)];
        return total > 0 ? weight / total : 0;
    }

    void measureRivals(std::size_t pair)
    {
        const Candidate place = m_pairs[pair].place;
        const auto left = static_cast<std::size_t>(place.left);
        const auto right = static_cast<std::size_t>(place.right);
        const Rivals ofLeft = rivalsOf(pair, m_leftRivals[left]);
        const Rivals ofRight = rivalsOf(pair, m_rightRivals[right]);
        const JoinedVocabulary &words = m_pair.of(TermKind::Word);
        Measures &m = m_pairs[pair].measures;
        at(m, Measure::RankLonger) = ofLeft.rank;
        at(m, Measure::RankShorter) = ofRight.rank;
        at(m, Measure::MarginLonger) = look(pair) - (ofLeft.best ? look(*ofLeft.best) : 0);
        at(m, Measure::MarginShorter) = look(pair) - (ofRight.best ? look(*ofRight.best) : 0);
        at(m, Measure::RivalsLonger) = ofLeft.sum;
        at(m, Measure::RivalsShorter) = ofRight.sum;
        at(m, Measure::OwnLonger) = ownShare(pair, ofLeft.best, words.leftTotals[left]);
        at(m, Measure::OwnShorter) = ownShare(pair, ofRight.best, words.rightTotals[right]);
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

    /// Where a sentence of the left has its counterparts: places, weighted by how likely they are.
    struct Counterparts {
        double weights = 0;
        double places = 0;
    };

    Counterparts counterpartsOf(const std::vector<std::size_t> &list) const
    {
        Counterparts all;
        for (const std::size_t pair : list) {
            const auto weight = static_cast<double>(look(pair) * look(pair));
            all.weights += weight;
            all.places += weight * m_pairs[pair].place.right;
        }
        return all;
    }

    /// How far `right` stands from where the neighbours of `left` have their counterparts, as share of the
    /// version.
    float expectedGap(int left, int right) const
    {
        constexpr int reach = 3;
        Counterparts near;
        for (int l = std::max(0, left - reach); l <= left + reach && l < static_cast<int>(m_byLeft.size());
             ++l) {
            if (l == left)
                continue;
            near.weights += m_counterparts[static_cast<std::size_t>(l)].weights;
            near.places += m_counterparts[static_cast<std::size_t>(l)].places;
        }
        if (near.weights < 0.05)
            return -0.1F; // No neighbour has a counterpart.
        return static_cast<float>(std::abs(right - near.places / near.weights)
                                  / static_cast<double>(m_byRight.size()));
    }

    const PairTerms &m_pair;
    std::vector<ScoredPair> &m_pairs;
    std::vector<TermSet> m_shared;                  ///< For each pair, the words in common.
    std::vector<std::vector<std::size_t>> m_byLeft; ///< Into m_pairs, ascending by the other side.
    std::vector<std::vector<std::size_t>> m_byRight;
    std::vector<RivalSets> m_leftRivals;
    std::vector<RivalSets> m_rightRivals;
    std::vector<Counterparts> m_counterparts; ///< Of the left.
};

ScoredPair measured(const Candidate &candidate, PairMeter &meter, const LikenessModel &model)
{
    ScoredPair scored{candidate, meter.measure(candidate), 0};
    at(scored.measures, Measure::FirstLook) = static_cast<float>(model.firstLook(scored.measures));
    return scored;
}

Candidate endOf(const PairTerms &pair)
{
    return {static_cast<int>(pair.left->sentences.size()), static_cast<int>(pair.right->sentences.size())};
}

/// Puts among the pairs those that stand in one slot: none of them is hopeless, whatever its words.
void addSlots(std::vector<ScoredPair> &pairs, const PairTerms &pair, const LikenessModel &model)
{
    PairMeter meter(pair);
    std::vector<ScoredPair> unseen;
    for (const Candidate &slot : findSlots(pairs, endOf(pair))) {
        auto found = std::ranges::lower_bound(pairs, slot, {}, &ScoredPair::place);
        const bool isSeen = found != pairs.end() && found->place == slot;
        ScoredPair &scored = isSeen ? *found : unseen.emplace_back(measured(slot, meter, model));
        float &look = at(scored.measures, Measure::FirstLook);
        look = std::max(look, hopeless);
    }
    pairs.insert(pairs.end(), unseen.begin(), unseen.end());
    std::ranges::sort(pairs, {}, &ScoredPair::place);
}

} // namespace

ScoredPairs scoreCandidates(const PairTerms &pair, const std::vector<Candidate> &candidates,
                            const LikenessModel &model, const Monitor &monitor)
{
    ScoredPairs all;
    std::vector<ScoredPair> &pairs = all.pairs;
    pairs.reserve(candidates.size());
    PairMeter meter(pair);
    for (const Candidate &candidate : candidates) {
        if (monitor.isStopped())
            return all;
        pairs.push_back(measured(candidate, meter, model));
    }
    addSlots(pairs, pair, model);
    Board(pair, pairs).measureContext();
    all.kinship = kinshipOf(pair, pairs);
    for (ScoredPair &scored : pairs) {
        if (at(scored.measures, Measure::FirstLook) < hopeless)
            continue;
        scored.probability = model.probability(scored.measures, all.kinship);
        // A headline or a caption stands anywhere: what is told around it says nothing for it.
        if (at(scored.measures, Measure::NotBody) > 0)
            scored.probability
                = std::min(scored.probability, static_cast<double>(at(scored.measures, Measure::FirstLook)));
    }
    raiseSlots(pairs, pair, endOf(pair));
    return all;
}

} // namespace retold
