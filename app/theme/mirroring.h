#pragma once

#include <QPainter>
#include <QRectF>

namespace retold {

/// Painting code places things from the leading edge, as if it were the left one; this moves them to where
/// they stand in a pane that is read from right to left. From left to right it changes nothing. Texts need
/// no more than their box: QPainter aligns them by the same direction.
class Mirroring final {
public:
    /// By the direction of the application, which Qt gives to painters on widgets, as it aligns their texts.
    /// A picture that is no widget's reads from left to right.
    Mirroring(const QPainter &painter, const QRectF &bounds) :
        m_bounds(bounds),
        m_mirrors(painter.layoutDirection() == Qt::RightToLeft)
    { }

    bool mirrors() const { return m_mirrors; }

    qreal x(qreal fromLeft) const
    {
        return m_mirrors ? m_bounds.left() + m_bounds.right() - fromLeft : fromLeft;
    }
    QPointF point(QPointF at) const { return {x(at.x()), at.y()}; }
    QRectF box(const QRectF &at) const
    {
        return m_mirrors ? QRectF(x(at.right()), at.top(), at.width(), at.height()) : at;
    }

private:
    QRectF m_bounds;
    bool m_mirrors = false;
};

} // namespace retold
