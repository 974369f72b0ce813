#pragma once

#include "core/compare/figures/figure_setting.h"
#include "core/compare/figures/figure_value.h"
#include "core/story/annotated_version.h"

#include <QSet>
#include <QString>

#include <span>
#include <vector>

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
    bool isOnlyCount
        = false; ///< Its sentence counts nothing else by the same word, and it is no small number.
    bool isIncrement
        = false; ///< "Five more", "another five", "the other five": not how many there are in all.
    FigureSetting setting = {};

    const Figure &value() const { return reading.figure; }
};

/// The items of all figures of the versions, which must outlive it; each is made once, for groups and
/// detectors ask for them over and over.
class FigureItems final {
public:
    explicit FigureItems(std::span<const VersionPtr> versions);

    /// In the order of the version's figures.
    const std::vector<FigureItem> &of(int version) const;
    const FigureItem &of(int version, int figure) const;
    /// Of a figure that is one of the version's own.
    const FigureItem &of(int version, const Figure &figure) const;

private:
    std::span<const VersionPtr> m_versions;
    std::vector<std::vector<FigureItem>> m_items;
};

/// The figure as its version writes it, with no day of publication: relative dates have no value.
FigureReading readingOf(const AnnotatedVersion &version, const Figure &figure);

/// How many stems two sets share.
qsizetype commonCount(const QSet<QString> &left, const QSet<QString> &right);

/// Whether two values of one kind can be held against each other at all. Hours are written in too many ways,
/// with and without the half of the day, and "today" depends on the day of writing.
bool canContradict(const Figure &left, const Figure &right);

/// "Three people" and "three schools": a small number is told of many things, and these are two of them.
bool areSmallCountsOfOthers(const Figure &left, const Figure &right);

/// Whether the item stands where the head stood, so that another value is a change: the words beside both are
/// alike, or both count one thing and half of the words around are alike.
bool standsInPlace(const FigureItem &head, const FigureItem &item);

/// "About 14,000 members", "some 40,000 members" in linked sentences that count nobody else so: one of them
/// is a change, though hardly a word around is the same.
bool countAlone(const FigureItem &head, const FigureItem &item);

} // namespace retold
