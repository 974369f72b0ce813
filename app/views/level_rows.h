#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <vector>

namespace retold {

/// Some sentences of one version that stand together, over one or more rows of a band.
struct LevelCell {
    int version = 0;
    IndexRange rows;            ///< Within the band.
    std::vector<int> sentences; ///< Empty: a gap.
    FactStatus status = FactStatus::Dropped;
    bool moved = false;
    bool isTold = true; ///< A gap where the row's base tells nothing either says no word.

    bool operator==(const LevelCell &) const = default;
};

/// The place in its own text of a sentence that has moved: it is told in another row.
struct MovedEnd {
    int version = 0;
    int row = 0; ///< Within its band.
    int sentence = 0;
    int toldBand = 0;
    int toldRow = 0;

    bool operator==(const MovedEnd &) const = default;
};

/// One fact as rows: a row for each sentence of the version that the others are held against here, so that
/// n:m links are drawn as what they are. Or rows between facts, that show from where sentences have moved.
struct LevelBand {
    std::optional<int> fact; ///< None: nothing but the places of moved sentences.
    int firstRow = 0;        ///< The number of its first row, counted from 0 over all facts.
    int rowCount = 1;
    int base = 0;                 ///< The version that the others are held against in this fact.
    bool isFurniture = false;     ///< Holds nothing but captions, credits and the like, of one version.
    std::vector<LevelCell> cells; ///< By version, then by row.
    std::vector<MovedEnd> moves;  ///< Only in a band without a fact.
};

/// The cell of a version that covers a row of a band.
const LevelCell *cellAt(const LevelBand &band, int version, int row);

/// The bands of all facts, in their order.
std::vector<LevelBand> makeBands(const Comparison &comparison);

/// The cells of a band that tell something, by version: who stands behind a fold.
std::vector<int> versionsIn(const LevelBand &band);

} // namespace retold
