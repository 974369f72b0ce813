#pragma once

#include <QtGlobal>

class QPainter;

namespace retold {

/// The line, and the shadow behind it, that say that a column lies over those that scroll.
void paintPinnedEdge(QPainter &painter, qreal x, qreal top, qreal height, bool mirrored);

} // namespace retold
