#include "app/views/small_text.h"

#include "app/views/painting_help.h"

namespace retold {

namespace {

constexpr qreal titleGap = 8; // Between a title and what stands beside it.

MarkedText laidOut(const QString &text, qreal room, TextRole role)
{
    MarkedText small(text, {}, role);
    small.layOut(room);
    return small;
}

bool isOneLine(const QString &text, qreal room, TextRole role)
{
    return textAdvance(text, role) <= room;
}

} // namespace

qreal smallHeight(const QString &text, qreal room, TextRole role)
{
    if (text.isEmpty())
        return 0;
    return isOneLine(text, room, role) ? Theme::current().pitch(role) : laidOut(text, room, role).height();
}

void paintSmall(QPainter &painter, Qt::LayoutDirection direction, QRectF &line, const QString &text,
                const QColor &colour, TextRole role)
{
    line.setHeight(smallHeight(text, line.width(), role));
    if (isOneLine(text, line.width(), role))
        paintLine(painter, direction, line, text, role, colour);
    else
        laidOut(text, line.width(), role).paint(painter, line.topLeft(), colour);
    line.translate(0, line.height());
}

bool TitleText::isOneLine(qreal room) const
{
    return textAdvance(title, TextRole::UiStrong) + textAdvance(subtitle, subtitleRole) + px(titleGap)
        <= room;
}

qreal TitleText::height(qreal room) const
{
    if (title.isEmpty())
        return 0;
    return smallHeight(title, room, TextRole::UiStrong) + px(2)
        + (isOneLine(room) ? 0 : smallHeight(subtitle, room, subtitleRole));
}

void TitleText::paint(QPainter &painter, Qt::LayoutDirection direction, const QRectF &box, QRectF &line) const
{
    if (title.isEmpty())
        return;
    const qreal below = line.top() + height(line.width());
    QRectF place = mirrored(direction, box, line);
    paintSmall(painter, direction, place, title, tokens().text, TextRole::UiStrong);
    if (isOneLine(line.width())) {
        const QRectF beside = line.adjusted(textAdvance(title, TextRole::UiStrong) + px(titleGap), 0, 0, 0);
        paintLine(painter, direction, mirrored(direction, box, beside), subtitle, subtitleRole,
                  tokens().muted);
    } else {
        paintSmall(painter, direction, place, subtitle, tokens().muted, subtitleRole);
    }
    line.moveTop(below);
}

} // namespace retold
