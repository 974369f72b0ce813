#pragma once

#include "app/views/level_cells.h"
#include "app/views/level_columns.h"
#include "app/views/level_folds.h"
#include "core/compare/story_filter.h"

#include <map>
#include <memory>

namespace retold {

/// Where a sentence stands among the bands.
struct SentencePlace {
    int band = 0;
    int row = 0; ///< Within the band.
};

/// Places of everything in the level rows: columns at once, heights of rows as they come into view, estimated
/// until then. A row is as high as the columns need of which a part is seen: what stands in another leaves no
/// blank below them, and costs nothing. Coordinates begin at the upper leading corner of the whole, sizes are
/// logical pixels.
class LevelLayout final {
public:
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setColumns(const ColumnSetup &setup);
    void setWidth(qreal width);
    void setFilter(const StoryFilter &filter);
    void setMarksNames(bool marksNames);

    /// Lays everything out anew, after a change of fonts.
    void restyle();

    /// Opens or closes the fold of an item.
    void toggleFold(int index);

    /// Opens the fold in which the band is hidden, if it is.
    void reveal(int band);

    /// Shows the band that tells a moved sentence at the place that it left, level with it; none undoes it.
    void snap(std::optional<int> homeBand, int toldBand = 0);
    std::optional<int> snappedBand() const;

    /// Folds what the columns in view, given the sideways scrolling, have nothing of, and measures by those
    /// that are seen. True if anything changed.
    bool updateFolds(qreal scrolled);

    const Comparison *comparison() const { return m_comparison.get(); }
    const StoryMarks &marks() const { return m_marks; }
    const StoryFilter &filter() const { return m_filter; }
    const std::vector<LevelColumn> &columns() const { return m_columns; }
    const std::vector<LevelBand> &bands() const { return m_bands; }
    const LevelBand &band(int index) const { return m_bands.at(static_cast<std::size_t>(index)); }
    const std::vector<LevelItem> &items() const { return m_items; }
    const LevelItem &item(int index) const { return m_items.at(static_cast<std::size_t>(index)); }
    int itemCount() const { return static_cast<int>(m_items.size()); }
    const LevelColumn *columnOf(int version) const;
    std::vector<int> versionsOutOfView() const;
    ColumnRoom room() const;

    /// None for a sentence that is not in the comparison.
    std::optional<SentencePlace> placeOf(int version, int sentence) const;
    std::optional<int> bandOfFact(int fact) const;

    /// The band with the place that a moved sentence left, if there is one.
    std::optional<int> homeOf(int version, int sentence) const;

    qreal columnsWidth() const; ///< Gutter and all columns.
    qreal pinnedWidth() const;  ///< Gutter and the pinned column.
    qreal gutter() const { return px(38); }

    qreal totalHeight() const;
    qreal topOf(int item) const;
    qreal heightOf(int item) const;
    int itemAt(qreal y) const; ///< -1 where there are none.

    /// The item that shows the band: its own, or the fold in which it is hidden. -1 if none does.
    int itemOfBand(int band) const;

    /// The band that an item shows: its own, or the one that has snapped to it.
    int shownBand(int index) const;

    /// Whether the filter shows the fact of a band.
    bool showsBand(int index) const;

    /// What cells of this comparison are made from.
    CellSource source() const;

    /// The band laid out; measures it, so tops of items after it may change.
    const BandBox &boxOf(int band);

private:
    struct Height {
        qreal value = 0;
        bool measured = false;
    };
    struct Snap {
        int home = 0;
        int told = 0;
    };

    void invalidate();
    void indexSentences();
    void applyFilter();
    void placeColumns();
    void placeItems() const;
    void rebuildItems();
    qreal heightOfBand(int band) const { return m_heights.at(static_cast<std::size_t>(band)).value; }
    void forgetBoxesFarFrom(int band);

    std::shared_ptr<const Comparison> m_comparison;
    StoryMarks m_marks;
    bool m_marksNames = false;
    qreal m_width = 0;
    ColumnSetup m_setup;
    std::vector<LevelColumn> m_columns;
    std::vector<const LevelColumn *> m_columnOf; ///< By version; null where it has none.
    std::vector<LevelBand> m_bands;
    std::vector<std::vector<SentencePlace>> m_places; ///< By version, by sentence.
    std::map<std::pair<int, int>, int> m_homes;       ///< By version and sentence: those that moved.
    std::vector<int> m_bandOfFact;
    std::vector<LevelItem> m_items;
    StoryFilter m_filter;
    FoldWish m_wish;
    std::vector<bool> m_seen; ///< By version: whether a part of its column is; these give a row its height.
    std::optional<Snap> m_snap;
    std::vector<Height> m_heights;     ///< By band.
    mutable std::vector<qreal> m_tops; ///< By item, one more at the end; rebuilt when stale.
    mutable bool m_topsStale = true;
    std::map<int, BandBox> m_boxes; ///< Those used of late, by band.
};

} // namespace retold
