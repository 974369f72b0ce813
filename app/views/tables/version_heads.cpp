#include "app/views/painting_help.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_heads.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal headHeight = 40;
constexpr qreal ruleHeight = 4;
constexpr qreal siglumSize = 18;
constexpr qreal siglumLeft = 7; // The letter stands over the signs of its column.
constexpr qreal nameLeft = 29;
constexpr qreal arrowSize = 8;

/// A chevron that points down: the worst stands first.
void paintArrow(QPainter &painter, const QRectF &box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().text, px(1.75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(box.left(), box.top() + box.height() * 0.3),
                                    QPointF(box.center().x(), box.top() + box.height() * 0.75),
                                    QPointF(box.right(), box.top() + box.height() * 0.3)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

VersionHeads::VersionHeads(StoryTableProxy *proxy, QWidget *parent) :
    QHeaderView(Qt::Horizontal, parent),
    m_proxy(proxy)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Versions"));
    setAccessibleDescription(tr("Left and Right choose a version, Enter sorts by what became of it."));
    connect(this, &QHeaderView::sectionClicked, this, &VersionHeads::requestSort);
}

void VersionHeads::setShowsNames(bool shows)
{
    m_showsNames = shows;
    viewport()->update();
}

QSize VersionHeads::sizeHint() const
{
    return {0, qRound(px(headHeight))};
}

void VersionHeads::requestSort(int section)
{
    if (section >= m_proxy->columnCount())
        return;
    m_focused = section;
    emit sortRequested(m_proxy->model().versionAt(section));
}

void VersionHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QRectF box = rect;
    painter->save();
    painter->fillRect(box, tokens().paper);
    const int version = m_proxy->model().versionAt(section);
    const qreal middle = box.top() + (box.height() - px(ruleHeight)) / 2;
    const bool sorted = m_proxy->orderVersion() == version;
    const bool wide = m_showsNames && box.width() > px(100);
    const qreal left = wide ? box.left() + px(siglumLeft) : box.center().x() - px(siglumSize / 2);
    const QRectF siglum(left, middle - px(siglumSize / 2), px(siglumSize), px(siglumSize));
    paintSiglum(*painter, version, m_proxy->model().table().reference == version,
                mirrored(layoutDirection(), box, siglum));
    QRectF line(box.left() + px(nameLeft), middle - px(9), 0, px(18));
    line.setRight(box.right() - px(sorted ? 20 : 8));
    const QString name = m_proxy->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    qreal written = 0;
    if (wide)
        written = paintLine(*painter, layoutDirection(), mirrored(layoutDirection(), box, line), name,
                            sorted ? TextRole::UiStrong : TextRole::Ui, tokens().text);
    if (sorted) {
        const qreal x = wide ? line.left() + written + px(6) : left + px(siglumSize + 3);
        const QRectF arrow(x, middle - px(arrowSize / 2), px(arrowSize), px(arrowSize));
        paintArrow(*painter, mirrored(layoutDirection(), box, arrow));
    }
    paintThickThin(*painter, box.left(), box.right() + 1, box.bottom() - px(ruleHeight));
    if (hasFocus() && section == m_focused)
        paintFocusRing(*painter, box.adjusted(0, 0, 0, -px(ruleHeight)));
    painter->restore();
}

void VersionHeads::keyPressEvent(QKeyEvent *event)
{
    const bool mirrors = layoutDirection() == Qt::RightToLeft;
    const int last = static_cast<int>(m_proxy->model().table().versions.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_focused = std::clamp(m_focused + ((event->key() == Qt::Key_Right) != mirrors ? 1 : -1), 0,
                               std::max(0, last));
        return viewport()->update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return requestSort(m_focused);
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void VersionHeads::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void VersionHeads::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace retold
