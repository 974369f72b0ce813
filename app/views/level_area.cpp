#include "app/views/level_area.h"

#include "app/views/access/accessible_views.h"
#include "app/views/column_heads.h"
#include "app/views/fold_line.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace retold {

namespace {
constexpr int glideTime = 160; // Milliseconds.
constexpr int wheelNotch = 120;
} // namespace

LevelArea::LevelArea(ColumnState *columns, QWidget *parent) :
    QAbstractScrollArea(parent),
    m_columns(columns),
    m_heads(new ColumnHeads(columns, this))
{
    setFrameShape(QFrame::NoFrame);
    addScrollBarWidget(m_heads->spacer(), Qt::AlignTop);
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(m_columns, &ColumnState::changed, this, &LevelArea::followColumns);
    connectScrollBars();
}

void LevelArea::connectScrollBars()
{
    connect(m_heads, &ColumnHeads::scrollRequested, this, [this](int direction) {
        horizontalScrollBar()->setValue(qRound(nextStop(stops(), horizontalScrollBar()->value(), direction)));
    });
    connect(horizontalScrollBar(), &QScrollBar::sliderReleased, this, [this] {
        horizontalScrollBar()->setValue(qRound(nearestStop(stops(), horizontalScrollBar()->value())));
    });
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this](int action) {
        const bool back
            = action == QScrollBar::SliderSingleStepSub || action == QScrollBar::SliderPageStepSub;
        const bool on = action == QScrollBar::SliderSingleStepAdd || action == QScrollBar::SliderPageStepAdd;
        if (back || on)
            horizontalScrollBar()->setSliderPosition(
                qRound(nextStop(stops(), horizontalScrollBar()->value(), on ? 1 : -1)));
    });
}

void LevelArea::followColumns()
{
    if (m_layout.comparison() == nullptr
        || m_columns->order().size() != m_layout.comparison()->versions.size())
        return;
    keepingTop([this] {
        m_layout.setColumns(m_columns->levelColumns());
        m_layout.updateFolds(horizontalScrollBar()->value());
    });
    if (m_choice && m_layout.columnOf(m_choice->version) == nullptr)
        m_choice->version = m_layout.columns().front().version;
}

void LevelArea::keepingTop(const std::function<void()> &change)
{
    const int item = m_layout.itemAt(verticalScrollBar()->value());
    const int band = item < 0 ? 0 : m_layout.item(item).bands.begin;
    const qreal offset = item < 0 ? 0 : verticalScrollBar()->value() - m_layout.topOf(item);
    const bool atTop = verticalScrollBar()->value() == 0;
    change();
    m_moving = true;
    updateScrollBars();
    const int now = m_layout.itemOfBand(band);
    if (now >= 0 && !atTop)
        verticalScrollBar()->setValue(qRound(m_layout.topOf(now) + std::min(offset, m_layout.heightOf(now))));
    m_moving = false;
    m_heads->setColumns(m_layout.comparison(), m_layout.columns(), m_layout.versionsOutOfView());
    viewport()->update();
    announceRows(*this);
    emit viewMoved();
}

void LevelArea::setMarksNames(bool marksNames)
{
    m_layout.setMarksNames(marksNames);
    viewport()->update();
}

void LevelArea::setFilter(const StoryFilter &filter)
{
    keepingTop([&] { m_layout.setFilter(filter); });
}

void LevelArea::setChosenFinding(std::optional<int> finding)
{
    m_chosenFinding = finding;
    viewport()->update();
}

IndexRange LevelArea::bandsInView() const
{
    const int first = m_layout.itemAt(verticalScrollBar()->value());
    const int last = m_layout.itemAt(verticalScrollBar()->value() + viewport()->height() - 1);
    return first < 0 ? IndexRange{}
                     : IndexRange{m_layout.item(first).bands.begin, m_layout.item(last).bands.end};
}

void LevelArea::scrollToBand(int band)
{
    const int item = m_layout.itemOfBand(band);
    if (item >= 0)
        verticalScrollBar()->setValue(qRound(m_layout.topOf(item)));
}

IndexRange LevelArea::factsInView() const
{
    const IndexRange bands = bandsInView();
    std::optional<IndexRange> facts;
    for (int b = bands.begin; b < bands.end; ++b) {
        if (const auto fact = m_layout.band(b).fact)
            facts = {facts ? facts->begin : *fact, *fact + 1};
    }
    return facts.value_or(IndexRange{});
}

void LevelArea::scrollToFact(int fact)
{
    if (fact == 0) // Places that moved sentences left may stand before the first fact.
        verticalScrollBar()->setValue(0);
    else if (const auto band = m_layout.bandOfFact(fact))
        scrollToBand(*band);
}

