#pragma once

#include "core/annotate/quote_context.h"
#include "core/story/annotated_version.h"

namespace retold {

/// Whether a phrase can name one who speaks: a person or body that the names know, a role, a pronoun, or what
/// is written like these. "Nonetheless", "afternoon" and "of the woman’s" are nobody: a wrong speaker is
/// worse than none.
bool isSomebody(const AnnotatedVersion &version, const QuoteContext &context, const IndexRange &phrase);

/// Whether a phrase only fills the place of the subject: "it was claimed", "this is called". A body that the
/// word "it" stands for does what its verb says: "it said".
bool isExpletive(const QuoteContext &context, const IndexRange &phrase, const std::optional<IndexRange> &cue);

/// Without the words around an owner that name nobody: of "Lund’s early" and "die Worte Lunds" the owner
/// alone.
IndexRange ownerOf(const QuoteContext &context, IndexRange phrase);

} // namespace retold
