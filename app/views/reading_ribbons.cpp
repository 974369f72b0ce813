#include "app/views/reading_ribbons.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <map>
#include <tuple>

namespace retold {

namespace {

constexpr qreal farApart = 110;
constexpr qreal stubLength = 12;
constexpr qreal tagPitch = 20;

Ink inkOf(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return Ink::Same;
    case Relation::Edited:
        return Ink::Edited;
    case Relation::Paraphrased:
        return Ink::Paraphrased;
    case Relation::Partial:
        return Ink::Partial;
    }
    Q_UNREACHABLE();
}

qreal middleOf(qreal top, qreal bottom)
{
    return (top + bottom) / 2;
}

bool isOnPage(qreal top, qreal bottom, qreal page)
{
    return bottom > 0 && top < page;
}

RibbonForm formOf(const RibbonLink &link)
{
    if (link.relation != Relation::Partial)
        return RibbonForm::Ribbon;
    const qreal apart
        = std::abs(middleOf(link.leftTop, link.leftBottom) - middleOf(link.rightTop, link.rightBottom));
    return apart > px(farApart) && !link.chosen ? RibbonForm::Stub : RibbonForm::Line;
}

/// Tags of one side stand one below the other, not one over the other.
void spread(std::vector<RibbonTag> &tags)
{
    std::ranges::sort(tags, {},
                      [](const RibbonTag &tag) { return std::tuple(!tag.onLeft, tag.y, tag.upwards); });
    for (std::size_t i = 1; i < tags.size(); ++i) {
        if (tags[i].onLeft == tags[i - 1].onLeft)
            tags[i].y = std::max(tags[i].y, tags[i - 1].y + px(tagPitch));
    }
}

QPainterPath curve(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const qreal bend = (from.x() + to.x()) / 2;
    path.cubicTo(QPointF(bend, from.y()), QPointF(bend, to.y()), to);
    return path;
}

void paintBand(QPainter &painter, const RibbonLink &link, qreal left, qreal right)
{
    const bool dotted = link.relation == Relation::Paraphrased;
    const QColor ink = tokens().ink(inkOf(link.relation));
    QColor fill = link.chosen ? tokens().select : ink;
    if (!link.chosen)
        fill.setAlphaF(link.relation == Relation::Edited ? 0.20F : 0.07F);
    if (!tokens().highContrast)
        painter.fillPath(ribbonPath(link, left, right), fill);
    QPen pen(ink, px(link.chosen ? 2 : 1.2));
    if (dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve(QPointF(left, link.leftTop), QPointF(right, link.rightTop)));
    painter.drawPath(curve(QPointF(left, link.leftBottom), QPointF(right, link.rightBottom)));
}

void paintLine(QPainter &painter, const RibbonLink &link, qreal left, qreal right)
{
    QPen pen(tokens().ink(Ink::Partial), px(link.chosen ? 2.5 : 1.2));
    if (!link.chosen)
        pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve(QPointF(left, middleOf(link.leftTop, link.leftBottom)),
                           QPointF(right, middleOf(link.rightTop, link.rightBottom))));
}

