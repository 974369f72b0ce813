#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_pairs.h"

#include <optional>

namespace retold {

/// A verb of saying that colours the words of a quotation otherwise: minor, as "said" and "insisted" are;
/// major where it makes another speech of them: a joke into a threat, a remark into a confession or a boast,
/// what somebody denied into what he says. The other way, from a confession to "said", the words stand as
/// they are. Between two versions beside the reference only a doubt, a denial or a confession counts.
std::optional<Finding> recolouredCue(const FindingSources &sources, const QuotePair &pair);

/// The same of what is told without marks: "joked that he would" to "vowed to". English alone; denials are
/// left to the detectors of denials.
void findRecolouredStatements(const FindingSources &sources, Findings &findings);

} // namespace retold
