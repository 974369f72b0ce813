#pragma once

#include "core/compare/figures/figure_item.h"
#include "core/compare/quotes/quote_groups.h"

#include <QHash>

#include <optional>
#include <vector>

namespace retold {

/// A group that is being made, with the figure that the others answer.
struct FigureDraft {
    FigureItem head;
    FigureGroup group;
    std::vector<FigureItem> repeats = {}; ///< Where the head's version has the value again.
};

/// The groups made so far, and where to look for them.
struct FigureDrafts {
    std::vector<FigureDraft> groups;
    QHash<QString, std::vector<int>> byKey;
    QHash<std::pair<int, int>, std::vector<int>>
        bySentence; ///< Of the head and its repeats: version and sentence.
};

/// A figure that may answer a group; the best come first.
struct FigurePairing {
    double score = 0;
    int group = 0;
    int item = 0;
    bool sameValue = false;

    bool operator<(const FigurePairing &other) const
    {
        return std::tuple(-score, group, item) < std::tuple(-other.score, other.group, other.item);
    }
};

/// Whether two figures say the same, however written.
bool isOneValue(ValueRelation relation);

/// Which of the items, all of one version, may answer which group; best first. Looks only where the sentences
/// are linked or the value is the same.
std::vector<FigurePairing> pairingsOf(const StoryView &story, const FigureDrafts &drafts,
                                      const std::vector<FigureItem> &items);

/// For each group the item that answers it. A value may answer every group of that value; another value
/// answers one group, once.
std::vector<std::optional<int>> assign(const std::vector<FigurePairing> &pairings, std::size_t groups,
                                       std::size_t items);

} // namespace retold
