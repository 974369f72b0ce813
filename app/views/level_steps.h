#pragma once

#include "app/views/level_painter.h"

#include <QPointF>

namespace retold {

/// Where the keys and the pointer lead in the level rows; the view holds what is chosen.

/// The first row of an item, or the last; the line, if it is a fold.
LevelChoice choiceOfItem(const LevelLayout &layout, int item, int version, bool last = false);

/// The item that a choice stands in; -1 if nothing shows it.
int itemOf(const LevelLayout &layout, const LevelChoice &choice);

/// The next row, over bands and folds; none past the ends.
std::optional<LevelChoice> stepRow(const LevelLayout &layout, const LevelChoice &choice, int step);

/// The next column; stays at the ends.
LevelChoice stepColumn(const LevelLayout &layout, const LevelChoice &choice, int step);

/// What stands under a point of the view; `scrolled` is the scrolling downwards. Lays out the band there.
std::optional<LevelChoice> choiceAt(LevelLayout &layout, const LevelPaint &paint, QPointF point,
                                    qreal scrolled);

/// The sentence of the chosen cell, or the one that stood in the place that it left; none in a gap.
std::optional<std::pair<int, int>> sentenceOf(const LevelLayout &layout, const LevelChoice &choice);

/// The other end of the move that a choice is at.
struct MoveEnds {
    int home = 0; ///< The band with the place that was left.
    int told = 0; ///< The band that tells the sentence.
    int toldRow = 0;
    bool atHome = false; ///< The choice is at the place that was left.
};

std::optional<MoveEnds> movesOf(const LevelLayout &layout, const LevelChoice &choice);

} // namespace retold
