#pragma once

#include "app/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace retold {

/// The height of a note in small letters, in as many lines as it needs; nothing for no text.
qreal smallHeight(const QString &text, qreal room);

/// Paints it from the top of `line` down, and moves `line` below it.
void paintSmall(QPainter &painter, Qt::LayoutDirection direction, QRectF &line, const QString &text,
                const QColor &colour);

} // namespace retold
