#pragma once

#include "core/align/alignment.h"
#include "core/compare/story_names.h"
#include "core/compare/word_diff.h"

#include <QHash>

#include <vector>

namespace retold {

/// The words of some sentences of one version, with names and figures taken as one.
struct SideWords {
    const AnnotatedVersion *version = nullptr;
    std::vector<Word> words;
    std::vector<WordUnit> units;
    QStringList mentioned;        ///< Keys of all names meant, by pronouns and descriptions too.
    QHash<int, QString> pronouns; ///< Keys of those that pronouns mean, by where these begin in the text.

    const Word &word(int index) const { return words[static_cast<std::size_t>(index)]; }
};

/// `index` is the version's place in the story, which `names` was made for.
SideWords wordsOfSentences(const AnnotatedVersion &version, int index, std::span<const int> sentences,
                           const StoryNames &names);

/// Both sides of a link, and how their words differ.
struct LinkWords {
    SideWords left;
    SideWords right;
    WordDiff diff;
};

LinkWords compareWords(SideWords left, SideWords right);

} // namespace retold
