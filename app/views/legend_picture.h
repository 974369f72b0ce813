#pragma once

#include <QRectF>

class QPainter;

namespace retold {

/// A small picture of level rows with every class in it, and below it the signs with their names.
void paintLegend(QPainter &painter, const QRectF &box);

} // namespace retold
