#include "app/views/level_view.h"

#include "app/views/access/accessible_views.h"
#include "app/views/level_steps.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace retold {

LevelView::LevelView(ColumnState *columns, QWidget *parent) : LevelArea(columns, parent)
{
    setAccessibleName(tr("Versions side by side"));
    setAccessibleDescription(tr("Arrow keys move between sentences, Enter opens folded rows."));
}

void LevelView::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    const auto chosen = chosenSentence();
    stopGlide();
    m_choice.reset();
    m_hover.reset();
    m_wayBack.reset();
    setChosenFinding(std::nullopt);
    keepingTop([&] {
        rows().setComparison(comparison);
        rows().setColumns(columnState().levelColumns());
        rows().updateFolds(horizontalScrollBar()->value());
    });
    const auto place = chosen ? rows().placeOf(chosen->first, chosen->second) : std::nullopt;
    if (place)
        m_choice = LevelChoice{place->band, place->row, chosen->first, false};
}

void LevelView::choose(int version, int sentence)
{
    const auto place = rows().placeOf(version, sentence);
    if (!place)
        return;
    if (columnState().isHidden(version))
        columnState().setHidden(version, false);
    keepingTop([&] { rows().reveal(place->band); });
    setChoice({place->band, place->row, version, false});
}

std::optional<std::pair<int, int>> LevelView::chosenSentence() const
{
    return m_choice ? sentenceOf(layout(), *m_choice) : std::nullopt;
}

void LevelView::setChoice(const LevelChoice &choice, bool byPointer)
{
    const auto snapped = rows().snappedBand();
    if (snapped && *snapped != choice.band)
        undoSnap();
    const bool changed = m_choice != choice;
    m_choice = choice;
    bringIntoView(choice, byPointer);
    viewport()->update();
    announceChoice(*this);
    const auto sentence = chosenSentence();
    if (changed && sentence)
        emit sentenceChosen(sentence->first, sentence->second);
}

void LevelView::bringIntoView(const LevelChoice &choice, bool byPointer)
{
    if (itemOf(rows(), choice) < 0)
        return;
    // The column first, since it may fold and unfold rows.
    if (!choice.isFold)
        bringColumnIntoView(choice.version);
    if (byPointer)
        return;
    // What comes into view is measured, and moves the rows that stood there by estimate.
    constexpr int attempts = 4;
    const int before = verticalScrollBar()->value();
    endGlide();
    for (int attempt = 0; attempt < attempts && bringRowIntoView(choice); ++attempt)
        measureVisible();
    if (verticalScrollBar()->value() != before)
        glideFrom(before);
}

bool LevelView::bringRowIntoView(const LevelChoice &choice)
{
    const int item = itemOf(rows(), choice);
    const BandBox *box = choice.isFold ? nullptr : &rows().boxOf(rows().shownBand(item));
    const auto row = static_cast<std::size_t>(choice.row);
    const bool hasRow = box != nullptr && row < box->rowHeights.size();
    const qreal top = rows().topOf(item) + (hasRow ? box->topOf(choice.row) : 0);
    const qreal height = hasRow ? box->rowHeights.at(row) : rows().heightOf(item);
    QScrollBar *bar = verticalScrollBar();
    updateScrollBars();
    const qreal page = viewport()->height();
    const int before = bar->value();
    if (top >= before && top + height <= before + page)
        return false;
    // A jump lands a third down the page, a step just brings the row in.
    const bool near = top > before - page / 2 && top + height < before + page * 1.5;
    const qreal target = !near ? top - page / 3 : top < before ? top : top + height - page;
    bar->setValue(qRound(std::min(target, top)));
    return bar->value() != before;
}

void LevelView::moveRow(int step)
{
    if (rows().items().empty())
        return;
    if (!m_choice)
        return choosePosition(rows().itemAt(verticalScrollBar()->value()), false);
    if (const auto next = stepRow(rows(), *m_choice, step))
        setChoice(*next);
}

