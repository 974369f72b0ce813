#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

/// Where a sentence says who says what, into its words.
struct AttributionReading {
    IndexRange source;      ///< The words that name the source, with what stands in apposition.
    IndexRange proposition; ///< What is said; empty where it stands in another sentence.
};

/// Reads a sentence for its sources: "Roe said that …", "Roe, who was there, said …", "…, said Roe, who …",
/// "…, the lawyer, Jane Roe, told reporters", "according to …", "in the words of …". What nobody has said
/// ("did not say", "would say") and what is said of nobody ("it was said") is none. English alone; of hostile
/// text the first ones only.
std::vector<AttributionReading> readAttributions(const AnnotatedVersion &version, const Sentence &sentence);

/// Whether the word is a verb by which somebody speaks: "said", "argues".
bool isVerbOfSaying(const Word &word);

} // namespace retold