void paintStub(QPainter &painter, QPointF from, qreal reach)
{
    const QColor ink = tokens().ink(Ink::Partial);
    painter.setPen(QPen(ink, px(1.2)));
    painter.drawLine(from, from + QPointF(reach, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(from + QPointF(reach * 0.6, 0), px(2), px(2));
}

void paintTag(QPainter &painter, const RibbonTag &tag, const QRectF &box)
{
    painter.setPen(QPen(tokens().rule, 1));
    painter.setBrush(tokens().paper);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setFont(Theme::current().font(TextRole::Tiny));
    painter.setPen(tokens().text);
    painter.drawText(box.adjusted(px(5), 0, -px(14), 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                     QLocale().toString(tag.count));
    // An arrow of our own: not every font has one, and none sits on this line.
    const qreal x = box.right() - px(9);
    const qreal middle = box.center().y();
    const qreal tip = tag.upwards ? middle - px(4) : middle + px(4);
    const qreal tail = tag.upwards ? middle + px(4) : middle - px(4);
    const qreal wing = tag.upwards ? tip + px(3) : tip - px(3);
    painter.setPen(QPen(tokens().text, px(1.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(x, tail), QPointF(x, tip));
    painter.drawPolyline(QPolygonF({QPointF(x - px(3), wing), QPointF(x, tip), QPointF(x + px(3), wing)}));
}

} // namespace

RibbonPlan planRibbons(const std::vector<RibbonLink> &links, qreal page)
{
    RibbonPlan plan;
    std::map<std::tuple<bool, bool, int>, RibbonTag> tags;
    const auto addTag = [&](bool onLeft, int sentence, int target, qreal y, bool upwards, bool nearer) {
        RibbonTag &tag = tags[{onLeft, upwards, sentence}];
        if (tag.count == 0 || nearer)
            tag.target = target;
        tag = {onLeft,     upwards,       sentence,
               tag.target, tag.count + 1, std::clamp(y, px(tagPitch) / 2, page - px(tagPitch) / 2)};
    };
    for (const RibbonLink &link : links) {
        const bool left = isOnPage(link.leftTop, link.leftBottom, page);
        const bool right = isOnPage(link.rightTop, link.rightBottom, page);
        if (left && right)
            plan.shapes.push_back({formOf(link), link});
        else if (left)
            addTag(true, link.leftSentence, link.rightSentence, middleOf(link.leftTop, link.leftBottom),
                   link.rightBottom <= 0, link.rightBottom <= 0);
        else if (right)
            addTag(false, link.rightSentence, link.leftSentence, middleOf(link.rightTop, link.rightBottom),
                   link.leftBottom <= 0, link.leftBottom <= 0);
    }
    std::ranges::stable_sort(plan.shapes, {}, [](const RibbonShape &shape) { return shape.link.chosen; });
    for (const auto &[key, tag] : tags)
        plan.tags.push_back(tag);
    spread(plan.tags);
    return plan;
}

QPainterPath ribbonPath(const RibbonLink &link, qreal left, qreal right)
{
    QPainterPath path = curve(QPointF(left, link.leftTop), QPointF(right, link.rightTop));
    path.lineTo(QPointF(right, link.rightBottom));
    const qreal bend = (left + right) / 2;
    path.cubicTo(QPointF(bend, link.rightBottom), QPointF(bend, link.leftBottom),
                 QPointF(left, link.leftBottom));
    path.closeSubpath();
    return path;
}

QRectF tagRect(const RibbonTag &tag, qreal left, qreal right)
{
    const QFontMetricsF metrics(Theme::current().font(TextRole::Tiny));
    const qreal width = std::ceil(metrics.horizontalAdvance(QLocale().toString(tag.count))) + px(22);
    const qreal x = tag.onLeft ? left + px(4) : right - px(4) - width;
    return {x, tag.y - px(8), width, px(16)};
}

void paintRibbons(QPainter &painter, const RibbonPlan &plan, qreal left, qreal right)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RibbonShape &shape : plan.shapes) {
        const RibbonLink &link = shape.link;
        switch (shape.form) {
        case RibbonForm::Ribbon:
            paintBand(painter, link, left, right);
            break;
        case RibbonForm::Line:
            paintLine(painter, link, left, right);
            break;
        case RibbonForm::Stub:
            paintStub(painter, QPointF(left, middleOf(link.leftTop, link.leftBottom)), px(stubLength));
            paintStub(painter, QPointF(right, middleOf(link.rightTop, link.rightBottom)), -px(stubLength));
            break;
        }
    }
    for (const RibbonTag &tag : plan.tags)
        paintTag(painter, tag, tagRect(tag, left, right));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace retold
