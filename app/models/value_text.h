#pragma once

#include "core/story/figure.h"

#include <QString>

namespace retold {

/// The value of a figure for people, in the language of the program: "0.4", "2.5%", "30 to 40 years",
/// "14 February 2025".
QString valueText(const Figure &figure);

} // namespace retold
