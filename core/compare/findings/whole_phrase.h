#pragma once

#include "core/story/annotated_version.h"

namespace retold {

/// The phrase as a message can quote it: it begins and ends within no name, and ends at no word that leaves
/// it open, such as an article, a preposition or the first noun of a compound, where the next few words close
/// it. In other languages than English only names are completed.
TextRange wholePhrase(const AnnotatedVersion &version, const TextRange &phrase);

} // namespace retold
