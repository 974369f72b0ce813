#pragma once

#include "app/views/cell_text.h"
#include "app/views/level_rows.h"
#include "app/views/story_marks.h"

#include <functional>
#include <memory>

namespace retold {

/// A cell with its text laid out.
struct CellBox {
    LevelCell cell;
    CellText content;
    std::unique_ptr<MarkedText> text; ///< None in a gap.
    QString tail;                     ///< Below the text: which rows of the base it covers.
    QString tag;                      ///< Below that, or in a gap: where the other end of a move is.
    std::optional<MovedEnd> move;     ///< In a gap: what stood here.
    std::vector<Severity> severities;
    bool rightToLeft = false;
    qreal height = 0;

    /// Where the tag begins, from the upper edge of the cell.
    qreal tagTop() const;
};

/// A band with the heights of its rows.
struct BandBox {
    std::vector<CellBox> cells;
    std::vector<qreal> rowHeights;

    qreal height() const;
    qreal topOf(int row) const;
};

/// What the cells of a comparison are made from.
struct CellSource {
    const Comparison &comparison;
    const StoryMarks &marks;
    const std::vector<LevelBand> &bands;
    bool marksNames = false;
    /// The band with the place from which a sentence has moved, if it is shown.
    std::function<std::optional<int>(int version, int sentence)> homeOf;
};

/// Everything that is marked in a cell, ranges in its version's text.
std::vector<TextMark> marksOf(const CellSource &source, const LevelBand &band, const LevelCell &cell);

/// What is struck in the words of a band's base while a row of it is chosen: what the version that has the
/// focus has lost of them, and what the chosen finding is about. Ranges in the base's text.
std::vector<TextMark> lostWords(const Comparison &comparison, const LevelBand &band, int row, int focused,
                                std::optional<int> finding);

/// The cells of the versions that have a column, each laid out to the width that `widthOf` gives; 0 is no
/// column, or one out of view.
BandBox layOutBand(const CellSource &source, int band, const std::function<qreal(int version)> &widthOf);

/// A guess at the height of a band, in time that does not depend on its words. `seen` says by version whose
/// cells count.
qreal estimatedHeight(const CellSource &source, int band, qreal columnWidth, const std::vector<bool> &seen);

/// Measures that painting and hit tests share, in natural pixels.
inline constexpr qreal cellTextStart = 33;
inline constexpr qreal cellTextEnd = 14;
inline constexpr qreal cellPaddingAbove = 7;
inline constexpr qreal cellPaddingBelow = 8;
inline constexpr qreal tagHeight = 18;

} // namespace retold
