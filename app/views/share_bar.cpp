#include "app/views/share_bar.h"

#include "app/theme/mirroring.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace retold {

namespace {

/// Ticks that stand out of a lane above and below; a wide box has many.
void paintTicks(QPainter &painter, const QColor &colour, const QRectF &box)
{
    const qreal width = px(1.8);
    const qreal step = px(4);
    if (box.width() < 2 * step) {
        painter.fillRect(QRectF(box.center().x() - width / 2, box.top() - 1, width, box.height() + 2),
                         colour);
        return;
    }
    for (qreal x = box.left(); x + width <= box.right() + 0.5; x += step)
        painter.fillRect(QRectF(std::round(x), box.top(), width, box.height()), colour);
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
        painter.fillRect(QRectF(box.left(), box.top() + px(1), box.width(), px(1.5)), colour);
        painter.fillRect(QRectF(box.left(), box.bottom() - px(2.5), box.width(), px(1.5)), colour);
        break;
    case FactStatus::Edited:
        painter.fillRect(box, colour);
        break;
    case FactStatus::Paraphrased:
        painter.setPen(QPen(colour, px(1.3), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.65, 0.65, -0.65, -0.65));
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
