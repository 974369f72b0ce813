#pragma once

#include "app/theme/mirroring.h"
#include "app/theme/theme.h"
#include "app/views/marked_text.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace retold {

enum class LineEnd { Leading, Trailing, Middle };

/// One line of text in the colour of the painter's choice, cut with an ellipsis; returns its width. The box
/// is already mirrored.
qreal paintLine(QPainter &painter, Qt::LayoutDirection direction, const QRectF &box, const QString &text,
                TextRole role, const QColor &colour, LineEnd end = LineEnd::Leading);

/// A name, value or line as it reads by itself: amid words from right to left, one of Latin letters or digits
/// keeps its own order, and an Arabic one amid words from left to right. So does the ellipsis where it is
/// cut.
QString isolated(const QString &text);

/// The ring of the keyboard's focus, inside a box.
void paintFocusRing(QPainter &painter, const QRectF &box);

qreal textAdvance(const QString &text, TextRole role);

} // namespace retold
