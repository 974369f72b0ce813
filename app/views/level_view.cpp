#include "app/views/level_view.h"

#include "app/views/access/accessible_views.h"
#include "app/views/column_heads.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace retold {

LevelView::LevelView(QWidget *parent) : QAbstractScrollArea(parent), m_heads(new ColumnHeads(m_layout, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Versions side by side"));
    setAccessibleDescription(tr("Arrow keys move between sentences, Enter opens folded rows."));
    viewport()->setMouseTracking(true);
    setViewportMargins(0, m_heads->sizeHint().height(), 0, 0);
}

void LevelView::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    const auto chosen = chosenSentence();
    m_choice.reset();
    m_chosenFinding.reset();
    m_layout.setComparison(comparison);
    m_layout.updateFolds(horizontalScrollBar()->value());
    if (chosen && comparison && static_cast<std::size_t>(chosen->first) < comparison->versions.size())
        m_choice = choiceOf(chosen->first, chosen->second);
    updateScrollBars();
    m_heads->update();
    viewport()->update();
    announceRows(*this);
    emit viewMoved();
}

void LevelView::setMarksNames(bool marksNames)
{
    m_layout.setMarksNames(marksNames);
    viewport()->update();
}

void LevelView::setFilter(const StoryFilter &filter)
{
    const int top = m_layout.items().empty() ? 0 : bandsInView().begin;
    m_layout.setFilter(filter);
    updateScrollBars();
    scrollToBand(top);
    viewport()->update();
    announceRows(*this);
    emit viewMoved();
}

void LevelView::choose(int version, int sentence)
{
    if (const auto choice = choiceOf(version, sentence))
        setChoice(*choice);
}

void LevelView::setChosenFinding(std::optional<int> finding)
{
    m_chosenFinding = finding;
    viewport()->update();
}

std::optional<LevelChoice> LevelView::choiceOf(int version, int sentence) const
{
    const auto &bands = m_layout.bands();
    for (int b = 0; b < static_cast<int>(bands.size()); ++b) {
        for (const LevelCell &cell : bands.at(static_cast<std::size_t>(b)).cells) {
            const bool here = cell.version == version
                && std::find(cell.sentences.begin(), cell.sentences.end(), sentence) != cell.sentences.end();
            if (here)
                return LevelChoice{b, cell.rows.begin, version};
        }
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> LevelView::chosenSentence() const
{
    if (!m_choice)
        return std::nullopt;
    for (const LevelCell &cell : m_layout.bands().at(static_cast<std::size_t>(m_choice->band)).cells) {
        const bool here = cell.version == m_choice->version && cell.rows.begin <= m_choice->row
            && m_choice->row < cell.rows.end;
        if (here && !cell.sentences.empty())
            return std::pair(cell.version, cell.sentences.front());
    }
    return std::nullopt;
}

IndexRange LevelView::bandsInView() const
{
    const int first = m_layout.itemAt(verticalScrollBar()->value());
    const int last = m_layout.itemAt(verticalScrollBar()->value() + viewport()->height() - 1);
    if (first < 0)
        return {};
    return {m_layout.items().at(static_cast<std::size_t>(first)).bands.begin,
            m_layout.items().at(static_cast<std::size_t>(last)).bands.end};
}

void LevelView::scrollToBand(int band)
{
    const int item = m_layout.itemOfBand(band);
    if (item >= 0)
        verticalScrollBar()->setValue(qRound(m_layout.topOf(item)));
}

QRectF LevelView::cellRect(int version, int sentence)
{
    const auto choice = choiceOf(version, sentence);
    const int item = choice ? m_layout.itemOfBand(choice->band) : -1;
    const LevelColumn *column = m_layout.columnOf(version);
    if (item < 0 || column == nullptr)
        return {};
    const BandBox &box = m_layout.boxOf(choice->band);
    const qreal x = column->pinned ? column->x : column->x - horizontalScrollBar()->value();
    const qreal y = m_layout.topOf(item) - verticalScrollBar()->value() + box.topOf(choice->row);
    return {x, y, column->width, box.rowHeights.at(static_cast<std::size_t>(choice->row))};
}

LevelPaint LevelView::paintState() const
{
    return {m_layout,
            m_choice,
            m_chosenFinding,
            hasFocus(),
            static_cast<qreal>(horizontalScrollBar()->value()),
            static_cast<qreal>(viewport()->width())};
}

void LevelView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().panel);
    if (m_layout.items().empty())
        return;
    measureVisible();
    const LevelPaint state = paintState();
    const qreal scrolled = verticalScrollBar()->value();
    const int count = static_cast<int>(m_layout.items().size());
    for (int i = m_layout.itemAt(scrolled); i < count; ++i) {
        const qreal y = m_layout.topOf(i) - scrolled;
        if (y > viewport()->height())
            break;
        const LevelItem &item = m_layout.items().at(static_cast<std::size_t>(i));
        if (item.isFold)
            paintFold(painter, state, item, QRectF(0, y, viewport()->width(), m_layout.heightOf(i)));
        else
            paintBand(painter, state, item.bands.begin, m_layout.boxOf(item.bands.begin), y);
    }
    if (m_layout.columnsWidth() > viewport()->width()) {
        const qreal edge = m_layout.pinnedWidth();
        painter.fillRect(QRectF(edge - 1, 0, 1, viewport()->height()), tokens().rule);
    }
}

