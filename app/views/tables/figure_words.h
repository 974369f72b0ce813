#pragma once

#include "core/story/figure.h"

#include <QString>

namespace retold {

/// What kind of figure it is, for people.
QString nameOf(FigureKind kind);

/// The value as digits with its unit: "0.4", "2.5 percent", "30 to 40 years", "14 February 2025".
QString valueOf(const Figure &figure);

/// The figure as written and what it was read as: "about two-fifths = 0.4".
QString spelledOut(const Figure &figure, const QString &words);

} // namespace retold
