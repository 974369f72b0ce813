#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// Whether a description ("a customs officer") that another version gives the speaker is that of somebody
/// else in the speaker's own version: of another person who has it as role, or of one who is brought in there
/// behind the speaker ("among them a customs officer") in a sentence that does not mean the speaker. A
/// description that is the speaker's own role, or of which the version tells nothing, is nobody else's.
bool isDescribedAsAnother(const StoryView &story, const ComparedSpeaker &speaker, int version,
                          const QString &description);

} // namespace retold
