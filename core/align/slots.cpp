#include "core/align/slots.h"

#include <algorithm>
#include <map>
#include <set>

namespace retold {
namespace {

constexpr float sureLook = 0.3F; ///< Of the first look, as for the anchors.
constexpr double likely = 0.3;   ///< A sentence with a likelier pair is in no open slot.
constexpr float leastOrderliness = 0.9F;
constexpr float leastInOrder = 0.45F;   ///< Of the shorter sentence's words.
constexpr float leastRatio = 0.5F;      ///< Of the lengths.
constexpr double slotProbability = 0.8; ///< Above what decodeLinks() asks between drafts.

std::set<Candidate> placesOf(const std::vector<ScoredPair> &pairs, auto isMember)
{
    std::set<Candidate> places;
    for (const ScoredPair &pair : pairs)
        if (at(pair.measures, Measure::NotBody) == 0 && isMember(pair))
            places.insert(pair.place);
    return places;
}

bool isBetween(const std::set<Candidate> &sure, const Candidate &place)
{
    return sure.contains({place.left - 1, place.right - 1})
        && sure.contains({place.left + 1, place.right + 1});
}

/// Nothing speaks against it, and the words stand in one order.
bool isToldAlike(const ScoredPair &pair)
{
    const Measures &m = pair.measures;
    return at(m, Measure::NotBody) == 0 && at(m, Measure::Speaker) >= 0 && at(m, Measure::NameConflict) == 0
        && at(m, Measure::FigureConflict) == 0 && at(m, Measure::Orderliness) >= leastOrderliness
        && at(m, Measure::OrderCover) >= leastInOrder && at(m, Measure::LengthRatio) >= leastRatio;
}

} // namespace

std::vector<Candidate> findSlots(const std::vector<ScoredPair> &pairs, const Candidate &end)
{
    std::set<Candidate> sure = placesOf(
        pairs, [](const ScoredPair &pair) { return at(pair.measures, Measure::FirstLook) >= sureLook; });
    sure.insert(end);
    std::vector<Candidate> found;
    for (const Candidate &before : sure) {
        const Candidate place{before.left + 1, before.right + 1};
        if (isBetween(sure, place))
            found.push_back(place);
    }
    return found;
}

void raiseSlots(std::vector<ScoredPair> &pairs, const Candidate &end)
{
    std::set<Candidate> linked
        = placesOf(pairs, [](const ScoredPair &pair) { return pair.probability >= likely; });
    std::set<int> lefts;
    std::set<int> rights;
    for (const auto &[left, right] : linked) {
        lefts.insert(left);
        rights.insert(right);
    }
    linked.insert(end);
    for (ScoredPair &pair : pairs) {
        const bool isOpen = !lefts.contains(pair.place.left) && !rights.contains(pair.place.right);
        if (isOpen && isBetween(linked, pair.place) && isToldAlike(pair))
            pair.probability = std::max(pair.probability, slotProbability);
    }
}

} // namespace retold
