#pragma once

#include "app/views/level_rows.h"

#include <set>

namespace retold {

/// Why rows are folded into one line.
enum class FoldReason {
    Filtered,  ///< The reader hides such rows.
    Furniture, ///< Captions, credits and the like, of one version.
    OutOfView, ///< The columns in view have nothing there.
};

/// What stands in the view: one band, or the line for several that are folded. An open fold keeps its line,
/// and its bands follow it.
struct LevelItem {
    IndexRange bands{};
    bool isFold = false;
    bool isOpen = false; ///< Of a fold.
    FoldReason reason = FoldReason::Filtered;
    std::optional<int> snapped
        = std::nullopt; ///< The band that is shown here for the moment, instead of its own.

    bool operator==(const LevelItem &) const = default;
};

/// What the reader wants to see of the bands.
struct FoldWish {
    std::vector<bool> shownFacts; ///< By fact: whether the filter shows it.
    std::vector<bool> inView;     ///< By version: whether its column is in view.
    std::set<int> opened;         ///< Bands that are to be seen although they would be folded.
};

/// Folds what the filter hides, furniture, and bands that have nothing in the versions in view, runs of them
/// into one line. The places of moved sentences are shown while the version and the fact are; else they are
/// left out.
std::vector<LevelItem> foldBands(const std::vector<LevelBand> &bands, const FoldWish &wish);

} // namespace retold
