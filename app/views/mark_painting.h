#pragma once

#include "app/views/marked_text.h"

namespace retold {

bool isRing(MarkStyle style);

/// Washes and rings are painted before the text, lines after it.
bool isUnderText(MarkStyle style);

/// Paints one mark of a text whose upper left corner stands at `origin`.
void paintMark(QPainter &painter, MarkStyle style, QPointF origin, const MarkedText &text,
               const TextRange &range);

/// The sign of a verdict, small and raised, in the room kept for it after `range`.
void paintRaisedSign(QPainter &painter, const ClassMark &mark, QPointF origin, const MarkedText &text,
                     const TextRange &range, bool afterRing);

} // namespace retold
