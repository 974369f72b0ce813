#pragma once

#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// `Same` words agree but for case and typography; `Equivalent` ones are told apart but mean the same (house
/// style, same value, same name, synonym), and never alarm.
enum class EditKind { Same, Equivalent, Replaced, Removed, Inserted };

enum class Equivalence { None, HouseStyle, SameValue, SameName, Synonym };

/// One step of a word difference: what stands left, what stands right. Empty ranges mark the place of a gap.
struct WordEdit {
    EditKind kind = EditKind::Same;
    Equivalence equivalence = Equivalence::None;
    IndexRange left;  ///< Into the words handed in on the left.
    IndexRange right; ///< Into the words handed in on the right.

    bool operator==(const WordEdit &) const = default;
};

/// The edits in order; their left ranges tile the left words, their right ranges the right words.
using WordDiff = std::vector<WordEdit>;

/// The difference of two runs of words, made to be read: whole phrases, no stranded function words.
WordDiff diffWords(std::span<const Word> left, std::span<const Word> right);

} // namespace retold
