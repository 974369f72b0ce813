#include "app/views/columns_view.h"

#include "app/views/access/accessible_views.h"
#include "app/views/column_heads.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace retold {

namespace {
constexpr int glideTime = 160;    // Milliseconds.
constexpr qreal glidePages = 1.5; // What is further away than that has gone by too fast to be read.
} // namespace

ColumnsView::ColumnsView(ColumnState *columns, QWidget *parent) :
    QAbstractScrollArea(parent),
    m_state(columns),
    m_heads(new ColumnHeads(columns, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Its width decides which columns are in view, they which rows are folded, and those whether it is
    // needed: coming and going by need, it might never rest.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    addScrollBarWidget(m_heads->spacer(), Qt::AlignTop);
    connectScrollBars();
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(1.0);
    m_glide.setEndValue(0.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &away) { m_glideTo(away.toReal()); });
}

void ColumnsView::glide(std::function<void(qreal away)> place)
{
    m_glide.stop();
    m_glideTo = std::move(place);
    const bool moves = isVisible() && QApplication::isEffectEnabled(Qt::UI_General);
    m_glideTo(moves ? 1 : 0);
    if (moves)
        m_glide.start();
}

void ColumnsView::endGlide()
{
    if (m_glide.state() != QAbstractAnimation::Running)
        return;
    m_glide.stop();
    m_glideTo(0);
}

qreal ColumnsView::wayShown(qreal way) const
{
    const qreal most = glidePages * viewport()->height();
    return std::clamp(way, -most, most);
}

void ColumnsView::connectScrollBars()
{
    connect(m_heads, &ColumnHeads::scrollRequested, this, &ColumnsView::scrollToStop);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, verticalScrollBar(),
            [bar = verticalScrollBar()](int, int most) { bar->setEnabled(most > 0); });
    connect(horizontalScrollBar(), &QScrollBar::sliderReleased, this, &ColumnsView::rest);
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this](int action) {
        const bool back
            = action == QScrollBar::SliderSingleStepSub || action == QScrollBar::SliderPageStepSub;
        const bool on = action == QScrollBar::SliderSingleStepAdd || action == QScrollBar::SliderPageStepAdd;
        if (back || on)
            horizontalScrollBar()->setSliderPosition(
                qRound(nextStop(stops(), horizontalScrollBar()->value(), on ? 1 : -1)));
    });
}

void ColumnsView::setOverlay(const TextOverlay &overlay)
{
    m_overlay = overlay;
    viewport()->update();
}

void ColumnsView::setChosenFinding(std::optional<int> finding)
{
    m_chosenFinding = finding;
    viewport()->update();
}

void ColumnsView::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

std::vector<qreal> ColumnsView::stops() const
{
    return columnStops(columns(), room());
}

void ColumnsView::scrollToStop(int direction)
{
    horizontalScrollBar()->setValue(qRound(nextStop(stops(), horizontalScrollBar()->value(), direction)));
}

void ColumnsView::rest()
{
    horizontalScrollBar()->setValue(qRound(nearestStop(stops(), horizontalScrollBar()->value())));
}

void ColumnsView::bringColumnIntoView(int version)
{
    horizontalScrollBar()->setValue(
        qRound(stopFor(columns(), room(), version, horizontalScrollBar()->value())));
}

void ColumnsView::placeHeads()
{
    const int headHeight = m_heads->sizeHint().height();
    setViewportMargins(0, headHeight, 0, 0);
    m_heads->setGeometry(0, 0, width(), headHeight);
    m_heads->raise();
}

void ColumnsView::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand
        = event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier);
    if (isCommand || columns().empty() || !handleKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool ColumnsView::handleKey(int key)
{
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveRow(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveColumn(key == Qt::Key_Right ? onwards : -onwards);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        movePage(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveToEnd(key == Qt::Key_End);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

bool ColumnsView::isSideways(const QWheelEvent &event) const
{
    const QPoint turned = event.angleDelta();
    const bool sideways
        = event.modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y());
    return sideways && horizontalScrollBar()->maximum() > 0;
}

void ColumnsView::wheelEvent(QWheelEvent *event)
{
    if (!isSideways(*event))
        return QAbstractScrollArea::wheelEvent(event);
    const QPoint turned = event->angleDelta();
    m_wheeled += turned.x() != 0 ? turned.x() : turned.y();
    if (qAbs(m_wheeled) >= QWheelEvent::DefaultDeltasPerStep) {
        scrollToStop(m_wheeled < 0 ? 1 : -1);
        m_wheeled = 0;
    }
    event->accept();
}

void ColumnsView::showCursor(QPointF point, bool acts)
{
    const bool isText = !acts && caretAt(point, std::nullopt).has_value();
    viewport()->setCursor(acts ? Qt::PointingHandCursor : isText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ColumnsView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (restyled && !columns().empty())
        restyle();
}

void ColumnsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceChoice(*this);
}

void ColumnsView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace retold
