#pragma once

#include "core/compare/figure_value.h"
#include "core/compare/quote_groups.h"

namespace retold {

/// A figure ready to be held against others.
struct FigureItem {
    int version = 0;
    int figure = 0;
    FigureReading reading;
    QString key;              ///< Equal for equal values, however written.
    QSet<QString> around;     ///< Content stems of what stands near it.
    QSet<QString> beside;     ///< Those of the few words just before and after it.
    QSet<int> named = {};     ///< Who its sentence names, by identity; of no matter outside groupFigures().
    bool isOneOfMany = false; ///< Its sentence has three or more of its kind and unit.

    const Figure &value() const { return reading.figure; }
};

FigureItem figureItem(std::span<const VersionPtr> versions, int version, int figure);

/// Whether two values of one kind can be held against each other at all. Hours are written in too many ways,
/// with and without the half of the day, and "today" depends on the day of writing.
bool canContradict(const Figure &left, const Figure &right);

/// "Three people" and "three schools": a small number is told of many things, and these are two of them.
bool areSmallCountsOfOthers(const Figure &left, const Figure &right);

/// Whether the item stands where the head stood, so that another value is a change: the words beside both are
/// alike, or both count one thing and half of the words around are alike.
bool standsInPlace(const FigureItem &head, const FigureItem &item);

/// The verdict on a figure that answers another.
FigureStatus figureStatus(ValueRelation relation);

/// Which figures answer which, over all versions; verdicts are against the first member of each group.
///
/// The same value answers in a linked sentence, and elsewhere where it counts the same; a day or a time only
/// where the words near it are alike too. Another value of the same kind and unit answers where the sentences
/// are linked, the words near it and beside it are alike and neither has an answer of its own value; a day
/// only where nearly all are. What follows from two figures of a version by multiplication is implied, in
/// either direction. A figure that a version repeats is one.
std::vector<FigureGroup> groupFigures(const StoryView &story);

/// The same groups as the tables show them: a group without a member in the reference is all added.
std::vector<FigureGroup> shownFigureGroups(std::vector<FigureGroup> groups, std::optional<int> reference);

} // namespace retold
