#include "core/align/anchors.h"

#include "core/align/moves.h"

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

/// The last anchor before `left` or on it, and the first behind it.
struct Around {
    Candidate before;
    Candidate after;
};

Around anchorsAround(const Anchors &anchors, int left, int leftCount, int rightCount)
{
    const auto after
        = std::upper_bound(anchors.places.begin(), anchors.places.end(), left,
                           [](int place, const Candidate &anchor) { return place < anchor.left; });
    return {after == anchors.places.begin() ? Candidate{-1, -1} : *std::prev(after),
            after == anchors.places.end() ? Candidate{leftCount, rightCount} : *after};
}

} // namespace

Anchors findAnchors(std::vector<Candidate> sure)
{
    std::sort(sure.begin(), sure.end());
    std::vector<int> inLeftOrder;
    inLeftOrder.reserve(sure.size());
    for (const Candidate &pair : sure)
        inLeftOrder.push_back(pair.right);
    std::vector<int> inRightOrder = inLeftOrder;
    std::sort(inRightOrder.begin(), inRightOrder.end());

    Anchors anchors;
    const std::vector<int> kept = longestCommonOrder(inLeftOrder, inRightOrder);
    std::size_t next = 0;
    for (const Candidate &pair : sure) {
        if (next < kept.size() && kept[next] == pair.right) {
            anchors.places.push_back(pair);
            ++next;
        }
    }
    if (!sure.empty())
        anchors.orderliness = static_cast<float>(kept.size()) / static_cast<float>(sure.size());
    return anchors;
}

float distanceFromLine(const Anchors &anchors, const Candidate &place, int leftCount, int rightCount)
{
    const auto [before, after] = anchorsAround(anchors, place.left, leftCount, rightCount);
    const float share
        = static_cast<float>(place.left - before.left) / static_cast<float>(after.left - before.left);
    const float expected
        = static_cast<float>(before.right) + share * static_cast<float>(after.right - before.right);
    return std::abs(static_cast<float>(place.right) - expected);
}

bool fitsBetween(const Anchors &anchors, const Candidate &place)
{
    const auto [before, after] = anchorsAround(anchors, place.left, place.left + 1, place.right + 1);
    return before.right <= place.right && place.right <= after.right;
}

} // namespace retold
