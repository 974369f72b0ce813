#pragma once

#include "core/story/text_range.h"

#include <QString>

#include <optional>
#include <variant>

namespace retold {

enum class FigureKind {
    Number,
    Percentage,
    Currency,
    Fraction,
    Range,
    Ordinal,
    Age,
    Dimension,
    Temperature,
    Duration,
    Date,
    Time,
};

/// Which values a hedge lets in: "about" those near, "at least" those from, "nearly" those just under.
enum class HedgeDirection { Exact, About, AtLeast, AtMost, MoreThan, LessThan, Nearly };

struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// A number; a range or a vague number ("dozens") as an interval; a date or time as ISO text, or its wording
/// where it is relative.
using FigureValue = std::variant<double, Interval, QString>;

/// A number that says something.
struct Figure {
    TextRange range; ///< Number, sign and scale ("£3billion", "2.5 per cent"), without the hedge.
    FigureKind kind = FigureKind::Number;
    FigureValue value;
    QString unit; ///< A plain word: "percent", "GBP", "kilometres", "troops"; empty where nothing is counted.
    QString counted; ///< What it counts or is a share of, as written ("British troops", "GDP"); may be empty.
    QString hedge;   ///< As written ("about", "at least"); empty where there is none.
    std::optional<TextRange> hedgeRange;
    HedgeDirection direction = HedgeDirection::Exact;
    int sentence = 0;

    bool operator==(const Figure &) const = default;
};

} // namespace retold