/// Measuring changes the heights below, and those above if they were estimates: the row at the top stays
/// where it is.
void LevelView::measureVisible()
{
    const qreal scrolled = verticalScrollBar()->value();
    const int top = m_layout.itemAt(scrolled);
    const qreal offset = scrolled - m_layout.topOf(top);
    const int count = static_cast<int>(m_layout.items().size());
    qreal filled = -offset;
    for (int i = top; i < count && filled < viewport()->height(); ++i) {
        const LevelItem &item = m_layout.items().at(static_cast<std::size_t>(i));
        filled += item.isFold ? m_layout.heightOf(i) : m_layout.boxOf(item.bands.begin).height();
    }
    m_moving = true;
    updateScrollBars();
    verticalScrollBar()->setValue(qRound(m_layout.topOf(top) + offset));
    m_moving = false;
}

void LevelView::updateScrollBars()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(qRound(Theme::current().pitch(TextRole::Sentence) * 2));
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_layout.totalHeight()) - height));
    const int width = viewport()->width();
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(qRound(px(40)));
    horizontalScrollBar()->setRange(0, std::max(0, qRound(m_layout.columnsWidth()) - width));
}

void LevelView::resizeEvent(QResizeEvent *)
{
    const int headHeight = m_heads->sizeHint().height();
    setViewportMargins(0, headHeight, 0, 0);
    m_heads->setGeometry(0, 0, width(), headHeight);
    const int top = m_layout.items().empty() ? 0 : bandsInView().begin;
    m_layout.setWidth(viewport()->width());
    m_layout.updateFolds(horizontalScrollBar()->value());
    updateScrollBars();
    scrollToBand(top);
    emit viewMoved();
}

void LevelView::scrollContentsBy(int dx, int)
{
    m_heads->setScrolled(horizontalScrollBar()->value());
    viewport()->update();
    if (m_moving)
        return;
    if (dx != 0 && !m_layout.items().empty()) {
        const int top = bandsInView().begin;
        if (m_layout.updateFolds(horizontalScrollBar()->value()))
            scrollToBand(top);
    }
    emit viewMoved();
}

void LevelView::setChoice(const LevelChoice &choice)
{
    const bool changed = m_choice != choice;
    m_choice = choice;
    bringIntoView(choice);
    viewport()->update();
    announceChoice(*this);
    const auto sentence = chosenSentence();
    if (changed && sentence)
        emit sentenceChosen(sentence->first, sentence->second);
}

void LevelView::bringIntoView(const LevelChoice &choice)
{
    if (m_layout.itemOfBand(choice.band) < 0)
        return;
    bringColumnIntoView(choice.version); // First, since it may fold and unfold rows.
    // What comes into view is measured, and moves the rows that stood there by estimate.
    constexpr int attempts = 4;
    for (int attempt = 0; attempt < attempts && bringRowIntoView(choice); ++attempt)
        measureVisible();
}

bool LevelView::bringRowIntoView(const LevelChoice &choice)
{
    const int item = m_layout.itemOfBand(choice.band);
    const BandBox &box = m_layout.boxOf(choice.band);
    const bool isFold = m_layout.items().at(static_cast<std::size_t>(item)).isFold;
    const qreal top = m_layout.topOf(item) + (isFold ? 0 : box.topOf(choice.row));
    const qreal height
        = isFold ? m_layout.heightOf(item) : box.rowHeights.at(static_cast<std::size_t>(choice.row));
    QScrollBar *bar = verticalScrollBar();
    updateScrollBars();
    const qreal page = viewport()->height();
    if (top >= bar->value() && top + height <= bar->value() + page)
        return false;
    // A jump lands a third down the page, a step just brings the row in.
    const bool near = top > bar->value() - page / 2 && top + height < bar->value() + page * 1.5;
    const qreal target = !near ? top - page / 3 : top < bar->value() ? top : top + height - page;
    const int before = bar->value();
    bar->setValue(qRound(std::min(target, top)));
    return bar->value() != before;
}

void LevelView::bringColumnIntoView(int version)
{
    const LevelColumn *column = m_layout.columnOf(version);
    if (column == nullptr || column->pinned)
        return;
    QScrollBar *sideways = horizontalScrollBar();
    const qreal left = column->x - m_layout.pinnedWidth();
    const qreal right = column->x + column->width - viewport()->width();
    sideways->setValue(qRound(std::clamp<qreal>(sideways->value(), std::min(right, left), left)));
}

