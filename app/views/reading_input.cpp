// What keys, pointer and wheel do in the reading layout, and what stands under the pointer; see
// reading_view.cpp for how it scrolls.
#include "app/views/reading_view.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace retold {

/// The next sentence of the text, or the line in which the next ones are folded.
void ReadingView::moveRow(int step)
{
    const int version = m_chosen ? m_chosen->first : m_lead;
    const ReadingColumn &text = textOf(version);
    const int count = static_cast<int>(
        m_rows.comparison()->versions.at(static_cast<std::size_t>(version))->sentences.size());
    int sentence = m_chosen ? m_chosen->second + step
                            : text.sentencesIn(scrolled(version), scrolled(version) + 1e6).begin;
    if (m_chosen && step > 0) {
        // Past all that the line hides.
        while (sentence < count && text.foldedLineOf(sentence)
               && text.foldOf(sentence) == text.foldOf(m_chosen->second))
            ++sentence;
    }
    if (sentence < 0 || sentence >= count)
        return;
    const bool isFolded = text.foldedLineOf(sentence).has_value();
    setChosen(version, isFolded ? *text.foldOf(sentence) : sentence, Bring::Step);
}

/// To what answers the chosen sentence in the neighbouring text, or to what stands beside it there.
void ReadingView::moveColumn(int step)
{
    if (!m_chosen)
        return moveRow(1);
    const auto at = std::ranges::find(m_columns, m_chosen->first, &LevelColumn::version);
    const std::ptrdiff_t next = at - m_columns.begin() + step;
    if (at == m_columns.end() || next < 0 || next >= std::ssize(m_columns))
        return;
    const int version = m_columns.at(static_cast<std::size_t>(next)).version;
    const auto answer = std::ranges::find(m_chosenAll, version, &std::pair<int, int>::first);
    if (answer != m_chosenAll.end())
        return setChosen(version, answer->second, Bring::Jump);
    const qreal y = sentenceRect(m_chosen->first, m_chosen->second).top() + scrolled(version);
    const IndexRange beside = textOf(version).sentencesIn(y, y + 1e6);
    if (beside.size() > 0)
        setChosen(version, beside.begin, Bring::Step);
}

void ReadingView::movePage(int step)
{
    scrollBy(step * viewport()->height() * 9 / 10);
    const qreal top = scrolled(m_lead) + viewport()->height() / 3.0;
    const IndexRange seen = textOf(m_lead).sentencesIn(top, top + viewport()->height());
    if (seen.size() > 0)
        setChosen(m_lead, seen.begin, Bring::Step);
}

void ReadingView::moveToEnd(bool last)
{
    const IndexRange all = textOf(m_lead).sentencesIn(0, textOf(m_lead).height());
    if (all.size() > 0)
        setChosen(m_lead, last ? all.end - 1 : all.begin, Bring::Step);
}

/// Opens or closes the fold of the chosen line or sentence.
void ReadingView::activate()
{
    const auto fold = m_chosen ? textOf(m_chosen->first).foldOf(m_chosen->second) : std::nullopt;
    if (!fold)
        return;
    toggleFold(m_chosen->first, *fold);
    setChosen(m_chosen->first, *fold, Bring::Step);
}

QPointF ReadingView::inColumn(const LevelColumn &column, QPointF point) const
{
    return point - boxOf(column).topLeft() + QPointF(0, scrolled(column.version));
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || clickTag(event->position()))
        return;
    const LevelColumn *column = columnAt(event->position());
    if (column == nullptr)
        return;
    const int version = column->version;
    const QPointF inside = inColumn(*column, event->position());
    if (const auto fold = textOf(version).foldAt(inside.y()))
        return toggleFold(version, *fold);
    setLead(version);
    if (const auto sentence = textOf(version).sentenceAt(inside))
        setChosen(version, *sentence, Bring::Nowhere);
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
    const QPointF inside = inColumn(*column, event->position());
    const auto sentence = textOf(column->version).sentenceAt(inside);
    setHovered(sentence ? std::optional(std::pair(column->version, *sentence)) : std::nullopt);
    showCursor(event->position(), textOf(column->version).foldAt(inside.y()).has_value());
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
    const LevelColumn *column = columnAt(event->position());
    if (column != nullptr && !isSideways(*event))
        setLead(column->version);
    ColumnsView::wheelEvent(event);
}

/// Between the columns no text is under the pointer; while it is dragged, the text is the one that it began
/// in.
std::optional<TextPlace> ReadingView::caretAt(QPointF point, std::optional<int> version)
{
    const std::vector<LevelColumn> seen = columnsInView();
    const auto column = std::ranges::find_if(seen, [&](const LevelColumn &each) {
        return version ? each.version == *version : boxOf(each).contains(point);
    });
    if (column == seen.end())
        return std::nullopt;
    const QPointF inside = inColumn(*column, point);
    ReadingColumn &text = textOf(column->version);
    const auto position = version || text.hasTextAt(inside.y()) ? text.caretAt(inside) : std::nullopt;
    return position ? std::optional(TextPlace{column->version, *position}) : std::nullopt;
}

std::optional<TextPlace> ReadingView::characterAt(QPointF point)
{
    const LevelColumn *column = columnAt(point);
    const auto position
        = column != nullptr ? textOf(column->version).characterAt(inColumn(*column, point)) : std::nullopt;
    return position ? std::optional(TextPlace{column->version, *position}) : std::nullopt;
}

} // namespace retold
