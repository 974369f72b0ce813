#include "app/views/column_heads.h"

#include "app/models/versions_model.h"
#include "app/theme/icons.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/cell_text.h"
#include "app/views/painting_help.h"
#include "app/views/pinned_edge.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLinearGradient>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal headHeight = 58;
constexpr qreal lowHeadHeight = 40; // Without the headline.
constexpr int lowWindow = 860;
constexpr qreal gripReach = 5;
constexpr qreal leastWidth = 180;

/// Paints a tag and returns how wide it is.
qreal paintTag(QPainter &painter, const QString &text, QPointF corner, bool mirrored)
{
    painter.setFont(Theme::current().font(TextRole::Tiny));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + px(10);
    const QRectF box(mirrored ? corner.x() - width : corner.x(), corner.y(), width, px(16));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().rule, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setPen(tokens().text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    return width;
}

} // namespace

ColumnHeads::ColumnHeads(ColumnState *state, QWidget *parent) :
    QWidget(parent),
    m_state(state),
    m_spacer(new QWidget(parent))
{
    setMouseTracking(true);
}

void ColumnHeads::setColumns(const Comparison *comparison, const std::vector<LevelColumn> &columns,
                             const std::vector<int> &outOfView)
{
    m_comparison = comparison;
    m_columns = columns;
    m_outOfView = outOfView;
    update();
}

void ColumnHeads::setScrolled(int pixels)
{
    m_scrolled = pixels;
    update();
}

void ColumnHeads::setLow(bool low)
{
    m_low = low;
    updateGeometry();
    update();
}

bool ColumnHeads::isLow() const
{
    return m_low || window()->height() < lowWindow;
}

QSize ColumnHeads::sizeHint() const
{
    const int height = qRound(px(isLow() ? lowHeadHeight : headHeight));
    m_spacer->setFixedHeight(height);
    return {0, height};
}

qreal ColumnHeads::leadingX(qreal x) const
{
    return isRightToLeft() ? width() - x : x;
}

/// From the leading edge, as it is scrolled now.
qreal ColumnHeads::left(const LevelColumn &column) const
{
    return column.x - (column.pinned ? 0 : m_scrolled);
}

QRectF ColumnHeads::boxOf(const LevelColumn &column) const
{
    const qreal x = left(column);
    return {isRightToLeft() ? width() - x - column.width : x, 0, column.width, qreal(height())};
}

const LevelColumn *ColumnHeads::columnAt(qreal x) const
{
    const auto holds = [this, x](const LevelColumn &column) {
        return left(column) <= x && x < left(column) + column.width;
    };
    // The pinned one lies above the others.
    const auto found = std::ranges::find_if(m_columns, holds);
    return found == m_columns.end() ? nullptr : &*found;
}

const LevelColumn *ColumnHeads::edgeAt(qreal x) const
{
    const auto found = std::ranges::find_if(m_columns, [this, x](const LevelColumn &column) {
        return std::abs(left(column) + column.width - x) <= px(gripReach);
    });
    return found == m_columns.end() ? nullptr : &*found;
}

/// The pin on the reference's head; empty where it has no column, or no room.
QRectF ColumnHeads::pinBox() const
{
    if (m_low || m_comparison == nullptr || !m_comparison->reference || m_columns.size() < 2)
        return {};
    const auto column = std::ranges::find(m_columns, *m_comparison->reference, &LevelColumn::version);
    if (column == m_columns.end())
        return {};
    const QRectF box = boxOf(*column);
    const qreal side = px(24);
    return {isRightToLeft() ? box.left() + px(10) : box.right() - px(10) - side, px(6), side, side};
}

/// Says which columns are out of view, and leads to them.
QRectF ColumnHeads::moreBox() const
{
    if (m_outOfView.empty())
        return {};
    const qreal wide = px(20) * static_cast<qreal>(std::min<std::size_t>(m_outOfView.size(), 5)) + px(52);
    return {isRightToLeft() ? px(6) : width() - wide - px(6), px(6), wide, px(24)};
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    const bool pins = !m_columns.empty() && m_columns.front().pinned;
    const qreal edge = pins ? left(m_columns.front()) + m_columns.front().width : 0;
    painter.save();
    painter.setClipRect(isRightToLeft() ? QRectF(0, 0, width() - edge, height())
                                        : QRectF(edge, 0, width() - edge, height()));
    for (const LevelColumn &column : m_columns) {
        if (!column.pinned)
            paintColumn(painter, column);
    }
    painter.restore();
    if (pins) {
        paintColumn(painter, m_columns.front());
        if (m_scrolled > 0)
            paintPinnedEdge(painter, isRightToLeft() ? width() - edge : edge, 0, height() - 4,
                            isRightToLeft());
    }
    paintMore(painter);
    paintDrop(painter);
    paintThickThin(painter, 0, width(), height() - 4);
}

