#pragma once

#include "app/views/level_layout.h"
#include "app/views/text_overlay.h"

class QPainter;

namespace retold {

/// What the reader has chosen: a row of a band, and the version whose cell has the focus. A fold is chosen by
/// its first band.
struct LevelChoice {
    int band = 0;
    int row = 0; ///< Within the band.
    int version = 0;

    bool operator==(const LevelChoice &) const = default;
};

/// The way to paint a moment of the level rows.
struct LevelPaint {
    const LevelLayout &layout;
    std::optional<LevelChoice> choice;
    std::optional<int> chosenFinding; ///< Into the findings: its words are struck in the reference.
    bool hasFocus = false;
    qreal scrolled = 0;                   ///< Sideways.
    qreal width = 0;                      ///< Of the view.
    const TextOverlay *overlay = nullptr; ///< What is selected and found.
};

/// Paints a band with its upper edge at `y`.
void paintBand(QPainter &painter, const LevelPaint &paint, int band, const BandBox &box, qreal y);

/// Paints a line that stands for folded bands, and says what they hold.
void paintFold(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line);

/// What a fold holds, in words: "8 sentences only in D, rows 59 to 66".
QString foldText(const LevelLayout &layout, const LevelItem &item);

} // namespace retold
