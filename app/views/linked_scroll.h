#pragma once

#include <QtGlobal>

#include <vector>

namespace retold {

/// Two heights that tell the same, in two texts.
struct ScrollAnchor {
    qreal from = 0;
    qreal to = 0;

    bool operator==(const ScrollAnchor &) const = default;
};

/// Sorts the anchors and leaves out those that would make the other text run backwards; the two texts begin
/// and end together.
std::vector<ScrollAnchor> inOrder(std::vector<ScrollAnchor> anchors, qreal fromEnd, qreal toEnd);

/// The height in the other text that answers one in this: level at each anchor, and in proportion between.
/// `anchors` as `inOrder` gives them.
qreal linkedHeight(const std::vector<ScrollAnchor> &anchors, qreal from);

/// How far to scroll the other text. The line that is kept level wanders from the upper edge of the page to
/// the lower as the text is scrolled, so that both texts begin and end together.
qreal linkedScroll(const std::vector<ScrollAnchor> &anchors, qreal scrolled, qreal page);

} // namespace retold
