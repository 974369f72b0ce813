#include "app/views/version_delegate.h"

#include "app/models/versions_model.h"
#include "app/theme/icons.h"
#include "app/theme/mirroring.h"
#include "app/views/marked_text.h"
#include "app/views/painting_help.h"
#include "app/views/share_bar.h"
#include "app/views/small_text.h"

#include <QGuiApplication>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal edge = 12;

const VersionsModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const VersionsModel *>(index.model());
}

int versionOf(const QModelIndex &index)
{
    return index.data(VersionsModel::VersionRole).toInt();
}

bool isHidden(const QModelIndex &index)
{
    return index.data(VersionsModel::HiddenRole).toBool();
}

bool hasShares(const QModelIndex &index)
{
    const Comparison &comparison = *modelOf(index)->comparison();
    return comparison.versions.size() > 1 && comparison.reference && comparison.reference != versionOf(index);
}

QString captionOf(const QModelIndex &index)
{
    return index.data(VersionsModel::CaptionRole).toString();
}

MarkedText headlineOf(const QModelIndex &index, qreal width)
{
    MarkedText text(index.data(VersionsModel::HeadlineRole).toString(), {}, TextRole::RailDeck, false, 2);
    text.layOut(width);
    return text;
}

QString referenceTag()
{
    return VersionDelegate::tr("reference");
}

qreal widthOfReferenceTag()
{
    return textAdvance(referenceTag(), TextRole::Tiny) + px(10);
}

/// Whether a reference has its tag beside its whole name, and not before its caption.
bool hasTagBesideName(const QModelIndex &index, qreal room)
{
    return textAdvance(isolated(index.data().toString()), TextRole::UiStrong) + px(8) + widthOfReferenceTag()
        <= room;
}

void paintReferenceTag(QPainter &painter, const Mirroring &place, qreal x, qreal y)
{
    const QString tag = referenceTag();
    painter.setFont(Theme::current().font(TextRole::Tiny));
    const QRectF box = place.box(QRectF(x, y, widthOfReferenceTag(), px(16)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().rule, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tokens().text);
    painter.drawText(box, Qt::AlignCenter, tag);
}

void paintShares(QPainter &painter, const QRectF &box, const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(versionOf(index));
    paintShareBar(painter, modelOf(index)->comparison()->summaries.at(row), box);
}

} // namespace

QRectF VersionDelegate::eyeBox(const QRectF &row) const
{
    const qreal side = px(22);
    const bool mirrored = QGuiApplication::isRightToLeft();
    if (m_compact)
        return {};
    return {mirrored ? row.left() + px(6) : row.right() - px(6) - side, row.top() + px(8), side, side};
}

void VersionDelegate::paintFull(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const Mirroring place(painter, box);
    const qreal left = box.left() + px(edge);
    const qreal width = box.width() - 2 * px(edge);
    const bool isReference = index.data(VersionsModel::ReferenceRole).toBool();
    paintSiglum(painter, versionOf(index), isReference,
                place.box(QRectF(left, box.top() + px(10), px(18), px(18))));

    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    const qreal nameLeft = left + px(26);
    const qreal nameRoom = box.right() - px(edge + 20) - nameLeft;
    const bool isTaggedBeside = isReference && hasTagBesideName(index, nameRoom);
    const QString name
        = painter.fontMetrics().elidedText(isolated(index.data().toString()), Qt::ElideRight, int(nameRoom));
    painter.drawText(place.box(QRectF(nameLeft, box.top() + px(10), nameRoom, px(18))), Qt::AlignVCenter,
                     name);
    if (isTaggedBeside)
        paintReferenceTag(painter, place, nameLeft + painter.fontMetrics().horizontalAdvance(name) + px(8),
                          box.top() + px(11));

    const MarkedText headline = headlineOf(index, width);
    headline.paint(painter, QPointF(left, box.top() + px(33)), tokens().muted);
    qreal y = box.top() + px(33) + headline.height() + px(6);
    if (hasShares(index)) {
        paintShares(painter, QRectF(left, y, width, px(7)), index);
        y += px(11);
    }
    qreal before = 0;
    if (isReference && !isTaggedBeside) {
        paintReferenceTag(painter, place, left, y);
        before = widthOfReferenceTag() + px(7);
    }
    QRectF caption = place.box(QRectF(left + before, y, width - before, px(16)));
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintSmall(painter, direction, caption, captionOf(index), tokens().muted, TextRole::Tiny);
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QRectF box = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(box, hovered ? tokens().hover : tokens().panel);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().hairline);
    if (chosen)
        painter->fillRect(QRectF(box.left(), box.top(), px(4), box.height()), tokens().text);
    if (isHidden(index))
        painter->setOpacity(0.5);
    if (m_compact) {
        const qreal side = px(18);
        paintSiglum(*painter, versionOf(index), index.data(VersionsModel::ReferenceRole).toBool(),
                    QRectF(box.center().x() - side / 2, box.top() + px(8), side, side));
        if (hasShares(index))
            paintShares(*painter, QRectF(box.left() + px(8), box.top() + px(34), box.width() - px(16), px(5)),
                        index);
    } else {
        paintFull(*painter, box, index);
    }
    painter->setOpacity(1);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!m_compact && (hovered || focused || isHidden(index))) {
        const QRectF eye = eyeBox(box).adjusted(px(3), px(3), -px(3), -px(3));
        icon(isHidden(index) ? QStringLiteral("eye-off") : QStringLiteral("eye"))
            .paint(painter, eye.toRect());
    }
    if (focused) {
        painter->setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool VersionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_compact)
        return {0, qRound(px(50))};
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const qreal width = view != nullptr ? view->viewport()->width() : px(204);
    const qreal headline = headlineOf(index, width - 2 * px(edge)).height();
    const qreal caption
        = std::max(px(16), smallHeight(captionOf(index), width - 2 * px(edge), TextRole::Tiny));
    return {0, qRound(px(33) + headline + px(6) + (hasShares(index) ? px(11) : 0) + caption + px(10))};
}

} // namespace retold
