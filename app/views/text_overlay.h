#pragma once

#include "app/models/find.h"
#include "app/views/cell_text.h"

namespace retold {

/// A place between two characters of a version's text, or the character after it.
struct TextPlace {
    int version = 0;
    qsizetype position = 0;

    bool operator==(const TextPlace &) const = default;
};

/// Text of one version that was selected; the cursor may stand before the anchor.
struct TextSelection {
    int version = 0;
    qsizetype anchor = 0;
    qsizetype cursor = 0;

    TextRange range() const { return {std::min(anchor, cursor), std::max(anchor, cursor)}; }
    bool operator==(const TextSelection &) const = default;
};

/// What comes and goes over the texts without a new layout: what is selected, and what was found.
struct TextOverlay {
    std::optional<TextSelection> selection;
    FindHits hits;
    std::optional<FindHit> currentHit;

    /// The marks of it in a cell of the version.
    std::vector<TextMark> marksIn(int version, const CellText &text) const;
};

} // namespace retold
