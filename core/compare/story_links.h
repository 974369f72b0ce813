#pragma once

#include "core/align/alignment.h"
#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// Finds the links of a sentence without walking all of them. Keeps a view of the links: they must outlive
/// it.
class StoryLinks final {
public:
    StoryLinks(std::span<const VersionPtr> versions, std::span<const Link> links);

    /// The sentences of `other` linked to any of these of `version`; ascending, each once.
    std::vector<int> sentencesLinked(int version, std::span<const int> sentences, int other) const;
    std::vector<int> sentencesLinked(int version, int sentence, int other) const;

    /// Links that this sentence stands in, by index.
    std::span<const int> linksOf(int version, int sentence) const;

private:
    std::span<const Link> m_links;
    std::vector<std::vector<std::vector<int>>> m_bySentence; ///< By version, by sentence.
};

/// The sentences that a stretch of text touches, ascending.
std::vector<int> sentencesFrom(int first, int last);

} // namespace retold
