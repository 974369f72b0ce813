#pragma once

#include "app/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace retold {

/// The height of a note in small letters, or in another role's, in as many lines as it needs; nothing for no
/// text.
qreal smallHeight(const QString &text, qreal room, TextRole role = TextRole::Small);

/// Paints it from the top of `line` down, and moves `line` below it.
void paintSmall(QPainter &painter, Qt::LayoutDirection direction, QRectF &line, const QString &text,
                const QColor &colour, TextRole role = TextRole::Small);

/// What something is about, in strong letters, and what is to be known of it: beside the title where both
/// have room in a line, else below it. Neither is ever cut.
struct TitleText {
    const QString &title;
    const QString &subtitle;
    TextRole subtitleRole = TextRole::Small;

    qreal height(qreal room) const;

    /// From the top of `line` down; `line` stands below it afterwards. Both boxes are mirrored here.
    void paint(QPainter &painter, Qt::LayoutDirection direction, const QRectF &box, QRectF &line) const;

private:
    bool isOneLine(qreal room) const;
};

} // namespace retold
