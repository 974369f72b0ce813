#include "core/align/decode.h"

#include <algorithm>
#include <map>

namespace retold {
namespace {

constexpr double leastProbability = 0.2; ///< Whatever the expectation, a link below it convinces nobody.
constexpr int widestGap = 2; ///< Places between neighbours of a group: one sentence may stand between.

bool contains(const std::vector<Candidate> &pins, const Candidate &place)
{
    return std::binary_search(pins.begin(), pins.end(), place);
}

/// Indexes of the pairs chosen, ascending.
std::vector<std::size_t> choosePairs(const std::vector<ScoredPair> &pairs, const PlacedPins &pins)
{
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> ranked;
    double expectedLinks = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (contains(pins.together, pairs[i].place))
            chosen.push_back(i);
        else if (!contains(pins.apart, pairs[i].place)) {
            ranked.push_back(i);
            expectedLinks += pairs[i].probability;
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&pairs](std::size_t a, std::size_t b) {
        return pairs[a].probability > pairs[b].probability;
    });
    double right = 0;
    double best = 0;
    std::size_t kept = 0;
    for (std::size_t k = 0; k < ranked.size() && pairs[ranked[k]].probability >= leastProbability; ++k) {
        right += pairs[ranked[k]].probability;
        const double expectedF1 = 2 * right / (static_cast<double>(k + 1) + expectedLinks);
        if (expectedF1 >= best) {
            best = expectedF1;
            kept = k + 1;
        }
    }
    chosen.insert(chosen.end(), ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// Cuts places into runs whose members stand together.
std::vector<std::vector<int>> runsOf(const std::vector<int> &places)
{
    std::vector<std::vector<int>> runs;
    for (const int place : places) {
        if (runs.empty() || place - runs.back().back() > widestGap)
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

std::vector<PlacedLink> decodeLinks(const std::vector<ScoredPair> &pairs, const PlacedPins &pins)
{
    std::vector<Candidate> chosen;
    for (const std::size_t index : choosePairs(pairs, pins))
        chosen.push_back(pairs[index].place);

    const Grouping byLeft = groupBySide(chosen, false);
    const Grouping byRight = groupBySide(chosen, true);
    std::vector<PlacedLink> links;
    for (const auto &[left, right] : byRight.size() < byLeft.size() ? byRight : byLeft)
        links.push_back(linkOf(left, right, pairs, pins));
    return links;
}

} // namespace retold