void LevelArea::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

QRectF LevelArea::cellRect(int version, int sentence)
{
    const auto place = m_layout.placeOf(version, sentence);
    const int item = place ? m_layout.itemOfBand(place->band) : -1;
    if (item < 0 || m_layout.columnOf(version) == nullptr)
        return {};
    const BandBox &box = m_layout.boxOf(place->band);
    const qreal y = m_layout.topOf(item) - verticalScrollBar()->value();
    const LevelCell *cell = cellAt(m_layout.band(place->band), version, place->row);
    return boxOfCell(paintState(), box, *cell, y);
}

LevelPaint LevelArea::paintState() const
{
    return {m_layout,
            m_choice,
            m_hover,
            m_chosenFinding,
            hasFocus(),
            static_cast<qreal>(horizontalScrollBar()->value()),
            static_cast<qreal>(viewport()->width()),
            isRightToLeft(),
            horizontalScrollBar()->maximum() > 0,
            &m_overlay};
}

std::vector<qreal> LevelArea::stops() const
{
    return columnStops(m_layout.columns(), m_layout.room());
}

void LevelArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().panel);
    if (m_layout.items().empty())
        return;
    measureVisible();
    const LevelPaint state = paintState();
    const qreal scrolled = verticalScrollBar()->value();
    for (int i = m_layout.itemAt(scrolled); i < m_layout.itemCount(); ++i) {
        const qreal y = m_layout.topOf(i) - scrolled;
        if (y > viewport()->height())
            break;
        if (m_layout.item(i).isFold)
            paintFold(painter, state, m_layout.item(i), QRectF(0, y, state.width, m_layout.heightOf(i)));
        else
            paintBand(painter, state, i, m_layout.boxOf(m_layout.shownBand(i)), y);
    }
}

/// Measuring changes the heights below, and those above if they were estimates: the row at the top stays
/// where it is.
void LevelArea::measureVisible()
{
    const qreal scrolled = verticalScrollBar()->value();
    const int top = m_layout.itemAt(scrolled);
    const qreal offset = scrolled - m_layout.topOf(top);
    qreal filled = -offset;
    for (int i = top; i < m_layout.itemCount() && filled < viewport()->height(); ++i)
        filled += m_layout.item(i).isFold ? px(20) : m_layout.boxOf(m_layout.shownBand(i)).height();
    m_moving = true;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(m_layout.topOf(top) + offset));
    m_moving = false;
}

void LevelArea::updateScrollBars()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(qRound(Theme::current().pitch(TextRole::Sentence) * 2));
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_layout.totalHeight()) - height));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qRound(stops().back()));
}

void LevelArea::resizeEvent(QResizeEvent *)
{
    const int headHeight = m_heads->sizeHint().height();
    setViewportMargins(0, headHeight, 0, 0);
    m_heads->setGeometry(0, 0, width(), headHeight);
    m_heads->raise();
    keepingTop([this] {
        m_layout.setWidth(viewport()->width());
        m_layout.updateFolds(horizontalScrollBar()->value());
    });
    horizontalScrollBar()->setValue(qRound(nearestStop(stops(), horizontalScrollBar()->value())));
}

void LevelArea::scrollContentsBy(int dx, int)
{
    m_heads->setScrolled(horizontalScrollBar()->value());
    viewport()->update();
    if (m_moving)
        return;
    if (dx != 0 && !m_layout.items().empty())
        keepingTop([this] { m_layout.updateFolds(horizontalScrollBar()->value()); });
    emit viewMoved();
}

void LevelArea::glideTo(int value)
{
    m_glide.stop();
    if (!isVisible() || !QApplication::isEffectEnabled(Qt::UI_General)) {
        verticalScrollBar()->setValue(value);
        return;
    }
    m_glide.setStartValue(verticalScrollBar()->value());
    m_glide.setEndValue(value);
    m_glide.start();
}

void LevelArea::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways
        = event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y());
    if (!sideways || horizontalScrollBar()->maximum() == 0)
        return QAbstractScrollArea::wheelEvent(event);
    m_wheeled += turned.x() != 0 ? turned.x() : turned.y();
    if (qAbs(m_wheeled) >= wheelNotch) {
        horizontalScrollBar()->setValue(
            qRound(nextStop(stops(), horizontalScrollBar()->value(), m_wheeled < 0 ? 1 : -1)));
        m_wheeled = 0;
    }
    event->accept();
}

void LevelArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (restyled && m_layout.comparison() != nullptr)
        keepingTop([this] { m_layout.invalidate(); });
}

void LevelArea::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceChoice(*this);
}

void LevelArea::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace retold
