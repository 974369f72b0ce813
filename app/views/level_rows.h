#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <set>
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

/// One fact as rows: a row for each sentence of the version that the others are held against here, so that
/// n:m links are drawn as what they are.
struct LevelBand {
    int fact = 0;
    int firstRow = 0; ///< The number of its first row, counted from 0 over the whole story.
    int rowCount = 1;
    int base = 0;                 ///< The version that the others are held against in this fact.
    bool isFurniture = false;     ///< Holds nothing but captions, credits and the like, of one version.
    std::vector<LevelCell> cells; ///< By version, then by row.
};

std::vector<LevelBand> makeBands(const Comparison &comparison);

/// What stands in the view: one band, or several folded into one line.
struct LevelItem {
    IndexRange bands;
    bool isFold = false;
    bool isFiltered = false; ///< Folded because the reader hides such rows.

    bool operator==(const LevelItem &) const = default;
};

/// Folds what the filter hides, furniture, and runs of two or more bands that have nothing in the versions in
/// view. `shown` says by fact whether the filter shows it; `opened` holds the first bands of folds that the
/// reader has opened.
std::vector<LevelItem> foldBands(const std::vector<LevelBand> &bands, const std::vector<bool> &shown,
                                 const std::vector<bool> &inView, const std::set<int> &opened);

/// The cells of a band that tell something, by version: who stands behind a fold.
std::vector<int> versionsIn(const LevelBand &band);

} // namespace retold