void ColumnHeads::paintColumn(QPainter &painter, const LevelColumn &column) const
{
    const bool mirrored = isRightToLeft();
    const QRectF box = boxOf(column);
    const qreal textWidth = box.width() - px(33 + 14);
    const QRectF line(mirrored ? box.left() + px(14) : box.left() + px(33), px(9), textWidth, px(18));
    const bool isReference = m_comparison->reference == column.version;
    const qreal siglum = mirrored ? box.right() - px(26) : box.left() + px(8);
    paintSiglum(painter, column.version, isReference, QRectF(siglum, px(9), px(18), px(18)));
    paintName(painter, column, line);
    const QRectF pin = isReference ? pinBox() : QRectF();
    if (!pin.isEmpty()) {
        painter.setOpacity(m_state->pinsReference() ? 1 : 0.45);
        icon(QStringLiteral("pin")).paint(&painter, pin.adjusted(px(4), px(4), -px(4), -px(4)).toRect());
        painter.setOpacity(1);
    }
    if (isLow())
        return;
    const Version &version = m_comparison->versions.at(static_cast<std::size_t>(column.version))->version;
    painter.setFont(Theme::current().font(TextRole::Deck));
    painter.setPen(tokens().muted);
    const QString headline = isolated(flattened(headlineText(version)));
    painter.drawText(line.translated(0, px(21)),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(headline, Qt::ElideRight, int(textWidth)));
}

void ColumnHeads::paintName(QPainter &painter, const LevelColumn &column, const QRectF &line) const
{
    const bool mirrored = isRightToLeft();
    const auto side = int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const Version &version = m_comparison->versions.at(static_cast<std::size_t>(column.version))->version;
    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    const QString name = painter.fontMetrics().elidedText(isolated(nameOfVersion(version)), Qt::ElideRight,
                                                          int(line.width() * 0.6));
    painter.drawText(line, side, name);
    const qreal used = painter.fontMetrics().horizontalAdvance(name) + px(10);
    if (m_comparison->reference == column.version) {
        paintTag(painter, tr("reference"),
                 QPointF(mirrored ? line.right() - used : line.left() + used, line.top() + px(1)), mirrored);
        return;
    }
    if (!m_comparison->reference)
        return;
    const VersionSummary &summary = m_comparison->summaries.at(static_cast<std::size_t>(column.version));
    const int linked = qRound(summary.sentences * (1 - summary.added));
    //: How a version follows the reference, in its column's head: %1 sentences are linked, %2 are dropped.
    const QString text = tr("%1 linked, %2 dropped").arg(linked).arg(summary.dropped);
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    const QRectF rest = mirrored ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
    painter.drawText(rest, side,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, int(rest.width()))));
}

void ColumnHeads::paintMore(QPainter &painter) const
{
    const QRectF box = moreBox();
    if (box.isEmpty())
        return;
    QLinearGradient fade(isRightToLeft() ? box.topRight() + QPointF(px(24), 0)
                                         : box.topLeft() - QPointF(px(24), 0),
                         isRightToLeft() ? box.topRight() : box.topLeft());
    QColor clear = tokens().paper;
    clear.setAlpha(0);
    fade.setColorAt(0, clear);
    fade.setColorAt(1, tokens().paper);
    painter.fillRect(box.adjusted(-px(24), -px(2), px(24), 0), fade);
    const bool mirrored = isRightToLeft();
    const QRectF inner = box.adjusted(px(18), 0, -px(18), 0);
    qreal x = inner.left() + px(8);
    for (std::size_t i = 0; i < std::min<std::size_t>(m_outOfView.size(), 5); ++i, x += px(20))
        paintSiglum(painter, m_outOfView[mirrored ? std::min<std::size_t>(m_outOfView.size(), 5) - 1 - i : i],
                    m_comparison->reference == m_outOfView[i],
                    QRectF(x, box.center().y() - px(7.5), px(15), px(15)));
    const auto chevron = [&](const QString &name, qreal at, bool enabled) {
        painter.setOpacity(enabled ? 1 : 0.3);
        icon(name).paint(&painter, QRectF(at, box.center().y() - px(8), px(16), px(16)).toRect());
        painter.setOpacity(1);
    };
    const bool isFirst = m_scrolled == 0;
    const bool isLast = m_columns.empty() || left(m_columns.back()) + m_columns.back().width <= width() + 1;
    chevron(QStringLiteral("chevron-left"), box.left() + px(2), mirrored ? !isLast : !isFirst);
    chevron(QStringLiteral("chevron-right"), box.right() - px(18), mirrored ? !isFirst : !isLast);
}