void LevelView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveRow(-1);
    case Qt::Key_Down:
        return moveRow(1);
    case Qt::Key_Left:
        return moveColumn(-1);
    case Qt::Key_Right:
        return moveColumn(1);
    case Qt::Key_PageUp:
        return movePage(-1);
    case Qt::Key_PageDown:
        return movePage(1);
    case Qt::Key_Home:
        return choosePosition(0, false);
    case Qt::Key_End:
        return choosePosition(static_cast<int>(m_layout.items().size()) - 1, true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LevelView::moveRow(int step)
{
    if (m_layout.items().empty())
        return;
    if (!m_choice)
        return choosePosition(m_layout.itemAt(verticalScrollBar()->value()), false);
    const int item = m_layout.itemOfBand(m_choice->band);
    const bool isFold = m_layout.items().at(static_cast<std::size_t>(item)).isFold;
    const int rows = m_layout.bands().at(static_cast<std::size_t>(m_choice->band)).rowCount;
    const int row = m_choice->row + step;
    if (!isFold && row >= 0 && row < rows)
        return setChoice({m_choice->band, row, m_choice->version});
    const int next = item + step;
    if (next >= 0 && next < static_cast<int>(m_layout.items().size()))
        choosePosition(next, step < 0);
}

void LevelView::choosePosition(int item, bool last)
{
    if (item < 0 || item >= static_cast<int>(m_layout.items().size()))
        return;
    const LevelItem &target = m_layout.items().at(static_cast<std::size_t>(item));
    const int band = target.bands.begin;
    const int rows = m_layout.bands().at(static_cast<std::size_t>(band)).rowCount;
    const int version = m_choice ? m_choice->version : m_layout.columns().front().version;
    setChoice({band, last && !target.isFold ? rows - 1 : 0, version});
}

void LevelView::moveColumn(int step)
{
    if (!m_choice)
        return moveRow(1);
    const int item = m_layout.itemOfBand(m_choice->band);
    if (m_layout.items().at(static_cast<std::size_t>(item)).isFold && step > 0)
        return activate();
    const auto &columns = m_layout.columns();
    const auto at = std::find_if(columns.begin(), columns.end(), [this](const LevelColumn &column) {
        return column.version == m_choice->version;
    });
    const auto next = std::clamp<std::ptrdiff_t>(at - columns.begin() + step, 0, std::ssize(columns) - 1);
    setChoice({m_choice->band, m_choice->row, columns.at(static_cast<std::size_t>(next)).version});
}

void LevelView::movePage(int step)
{
    if (m_layout.items().empty())
        return;
    const int from = m_choice ? m_layout.itemOfBand(m_choice->band) : 0;
    const qreal target = m_layout.topOf(from) + step * viewport()->height() * 0.9;
    int item = m_layout.itemAt(target);
    if (item == from)
        item = std::clamp(from + step, 0, static_cast<int>(m_layout.items().size()) - 1);
    choosePosition(item, false);
}

void LevelView::activate()
{
    if (!m_choice)
        return;
    const int item = m_layout.itemOfBand(m_choice->band);
    if (!m_layout.items().at(static_cast<std::size_t>(item)).isFold)
        return;
    m_layout.toggleFold(m_layout.items().at(static_cast<std::size_t>(item)).bands.begin);
    updateScrollBars();
    viewport()->update();
    announceRows(*this);
    announceChoice(*this);
    emit viewMoved();
}

std::optional<LevelChoice> LevelView::choiceAt(QPointF point)
{
    if (m_layout.items().empty())
        return std::nullopt;
    const qreal y = point.y() + verticalScrollBar()->value();
    const int item = m_layout.itemAt(y);
    if (y >= m_layout.totalHeight())
        return std::nullopt;
    const LevelItem &target = m_layout.items().at(static_cast<std::size_t>(item));
    LevelChoice choice{target.bands.begin, 0,
                       m_choice ? m_choice->version : m_layout.columns().front().version};
    if (target.isFold)
        return choice;
    const BandBox &box = m_layout.boxOf(choice.band);
    const int rows = static_cast<int>(box.rowHeights.size());
    while (choice.row + 1 < rows && y - m_layout.topOf(item) >= box.topOf(choice.row + 1))
        ++choice.row;
    const bool onPinned = point.x() < m_layout.pinnedWidth();
    const qreal x = point.x() + (onPinned ? 0 : horizontalScrollBar()->value());
    for (const LevelColumn &column : m_layout.columns()) {
        if (column.x <= x && x < column.x + column.width && column.pinned == onPinned)
            choice.version = column.version;
    }
    return choice;
}

void LevelView::mousePressEvent(QMouseEvent *event)
{
    const auto choice = choiceAt(event->position());
    if (!choice || event->button() != Qt::LeftButton)
        return;
    setChoice(*choice);
    activate();
}

void LevelView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (!restyled || m_layout.comparison() == nullptr)
        return;
    m_layout.invalidate();
    updateScrollBars();
    viewport()->update();
}

void LevelView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceChoice(*this);
}

void LevelView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace retold
