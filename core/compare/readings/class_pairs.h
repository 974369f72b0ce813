#pragma once

#include "core/compare/link_words.h"
#include "core/compare/readings/word_classes.h"

#include <optional>

namespace retold {

/// One side of a link with its words of the classes.
struct SightedSide {
    const SideWords &side;
    std::vector<Sighting> sightings;

    const Word &word(int index) const { return side.words[static_cast<std::size_t>(index)]; }
    TextRange rangeOf(const Sighting &sighting) const;
    QString textOf(const Sighting &sighting) const;
    /// The words with the first that they govern, so that a message can be understood.
    TextRange phraseRangeOf(const Sighting &sighting) const;
    TextRange statementRangeOf(const Sighting &sighting) const; ///< To the last word that they govern.
};

SightedSide sightedSide(const SideWords &side);

/// Of one stem or root.
bool areAlike(const Word &left, const Word &right);

/// A word of a class on the left and the one of that class on the right that governs the same.
struct SightingPair {
    const Sighting *left = nullptr;
    const Sighting *right = nullptr;
};

/// Pairs the words of one class by what they govern: the one that has most governed words in common, at least
/// `least`, is taken, each once. Those without a counterpart are in no pair.
std::vector<SightingPair> pairSightings(const SightedSide &left, const SightedSide &right, WordClass kind,
                                        int least);

/// How many words, by stem or root, both govern.
int commonGoverned(const SightedSide &left, const Sighting &a, const SightedSide &right, const Sighting &b);

/// Where the right has the first two words that the sighting governs, near each other and with what stands
/// before them; nothing where it has not.
std::optional<TextRange> toldWithout(const SightedSide &left, const Sighting &sighting,
                                     const SightedSide &right);

/// Words of the class whose first two governed words stand together on the right as well. For classes that
/// the right has no word of: what they govern is told there without them.
std::vector<const Sighting *> unanswered(const SightedSide &left, const SightedSide &right, WordClass kind);

} // namespace retold
