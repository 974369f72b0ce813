#include "app/views/mark_painting.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace retold {

namespace {

constexpr qreal signSize = 9;

enum class Line { Solid, Dashed, Dotted, Wavy, Double };

struct Underline {
    Line line = Line::Solid;
    Ink ink = Ink::Edited;
    qreal width = 1.5;
};

Underline underlineOf(MarkStyle style)
{
    switch (style) {
    case MarkStyle::TracedWords:
        return {Line::Dotted, Ink::Paraphrased, 2};
    case MarkStyle::MinorWords:
        return {Line::Dashed, Ink::Edited, 2};
    case MarkStyle::AlarmWords:
        return {Line::Solid, Ink::Altered, 2.5};
    case MarkStyle::Speaker:
        return {Line::Wavy, Ink::Altered, 1.25};
    case MarkStyle::NameSame:
        return {Line::Solid, Ink::Same, 1};
    case MarkStyle::NameRespelled:
        return {Line::Double, Ink::Edited, 1};
    case MarkStyle::NameRetitled:
        return {Line::Double, Ink::Paraphrased, 1};
    default:
        return {};
    }
}

/// The end of a box at which its reading ends.
qreal trailingEdge(const QRectF &box, bool rightToLeft)
{
    return rightToLeft ? box.left() : box.right();
}

void paintWave(QPainter &painter, const QRectF &box, qreal y, const QColor &colour, qreal width)
{
    QPainterPath path(QPointF(box.left(), y));
    const qreal step = px(3);
    const int steps = int(std::ceil(box.width() / step));
    for (int i = 0; i < steps; ++i) {
        const qreal x = box.left() + i * step;
        const qreal side = i % 2 == 0 ? 1 : -1;
        path.quadTo(QPointF(x + step / 2, y + side * px(2.4)), QPointF(x + step, y));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, px(width)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A line snapped to device pixels, so that 1.5 px become 2 at 100 % and 3 at 200 %.
void paintStraight(QPainter &painter, const QColor &colour, qreal left, qreal right, qreal y, qreal width)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const qreal high = std::max(1.0, std::floor(px(width) * ratio + 0.5)) / ratio;
    painter.fillRect(QRectF(left, std::round(y * ratio) / ratio, right - left, high), colour);
}

void paintPieces(QPainter &painter, const QColor &colour, const QRectF &box, qreal y, qreal width, qreal on,
                 qreal off)
{
    const int pieces = int(std::ceil(box.width() / (on + off)));
    for (int i = 0; i < pieces; ++i) {
        const qreal x = box.left() + i * (on + off);
        paintStraight(painter, colour, x, std::min(x + on, box.right()), y, width);
    }
}

void paintUnderline(QPainter &painter, const Underline &spec, const QRectF &box)
{
    const QColor colour = tokens().ink(spec.ink);
    const qreal below = box.top() + box.height() * 14 / 19 + px(3); // The baseline stands 14 below the top.
    switch (spec.line) {
    case Line::Solid:
        paintStraight(painter, colour, box.left(), box.right(), below, spec.width);
        break;
    case Line::Dashed:
        paintPieces(painter, colour, box, below, spec.width, px(5), px(3));
        break;
    case Line::Dotted:
        paintPieces(painter, colour, box, below, spec.width, px(2), px(2));
        break;
    case Line::Wavy:
        paintWave(painter, box, below + px(1), colour, spec.width);
        break;
    case Line::Double:
        paintStraight(painter, colour, box.left(), box.right(), below, spec.width);
        paintStraight(painter, colour, box.left(), box.right(), below + px(2), spec.width);
        break;
    }
}

void paintWash(QPainter &painter, const QRectF &box, bool alarm)
{
    if (!tokens().highContrast) {
        painter.fillRect(box, alarm ? tokens().alarmWash : tokens().quoteWash);
        return;
    }
    painter.setPen(QPen(tokens().text, alarm ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

QPen ringPen(MarkStyle style)
{
    switch (style) {
    case MarkStyle::RingReformatted:
        return {QBrush(tokens().ink(Ink::Edited)), px(1.25), Qt::DashLine};
    case MarkStyle::RingImplied:
        return {QBrush(tokens().ink(Ink::Partial)), px(1.75), Qt::DotLine};
    case MarkStyle::RingAltered:
        return {QBrush(tokens().ink(Ink::Altered)), px(2)};
    default:
        return {QBrush(tokens().rule), px(1.25)};
    }
}

void paintRing(QPainter &painter, MarkStyle style, const QRectF &box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ringPen(style));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = box.adjusted(-px(3), 0.5, px(3), -0.5);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintHit(QPainter &painter, const QRectF &box, bool isCurrent)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().text, px(1.25)));
    painter.setBrush(isCurrent ? QBrush(tokens().text) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(-px(1.5), 0.5, px(1.5), -0.5), px(2), px(2));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// In high contrast the ground has no colour of its own, so an outline tells what is selected.
void paintSelected(QPainter &painter, const QRectF &box)
{
    painter.fillRect(box, tokens().textSelection);
    if (tokens().highContrast)
        paintHit(painter, box, false);
}

void paintStrike(QPainter &painter, const QRectF &box)
{
    const qreal middle = box.top() + box.height() * 9.5 / 19;
    paintStraight(painter, tokens().ink(Ink::Dropped), box.left(), box.right(), middle, 1.25);
}

/// A chevron 8 wide and 5 high, its point at the gap.
void paintCaret(QPainter &painter, QPointF origin, const MarkedText &text, const TextRange &range)
{
    const bool atEnd = range.begin >= text.text().size();
    const qsizetype at = atEnd ? range.begin - 1 : range.begin;
    const std::vector<QRectF> boxes = text.boxesOf({at, at + 1});
    if (boxes.empty())
        return;
    const QRectF box = boxes.front().translated(origin);
    const qreal x = atEnd ? box.right() : box.left() - px(2);
    const qreal y = box.top() + box.height() * 14 / 19 + px(2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().ink(Ink::Dropped), px(1.4), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(x - px(4), y + px(5)), QPointF(x, y), QPointF(x + px(4), y + px(5))}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

bool isRing(MarkStyle style)
{
    return style == MarkStyle::RingSame || style == MarkStyle::RingReformatted
        || style == MarkStyle::RingImplied || style == MarkStyle::RingAltered;
}

bool isUnderText(MarkStyle style)
{
    return style == MarkStyle::QuoteWash || style == MarkStyle::AlarmWash || style == MarkStyle::Selected
        || style == MarkStyle::CurrentHit || isRing(style);
}

void paintMark(QPainter &painter, MarkStyle style, QPointF origin, const MarkedText &text,
               const TextRange &range)
{
    if (style == MarkStyle::Omission) {
        paintCaret(painter, origin, text, range);
        return;
    }
    for (const QRectF &local : text.boxesOf(range)) {
        const QRectF box = local.translated(origin);
        if (style == MarkStyle::QuoteWash || style == MarkStyle::AlarmWash)
            paintWash(painter, box, style == MarkStyle::AlarmWash);
        else if (isRing(style))
            paintRing(painter, style, box);
        else if (style == MarkStyle::LostWords)
            paintStrike(painter, box);
        else if (style == MarkStyle::Selected)
            paintSelected(painter, box);
        else if (style == MarkStyle::Hit || style == MarkStyle::CurrentHit)
            paintHit(painter, box, style == MarkStyle::CurrentHit);
        else
            paintUnderline(painter, underlineOf(style), box);
    }
}

void paintRaisedSign(QPainter &painter, const ClassMark &mark, QPointF origin, const MarkedText &text,
                     const TextRange &range, bool afterRing)
{
    const std::vector<QRectF> boxes = text.boxesOf(range);
    if (boxes.empty())
        return;
    const QRectF box = boxes.back().translated(origin);
    const bool rightToLeft = text.text().isRightToLeft();
    const qreal edge = trailingEdge(box, rightToLeft);
    const qreal size = px(signSize);
    const qreal gap = px(afterRing ? 4 : 0.5);
    const qreal x = rightToLeft ? edge - gap - size : edge + gap;
    paintSign(painter, mark, QRectF(x, box.top() - px(1), size, size));
}

} // namespace retold
