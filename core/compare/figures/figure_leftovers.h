#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/findings.h"

#include <vector>

namespace retold {

/// Whether what follows from others of the figures is told by them: a sum, a difference, a share.
enum class Reckoning { Told, Ignored };

/// The amounts of a version that another does not tell, in whatever writing or rounding.
std::vector<FigureItem> figuresLeftOver(const FindingSources &sources, int version, int other,
                                        Reckoning reckoning);

} // namespace retold
