#pragma once

#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/findings.h"

namespace retold {

/// Why a figure that answers nothing in a version need not be missed there, whatever stands in its place: its
/// number is told in another way, as a sum or with another unit, or was of others.
bool isFigureToldOtherwise(const FindingSources &sources, const FigureItem &first,
                           const GroupMember<FigureStatus> &member);

} // namespace retold
