#pragma once

#include "core/compare/comparison.h"

namespace retold {

/// Drops what another finding tells already, at the same words or, where it is said, in the same sentences;
/// the table stands in finding_causes.cpp:
/// - a change of meaning, time, strength, scope, denial or verb of saying inside a quotation that is altered
/// or
///   trimmed there, and marks lost or put in where its words are altered;
/// - a denial or a verb of saying in sentences whose meaning is turned round, and strength or another speaker
/// at
///   the words that turn it;
/// - strength where the time changed, a verb of saying whose change is one of strength or a denial, and
/// "always"
///   for a "never" that was denied;
/// - a figure that is lost where it is altered, misplaced, of another unit or another day; an altered one, or
/// its
///   hedge, where another number stands in its place;
/// - a hedge where the one who said it is lost, and what was put in where it contradicts;
/// - a name that was put in, where it is told in whose place;
/// - words put in that another role is told by, and a role within what is turned round as gravely;
/// - the same kind of thing twice, as where two detectors, or a link and the story as a whole, both show it:
/// of
///   quotations trimmed, quotations given to another, units, misplaced figures, times, denials, scope and
///   meaning at the same words, of strength also where the words join, of speakers lost, verbs of saying and
///   roles in the same sentences.
void dropSharedCauses(std::vector<Finding> &findings);

} // namespace retold
