// Where the text stands in the level rows: what selecting, finding and pointing at words ask.
#include "app/views/level_view.h"

#include <QScrollBar>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal textLeft = 33;
constexpr qreal textTop = 7;

/// Where a place in the text of a cell stands in its version.
qsizetype sourceOf(const CellText &text, qsizetype position)
{
    const auto after = std::ranges::upper_bound(text.pieces, position, {}, &CellText::Piece::begin);
    const CellText::Piece &piece = after == text.pieces.begin() ? text.pieces.front() : *std::prev(after);
    return std::min(piece.source.end, piece.source.begin + position - piece.begin);
}

} // namespace

/// A cell that holds text, and a point seen from where its text begins.
struct LevelView::CellPlace {
    const CellBox *cell = nullptr;
    QPointF local;
};

std::optional<LevelView::CellPlace> LevelView::cellAt(QPointF point, std::optional<int> version)
{
    const auto choice = choiceAt(point);
    const int item = choice ? m_layout.itemOfBand(choice->band) : -1;
    if (item < 0 || m_layout.items().at(static_cast<std::size_t>(item)).isFold)
        return std::nullopt;
    const int wanted = version.value_or(choice->version);
    const LevelColumn *column = m_layout.columnOf(wanted);
    if (column == nullptr)
        return std::nullopt;
    const BandBox &box = m_layout.boxOf(choice->band);
    for (const CellBox &cell : box.cells) {
        const bool here = cell.cell.version == wanted && cell.cell.rows.begin <= choice->row
            && choice->row < cell.cell.rows.end;
        if (!here || !cell.text)
            continue;
        const qreal x = column->x - (column->pinned ? 0 : horizontalScrollBar()->value()) + px(textLeft);
        const qreal y = m_layout.topOf(item) - verticalScrollBar()->value() + box.topOf(cell.cell.rows.begin)
            + px(textTop);
        return CellPlace{&cell, point - QPointF(x, y)};
    }
    return std::nullopt;
}

std::optional<TextPlace> LevelView::characterAt(QPointF point)
{
    const auto place = cellAt(point, std::nullopt);
    const auto position = place ? place->cell->text->positionAt(place->local) : std::nullopt;
    if (!position)
        return std::nullopt;
    return TextPlace{place->cell->cell.version, sourceOf(place->cell->content, *position)};
}

std::optional<TextPlace> LevelView::caretAt(QPointF point, std::optional<int> version)
{
    const auto place = cellAt(point, version);
    if (!place)
        return std::nullopt;
    const qsizetype position = place->cell->text->caretAt(place->local);
    return TextPlace{place->cell->cell.version, sourceOf(place->cell->content, position)};
}

void LevelView::setOverlay(const TextOverlay &overlay)
{
    m_overlay = overlay;
    viewport()->update();
}

} // namespace retold
