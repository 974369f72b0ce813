#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

// Detectors of figures that look at one link.

void findFormerValues(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findPartsForWholes(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherShares(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findTurnedTurnouts(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findKeptLevels(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findRangeEnds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherGroups(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findRecastSpans(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// These look at the whole story.
void findOtherStages(const FindingSources &sources, Findings &findings);
void findUnlinkedValues(const FindingSources &sources, Findings &findings);
void findFarCounts(const FindingSources &sources, Findings &findings);
void findOtherCountings(const FindingSources &sources, Findings &findings);

} // namespace retold
