#pragma once

#include "core/annotate/figure_tokens.h"
#include "core/story/figure.h"

#include <QString>

#include <optional>

namespace retold {

/// A unit of measure. Its data stands in resources/annotate/unit-names.txt.
struct MeasureUnit {
    QString name; ///< As a figure's unit says it: "kilometres", "percent", "miles per hour".
    FigureKind kind = FigureKind::Dimension;
    QString quantity;  ///< What it measures ("length"); units of one quantity convert. Empty: none converts.
    double factor = 1; ///< Makes a value of it one in the quantity's base unit, before `offset` is added.
    double offset = 0; ///< Of temperatures, in kelvin.

    bool operator==(const MeasureUnit &) const = default;
};

/// A unit in a text, from where it was asked for up to token `end`.
struct UnitMatch {
    qsizetype end = 0;
    MeasureUnit unit;
};

/// The unit that a figure's unit names, rates included ("kilometres per hour"); nothing for what is counted.
std::optional<MeasureUnit> measureUnitOf(QStringView name);

/// The unit that a symbol stands for ("kg"), as it is written.
std::optional<MeasureUnit> measureUnitOfSymbol(QStringView symbol);

/// The unit behind a number: "km", "square miles", "miles an hour", "%", "percentage points". Symbols count
/// only behind a numeral. Longest name first.
std::optional<UnitMatch> readUnit(const FigureTokens &tokens, qsizetype at);

/// A value in the base unit of its quantity.
double inBaseUnit(double value, const MeasureUnit &unit);

} // namespace retold