/// A bar where the head that is being dragged would land.
void ColumnHeads::paintDrop(QPainter &painter) const
{
    if (!m_grip || m_grip->widens || !m_grip->moved)
        return;
    const LevelColumn &target = m_columns.at(static_cast<std::size_t>(m_grip->place));
    const auto from
        = std::ranges::find(m_columns, m_grip->version, &LevelColumn::version) - m_columns.begin();
    const QRectF box = boxOf(target);
    const bool after = (m_grip->place > from) != isRightToLeft();
    painter.fillRect(QRectF(after ? box.right() - px(3) : box.left(), 0, px(3), height() - 4), tokens().text);
}

void ColumnHeads::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_comparison == nullptr)
        return;
    if (pinBox().contains(event->position()))
        return m_state->setPinsReference(!m_state->pinsReference());
    if (moreBox().contains(event->position())) {
        const bool firstHalf = event->position().x() < moreBox().center().x();
        emit scrollRequested(firstHalf == isRightToLeft() ? 1 : -1);
        return;
    }
    const qreal x = leadingX(event->position().x());
    const LevelColumn *edge = edgeAt(x);
    const LevelColumn *column = edge != nullptr ? edge : columnAt(x);
    if (column != nullptr)
        m_grip = Grip{column->version, edge != nullptr, x, column->width, false, dropPlace(x)};
}

void ColumnHeads::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = leadingX(event->position().x());
    if (!m_grip) {
        setCursor(edgeAt(x) != nullptr ? Qt::SplitHCursor
                      : pinBox().contains(event->position()) || moreBox().contains(event->position())
                      ? Qt::PointingHandCursor
                      : Qt::ArrowCursor);
        return;
    }
    m_grip->moved = m_grip->moved || std::abs(x - m_grip->from) >= QApplication::startDragDistance();
    if (!m_grip->moved)
        return;
    if (m_grip->widens) {
        m_state->setWidth(m_grip->version, std::max(leastWidth, (m_grip->width + x - m_grip->from) / px(1)));
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    m_grip->place = dropPlace(x);
    update();
}

void ColumnHeads::mouseReleaseEvent(QMouseEvent *)
{
    if (m_grip && m_grip->moved && !m_grip->widens)
        drop(*m_grip);
    m_grip.reset();
    unsetCursor();
    update();
}

void ColumnHeads::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (edgeAt(leadingX(event->position().x())) != nullptr)
        m_state->clearWidths();
}

int ColumnHeads::dropPlace(qreal x) const
{
    const LevelColumn *column = columnAt(x);
    if (column != nullptr)
        return static_cast<int>(column - m_columns.data());
    return m_columns.empty() || x < left(m_columns.front()) ? 0 : static_cast<int>(m_columns.size()) - 1;
}

void ColumnHeads::drop(const Grip &grip)
{
    const int target = m_columns.at(static_cast<std::size_t>(grip.place)).version;
    const bool isReference = m_comparison->reference == grip.version;
    // Who drags the reference wants it where it is dropped, and not at the edge or in the middle.
    if (isReference && target != grip.version) {
        m_state->setPinsReference(false);
        m_state->setCentresReference(false);
    }
    const auto &order = m_state->order();
    m_state->move(grip.version, static_cast<int>(std::ranges::find(order, target) - order.begin()));
}

void ColumnHeads::contextMenuEvent(QContextMenuEvent *event)
{
    const LevelColumn *column = columnAt(leadingX(event->pos().x()));
    if (column == nullptr || m_comparison == nullptr)
        return;
    const int version = column->version;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the letter of a version.
    menu->addAction(tr("Hide %1").arg(siglumOf(version)), this,
                    [this, version] { m_state->setHidden(version, true); });
    menu->addAction(tr("Show all columns"), this, [this] { m_state->showAll(); })
        ->setEnabled(m_state->hidesAny());
    menu->addAction(tr("Natural widths"), this, [this] { m_state->clearWidths(); });
    menu->popup(event->globalPos());
}

bool ColumnHeads::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_comparison == nullptr)
        return QWidget::event(event);
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    const LevelColumn *column = columnAt(leadingX(at.x()));
    QString text;
    if (pinBox().contains(at))
        text = m_state->pinsReference() ? tr("The reference stays in view. Click to let it scroll.")
                                        : tr("Click to keep the reference in view.");
    else if (column != nullptr)
        text = tr("%1. Drag to sort the columns, drag an edge to widen one.")
                   .arg(nameOfVersion(
                       m_comparison->versions.at(static_cast<std::size_t>(column->version))->version));
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
    return true;
}

} // namespace retold
