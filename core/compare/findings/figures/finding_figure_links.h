#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

// Detectors of figures that look at one link.

void findFormerValues(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findPartsForWholes(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherShares(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findTurnedTurnouts(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findKeptLevels(const FindingSources &sources, const BaseLink &link, Findings &findings);

void findOtherAgeLimits(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findRangeEnds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherGroups(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findSharesForAmounts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedDeviations(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findJointShares(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedChances(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedThresholds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherHolders(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findSwappedValues(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherGivers(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherOccurrences(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findWholesForParts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherShareOwners(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findMergedRemainders(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherSubjectCounts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherDayKinds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherCountedThings(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherObjects(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherPurposes(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedSpanSides(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedEach(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedTerms(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findRecastSpans(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// These look at the whole story.
void findOtherStages(const FindingSources &sources, Findings &findings);
void findUnlinkedValues(const FindingSources &sources, Findings &findings);
void findTurnedClockSpans(const FindingSources &sources, Findings &findings);
void findTollSums(const FindingSources &sources, Findings &findings);
void findAllForSome(const FindingSources &sources, Findings &findings);
void findFarCounts(const FindingSources &sources, Findings &findings);
void findLeftValues(const FindingSources &sources, Findings &findings);
void findOtherOwners(const FindingSources &sources, Findings &findings);
void findOtherCountings(const FindingSources &sources, Findings &findings);

} // namespace retold
