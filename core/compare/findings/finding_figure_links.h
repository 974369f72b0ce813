#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

// Detectors of figures that look at one link.

void findFormerValues(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findPartsForWholes(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherShares(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findTurnedTurnouts(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// This one looks at the whole story.
void findUnlinkedValues(const FindingSources &sources, Findings &findings);

} // namespace retold
