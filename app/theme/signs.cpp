#include "app/theme/signs.h"

#include "app/theme/svg_path.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace retold {

namespace {

/// Dots are strokes of no length with round caps; the half moon is filled beside its ring.
struct SignShape {
    const char16_t *strokes = u"";
    const char16_t *filled = u"";
    qreal width = 1.6;
    std::array<QPointF, 3> dots{};
    qreal dotSize = 0;
};

constexpr qreal moonRadius = 4.3;

// On a grid of 12, in the order of Sign.
const std::array<SignShape, 13> shapes{{
    {u"M2 4.4h8M2 7.8h8"},
    {u"M1.6 4.9c1.5-2 2.9-2 4.4-.7s2.9 1.3 4.4-.7M1.6 8.7c1.5-2 2.9-2 4.4-.7s2.9 1.3 4.4-.7"},
    {u"M1.4 7.2c1.6-2.8 3-2.8 4.6-1s3 1.8 4.6-1"},
    {},
    {u"M6 1.8v8.4M1.8 6h8.4"},
    {u"M1.8 6h8.4"},
    {u"M2 4.4h8M2 7.8h8M8.3 1.6L3.7 10.6"},
    {u"", u"", 1.6, {QPointF(2, 6), QPointF(6, 6), QPointF(10, 6)}, 2.3},
    {u"M1.8 4.2h7.6M7.3 2l2.3 2.2-2.3 2.2M10.2 8.2H2.6M4.7 6l-2.3 2.2 2.3 2.2", u"", 1.3},
    {u"M2 3.3h8M2 6h8M2 8.7h8"},
    {u"", u"", 1.6, {QPointF(6, 2.7), QPointF(2.5, 9), QPointF(9.5, 9)}, 2.5},
    {u"M3.7 10V2.3M1.5 4.4L3.7 2l2.2 2.4M8.3 2v7.7M6.1 7.6L8.3 10l2.2-2.4"},
    {u"M3 2h6v8L6 8l-3 2z"},
}};

void paintMoon(QPainter &painter, const QColor &colour)
{
    const QRectF ring(6 - moonRadius, 6 - moonRadius, 2 * moonRadius, 2 * moonRadius);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(ring, -90 * 16, 180 * 16);
}

void paintDots(QPainter &painter, const SignShape &shape, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &dot : shape.dots)
        painter.drawEllipse(dot, shape.dotSize / 2, shape.dotSize / 2);
}

void paintWave(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &colour)
{
    const qreal half = px(5);
    const qreal reach = px(2.6);
    QPainterPath wave(QPointF(x, top));
    qreal side = 1;
    for (qreal y = top; y + half <= bottom + half / 2; y += half, side = -side)
        wave.quadTo(QPointF(x + side * reach, y + half / 2), QPointF(x, y + half));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, px(1.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

/// Straight rules snap to device pixels, so that a thin one does not blur.
void paintStraight(QPainter &painter, const QColor &colour, qreal x, qreal top, qreal bottom, qreal width)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    const qreal wide = std::max(1.0, std::round(width * ratio)) / ratio;
    painter.fillRect(QRectF(snap(x - wide / 2), snap(top), wide, snap(bottom) - snap(top)), colour);
}

void paintDashes(QPainter &painter, const QColor &colour, qreal x, qreal top, qreal bottom, qreal on,
                 qreal off)
{
    const int dashes = int(std::ceil((bottom - top) / (on + off)));
    for (int i = 0; i < dashes; ++i) {
        const qreal y = top + i * (on + off);
        paintStraight(painter, colour, x, y, std::min(y + on, bottom), px(3));
    }
}

} // namespace

ClassMark markOf(FactStatus status)
{
    switch (status) {
    case FactStatus::Reference:
        return {Sign::Reference, Ink::Same};
    case FactStatus::Identical:
        return {Sign::Same, Ink::Same};
    case FactStatus::Edited:
        return {Sign::Edited, Ink::Edited};
    case FactStatus::Paraphrased:
        return {Sign::Paraphrased, Ink::Paraphrased};
    case FactStatus::Partial:
        return {Sign::Partial, Ink::Partial};
    case FactStatus::Added:
        return {Sign::Added, Ink::Added};
    case FactStatus::Dropped:
        return {Sign::Dropped, Ink::Dropped};
    }
    Q_UNREACHABLE();
}

ClassMark markOf(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Reference:
        return {Sign::Reference, Ink::Same};
    case QuoteStatus::Verbatim:
        return {Sign::Same, Ink::Same};
    case QuoteStatus::Trimmed:
        return {Sign::Trimmed, Ink::Edited};
    case QuoteStatus::Altered:
        return {Sign::Altered, Ink::Altered};
    case QuoteStatus::Paraphrased:
        return {Sign::Paraphrased, Ink::Paraphrased};
    case QuoteStatus::Misattributed:
        return {Sign::Misattributed, Ink::Altered};
    case QuoteStatus::Added:
        return {Sign::Added, Ink::Added};
    case QuoteStatus::Dropped:
        return {Sign::Dropped, Ink::Dropped};
    }
    Q_UNREACHABLE();
}

