// How the reading layout is painted; see reading_view.cpp for how it scrolls.
#include "app/views/reading_view.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace retold {

namespace {

/// A stretch that both ends of a link take in a column, from its first sentence to its last.
std::optional<ReadingColumn::Span> spanOf(const ReadingColumn &text, const std::vector<int> &sentences)
{
    std::optional<ReadingColumn::Span> whole;
    for (const int sentence : sentences) {
        const auto span = text.spanOf(sentence);
        if (span)
            whole = whole
                ? ReadingColumn::Span{std::min(whole->top, span->top), std::max(whole->bottom, span->bottom)}
                : *span;
    }
    return whole;
}

void paintRule(QPainter &painter, FactStatus status, qreal x, qreal top, qreal bottom)
{
    if (status == FactStatus::Reference)
        painter.fillRect(QRectF(std::round(x), top, 1, bottom - top), tokens().rule);
    else
        paintMarginRule(painter, status, x, top, bottom);
}

} // namespace

void ReadingView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().paper);
    if (m_rows.comparison() == nullptr)
        return;
    if (layOutPage())
        updateScrollBars();
    const std::vector<LevelColumn> seen = columnsInView();
    for (const LevelColumn &column : seen)
        paintColumn(painter, column);
    paintGutters(painter);
    for (std::size_t i = 0; i < seen.size(); ++i)
        paintRules(painter, seen[i], i > 0, i + 1 < seen.size());
}

ReadingColumn::Look ReadingView::lookOf(int version) const
{
    ReadingColumn::Look look;
    for (const auto &[chosen, sentence] : m_chosenAll) {
        if (chosen == version)
            look.chosen.insert(sentence);
    }
    for (const auto &[hovered, sentence] : m_hoveredAll) {
        if (hovered == version)
            look.hovered.insert(sentence);
    }
    look.lostWords = lostWordsIn(version);
    look.overlay = &overlay();
    return look;
}

/// As in the level rows: what the version that has the focus does not keep of the words it is held against.
std::vector<TextMark> ReadingView::lostWordsIn(int version) const
{
    const auto place = m_chosen ? m_rows.placeOf(m_chosen->first, m_chosen->second) : std::nullopt;
    if (!place || m_rows.band(place->band).base != version)
        return {};
    return lostWords(*m_rows.comparison(), m_rows.band(place->band), place->row, m_chosen->first,
                     chosenFinding());
}

void ReadingView::paintColumn(QPainter &painter, const LevelColumn &column)
{
    const qreal from = scrolled(column.version);
    textOf(column.version)
        .paint(painter, QPointF(boxOf(column).left(), -from), from, from + viewport()->height(),
               lookOf(column.version));
    paintOutlines(painter, column);
}

/// Around the sentence that has the focus, or the line that hides it. With high contrast also around what
/// answers it, which else has its ground.
void ReadingView::paintOutlines(QPainter &painter, const LevelColumn &column)
{
    const ReadingColumn &text = textOf(column.version);
    const QRectF box = boxOf(column);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[version, sentence] : m_chosenAll) {
        const bool isFocused = hasFocus() && m_chosen == std::pair(version, sentence);
        if (version != column.version || (!isFocused && !tokens().highContrast))
            continue;
        QPainterPath outline = text.outlineOf(sentence);
        if (const auto line = text.foldedLineOf(sentence))
            outline.addRect(
                QRectF(0, line->top, box.width(), line->bottom - line->top).adjusted(1, 1, -1, -1));
        painter.setPen(QPen(isFocused ? tokens().focus : tokens().text, isFocused ? 2 : 1, Qt::SolidLine,
                            Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(outline.translated(std::round(box.left()), -scrolled(column.version)));
    }
}

/// The rules of the sentences, at those edges of the column that have a neighbour.
void ReadingView::paintRules(QPainter &painter, const LevelColumn &column, bool before, bool after)
{
    const qreal from = scrolled(column.version);
    const ReadingColumn &text = textOf(column.version);
    const IndexRange seen = text.sentencesIn(from, from + viewport()->height());
    const QRectF box = boxOf(column);
    const bool onLeft = isRightToLeft() ? after : before;
    const bool onRight = isRightToLeft() ? before : after;
    for (int s = seen.begin; s < seen.end; ++s) {
        const auto span = text.spanOf(s);
        const auto place = m_rows.placeOf(column.version, s);
        if (!span || !place || !m_rows.showsBand(place->band))
            continue;
        const LevelCell *cell = cellAt(m_rows.band(place->band), column.version, place->row);
        if (cell == nullptr)
            continue;
        if (onLeft)
            paintRule(painter, cell->status, box.left() - px(12), span->top - from, span->bottom - from);
        if (onRight)
            paintRule(painter, cell->status, box.right() + px(12), span->top - from, span->bottom - from);
    }
}

void ReadingView::paintGutters(QPainter &painter)
{
    const std::vector<LevelColumn> seen = columnsInView();
    m_plans.clear();
    for (std::size_t i = 0; i + 1 < seen.size(); ++i) {
        m_plans.push_back(planAfter(seen[i], seen[i + 1]));
        const auto [left, right] = gutterBetween(seen[i], seen[i + 1]);
        painter.save();
        painter.setClipRect(QRectF(left, 0, right - left, viewport()->height()));
        paintRibbons(painter, m_plans.back(), left, right);
        painter.restore();
    }
}

/// The links of two neighbours as they stand now; in a mirrored window the second stands on the left.
RibbonPlan ReadingView::planAfter(const LevelColumn &first, const LevelColumn &second)
{
    const int left = isRightToLeft() ? second.version : first.version;
    const int right = isRightToLeft() ? first.version : second.version;
    std::vector<RibbonLink> links;
    for (const ComparedLink *compared : linksBetween(left, right)) {
        const bool forwards = compared->link.left.version == left;
        const SentenceGroup &onLeft = forwards ? compared->link.left : compared->link.right;
        const SentenceGroup &onRight = forwards ? compared->link.right : compared->link.left;
        const auto leftSpan = spanOf(textOf(left), onLeft.sentences);
        const auto rightSpan = spanOf(textOf(right), onRight.sentences);
        const auto place = m_rows.placeOf(left, onLeft.sentences.front());
        if (!leftSpan || !rightSpan || !place || !m_rows.showsBand(place->band))
            continue;
        const bool chosen = m_chosenAll.contains({left, onLeft.sentences.front()})
            && m_chosenAll.contains({right, onRight.sentences.front()});
        links.push_back({compared->relation, onLeft.sentences.front(), onRight.sentences.front(),
                         leftSpan->top - scrolled(left), leftSpan->bottom - scrolled(left),
                         rightSpan->top - scrolled(right), rightSpan->bottom - scrolled(right), chosen});
    }
    return planRibbons(links, viewport()->height());
}

} // namespace retold
