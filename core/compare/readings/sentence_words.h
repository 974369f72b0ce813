#pragma once

#include "core/compare/findings/findings.h"

#include <algorithm>
#include <span>

namespace retold {

/// The version at that place in the story.
inline const AnnotatedVersion &versionAt(const FindingSources &sources, int version)
{
    return *sources.story.versions[static_cast<std::size_t>(version)];
}

/// The words of the version's sentence.
inline std::span<const Word> wordsAt(const AnnotatedVersion &version, int sentence)
{
    return version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
}

/// Whether any of the version's mentions means that identity of the story's names.
inline bool isMeant(const FindingSources &sources, int version, std::span<const Mention> mentions,
                    int identity)
{
    return std::ranges::any_of(mentions, [&](const Mention &mention) {
        return sources.story.names.of(version, mention.entity) == identity;
    });
}

/// The first of the words that begins at the offset or behind it, by its place among them.
inline int wordAt(std::span<const Word> words, qsizetype offset)
{
    return static_cast<int>(
        std::ranges::lower_bound(words, offset, {}, [](const Word &word) { return word.range.begin; })
        - words.begin());
}

} // namespace retold
