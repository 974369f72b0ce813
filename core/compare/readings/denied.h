#pragma once

#include "core/compare/readings/class_pairs.h"

namespace retold {

/// To "not" 1 and "refuse" 2 of WordClass::Negation; above are words that deny by their sense alone.
inline constexpr int outrightDenial = 2;

/// One side's view of an anchor: a word that both sides of a link have once.
struct Denied {
    const SightedSide &side;
    int word = 0;
};

/// How often the clause around the word denies it outright.
int denials(const Denied &denied);

/// Whether anything near the word denies, whatever it is meant for.
bool isDenialNear(const Denied &denied);

/// Whether anything denies on that side at all.
bool deniesAnything(const Denied &denied);

/// The outright denial whose first governed words the word is of; null where none is.
const Sighting *denialOf(const Denied &denied);

} // namespace retold