ClassMark markOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reference:
        return {Sign::Reference, Ink::Same};
    case FigureStatus::Same:
        return {Sign::Same, Ink::Same};
    case FigureStatus::Reformatted:
        return {Sign::Reformatted, Ink::Edited};
    case FigureStatus::Altered:
        return {Sign::Altered, Ink::Altered};
    case FigureStatus::Implied:
        return {Sign::Implied, Ink::Partial};
    case FigureStatus::Added:
        return {Sign::Added, Ink::Added};
    case FigureStatus::Dropped:
        return {Sign::Dropped, Ink::Dropped};
    }
    Q_UNREACHABLE();
}

ClassMark markOf(NameStatus status)
{
    switch (status) {
    case NameStatus::Reference:
        return {Sign::Reference, Ink::Same};
    case NameStatus::Same:
        return {Sign::Same, Ink::Same};
    case NameStatus::Respelled:
        return {Sign::Edited, Ink::Edited};
    case NameStatus::Retitled:
        return {Sign::Paraphrased, Ink::Paraphrased};
    case NameStatus::Added:
        return {Sign::Added, Ink::Added};
    case NameStatus::Dropped:
        return {Sign::Dropped, Ink::Dropped};
    }
    Q_UNREACHABLE();
}

void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour)
{
    static const auto paths = [] {
        std::array<QPainterPath, shapes.size()> result;
        std::transform(shapes.begin(), shapes.end(), result.begin(),
                       [](const SignShape &shape) { return pathFromSvg(shape.strokes); });
        return result;
    }();
    const auto index = static_cast<std::size_t>(sign);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    if (sign == Sign::Partial) {
        paintMoon(painter, colour);
    } else if (shapes.at(index).dotSize > 0) {
        paintDots(painter, shapes.at(index), colour);
    } else {
        painter.setPen(QPen(colour, shapes.at(index).width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(paths.at(index));
    }
    painter.restore();
}

void paintSign(QPainter &painter, ClassMark mark, const QRectF &box)
{
    const bool isFlag = mark.sign == Sign::Moved; // It stands beside a class, and has no ink of its own.
    paintSign(painter, mark.sign, box, isFlag ? tokens().text : tokens().ink(mark.ink));
}

void paintSeverity(QPainter &painter, Severity severity, QPointF centre, qreal size)
{
    const QColor colour = tokens().severities.at(static_cast<std::size_t>(severity));
    const qreal half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (severity) {
    case Severity::Critical:
        painter.drawPolygon(QPolygonF({centre - QPointF(0, half), centre + QPointF(half, 0),
                                       centre + QPointF(0, half), centre - QPointF(half, 0)}));
        break;
    case Severity::Major:
        painter.drawEllipse(centre, half * 0.9, half * 0.9);
        break;
    case Severity::Minor:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, size * 0.15));
        painter.drawEllipse(centre, half * 0.75, half * 0.75);
        break;
    case Severity::Style:
        painter.drawRect(QRectF(centre.x() - half * 0.8, centre.y() - size * 0.08, size * 0.8, size * 0.16));
        break;
    }
    painter.restore();
}

void paintMarginRule(QPainter &painter, FactStatus status, qreal x, qreal top, qreal bottom)
{
    const QColor colour = tokens().ink(markOf(status).ink);
    painter.save();
    switch (status) {
    case FactStatus::Reference:
        break;
    case FactStatus::Identical:
        paintStraight(painter, colour, x, top, bottom, px(1));
        break;
    case FactStatus::Edited:
        paintStraight(painter, colour, x, top, bottom, px(3));
        break;
    case FactStatus::Paraphrased:
        paintWave(painter, x, top, bottom, colour);
        break;
    case FactStatus::Partial:
        paintDashes(painter, colour, x, top, bottom, px(6), px(4));
        break;
    case FactStatus::Added:
        paintStraight(painter, colour, x - px(1.75), top, bottom, px(1.75));
        paintStraight(painter, colour, x + px(1.75), top, bottom, px(1.75));
        break;
    case FactStatus::Dropped:
        paintDashes(painter, colour, x, top, bottom, px(2), px(4));
        break;
    }
    painter.restore();
}

QString siglumOf(int version)
{
    QString letters;
    for (int rest = version + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void paintSiglum(QPainter &painter, int version, bool isReference, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = box.height() * 0.075;
    const QRectF ring = box.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(tokens().text, line));
    painter.setBrush(isReference ? QBrush(tokens().text) : Qt::NoBrush);
    painter.drawEllipse(ring);
    QFont font = Theme::current().font(TextRole::UiStrong);
    const QString letters = siglumOf(version);
    font.setPixelSize(std::max(6, qRound(box.height() * (letters.size() > 1 ? 0.48 : 0.62))));
    painter.setFont(font);
    painter.setPen(isReference ? tokens().paper : tokens().text);
    painter.drawText(box, Qt::AlignCenter, letters);
    painter.restore();
}

void paintThickThin(QPainter &painter, qreal left, qreal right, qreal top)
{
    QColor colour = tokens().text;
    if (tokens().dark)
        colour.setAlphaF(0.62F);
    painter.fillRect(QRectF(left, top, right - left, 2), colour);
    painter.fillRect(QRectF(left, top + 3, right - left, 1), colour);
}

} // namespace retold
