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

/// The words of those sentences, and of so many before and behind.
inline std::vector<Word> wordsAround(const AnnotatedVersion &version, const IndexRange &sentences, int before,
                                     int behind)
{
    const int end = std::min(static_cast<int>(version.sentences.size()), sentences.end + behind);
    std::vector<Word> words;
    for (int i = std::max(0, sentences.begin - before); i < end; ++i)
        std::ranges::copy(wordsAt(version, i), std::back_inserter(words));
    return words;
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

/// From the first of the words to the last; there must be one.
inline TextRange rangeOf(std::span<const Word> words)
{
    return {words.front().range.begin, words.back().range.end};
}

/// The words in lower case with a space between them, without marks.
inline QString plainPhrase(std::span<const Word> words)
{
    QStringList forms;
    for (const Word &word : words) {
        if (word.kind != WordKind::Punctuation)
            forms += word.normal;
    }
    return forms.join(u' ');
}

} // namespace retold
