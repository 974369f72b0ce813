#pragma once

#include "app/models/column_state.h"

#include <QtGlobal>

#include <vector>

namespace retold {

/// Where a column stands; the pinned one does not scroll sideways.
struct LevelColumn {
    int version = 0;
    qreal x = 0; ///< From the leading edge, before scrolling.
    qreal width = 0;
    bool pinned = false;

    bool operator==(const LevelColumn &) const = default;
};

/// The room that columns share, in pixels.
struct ColumnRoom {
    qreal width = 0;  ///< Of the view.
    qreal gutter = 0; ///< Before the first column.
    qreal gap = 0;    ///< Between two columns.
    qreal least = 0;  ///< Narrower no column is made unless the reader asks.
    qreal most = 0;
    qreal scale = 1; ///< Of the widths that the reader has set.
};

/// Columns that share the room; where not all fit, a half one at the edge says that there are more.
std::vector<LevelColumn> placeColumns(const ColumnSetup &setup, const ColumnRoom &room);

/// The same for columns that only make sense whole: as many as fit, and the others are scrolled to.
std::vector<LevelColumn> placeWholeColumns(const ColumnSetup &setup, const ColumnRoom &room);

/// Larger letters ask for wider columns, but not for columns wider than `widest`.
qreal leastFor(qreal least, qreal zoom, qreal widest);

/// Where sideways scrolling rests: with a column whole at the leading edge, or behind the pinned one; at the
/// last with the end of the columns at the end of the view.
///
///     view │ pinned │ B        │ C    …      stops 0, B, B + C, …
std::vector<qreal> columnStops(const std::vector<LevelColumn> &columns, const ColumnRoom &room);

qreal nearestStop(const std::vector<qreal> &stops, qreal scrolled);

/// The stop before or after; `direction` is 1 or -1.
qreal nextStop(const std::vector<qreal> &stops, qreal scrolled, int direction);

/// The nearest stop at which the column is whole, or as much of it as can be.
qreal stopFor(const std::vector<LevelColumn> &columns, const ColumnRoom &room, int version, qreal scrolled);

} // namespace retold
