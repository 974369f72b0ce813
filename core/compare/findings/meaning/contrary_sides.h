#pragma once

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/contraries.h"

#include <span>
#include <vector>

namespace retold {

/// What a stance comes to.
enum class Held {
    Plainly,
    Denied, ///< "Did not rule out": the contrary pole, where there are but two.
    Open,   ///< "Unlikely to approve", "failed to agree": neither pole surely.
    Pending ///< "Has not yet accepted": neither, and the other pole is as much of a change.
};

struct Position {
    ContraryWord stance;
    Held held = Held::Plainly;
    int pole = 0; ///< After a denial.
};

/// One side of a link with what it holds.
struct ContrarySide {
    SightedSide words;
    std::vector<Position> positions;

    const Word &word(int index) const { return words.word(index); }
    int size() const { return static_cast<int>(words.side.words.size()); }
};

ContrarySide contrarySideOf(const SideWords &words);

bool isContentWord(const Word &word);

/// How many content words within ten of the first stance, in its sentence, stand around the second too.
int commonContext(std::span<const Word> left, const IndexRange &mine, std::span<const Word> right,
                  const IndexRange &theirs);

} // namespace retold
