#pragma once

#include <QPainter>
#include <QRectF>

namespace retold {

/// Painting code places things from the leading edge, as if it were the left one; this moves them to where
/// they stand in a pane that is read from right to left: mirrored in `bounds`. From left to right it changes
/// nothing.
inline QRectF mirrored(Qt::LayoutDirection direction, const QRectF &bounds, const QRectF &box)
{
    if (direction == Qt::LeftToRight)
        return box;
    return {bounds.left() + bounds.right() - box.right(), box.top(), box.width(), box.height()};
}

/// The same for a painter that places much in one pane. Texts need no more than their box: QPainter aligns
/// them by the same direction.
class Mirroring final {
public:
    /// By the direction of the application, which Qt gives to painters on widgets, as it aligns their texts.
    /// A picture that is no widget's reads from left to right.
    Mirroring(const QPainter &painter, const QRectF &bounds) :
        m_bounds(bounds),
        m_direction(painter.layoutDirection())
    { }

    bool mirrors() const { return m_direction == Qt::RightToLeft; }

    qreal x(qreal fromLeft) const { return box({fromLeft, 0, 0, 0}).left(); }
    QPointF point(QPointF at) const { return {x(at.x()), at.y()}; }
    QRectF box(const QRectF &at) const { return mirrored(m_direction, m_bounds, at); }

private:
    QRectF m_bounds;
    Qt::LayoutDirection m_direction;
};

} // namespace retold
