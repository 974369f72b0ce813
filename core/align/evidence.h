#pragma once

#include "core/align/decode.h"

#include "core/align/alignment.h"
#include "core/story/annotated_version.h"

namespace retold {

/// Why a link is held to be one, for the person who asks: the measures of its pairs by kind, each kind as one
/// phrase with the words, names or figures themselves, strongest first. Kinds that hardly weigh are left out.
std::vector<Evidence> explainLink(const PlacedLink &link, const ScoredPairs &scored, const PairTerms &terms,
                                  const AnnotatedVersion &left, const LikenessModel &model);

} // namespace retold
