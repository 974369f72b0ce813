#pragma once

#include "app/views/level_steps.h"

#include <optional>
#include <vector>

namespace retold {

/// A cell of the grid: a cell of a band, or the line of a fold over all columns.
struct GridCell {
    int item = 0;
    std::optional<int> cell; ///< Into the cells of the band; none for the line of a fold.
    int row = 0;
    int rows = 1;
    int column = 0;
    int columns = 1;

    bool operator==(const GridCell &) const = default;
};

/// The level rows as a table that can be counted through, made from what is shown now. Costs nothing until
/// somebody asks: a screen reader, or a test.
class LevelGrid final {
public:
    LevelGrid() = default;
    explicit LevelGrid(const LevelLayout &layout);

    /// Whether nothing has come, gone or been folded since.
    bool isOf(const LevelLayout &layout) const;

    int rowCount() const { return m_rowCount; }
    int columnCount() const { return static_cast<int>(m_versions.size()); }
    int versionOf(int column) const { return m_versions.at(static_cast<std::size_t>(column)); }

    int cellCount() const { return static_cast<int>(m_cells.size()); }
    const GridCell &cell(int index) const { return m_cells.at(static_cast<std::size_t>(index)); }

    /// None where there is no such row or column.
    std::optional<int> indexAt(int row, int column) const;

    /// The cell of a choice; none if it is out of view in a hidden column.
    std::optional<int> indexOf(const LevelLayout &layout, const LevelChoice &choice) const;

private:
    void addFold(int item);
    void addBand(int item, const LevelBand &band);

    const Comparison *m_comparison = nullptr;
    std::vector<LevelItem> m_items;
    std::vector<int> m_versions;   ///< By column.
    std::vector<GridCell> m_cells; ///< By item, then by version, then by row.
    std::vector<int> m_firstCells; ///< By item, and one more.
    int m_rowCount = 0;
};

} // namespace retold
