#pragma once

#include "app/views/cell_text.h"
#include "app/views/level_rows.h"
#include "app/views/story_marks.h"
#include "core/compare/story_filter.h"

#include <QRectF>

#include <map>
#include <memory>

namespace retold {

/// Where a column stands; the pinned one does not scroll sideways.
struct LevelColumn {
    int version = 0;
    qreal x = 0; ///< Before scrolling.
    qreal width = 0;
    bool pinned = false;
};

/// A cell with its text laid out.
struct CellBox {
    LevelCell cell;
    CellText content;
    std::unique_ptr<MarkedText> text; ///< None in a gap.
    QString tail;                     ///< Below the text: which rows of the reference it covers.
    std::vector<Severity> severities;
    qreal height = 0;
};

/// A band with the heights of its rows.
struct BandBox {
    std::vector<CellBox> cells;
    std::vector<qreal> rowHeights;

    qreal height() const;
    qreal topOf(int row) const;
};

/// Places of everything in the level rows: columns at once, heights of rows as they come into view, estimated
/// until then. Coordinates begin at the upper left of the whole, sizes are logical pixels.
class LevelLayout final {
public:
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setWidth(qreal width);
    void setFilter(const StoryFilter &filter);
    void setMarksNames(bool marksNames);

    /// Lays everything out anew, as after a change of fonts.
    void invalidate();

    /// Opens a fold, or folds again what begins at this band.
    void toggleFold(int firstBand);

    /// Folds what the columns in view, given the sideways scrolling, have nothing of. True if anything
    /// changed.
    bool updateFolds(qreal scrolled);

    const Comparison *comparison() const { return m_comparison.get(); }
    const StoryMarks &marks() const { return m_marks; }
    const std::vector<LevelColumn> &columns() const { return m_columns; }
    const std::vector<LevelBand> &bands() const { return m_bands; }
    const std::vector<LevelItem> &items() const { return m_items; }
    const LevelColumn *columnOf(int version) const;
    std::vector<int> versionsOutOfView() const;

    qreal columnsWidth() const; ///< Gutter and all columns.
    qreal pinnedWidth() const;  ///< Gutter and the pinned column.
    qreal gutter() const;

    qreal totalHeight() const;
    qreal topOf(int item) const;
    qreal heightOf(int item) const;
    int itemAt(qreal y) const;
    int itemOfBand(int band) const;

    /// The band laid out; measures it, so tops of items after it may change.
    const BandBox &boxOf(int band);

private:
    struct Height {
        qreal value = 0;
        bool measured = false;
    };

    void applyFilter();
    void placeColumns();
    void placeItems() const;
    void rebuildItems();
    qreal estimate(const LevelBand &band) const;
    BandBox makeBox(const LevelBand &band) const;
    CellBox makeCell(const LevelBand &band, const LevelCell &cell) const;
    std::vector<TextMark> marksOf(const LevelBand &band, const LevelCell &cell) const;

    std::shared_ptr<const Comparison> m_comparison;
    StoryMarks m_marks;
    bool m_marksNames = false;
    qreal m_width = 0;
    std::vector<LevelColumn> m_columns;
    std::vector<LevelBand> m_bands;
    std::vector<LevelItem> m_items;
    std::vector<bool> m_inView; ///< By version.
    StoryFilter m_filter;
    std::vector<bool> m_shown; ///< By fact: whether the filter shows it.
    std::set<int> m_opened;
    std::vector<Height> m_heights;     ///< By band.
    mutable std::vector<qreal> m_tops; ///< By item, one more at the end; rebuilt when stale.
    mutable bool m_topsStale = true;
    std::map<int, BandBox> m_boxes; ///< Those used of late, by band.
};

} // namespace retold
