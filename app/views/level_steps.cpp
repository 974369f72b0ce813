#include "app/views/level_steps.h"

#include <algorithm>

namespace retold {

namespace {

bool isLine(const LevelLayout &layout, int item)
{
    return layout.item(item).isFold;
}

int rowsOf(const LevelLayout &layout, int item)
{
    return isLine(layout, item) ? 1 : layout.band(layout.shownBand(item)).rowCount;
}

const MovedEnd *moveAt(const LevelBand &band, const LevelChoice &choice)
{
    const auto found = std::ranges::find_if(band.moves, [&choice](const MovedEnd &move) {
        return move.version == choice.version && move.row == choice.row;
    });
    return found == band.moves.end() ? nullptr : &*found;
}

} // namespace

LevelChoice choiceOfItem(const LevelLayout &layout, int item, int version, bool last)
{
    const int row = last ? rowsOf(layout, item) - 1 : 0;
    return {layout.item(item).bands.begin, row, version, isLine(layout, item)};
}

int itemOf(const LevelLayout &layout, const LevelChoice &choice)
{
    int item = layout.itemOfBand(choice.band);
    // The line of an open fold stands before its first band.
    if (choice.isFold && item > 0 && !isLine(layout, item) && isLine(layout, item - 1)
        && layout.item(item - 1).bands.begin == choice.band)
        --item;
    return item;
}

std::optional<LevelChoice> stepRow(const LevelLayout &layout, const LevelChoice &choice, int step)
{
    const int item = itemOf(layout, choice);
    if (item < 0)
        return std::nullopt;
    const int row = choice.row + step;
    if (!isLine(layout, item) && row >= 0 && row < rowsOf(layout, item))
        return LevelChoice{choice.band, row, choice.version, false};
    const int next = item + step;
    if (next < 0 || next >= layout.itemCount())
        return std::nullopt;
    return choiceOfItem(layout, next, choice.version, step < 0);
}

LevelChoice stepColumn(const LevelLayout &layout, const LevelChoice &choice, int step)
{
    const auto &columns = layout.columns();
    const auto at = std::ranges::find(columns, choice.version, &LevelColumn::version);
    const std::ptrdiff_t place = at == columns.end() ? 0 : at - columns.begin() + step;
    const auto next = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(columns) - 1);
    LevelChoice result = choice;
    result.version = columns.at(static_cast<std::size_t>(next)).version;
    return result;
}

std::optional<LevelChoice> choiceAt(LevelLayout &layout, const LevelPaint &paint, QPointF point,
                                    qreal scrolled)
{
    const qreal y = point.y() + scrolled;
    const int item = layout.itemAt(y);
    if (item < 0 || y >= layout.totalHeight() || layout.columns().empty())
        return std::nullopt;
    const int focused = paint.choice ? paint.choice->version : layout.columns().front().version;
    LevelChoice choice = choiceOfItem(layout, item, focused);
    if (choice.isFold)
        return choice;
    const BandBox &box = layout.boxOf(layout.shownBand(item));
    const int rows = static_cast<int>(box.rowHeights.size());
    while (choice.row + 1 < rows && y - layout.topOf(item) >= box.topOf(choice.row + 1))
        ++choice.row;
    const qreal fromLeading = paint.mirrored ? paint.width - point.x() : point.x();
    const bool onPinned = fromLeading < layout.pinnedWidth();
    const qreal x = fromLeading + (onPinned ? 0 : paint.scrolled);
    for (const LevelColumn &column : layout.columns()) {
        if (column.x <= x && x < column.x + column.width && column.pinned == onPinned)
            choice.version = column.version;
    }
    return choice;
}

std::optional<std::pair<int, int>> sentenceOf(const LevelLayout &layout, const LevelChoice &choice)
{
    const int item = itemOf(layout, choice);
    if (item < 0 || choice.isFold)
        return std::nullopt;
    const LevelBand &band = layout.band(layout.shownBand(item));
    if (const MovedEnd *move = moveAt(band, choice))
        return std::pair(move->version, move->sentence);
    const LevelCell *cell = cellAt(band, choice.version, choice.row);
    if (cell == nullptr || cell->sentences.empty())
        return std::nullopt;
    return std::pair(cell->version, cell->sentences.front());
}

std::optional<MoveEnds> movesOf(const LevelLayout &layout, const LevelChoice &choice)
{
    if (choice.isFold)
        return std::nullopt;
    const LevelBand &band = layout.band(choice.band);
    if (const MovedEnd *move = moveAt(band, choice))
        return MoveEnds{choice.band, move->toldBand, move->toldRow, true};
    const LevelCell *cell = cellAt(band, choice.version, choice.row);
    if (cell == nullptr)
        return std::nullopt;
    for (const int sentence : cell->sentences) {
        if (const auto home = layout.homeOf(cell->version, sentence))
            return MoveEnds{*home, choice.band, cell->rows.begin, false};
    }
    return std::nullopt;
}

} // namespace retold
