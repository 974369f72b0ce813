#pragma once

#include "core/compare/readings/act_phrases.h"

#include <vector>

namespace retold {

/// Who did what to whom, as one clause tells it: active or passive, by a relative clause, a participle or a
/// noun ("won the backing of"), and from whichever end the verb tells it ("lost to", "beat").
struct Act {
    QString deed; ///< A verb in its dictionary form; of verbs that tell one deed from two ends the one of the
                  ///< list.
    ActParty doer;     ///< Empty where a passive names nobody.
    ActParty sufferer; ///< Empty where there is none.
    int verb = 0;      ///< Into the words of the sentence.
};

/// The acts of a sentence in text order, those first that have a verb; English alone. Verbs of which either
/// may come first (meet), and those of saying that have no hearer, tell none. `index` is the version's place
/// in the story.
std::vector<Act> actsOf(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names);

} // namespace retold
