#include "app/views/level_columns.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

/// Puts the columns one after the other, each edge on a whole pixel.
std::vector<LevelColumn> lineUp(const ColumnSetup &setup, const ColumnRoom &room, qreal width)
{
    std::vector<LevelColumn> columns;
    qreal x = room.gutter;
    for (const int version : setup.versions) {
        const auto own = setup.widths.find(version);
        const qreal wide = own == setup.widths.end() ? width : own->second * room.scale;
        const bool pinned = setup.pinsFirst && columns.empty();
        columns.push_back({version, std::round(x), std::round(x + wide) - std::round(x), pinned});
        x += wide + room.gap;
    }
    return columns;
}

/// What is left for columns whose width the reader has not set, and how many those are.
std::pair<qreal, qreal> roomLeft(const ColumnSetup &setup, const ColumnRoom &room)
{
    const auto count = static_cast<qreal>(setup.versions.size());
    qreal left = room.width - room.gutter - room.gap * (count - 1);
    qreal open = 0;
    for (const int version : setup.versions) {
        const auto own = setup.widths.find(version);
        if (own == setup.widths.end())
            ++open;
        else
            left -= own->second * room.scale;
    }
    return {left, open};
}

/// Where the part that scrolls begins.
qreal scrollingEdge(const std::vector<LevelColumn> &columns, const ColumnRoom &room)
{
    const bool pinned = !columns.empty() && columns.front().pinned;
    return pinned ? columns.front().x + columns.front().width : room.gutter;
}

} // namespace

std::vector<LevelColumn> placeColumns(const ColumnSetup &setup, const ColumnRoom &room)
{
    const auto [left, open] = roomLeft(setup, room);
    if (open == 0 || left / open >= room.least)
        return lineUp(setup, room, open == 0 ? room.least : std::min(left / open, room.most));
    const qreal inner = room.width - room.gutter;
    const qreal whole = std::max(1.0, std::floor(inner / room.least - 0.5));
    return lineUp(setup, room, std::clamp(inner / (whole + 0.5), room.least, room.most));
}

std::vector<LevelColumn> placeWholeColumns(const ColumnSetup &setup, const ColumnRoom &room)
{
    const qreal inner = room.width - 2 * room.gutter;
    const auto count = static_cast<qreal>(setup.versions.size());
    const qreal fitting = std::max(1.0, std::floor((inner + room.gap) / (room.least + room.gap)));
    const qreal shown = std::min(count, fitting);
    const qreal width = (inner - room.gap * (shown - 1)) / std::max(1.0, shown);
    return lineUp(setup, room, std::clamp(width, std::min(room.least, inner), room.most));
}

std::vector<qreal> columnStops(const std::vector<LevelColumn> &columns, const ColumnRoom &room)
{
    std::vector<qreal> stops;
    const auto first = std::ranges::find(columns, false, &LevelColumn::pinned);
    if (first == columns.end())
        return {0};
    const qreal end = columns.back().x + columns.back().width;
    for (const LevelColumn &column : columns) {
        if (column.pinned)
            continue;
        stops.push_back(column.x - first->x);
        if (end - stops.back() <= room.width)
            break;
    }
    // At the last the columns end where the view ends: it shows neither less of them nor an empty place.
    const qreal last = std::max(0.0, end - room.width);
    if (stops.back() - last > room.gutter)
        stops.back() = last;
    else if (last - stops.back() > room.gutter)
        stops.push_back(last);
    return stops;
}

qreal leastFor(qreal least, qreal zoom, qreal widest)
{
    return std::clamp(least * zoom, least, std::max(least, widest));
}

qreal nearestStop(const std::vector<qreal> &stops, qreal scrolled)
{
    return *std::ranges::min_element(stops, {}, [scrolled](qreal stop) { return std::abs(stop - scrolled); });
}

qreal nextStop(const std::vector<qreal> &stops, qreal scrolled, int direction)
{
    constexpr qreal tolerance = 0.5;
    if (direction > 0) {
        const auto after = std::ranges::upper_bound(stops, scrolled + tolerance);
        return after == stops.end() ? stops.back() : *after;
    }
    const auto from = std::ranges::lower_bound(stops, scrolled - tolerance);
    return from == stops.begin() ? stops.front() : *std::prev(from);
}

qreal stopFor(const std::vector<LevelColumn> &columns, const ColumnRoom &room, int version, qreal scrolled)
{
    const auto column = std::ranges::find(columns, version, &LevelColumn::version);
    const std::vector<qreal> stops = columnStops(columns, room);
    if (column == columns.end() || column->pinned)
        return nearestStop(stops, scrolled);
    const qreal edge = scrollingEdge(columns, room);
    std::optional<qreal> best;
    for (const qreal stop : stops) {
        const bool whole = column->x - stop >= edge - 1 && column->x + column->width - stop <= room.width + 1;
        if (whole && (!best || std::abs(stop - scrolled) < std::abs(*best - scrolled)))
            best = stop;
    }
    return best.value_or(nearestStop(stops, column->x - edge));
}

} // namespace retold
