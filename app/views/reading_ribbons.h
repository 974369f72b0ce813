#pragma once

#include "core/compare/comparison.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

class QPainter;

namespace retold {

/// A link of two neighbouring texts, with the heights of its ends as they stand in the view.
struct RibbonLink {
    Relation relation = Relation::Edited;
    int leftSentence = 0;
    int rightSentence = 0;
    qreal leftTop = 0;
    qreal leftBottom = 0;
    qreal rightTop = 0;
    qreal rightBottom = 0;
    bool chosen = false;
};

enum class RibbonForm {
    Ribbon, ///< A band from one end to the other.
    Line,   ///< Partial: one dashed line.
    Stub,   ///< Partial and far apart: a short line with a dot at each end.
};

struct RibbonShape {
    RibbonForm form = RibbonForm::Ribbon;
    RibbonLink link;
};

/// How many places beyond the page answer a sentence on it.
struct RibbonTag {
    bool onLeft = true;   ///< The sentence is in the left text.
    bool upwards = false; ///< The places are above the page.
    int sentence = 0;
    int target = 0; ///< The nearest of them, in the other text.
    int count = 0;
    qreal y = 0; ///< Its middle.

    bool operator==(const RibbonTag &) const = default;
};

struct RibbonPlan {
    std::vector<RibbonShape> shapes; ///< The chosen ones last, so that they lie above.
    std::vector<RibbonTag> tags;
};

/// What is drawn of the links of two texts on a page from 0 to `page`: links with both ends on it as shapes;
/// where one end is beyond it, a tag at the other.
RibbonPlan planRibbons(const std::vector<RibbonLink> &links, qreal page);

/// The band between two stretches: curves that leave and arrive level.
QPainterPath ribbonPath(const RibbonLink &link, qreal left, qreal right);

/// Where a tag stands in a gutter.
QRectF tagRect(const RibbonTag &tag, qreal left, qreal right);

void paintRibbons(QPainter &painter, const RibbonPlan &plan, qreal left, qreal right);

} // namespace retold
