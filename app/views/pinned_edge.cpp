#include "app/views/pinned_edge.h"

#include "app/theme/theme.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace retold {

void paintPinnedEdge(QPainter &painter, qreal x, qreal top, qreal height, bool mirrored)
{
    const qreal reach = px(7);
    QColor dark = tokens().text;
    dark.setAlphaF(tokens().dark ? 0.35F : 0.12F);
    QColor clear = tokens().text;
    clear.setAlpha(0);
    const qreal end = mirrored ? x - reach : x + reach;
    QLinearGradient shadow(QPointF(x, 0), QPointF(end, 0));
    shadow.setColorAt(0, tokens().dark ? QColor(0, 0, 0, 110) : dark);
    shadow.setColorAt(1, clear);
    painter.fillRect(QRectF(std::min(x, end), top, reach, height), shadow);
    painter.fillRect(QRectF(mirrored ? x : x - 1, top, 1, height), tokens().rule);
}

} // namespace retold