void LevelView::choosePosition(int item, bool last)
{
    if (item < 0 || item >= rows().itemCount())
        return;
    const int version = m_choice ? m_choice->version : rows().columns().front().version;
    setChoice(choiceOfItem(rows(), item, version, last));
}

void LevelView::moveToEnd(bool last)
{
    choosePosition(last ? rows().itemCount() - 1 : 0, last);
}

void LevelView::moveColumn(int step)
{
    if (!m_choice)
        return moveRow(1);
    if (!m_choice->isFold)
        return setChoice(stepColumn(rows(), *m_choice, step));
    const int item = itemOf(rows(), *m_choice);
    if (item >= 0 && rows().item(item).isOpen != (step > 0))
        activate();
}

void LevelView::movePage(int step)
{
    if (rows().items().empty())
        return;
    const int before = verticalScrollBar()->value();
    verticalScrollBar()->setValue(before + step * viewport()->height() * 9 / 10);
    if (verticalScrollBar()->value() == before)
        return moveToEnd(step > 0);
    const int upperThird = verticalScrollBar()->value() + viewport()->height() / 3;
    choosePosition(rows().itemAt(upperThird), false);
}

void LevelView::activate()
{
    if (!m_choice)
        return;
    if (!m_choice->isFold)
        return followMove();
    const int item = itemOf(rows(), *m_choice);
    if (item >= 0)
        keepingTop([&] { rows().toggleFold(item); });
}

void LevelView::followMove()
{
    if (!m_choice || rows().snappedBand())
        return undoSnap();
    const auto ends = movesOf(rows(), *m_choice);
    if (!ends)
        return;
    const WayBack wayBack{*m_choice, verticalScrollBar()->value()};
    keepingTop([&] { rows().snap(ends->home, ends->told); });
    if (!rows().snappedBand())
        return;
    setChoice({ends->home, ends->toldRow, m_choice->version, false});
    m_wayBack = wayBack;
}

bool LevelView::leave()
{
    if (!rows().snappedBand())
        return false;
    undoSnap();
    return true;
}

void LevelView::undoSnap()
{
    if (!rows().snappedBand())
        return;
    keepingTop([this] { rows().snap(std::nullopt); });
    if (!m_wayBack)
        return;
    const WayBack back = *std::exchange(m_wayBack, std::nullopt);
    if (m_choice && m_choice->band != back.choice.band)
        verticalScrollBar()->setValue(back.scrolled);
    m_choice = back.choice;
}

std::optional<LevelChoice> LevelView::choiceAtPoint(QPointF point)
{
    return choiceAt(rows(), paintState(), point, verticalScrollBar()->value());
}

bool LevelView::isOnTag(const LevelChoice &choice, QPointF point)
{
    const int item = itemOf(rows(), choice);
    if (item < 0 || choice.isFold)
        return false;
    const qreal y = rows().topOf(item) - verticalScrollBar()->value();
    const BandBox &box = rows().boxOf(rows().shownBand(item));
    return std::ranges::any_of(box.cells, [&](const CellBox &cell) {
        const QRectF area = boxOfCell(paintState(), box, cell.cell, y);
        return !cell.tag.isEmpty() && area.contains(point)
            && (cell.move || tagBox(cell, area).contains(point));
    });
}

void LevelView::mousePressEvent(QMouseEvent *event)
{
    const auto choice = choiceAtPoint(event->position());
    if (!choice || event->button() != Qt::LeftButton)
        return;
    const bool follows = choice->isFold || isOnTag(*choice, event->position());
    setChoice(*choice, true);
    if (follows)
        activate();
}

void LevelView::mouseMoveEvent(QMouseEvent *event)
{
    setHover(choiceAtPoint(event->position()));
    const bool acts = m_hover && (m_hover->isFold || isOnTag(*m_hover, event->position()));
    showCursor(event->position(), acts);
}

void LevelView::leaveEvent(QEvent *event)
{
    LevelArea::leaveEvent(event);
    setHover(std::nullopt);
}

void LevelView::setHover(const std::optional<LevelChoice> &hover)
{
    if (hover == m_hover)
        return;
    m_hover = hover;
    viewport()->update();
}

} // namespace retold
