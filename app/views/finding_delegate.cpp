#include "app/views/finding_delegate.h"

#include "app/models/findings_model.h"
#include "app/theme/mirroring.h"
#include "app/views/finding_text.h"
#include "core/compare/vocabulary.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal textLeft = 34;
constexpr qreal textRight = 12;
constexpr qreal siglumSize = 15;

const FindingsModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const FindingsModel *>(index.model());
}

MarkedText wordsOf(const FindingsModel &model, const Finding &finding, qreal width)
{
    MarkedWords words = changeOf(*model.comparison(), finding);
    MarkedText text(std::move(words.text), std::move(words.marks), TextRole::CardWords, false, 2);
    text.layOut(width - px(textLeft + textRight));
    return text;
}

/// "A → C" in small sigla, ending at `right`, before mirroring; returns where it begins.
qreal paintVersions(QPainter &painter, const Mirroring &place, const Comparison &comparison,
                    const Finding &finding, QPointF end)
{
    const qreal top = end.y();
    const FindingVersions versions = versionsOf(finding);
    qreal x = end.x();
    const auto paintOne = [&](int version) {
        x -= px(siglumSize);
        paintSiglum(painter, version, comparison.reference == version,
                    place.box(QRectF(x, top, px(siglumSize), px(siglumSize))));
        x -= px(3);
    };
    std::for_each(versions.to.rbegin(), versions.to.rend(), paintOne);
    if (versions.from && !versions.to.empty()) {
        painter.setPen(tokens().muted);
        painter.setFont(Theme::current().font(TextRole::Small));
        painter.drawText(place.box(QRectF(x - px(14), top, px(14), px(siglumSize))), Qt::AlignCenter,
                         place.mirrors() ? QStringLiteral("←") : QStringLiteral("→"));
        x -= px(17);
    }
    if (versions.from)
        paintOne(*versions.from);
    return x;
}

void paintHead(QPainter &painter, const QRectF &box, const QModelIndex &index)
{
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    painter.fillRect(box, tokens().window);
    const Mirroring place(painter, box);
    paintSeverity(painter, severity, place.point({box.left() + px(17), box.center().y()}), px(10));
    QFont font = Theme::current().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens().text);
    const QRectF line = box.adjusted(px(textLeft), 0, -px(textRight), 0);
    const QString name = nameOf(severity);
    painter.drawText(place.box(line), Qt::AlignVCenter, name);
    const qreal after = painter.fontMetrics().horizontalAdvance(name) + px(7);
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    painter.drawText(place.box(line.adjusted(after, 0, 0, 0)), Qt::AlignVCenter,
                     index.data(FindingsModel::CountRole).toString());
}

void paintCard(QPainter &painter, const QRectF &box, const QModelIndex &index)
{
    const FindingsModel &model = *modelOf(index);
    const Comparison &comparison = *model.comparison();
    const Finding &finding = comparison.findings.at(index.data(FindingsModel::FindingRole).toUInt());
    const Mirroring place(painter, box);
    paintSeverity(painter, finding.severity, place.point({box.left() + px(17), box.top() + px(17)}), px(10));
    const qreal left = paintVersions(painter, place, comparison, finding,
                                     {box.right() - px(textRight), box.top() + px(9)});
    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    const QRectF title(box.left() + px(textLeft), box.top() + px(8), left - box.left() - px(textLeft + 4),
                       px(18));
    painter.drawText(
        place.box(title), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(nameOf(finding.kind), Qt::ElideRight, int(title.width())));
    const QRectF words(box.left() + px(textLeft), box.top() + px(28), box.width() - px(textLeft + textRight),
                       1);
    wordsOf(model, finding, box.width()).paint(painter, place.box(words).topLeft(), tokens().text);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QRectF box = option.rect;
    if (!index.data(FindingsModel::FindingRole).isValid()) {
        paintHead(*painter, box, index);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(box, chosen ? tokens().select : hovered ? tokens().hover : tokens().panel);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().hairline);
    if (chosen)
        painter->fillRect(Mirroring(*painter, box).box(QRectF(box.left(), box.top(), px(4), box.height())),
                          tokens().text);
    paintCard(*painter, box, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FindingsModel::FindingRole).isValid())
        return {0, qRound(px(26))};
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const qreal width = view != nullptr ? view->viewport()->width() : px(348);
    const FindingsModel &model = *modelOf(index);
    const Finding &finding = model.comparison()->findings.at(index.data(FindingsModel::FindingRole).toUInt());
    return {0, qRound(px(28) + wordsOf(model, finding, width).height() + px(9))};
}

} // namespace retold
