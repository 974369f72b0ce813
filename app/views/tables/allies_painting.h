#pragma once

#include <QRectF>
#include <Qt>

#include <optional>
#include <vector>

class QPainter;

namespace retold {

/// Paints who agrees with whom: the letters of a group joined by a line, the groups apart. Nothing is painted
/// without a painter. Returns the height that is taken.
qreal paintAllies(QPainter *painter, Qt::LayoutDirection direction,
                  const std::vector<std::vector<int>> &allies, std::optional<int> reference,
                  const QRectF &box);

} // namespace retold
