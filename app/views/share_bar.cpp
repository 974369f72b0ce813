#include "app/views/share_bar.h"

#include "app/theme/mirroring.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {

namespace {

constexpr qreal fullBox = 8; // The height from which on a box has room for lines of their own.

bool isThin(const QRectF &box)
{
    return box.height() < px(fullBox);
}

/// Ticks that stand out of a lane above and below, where the lanes are not thin; a wide box has many.
void paintTicks(QPainter &painter, const QColor &colour, const QRectF &box)
{
    const qreal width = std::min(px(1.8), std::max(1.0, box.width() * 0.6)); // Ticks side by side stay ticks.
    const qreal step = px(4);
    const qreal out = isThin(box) ? 0 : 1;
    if (box.width() < 2 * step) {
        painter.fillRect(QRectF(box.center().x() - width / 2, box.top() - out, width, box.height() + 2 * out),
                         colour);
        return;
    }
    for (qreal x = box.left(); x + width <= box.right() + 0.5; x += step)
        painter.fillRect(QRectF(std::round(x), box.top(), width, box.height()), colour);
}

void paintTwoBars(QPainter &painter, const QColor &colour, const QRectF &box)
{
    const qreal high = isThin(box) ? std::max(1.0, std::floor(box.height() / 3)) : px(1.5);
    const qreal inset = isThin(box) ? 0 : px(1);
    painter.fillRect(QRectF(box.left(), box.top() + inset, box.width(), high), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - inset - high, box.width(), high), colour);
}

/// Where there is no room for an outline, its colour.
void paintOutline(QPainter &painter, const QColor &colour, const QRectF &box)
{
    const qreal line = isThin(box) ? 1 : px(1.3);
    if (box.width() < 3 * line || box.height() < 3 * line) {
        painter.fillRect(box, colour);
        return;
    }
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

} // namespace

void paintClassBox(QPainter &painter, FactStatus status, const QRectF &box)
{
    const QColor colour = tokens().ink(markOf(status).ink);
    switch (status) {
    case FactStatus::Reference:
        painter.fillRect(box, tokens().rule);
        break;
    case FactStatus::Identical:
        paintTwoBars(painter, colour, box);
        break;
    case FactStatus::Edited:
        painter.fillRect(box, colour);
        break;
    case FactStatus::Paraphrased:
        paintOutline(painter, colour, box);
        break;
    case FactStatus::Partial:
        painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), colour);
        break;
    case FactStatus::Added:
        paintTicks(painter, colour, box);
        break;
    case FactStatus::Dropped:
        break;
    }
}

void paintShareBar(QPainter &painter, const VersionSummary &summary, const QRectF &box)
{
    const std::array<std::pair<FactStatus, double>, 5> shares{{
        {FactStatus::Identical, summary.identical},
        {FactStatus::Edited, summary.edited},
        {FactStatus::Paraphrased, summary.paraphrased},
        {FactStatus::Partial, summary.partial},
        {FactStatus::Added, summary.added},
    }};
    const Mirroring place(painter, box);
    qreal x = box.left();
    for (const auto &[status, share] : shares) {
        const qreal width = box.width() * share;
        const QRectF part(std::round(x), box.top(), std::round(x + width) - std::round(x) - 1, box.height());
        if (width >= 1.5)
            paintClassBox(painter, status, place.box(part));
        x += width;
    }
}

} // namespace retold
