#pragma once

#include "app/views/level_painter.h"

namespace retold {

/// What a fold holds, in words: "8 sentences only in D, rows 59 to 66".
QString foldText(const LevelLayout &layout, const LevelItem &item);

/// What lines around the story hold, in words: "1 caption, 1 credit".
QString furnitureText(const Comparison &comparison, int version, const std::vector<int> &sentences);

/// Paints the line that stands for folded bands, and says what they hold.
void paintFold(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line);

} // namespace retold
