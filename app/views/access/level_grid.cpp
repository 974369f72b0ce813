#include "app/views/access/level_grid.h"

#include <algorithm>

namespace retold {

namespace {

std::vector<int> versionsOf(const LevelLayout &layout)
{
    std::vector<int> versions;
    for (const LevelColumn &column : layout.columns())
        versions.push_back(column.version);
    return versions;
}

bool covers(const GridCell &cell, int row, int column)
{
    return cell.row <= row && row < cell.row + cell.rows && cell.column <= column
        && column < cell.column + cell.columns;
}

} // namespace

LevelGrid::LevelGrid(const LevelLayout &layout) :
    m_comparison(layout.comparison()),
    m_items(layout.items()),
    m_versions(versionsOf(layout))
{
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        m_firstCells.push_back(cellCount());
        const LevelItem &item = m_items.at(static_cast<std::size_t>(i));
        if (item.isFold)
            addFold(i);
        else
            addBand(i, layout.band(layout.shownBand(i)));
    }
    m_firstCells.push_back(cellCount());
}

void LevelGrid::addFold(int item)
{
    m_cells.push_back({item, std::nullopt, m_rowCount, 1, 0, columnCount()});
    ++m_rowCount;
}

void LevelGrid::addBand(int item, const LevelBand &band)
{
    for (int c = 0; c < static_cast<int>(band.cells.size()); ++c) {
        const LevelCell &cell = band.cells.at(static_cast<std::size_t>(c));
        const auto column = std::ranges::find(m_versions, cell.version);
        if (column == m_versions.end())
            continue;
        m_cells.push_back({item, c, m_rowCount + cell.rows.begin, cell.rows.size(),
                           static_cast<int>(column - m_versions.begin()), 1});
    }
    m_rowCount += band.rowCount;
}

bool LevelGrid::isOf(const LevelLayout &layout) const
{
    return m_comparison == layout.comparison() && m_items == layout.items()
        && m_versions == versionsOf(layout);
}

std::optional<int> LevelGrid::indexAt(int row, int column) const
{
    // Items stand in the order of their rows: from the last that begins at or above the row.
    const auto after = std::ranges::upper_bound(m_firstCells.begin(), m_firstCells.end() - 1, row, {},
                                                [this](int first) { return cell(first).row; });
    if (m_cells.empty() || row < 0 || row >= m_rowCount || after == m_firstCells.begin())
        return std::nullopt;
    for (int index = *std::prev(after); index < *after; ++index) {
        if (covers(cell(index), row, column))
            return index;
    }
    return std::nullopt;
}

std::optional<int> LevelGrid::indexOf(const LevelLayout &layout, const LevelChoice &choice) const
{
    const int item = itemOf(layout, choice);
    if (item < 0 || item + 1 >= static_cast<int>(m_firstCells.size()))
        return std::nullopt;
    const int first = m_firstCells.at(static_cast<std::size_t>(item));
    const int end = m_firstCells.at(static_cast<std::size_t>(item) + 1);
    if (first == end)
        return std::nullopt;
    if (!cell(first).cell)
        return first;
    const auto column = std::ranges::find(m_versions, choice.version);
    return indexAt(cell(first).row + choice.row, static_cast<int>(column - m_versions.begin()));
}

} // namespace retold
