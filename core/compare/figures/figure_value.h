#pragma once

#include "core/story/figure.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <span>

namespace retold {

/// How the values of two figures stand to each other. What the figures count is not looked at: whether
/// "40,000 troops" and "40,000 soldiers" are one thing is for the caller to know.
///
/// | relation | rule | example |
/// |---|---|---|
/// | Same | one value, one unit, one writing | 100,000 and 100,000, whatever their hedges |
/// | Reformatted | one amount in other writing or another unit of the same quantity, within the rounding that
/// the digits show; or rounded within its hedge | 2.5 per cent, 2.5%; 100 miles, 161 km; about two-fifths,
/// 40%; nearly 1,200, 1,184 | | Rounded | as Reformatted, but no hedge owns to the rounding, two digits or
/// more are kept | £2.94bn, £2.9bn | | Vaguer | one says only an interval, or a longer time, that lets the
/// other in | dozens, 36; next week, Tuesday | | UnitChanged | the same digits with another unit or scale | 3
/// million, 3 billion; 2%, 2 percentage points; £5, $5 | | Altered | comparable, and another value | 40,000,
/// 50,000 | | Unlike | of different quantities, so that neither can stand for the other | 35 years, £35; $10,
/// €9 |
enum class ValueRelation { Same, Reformatted, Rounded, Vaguer, UnitChanged, Altered, Unlike };

/// A figure with what its value depends on.
struct FigureReading {
    const Figure &figure;
    QStringView text; ///< As written: the version's text at figure.range.
    QDate published;  ///< The version's day of publication, for relative dates; invalid where unknown.
};

/// "40 percent", "two-fifths", whatever of.
bool isShareOfWhole(const Figure &figure);

/// "And then 4 million", behind "a loan of 9 million crowns": a number that may have left out its unit.
bool isToldInShort(const Figure &figure);

/// What may be told in short where its unit is known: money, a measure.
bool canBeToldInShort(const Figure &figure);

/// Pure; symmetric in its arguments.
ValueRelation relateValues(const FigureReading &left, const FigureReading &right);

/// One number in two units that are an eighth apart at most, as writers mix them up: 1,200 tonnes and 1,200
/// tons, 100 metres and 100 yards.
bool areInNearUnits(const Figure &left, const Figure &right);

/// Both say what they count, and it is one thing by its last word: "11 people", "13 older people".
bool countOne(const Figure &left, const Figure &right);

/// A day, a date or a time of day.
bool isTime(const Figure &figure);

/// The amounts that a figure lets in, in its own unit: its value, widened by its hedge (about: a tenth to
/// both sides; nearly: a tenth below; at least, more than: a quarter above; at most, less than: a quarter
/// below). Nothing for dates and times.
std::optional<Interval> amountOf(const Figure &figure);

/// Two figures of one version whose product is the amount of another: indices into `figures`.
struct Implication {
    std::size_t share = 0;
    std::size_t whole = 0;
};

/// Finds a share (fraction or percentage) and a whole among `figures` that make `wanted`: two-fifths of
/// 100,000 are 40,000. The product must meet its value as closely as its digits say, or lie within its hedge;
/// whole and wanted must be of one kind and, for money and measures, one unit. The pair nearest to each other
/// wins; a whole a paragraph away is none. Takes time proportional to shares times wholes, so give it the
/// figures of the sentences in question.
std::optional<Implication> impliedBy(const Figure &wanted, std::span<const Figure> figures);

} // namespace retold
