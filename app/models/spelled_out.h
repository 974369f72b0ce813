#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace retold {

/// What a figure means, as "about two-fifths = 0.4" or "£3bn = 3,000,000,000 GBP".
QString spelledOut(const AnnotatedVersion &version, const Figure &figure);

/// What is known of the words at a place of a version: the value of a figure, who said a quotation and what
/// became of it, who a name is. One line for each; empty where there is nothing to tell. Nothing of it is
/// told here alone: the tables have it all.
QString spelledOut(const Comparison &comparison, int version, qsizetype position);

} // namespace retold
