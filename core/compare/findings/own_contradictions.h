#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/detectors.h"

namespace retold {

/// One version tells one thing in two ways, at two places in whatever order. The message quotes what is told
/// of both, so that it says of what they are.
Finding ownContradiction(const FindingSources &sources, int version, const TextRange &first,
                         const TextRange &other, const QString &why);

/// What a message quotes of a figure: its clause, or a few words on either side.
QString valueInClause(const FindingSources &sources, int version, const Figure &figure);

/// Whether two figures of one version may well be told of two things: of two groups, moments, years or
/// tellers, or both in one sentence; or one of them is the other, rounded.
bool mayBeTwoThings(const FindingSources &sources, const FigureItem &left, const FigureItem &right);

} // namespace retold
