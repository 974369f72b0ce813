#include "app/views/tables/table_corner.h"

#include "app/theme/signs.h"
#include "app/views/painting_help.h"

#include <QPainter>

namespace retold {

namespace {
constexpr qreal textLeft = 46; // As in the heads of rows.
constexpr qreal ruleHeight = 4;
} // namespace

TableCorner::TableCorner(QString title, QWidget *parent) : QWidget(parent), m_title(std::move(title)) { }

void TableCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = rect();
    painter.fillRect(box, tokens().paper);
    const QRectF line(px(textLeft), 0, box.width() - px(textLeft), box.height() - px(ruleHeight));
    paintLine(painter, layoutDirection(), mirrored(layoutDirection(), box, line), m_title, TextRole::Small,
              tokens().muted);
    paintThickThin(painter, box.left(), box.right() + 1, box.bottom() - px(ruleHeight));
}

} // namespace retold
