#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// Whether a description ("a customs officer") that another version gives the speaker is that of somebody
/// else in the speaker's own version: of another person who has it as role, or of one who is brought in there
/// behind the speaker ("among them a customs officer") in a sentence that does not mean the speaker. A
/// description that is the speaker's own role, or of which the version tells nothing, is nobody else's.
bool isDescribedAsAnother(const StoryView &story, const ComparedSpeaker &speaker, int version,
                          const QString &description);

/// A word for one who is near another and surely not he: "his lawyer", "Roe's brother". Who speaks for him by
/// trade, as his spokesman, may say what he says.
bool isNearAnother(const QString &description);

/// The same of one who is near that person.
bool isSomebodyOf(const ComparedSpeaker &described, int identity);

} // namespace retold
