#include "core/align/decode.h"

#include "core/align/kinship.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace retold {
namespace {

constexpr double lowestThreshold = 0.3;  ///< Less likely pairs convince nobody, whatever the expectation.
constexpr double notBodyThreshold = 0.5; ///< A headline or a caption has something in common with everything.
constexpr double draftThreshold = 0.75;  ///< About even odds, see the calibration in likeness-model.txt.
constexpr int farMove = 2;               ///< Sure pairs crossed: no swap of neighbours.
constexpr float strongEvidence = 0.95F;  ///< Of the first look, for a far move between drafts.
constexpr float nearlyVerbatim = 0.9F;   ///< Cosine over letters.
constexpr int widestGap = 2; ///< Places between neighbours of a group: one sentence may stand between.
constexpr std::size_t longestRun = 32;

bool contains(const std::vector<Candidate> &pins, const Candidate &place)
{
    return std::binary_search(pins.begin(), pins.end(), place);
}

/// Half the highest expected F1 that any set "the k likeliest pairs" has: a pair likelier than that raises
/// it. Kept from falling low, since the expectation rests on estimates itself.
double leastProbability(std::vector<double> probabilities)
{
    std::sort(probabilities.begin(), probabilities.end(), std::greater<>());
    const double expectedLinks = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    double right = 0;
    double best = 0;
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        right += probabilities[k];
        best = std::max(best, 2 * right / (static_cast<double>(k + 1) + expectedLinks));
    }
    return std::max(best / 2, lowestThreshold);
}

/// Told again almost word for word, wherever it stands; the first look knows little of short sentences.
bool isStrong(const ScoredPair &pair)
{
    return at(pair.measures, Measure::FirstLook) >= strongEvidence
        || at(pair.measures, Measure::GramCosine) >= nearlyVerbatim;
}

/// `expected` is the threshold for F1, `crossed` as in countCrossed().
bool isLikely(const ScoredPair &pair, double expected, Kinship kinship, int crossed)
{
    if (at(pair.measures, Measure::NotBody) > 0)
        return pair.probability >= std::max(expected, notBodyThreshold);
    if (kinship == Kinship::Retelling || isStrong(pair))
        return pair.probability >= expected;
    const double least = kinship == Kinship::Draft ? std::max(expected, draftThreshold) : expected;
    return pair.probability >= least && crossed < farMove;
}

/// The places of the chosen, ascending.
std::vector<Candidate> choosePairs(const std::vector<ScoredPair> &pairs, const PlacedPins &pins,
                                   Kinship kinship)
{
    std::vector<double> probabilities;
    for (const ScoredPair &pair : pairs)
        if (!contains(pins.together, pair.place) && !contains(pins.apart, pair.place))
            probabilities.push_back(pair.probability);

    const double expected = leastProbability(std::move(probabilities));
    const std::vector<int> crossed
        = kinship == Kinship::Retelling ? std::vector<int>(pairs.size(), 0) : countCrossed(pairs);
    std::vector<Candidate> chosen;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const ScoredPair &pair = pairs[i];
        const bool isChosen
            = isLikely(pair, expected, kinship, crossed[i]) && !contains(pins.apart, pair.place);
        if (isChosen || contains(pins.together, pair.place))
            chosen.push_back(pair.place);
    }
    return chosen;
}

/// Cuts places into runs whose members stand together. A longer one sums up nothing, but repeats itself.
std::vector<std::vector<int>> runsOf(const std::vector<int> &places)
{
    std::vector<std::vector<int>> runs;
    for (const int place : places) {
        if (runs.empty() || place - runs.back().back() > widestGap || runs.back().size() == longestRun)
            runs.emplace_back();
        runs.back().push_back(place);
    }
    return runs;
}

using Grouping = std::vector<std::pair<std::vector<int>, std::vector<int>>>;

/// Groups the sentences of one side that have the same counterparts; `transposed` where that side is the
/// right one.
Grouping groupBySide(const std::vector<Candidate> &chosen, bool transposed)
{
    std::map<int, std::vector<int>> counterparts;
    for (const Candidate &place : chosen)
        counterparts[transposed ? place.right : place.left].push_back(transposed ? place.left : place.right);

    std::map<std::vector<int>, std::vector<int>> sides; // Counterparts standing together, and who has them.
    for (const auto &[place, others] : counterparts)
        for (const std::vector<int> &run : runsOf(others))
            sides[run].push_back(place);

    Grouping groups;
    for (const auto &[others, places] : sides) {
        for (const std::vector<int> &run : runsOf(places)) {
            if (transposed)
                groups.emplace_back(others, run);
            else
                groups.emplace_back(run, others);
        }
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

PlacedLink linkOf(std::vector<int> left, std::vector<int> right, const std::vector<ScoredPair> &pairs,
                  const PlacedPins &pins)
{
    PlacedLink link{std::move(left), std::move(right), {}, 0, false};
    for (const int l : link.left) {
        for (const int r : link.right) {
            const Candidate place{l, r};
            const auto found = std::lower_bound(
                pairs.begin(), pairs.end(), place,
                [](const ScoredPair &pair, const Candidate &wanted) { return pair.place < wanted; });
            Q_ASSERT(found != pairs.end() && found->place == place);
            const bool isPinned = contains(pins.together, place);
            link.pairs.push_back(static_cast<std::size_t>(found - pairs.begin()));
            link.score += isPinned ? 1 : found->probability;
            link.isPinned = link.isPinned || isPinned;
        }
    }
    link.score /= static_cast<double>(link.pairs.size());
    return link;
}

} // namespace

std::vector<PlacedLink> decodeLinks(const std::vector<ScoredPair> &pairs, const PlacedPins &pins,
                                    Kinship kinship)
{
    const std::vector<Candidate> chosen = choosePairs(pairs, pins, kinship);
    const Grouping byLeft = groupBySide(chosen, false);
    const Grouping byRight = groupBySide(chosen, true);
    std::vector<PlacedLink> links;
    for (const auto &[left, right] : byRight.size() < byLeft.size() ? byRight : byLeft)
        links.push_back(linkOf(left, right, pairs, pins));
    return links;
}

} // namespace retold
