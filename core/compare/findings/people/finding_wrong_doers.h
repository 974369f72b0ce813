#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// "Got in through an account belonging to a contractor" told as "carried out by a contractor", "the society
/// said" as "evacuated by the society": somebody whom the base names as an owner or a source has become the
/// doer. English alone.
void findInventedDoers(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// "Preferred the evidence of Roe" told as "preferred his evidence to that of Roe". English alone.
void findTurnedPreferences(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// "Found in a car" told as "died in their home", "booed in Leeds" as "booed in York": another place of its
/// sort, in a sentence that is else told alike. English alone.
void findOtherSettings(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// "Its head of research, Roe" told as "Roe, who leads the institute": the part has become the whole. English
/// alone.
void findHeadsOfParts(const FindingSources &sources, Findings &findings);

} // namespace retold
