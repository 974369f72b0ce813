// How a text of the reading layout is painted; see reading_column.cpp for how it is laid out.
#include "app/views/reading_column.h"

#include "app/theme/icons.h"

#include <QGuiApplication>
#include <QPainter>

namespace retold {

QPainterPath ReadingColumn::outlineOf(int sentence) const
{
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill); // So that lines that overlap become one outline.
    const auto &index = m_blockOf.at(static_cast<std::size_t>(sentence));
    if (!index || !m_blocks[*index].text)
        return outline;
    const Block &block = m_blocks[*index];
    const CellText::Piece &piece
        = block.content.pieces.at(static_cast<std::size_t>(sentence - block.sentences.front()));
    for (const QRectF &box : block.text->boxesOf({piece.begin, piece.begin + piece.source.length()}))
        outline.addRect(box.translated(0, block.top).adjusted(-px(4), -px(2.5), px(4), px(2.5)));
    return outline.simplified();
}

void ReadingColumn::paintFoldLine(QPainter &painter, const Block &block, QPointF origin) const
{
    const QRectF line(origin.x(), origin.y() + block.top, m_width, block.height);
    painter.fillRect(QRectF(line.left(), line.top(), line.width(), 1), tokens().hairline);
    painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), tokens().hairline);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const qreal side = px(12);
    const QString closed = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const qreal x = mirrored ? line.right() - side : line.left();
    icon(block.opens ? QStringLiteral("chevron-down") : closed)
        .paint(&painter, QRectF(x, line.center().y() - side / 2, side, side).toRect());
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    painter.drawText(line.adjusted(px(18), 0, -px(18), 0),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     block.content.text);
}

void ReadingColumn::paintText(QPainter &painter, const Block &block, QPointF corner, const Look &look) const
{
    const qreal rest = px(1.5);
    for (const CellText::Piece &piece : block.content.pieces) {
        const bool chosen = look.chosen.contains(piece.sentence);
        if (!chosen && !look.hovered.contains(piece.sentence))
            continue;
        for (const QRectF &box : block.text->boxesOf({piece.begin, piece.begin + piece.source.length()}))
            painter.fillRect(box.translated(corner).adjusted(-rest, -rest, rest, rest),
                             chosen ? tokens().select : tokens().hover);
    }
    std::vector<TextMark> extra = toCell(block.content, look.lostWords);
    if (look.overlay != nullptr) {
        const std::vector<TextMark> laid = look.overlay->marksIn(m_version, block.content);
        extra.insert(extra.end(), laid.begin(), laid.end());
    }
    block.text->paint(painter, corner, tokens().text, extra);
}

void ReadingColumn::paint(QPainter &painter, QPointF origin, qreal top, qreal bottom, const Look &look) const
{
    for (const Block &block : m_blocks) {
        if (block.top + block.height < top || block.top > bottom)
            continue;
        if (block.isFold)
            paintFoldLine(painter, block, origin);
        if (block.text)
            paintText(painter, block, origin + QPointF(0, block.top), look);
    }
}

} // namespace retold
