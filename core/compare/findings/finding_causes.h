#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// Drops what another finding tells already, at the same words or, where it is said, in the same sentences;
/// the table stands in shared_causes.cpp:
/// - a change of meaning, time, strength, scope, denial or verb of saying inside a quotation that is altered
/// or
///   trimmed there, a value that an altered one quotes, and marks lost or put in where its words are altered;
///   an altered quotation is as grave as what it tells of, and gives that reason too;
/// - marks that are lost where the words say another thing, as gravely;
/// - what else a name is wrongly given, and that name;
/// - a denial or a verb of saying in sentences whose meaning is turned round, and strength or another speaker
/// at
///   the words that turn it;
/// - strength where the time changed, a verb of saying whose change is one of strength or a denial, and
/// "always"
///   for a "never" that was denied;
/// - what two figures count and what stands between them where they changed places;
/// - a figure that is lost where it is altered, misplaced, of another unit or another day, or goes with a
///   condition; an altered one, or its hedge, where another number stands in its place;
/// - a hedge where the one who said it is lost or the bound is turned round, and what was put in where it
///   contradicts or is another's value;
/// - a name that was put in, where it is told in whose place;
/// - what a version tells in two ways, where one of them is held against the reference: its place and reason
///   are taken on;
/// - words put in that another role is told by, and a role within what is turned round as gravely;
/// - the words beside a condition that is dropped, and those beside a denial;
/// - the same kind of thing twice, as where two detectors, or a link and the story as a whole, both show it:
/// of
///   quotations trimmed, quotations given to another, units, misplaced figures, times, denials, scope and
///   meaning at the same words, of strength also where the words join, of speakers lost, verbs of saying and
///   roles in the same sentences.
void dropSharedCauses(const FindingSources &sources, Findings &findings);

/// Drops what became of words where another finding of the kind, as grave, quotes all of these words in both
/// versions, and a value that is gone from words that are quoted. To be asked when what is marked reaches as
/// far as what is quoted.
void dropQuotedTwice(Findings &findings);

} // namespace retold
