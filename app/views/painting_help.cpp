#include "app/views/painting_help.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retold {

qreal paintLine(QPainter &painter, Qt::LayoutDirection direction, const QRectF &box, const QString &text,
                TextRole role, const QColor &colour, LineEnd end)
{
    painter.setFont(Theme::current().font(role));
    painter.setPen(colour);
    const bool atRight = (end == LineEnd::Trailing) == (direction == Qt::LeftToRight);
    const Qt::Alignment side = end == LineEnd::Middle ? Qt::AlignHCenter
        : atRight                                     ? Qt::AlignRight
                                                      : Qt::AlignLeft;
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(isolated(text), Qt::ElideRight, std::ceil(box.width()));
    painter.drawText(box, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

QString isolated(const QString &text)
{
    const auto isRightToLeft
        = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    constexpr QChar leftToRight(0x2066);
    constexpr QChar rightToLeft(0x2067);
    constexpr QChar end(0x2069);
    if (!QGuiApplication::isRightToLeft())
        return text.isRightToLeft() ? rightToLeft + text + end : text;
    return std::ranges::any_of(text, isRightToLeft) ? text : leftToRight + text + end;
}

void paintFocusRing(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

qreal textAdvance(const QString &text, TextRole role)
{
    return QFontMetricsF(Theme::current().font(role)).horizontalAdvance(text);
}

} // namespace retold
