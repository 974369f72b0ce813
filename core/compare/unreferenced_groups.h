#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// The groups as the tables show them where no version is the reference, and all are held against all.
///
/// A group goes by the first version that has the item in marks or figures, and the versions before that one
/// are asked for it as those behind are: they may tell a quotation without marks, or a figure by others. What
/// one version tells alone is its addition, and nobody has left it out.
std::vector<QuoteGroup> unreferencedQuotes(const StoryView &story, std::vector<QuoteGroup> groups);
std::vector<FigureGroup> unreferencedFigures(const StoryView &story, std::vector<FigureGroup> groups);
std::vector<NameGroup> unreferencedNames(std::vector<NameGroup> groups);

} // namespace retold
