#pragma once

#include "core/story/figure.h"

#include <QString>

namespace retold {

/// What kind of figure it is, for people.
QString nameOf(FigureKind kind);

/// The figure as written and what it was read as: "about two-fifths = 0.4".
QString spelledOut(const Figure &figure, const QString &words);

} // namespace retold
