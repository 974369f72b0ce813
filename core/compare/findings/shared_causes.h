#pragma once

#include "core/compare/comparison.h"

#include <cstddef>
#include <span>

namespace retold {

/// The places of a finding that a cause has to cover; where it is the first, the others only have to stand in
/// the same sentences. Of what one version tells in two ways either place is enough, of a
/// finding that holds that version against another.
enum class Covered { All, First, Last, Either };

/// The same words, or some of them.
bool overlaps(const Place &each, const Place &place);

bool inSameSentence(const Place &each, const Place &place);

/// Nothing but words of the other: "former" of "the former mayor".
bool isWhole(const Place &each, const Place &place);

/// A finding of the kind tells nothing new where one of another kind covers it, or of its own an earlier one;
/// where `graverFirst`, one of its own kind that is graver, or of another that is as grave.
struct SharedCause {
    FindingKind kind;
    FindingKind by;
    bool (*covers)(const Place &each, const Place &place) = overlaps;
    bool graverFirst = false;
    Covered covered = Covered::All;
    std::size_t fewestPlaces = 1; ///< Of the one that covers it.
};

/// All of them: whatever two detectors may tell of one change.
std::span<const SharedCause> sharedCauses();

} // namespace retold
