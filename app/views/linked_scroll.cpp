#include "app/views/linked_scroll.h"

#include <algorithm>

namespace retold {

std::vector<ScrollAnchor> inOrder(std::vector<ScrollAnchor> anchors, qreal fromEnd, qreal toEnd)
{
    std::ranges::sort(anchors, {}, &ScrollAnchor::from);
    std::vector<ScrollAnchor> result{{0, 0}};
    for (const ScrollAnchor &anchor : anchors) {
        const bool runsOn = anchor.from > result.back().from && anchor.to > result.back().to;
        if (runsOn && anchor.from < fromEnd && anchor.to < toEnd)
            result.push_back(anchor);
    }
    result.push_back({fromEnd, toEnd});
    return result;
}

qreal linkedHeight(const std::vector<ScrollAnchor> &anchors, qreal from)
{
    const auto next = std::ranges::upper_bound(anchors, from, {}, &ScrollAnchor::from);
    if (next == anchors.begin())
        return anchors.front().to;
    if (next == anchors.end())
        return anchors.back().to;
    const ScrollAnchor &before = *std::prev(next);
    const qreal share = (from - before.from) / (next->from - before.from);
    return before.to + share * (next->to - before.to);
}

qreal linkedScroll(const std::vector<ScrollAnchor> &anchors, qreal scrolled, qreal page)
{
    const qreal most = std::max(0.0, anchors.back().from - page);
    const qreal line = most > 0 ? page * std::clamp(scrolled / most, 0.0, 1.0) : 0;
    const qreal there = linkedHeight(anchors, scrolled + line) - line;
    return std::clamp(there, 0.0, std::max(0.0, anchors.back().to - page));
}

} // namespace retold
