#pragma once

#include "core/story/annotated_version.h"

#include <array>
#include <vector>

namespace retold {

/// What sentences can have in common. Each kind is an inverted index of its own.
enum class TermKind {
    Word,   ///< Stem of a content word.
    Phrase, ///< Two content stems, neighbours but for function words; and the sentence as a whole.
    Gram,   ///< Four letters of a content word: finds respellings, compounds and forms that no stemmer knows.
    Name,   ///< Word of the fullest name of whatever the sentence names, also by surname, role or pronoun.
    Figure, ///< A number by value.
    Quoted, ///< Content stem inside quotation marks.
    Speaker, ///< Last word of the name of whoever speaks.
};
inline constexpr int termKindCount = 7;

/// Terms of one sentence as indexes into the version's Vocabulary of that kind; ascending, each once.
using TermSet = std::vector<int>;

/// The different terms of one kind in one version, ascending by key. A key is a hash of the term's text, so
/// that two versions can be joined without knowing each other, and nothing depends on the order in which they
/// were loaded.
struct Vocabulary {
    std::vector<quint64> keys;
    std::vector<int> counts; ///< In how many sentences the term stands.
    std::vector<float>
        rarity; ///< 0 (as common as "the") to 1, by the language at large; see backgroundRarity().
    std::vector<TextRange> places; ///< Where it stands first: to show it to a person.
};

/// One sentence, made ready to be compared.
struct SentenceTerms {
    std::array<TermSet, termKindCount> sets;
    std::vector<quint32> sequence; ///< Hashes of the words in order, function words too, without punctuation.
    int sentence = 0;              ///< Into the version's sentences.
    float position = 0;            ///< 0 for the first sentence that tells the story, 1 for the last.
    bool opensParagraph = false;
    bool isBody = true;

    const TermSet &of(TermKind kind) const { return sets[static_cast<std::size_t>(kind)]; }
};

/// All that aligning needs to know of one version; made once, used for every pair that it is in.
struct VersionTerms {
    std::vector<SentenceTerms> sentences; ///< Those that tell the story.
    std::array<Vocabulary, termKindCount> vocabularies;
    std::size_t wordCount = 0;
    bool hasBackground = true; ///< Whether backgroundRarity() knows the language.

    const Vocabulary &of(TermKind kind) const { return vocabularies[static_cast<std::size_t>(kind)]; }
};

VersionTerms collectTerms(const AnnotatedVersion &version);

} // namespace retold
