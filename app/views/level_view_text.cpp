// Where the text stands in the level rows: what selecting, finding and pointing at words ask.
#include "app/views/level_steps.h"
#include "app/views/level_view.h"

#include <QScrollBar>

namespace retold {

/// A cell that holds text, and a point seen from the upper left of its words.
struct LevelView::CellPlace {
    const CellBox *cell = nullptr;
    QPointF local;
};

std::optional<LevelView::CellPlace> LevelView::textAt(QPointF point, std::optional<int> version)
{
    const auto choice = choiceAtPoint(point);
    const int item = choice && !choice->isFold ? itemOf(rows(), *choice) : -1;
    if (item < 0)
        return std::nullopt;
    const int wanted = version.value_or(choice->version);
    const qreal top = rows().topOf(item) - verticalScrollBar()->value();
    const BandBox &box = rows().boxOf(rows().shownBand(item));
    for (const CellBox &cell : box.cells) {
        const bool here = cell.cell.version == wanted && cell.cell.rows.begin <= choice->row
            && choice->row < cell.cell.rows.end;
        if (!here || !cell.text || layout().columnOf(wanted) == nullptr)
            continue;
        const QRectF words = wordsBox(cell, boxOfCell(paintState(), box, cell.cell, top));
        return CellPlace{&cell, point - words.topLeft()};
    }
    return std::nullopt;
}

std::optional<TextPlace> LevelView::characterAt(QPointF point)
{
    const auto place = textAt(point, std::nullopt);
    const auto position = place ? place->cell->text->positionAt(place->local) : std::nullopt;
    if (!position)
        return std::nullopt;
    return TextPlace{place->cell->cell.version, sourceOf(place->cell->content, *position)};
}

std::optional<TextPlace> LevelView::caretAt(QPointF point, std::optional<int> version)
{
    const auto place = textAt(point, version);
    if (!place)
        return std::nullopt;
    const qsizetype position = place->cell->text->caretAt(place->local);
    return TextPlace{place->cell->cell.version, sourceOf(place->cell->content, position)};
}

void LevelView::showSentence(int version, int sentence)
{
    if (const auto place = rows().placeOf(version, sentence))
        bringIntoView({place->band, place->row, version, false});
}

} // namespace retold
