#pragma once

#include "core/story/figure.h"

namespace retold {

/// One text for each value with its unit: figures of equal key say the same, however they are written.
QString figureKey(const Figure &figure);

} // namespace retold
