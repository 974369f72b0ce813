#pragma once

#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/findings.h"

namespace retold {

/// Why a figure that answers nothing in a version need not be missed there, whatever stands in its place: its
/// number is told in another way, as a sum or with another unit, or was of others.
bool isFigureToldOtherwise(const FindingSources &sources, const FigureItem &first,
                           const GroupMember<FigureStatus> &member);

/// Whether a figure of a version is the one before it in another unit: "$22,480 (£17,700)", "5 miles (8 km)".
/// Rates of exchange are not known, so that all money in brackets behind money is.
bool isConversion(const AnnotatedVersion &version, std::size_t figure);

} // namespace retold
