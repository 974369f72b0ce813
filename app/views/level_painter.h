#pragma once

#include "app/views/level_layout.h"
#include "app/views/text_overlay.h"

#include <QRectF>

class QPainter;

namespace retold {

/// What the reader has chosen: a row of a band, and the version whose cell has the focus; or the line of a
/// fold, by its first band.
struct LevelChoice {
    int band = 0;
    int row = 0; ///< Within the band.
    int version = 0;
    bool isFold = false;

    bool operator==(const LevelChoice &) const = default;
};

/// The way to paint a moment of the level rows.
struct LevelPaint {
    const LevelLayout &layout;
    std::optional<LevelChoice> choice;
    std::optional<LevelChoice> hover;
    std::optional<int> chosenFinding; ///< Into the findings: its words are struck in the reference.
    bool hasFocus = false;
    qreal scrolled = 0; ///< Sideways.
    qreal width = 0;    ///< Of the view.
    bool mirrored = false;
    bool scrolls = false;                 ///< Not all columns fit.
    const TextOverlay *overlay = nullptr; ///< What is selected and found.

    /// From coordinates that begin at the leading edge to those of the view.
    QRectF placed(const QRectF &logical) const;
};

/// The box of a cell whose sides are named by the direction of its text.
class CellFrame final {
public:
    CellFrame(const QRectF &box, bool rightToLeft) : m_box(box), m_rightToLeft(rightToLeft) { }

    const QRectF &box() const { return m_box; }

    /// A part of the cell, `x` from the side at which its text begins.
    QRectF part(qreal x, qreal y, qreal width, qreal height) const;

    qreal x(qreal fromStart) const;
    Qt::Alignment alignment() const
    {
        return Qt::AlignAbsolute | (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    QRectF m_box;
    bool m_rightToLeft = false;
};

/// The box of a cell of a band whose upper edge stands at `y`.
QRectF boxOfCell(const LevelPaint &paint, const BandBox &band, const LevelCell &cell, qreal y);

/// Where the words of a cell stand in its box.
QRectF wordsBox(const CellBox &cell, const QRectF &box);

/// Where the tag of a cell that tells of a move stands; empty if it has none.
QRectF tagBox(const CellBox &cell, const QRectF &box);

/// Paints the band that an item shows with its upper edge at `y`.
void paintBand(QPainter &painter, const LevelPaint &paint, int item, const BandBox &box, qreal y);

} // namespace retold
