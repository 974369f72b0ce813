#pragma once

#include "app/views/level_painter.h"

namespace retold {

/// What a fold holds, in words: "8 sentences only in D, rows 59 to 66".
QString foldText(const LevelLayout &layout, const LevelItem &item);

/// Paints the line that stands for folded bands, and says what they hold.
void paintFold(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line);

} // namespace retold
