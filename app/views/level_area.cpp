#include "app/views/level_area.h"

#include "app/views/access/accessible_views.h"
#include "app/views/column_heads.h"
#include "app/views/fold_line.h"
#include "app/views/level_steps.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace retold {

LevelArea::LevelArea(ColumnState *columns, QWidget *parent) : ColumnsView(columns, parent)
{
    connect(columns, &ColumnState::changed, this, &LevelArea::followColumns);
}

void LevelArea::followColumns()
{
    if (m_layout.comparison() == nullptr
        || columnState().order().size() != m_layout.comparison()->versions.size())
        return;
    keepingTop([this] {
        m_layout.setColumns(columnState().levelColumns());
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
    showChange();
}

/// What has the reader's eye: the chosen row where it is in view, else the one at the top.
int LevelArea::itemRead() const
{
    const qreal scrolled = verticalScrollBar()->value();
    const int chosen = m_choice ? itemOf(m_layout, *m_choice) : -1;
    const bool inView = chosen >= 0 && m_layout.topOf(chosen) < scrolled + viewport()->height()
        && m_layout.topOf(chosen + 1) > scrolled;
    return inView ? chosen : m_layout.itemAt(scrolled);
}

void LevelArea::keepingRead(const std::function<void()> &change)
{
    const int item = itemRead();
    if (item < 0)
        return keepingTop(change);
    const int band = m_layout.item(item).bands.begin;
    const qreal y = m_layout.topOf(item) - verticalScrollBar()->value();
    change();
    const int now = std::max(0, m_layout.itemOfBand(band)); // Nobody in view may tell the first of them now.
    // What stands above it on the page is measured first, or would move it when it is painted.
    qreal filled = y;
    for (int i = now; i >= 0 && (i == now || filled > 0); --i) {
        const qreal height
            = m_layout.item(i).isFold ? m_layout.heightOf(i) : m_layout.boxOf(m_layout.shownBand(i)).height();
        filled -= i == now ? 0 : height;
    }
    m_moving = true;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(m_layout.topOf(now) + std::min(-y, m_layout.heightOf(now))));
    m_moving = false;
    showChange();
}

void LevelArea::showChange()
{
    heads().setColumns(m_layout.comparison(), m_layout.columns(), m_layout.versionsOutOfView());
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
            chosenFinding(),
            hasFocus(),
            static_cast<qreal>(horizontalScrollBar()->value()),
            static_cast<qreal>(viewport()->width()),
            isRightToLeft(),
            horizontalScrollBar()->maximum() > 0,
            &overlay()};
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
    placeHeads();
    keepingTop([this] {
        m_layout.setWidth(viewport()->width());
        m_layout.updateFolds(horizontalScrollBar()->value());
    });
    rest();
}

void LevelArea::restyle()
{
    keepingTop([this] {
        m_layout.restyle();
        m_layout.updateFolds(horizontalScrollBar()->value());
    });
}

void LevelArea::scrollContentsBy(int dx, int)
{
    heads().setScrolled(horizontalScrollBar()->value());
    viewport()->update();
    if (m_moving)
        return;
    if (!m_gliding)
        stopGlide();
    if (dx != 0 && !m_layout.items().empty())
        keepingRead([this] { m_layout.updateFolds(horizontalScrollBar()->value()); });
    emit viewMoved();
}

/// The row at the head of the page says where the view comes to rest: what goes by is measured, and moves it.
void LevelArea::glideFrom(int value)
{
    const int item = m_layout.itemAt(verticalScrollBar()->value());
    if (item < 0)
        return;
    const qreal below = verticalScrollBar()->value() - m_layout.topOf(item);
    const qreal way = wayShown(value - verticalScrollBar()->value());
    glide([this, band = m_layout.item(item).bands.begin, below, way](qreal away) {
        m_gliding = true;
        const qreal rest = m_layout.topOf(m_layout.itemOfBand(band)) + below;
        verticalScrollBar()->setValue(qRound(rest + way * away));
        m_gliding = false;
    });
}

} // namespace retold
