// What keys, pointer and wheel do in the reading layout; see reading_view.cpp for how it scrolls.
#include "app/views/reading_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace retold {

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand
        = event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier);
    if (isCommand || m_columns.empty() || !handleKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool ReadingView::handleKey(int key)
{
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveSentence(key == Qt::Key_Down ? 1 : -1);
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
    default:
        return false;
    }
}

/// The next sentence of the text that is not folded away.
void ReadingView::moveSentence(int step)
{
    const int version = m_chosen ? m_chosen->first : m_lead;
    const ReadingColumn &text = textOf(version);
    const int count = static_cast<int>(
        m_rows.comparison()->versions.at(static_cast<std::size_t>(version))->sentences.size());
    int sentence = m_chosen ? m_chosen->second + step
                            : text.sentencesIn(scrolled(version), scrolled(version) + 1e6).begin;
    while (sentence >= 0 && sentence < count && !text.spanOf(sentence))
        sentence += step;
    if (sentence >= 0 && sentence < count)
        setChosen(version, sentence, false);
}

/// To what answers the chosen sentence in the neighbouring text, or to what stands beside it there.
void ReadingView::moveColumn(int step)
{
    if (!m_chosen)
        return moveSentence(1);
    const auto at = std::ranges::find(m_columns, m_chosen->first, &LevelColumn::version);
    const std::ptrdiff_t next = at - m_columns.begin() + step;
    if (at == m_columns.end() || next < 0 || next >= std::ssize(m_columns))
        return;
    const int version = m_columns.at(static_cast<std::size_t>(next)).version;
    const auto answer = std::ranges::find(m_chosenAll, version, &std::pair<int, int>::first);
    if (answer != m_chosenAll.end())
        return setChosen(version, answer->second, true);
    const qreal y = sentenceRect(m_chosen->first, m_chosen->second).top() + scrolled(version);
    const IndexRange beside = textOf(version).sentencesIn(y, y + 1e6);
    if (beside.size() > 0)
        setChosen(version, beside.begin, false);
}

void ReadingView::movePage(int step)
{
    scrollBy(step * viewport()->height() * 9 / 10);
    const qreal top = scrolled(m_lead) + viewport()->height() / 3.0;
    const IndexRange seen = textOf(m_lead).sentencesIn(top, top + viewport()->height());
    if (seen.size() > 0)
        setChosen(m_lead, seen.begin, false);
}

void ReadingView::moveToEnd(bool last)
{
    const IndexRange all = textOf(m_lead).sentencesIn(0, textOf(m_lead).height());
    if (all.size() > 0)
        setChosen(m_lead, last ? all.end - 1 : all.begin, false);
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || clickTag(event->position()))
        return;
    const LevelColumn *column = columnAt(event->position());
    if (column == nullptr)
        return;
    const int version = column->version;
    const QPointF inside = event->position() - boxOf(*column).topLeft() + QPointF(0, scrolled(version));
    if (const auto fold = textOf(version).foldAt(inside.y())) {
        std::set<int> &opened = m_opened[version];
        if (!opened.insert(*fold).second)
            opened.erase(*fold);
        m_texts.erase(version);
        m_anchors.clear();
        updateScrollBars();
        viewport()->update();
        return;
    }
    setLead(version);
    if (const auto sentence = textOf(version).sentenceAt(inside))
        setChosen(version, *sentence, false);
}

/// A tag leads to the nearest place that it counts.
bool ReadingView::clickTag(QPointF point)
{
    const std::vector<LevelColumn> seen = columnsInView();
    for (std::size_t i = 0; i + 1 < seen.size() && i < m_plans.size(); ++i) {
        const auto [left, right] = gutterBetween(seen[i], seen[i + 1]);
        const bool mirrored = isRightToLeft();
        for (const RibbonTag &tag : m_plans[i].tags) {
            const QRectF box = tagRect(tag, left, right);
            if (!box.adjusted(-px(3), -px(3), px(3), px(3)).contains(point))
                continue;
            const bool toSecond = tag.onLeft != mirrored;
            choose(toSecond ? seen[i + 1].version : seen[i].version, tag.target);
            return true;
        }
    }
    return false;
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    const LevelColumn *column = columnAt(event->position());
    if (column == nullptr)
        return setHovered(std::nullopt);
    const QPointF inside
        = event->position() - boxOf(*column).topLeft() + QPointF(0, scrolled(column->version));
    const auto sentence = textOf(column->version).sentenceAt(inside);
    setHovered(sentence ? std::optional(std::pair(column->version, *sentence)) : std::nullopt);
    const bool folds = textOf(column->version).foldAt(inside.y()).has_value();
    viewport()->setCursor(folds ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReadingView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    setHovered(std::nullopt);
}

void ReadingView::setHovered(const std::optional<std::pair<int, int>> &sentence)
{
    auto all = sentence ? counterpartsOf(sentence->first, sentence->second) : decltype(m_hoveredAll){};
    if (all == m_hoveredAll)
        return;
    m_hoveredAll = std::move(all);
    viewport()->update();
}

/// The wheel moves the text under the pointer, and the others with it where they scroll together.
void ReadingView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways
        = event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y());
    if (sideways && horizontalScrollBar()->maximum() > 0) {
        const int by = turned.x() != 0 ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(qRound(
            nextStop(columnStops(m_columns, room()), horizontalScrollBar()->value(), by < 0 ? 1 : -1)));
        event->accept();
        return;
    }
    if (const LevelColumn *column = columnAt(event->position()))
        setLead(column->version);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace retold
