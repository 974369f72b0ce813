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

/// Some words that are compared as one: a name, a figure, or one word alone.
struct WordUnit {
    IndexRange words;
    QString key;     ///< Units of equal key are the same.
    QString spelled; ///< As it is written but for case; what is equal in key and not in this is equivalent.
    Equivalence unlike = Equivalence::HouseStyle; ///< What makes them equivalent then.
    bool isContent = false;                       ///< Neither a function word nor punctuation.
    bool isPunctuation = false;
};

/// Each word as a unit of its own. `text` is that of the version; empty where spelling is of no matter.
std::vector<WordUnit> unitsOf(std::span<const Word> words, QStringView text = {});

/// The difference of two runs of units, made to be read:
/// 1. the shortest edit script over the units (dtl), where what house style writes in one word or in several,
///    as "%" and "per cent", is one unit;
/// 2. a recast sentence keeps only runs of three words and more, two of them with content;
/// 3. kept runs of at most two function words, or of punctuation alone, between two changes join them;
/// 4. a gap slides to where it begins a phrase: after punctuation or at a function word;
/// 5. changes that house style explains, and those of punctuation alone, are Equivalent.
WordDiff diffUnits(std::span<const WordUnit> left, std::span<const WordUnit> right);

/// The same for plain words.
WordDiff diffWords(std::span<const Word> left, std::span<const Word> right);

/// How much of the content of the longer side stands on the other in the same order, 0 to 1; 1 where neither
/// has any.
double keptShare(std::span<const WordEdit> diff, std::span<const Word> left, std::span<const Word> right);

/// The same as a share of the content of one side alone, whatever the other tells beside it.
double keptShareOnLeft(std::span<const WordEdit> diff, std::span<const Word> left);
double keptShareOnRight(std::span<const WordEdit> diff, std::span<const Word> right);

/// Below this kept share a sentence is recast: told in other words, not edited.
inline constexpr double recastBelow = 0.3;

} // namespace retold
