#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// Drops what another finding tells already:
/// - a change of words inside quotation marks that are altered or trimmed there;
/// - a denial or a verb of saying in sentences whose meaning is turned round;
/// - a verb of saying whose change is one of strength or a denial, and "always" for a "never" that was
/// denied;
/// - another speaker where who feels what of whom is turned round;
/// - a name that was put in, where it is told in whose place;
/// - the same words twice, as where a link and the story as a whole both show them.
void dropSharedCauses(std::vector<Finding> &findings);

} // namespace retold
