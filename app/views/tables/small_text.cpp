#include "app/views/tables/small_text.h"

#include "app/views/painting_help.h"

namespace retold {

namespace {

MarkedText laidOut(const QString &text, qreal room)
{
    MarkedText small(text, {}, TextRole::Small);
    small.layOut(room);
    return small;
}

bool isOneLine(const QString &text, qreal room)
{
    return textAdvance(text, TextRole::Small) <= room;
}

} // namespace

qreal smallHeight(const QString &text, qreal room)
{
    if (text.isEmpty())
        return 0;
    return isOneLine(text, room) ? Theme::current().pitch(TextRole::Small) : laidOut(text, room).height();
}

void paintSmall(QPainter &painter, Qt::LayoutDirection direction, QRectF &line, const QString &text,
                const QColor &colour)
{
    line.setHeight(smallHeight(text, line.width()));
    if (isOneLine(text, line.width()))
        paintLine(painter, direction, line, text, TextRole::Small, colour);
    else
        laidOut(text, line.width()).paint(painter, line.topLeft(), colour);
    line.translate(0, line.height());
}

} // namespace retold
