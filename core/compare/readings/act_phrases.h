#pragma once

#include "core/compare/readings/act_words.h"

#include <QSet>

#include <optional>
#include <span>

namespace retold {

/// Somebody or something that a clause tells of.
struct ActParty {
    QSet<QString> keys;   ///< Of the names and nouns that are its heads, not of what they are of.
    QSet<QString> owners; ///< Of what stands before the heads: "Uganda's", "club".
    IndexRange words;     ///< Into the words of the sentence.
    bool isPronoun = false;

    bool isEmpty() const { return words.size() == 0; }
    bool hasName() const;
};

/// Reads the phrases of a sentence. Keeps a view of its words: they must outlive it.
class ActPhrases {
public:
    static constexpr int clauseReach = 14; ///< So many words behind a verb its phrases are looked for.

    explicit ActPhrases(std::span<const ActWord> words) : m_words(words) { }

    int count() const { return static_cast<int>(m_words.size()); }
    const ActWord &at(int i) const { return m_words[static_cast<std::size_t>(i)]; }
    ActPart partAt(int i) const { return 0 <= i && i < count() ? at(i).part : ActPart::Stop; }
    bool is(int i, std::initializer_list<QStringView> forms) const;

    /// The phrase that begins at the word, with "and …" and with an apposition; empty where none does.
    ActParty ahead(int from) const;
    /// The phrase that ends at the word, over an apposition, a relative clause between commas, and what hangs
    /// on it behind a preposition; empty where none does.
    ActParty back(int end) const;
    /// The same, but the last phrase alone.
    ActParty lastBack(int end) const;
    /// The phrase whose doing or state the verb tells, over its auxiliaries and a relative pronoun: "the
    /// bridge" of "the bridge, which was built", "the bridge, built". The verb must be finite or a
    /// participle.
    ActParty subjectBefore(int verb) const;
    /// What a relative pronoun stands for.
    ActParty antecedent(int relative) const;
    /// Where within the verb's clause the first of two words that follow each other stands.
    std::optional<int> placeOfBoth(int from, QStringView first, QStringView second) const;

private:
    bool isInside(int i) const;
    int endFrom(int from) const;
    int beginBack(int end) const;
    bool isPortion(const IndexRange &words) const;
    void addHeads(const IndexRange &words, ActParty &party) const;
    void addUnits(const IndexRange &words, ActParty &party) const;
    void addApposition(int comma, ActParty &party) const;
    ActParty partyOf(const IndexRange &words) const;
    void addAhead(ActParty &party) const;
    ActParty beforeComma(int comma) const;

    std::span<const ActWord> m_words;
};

} // namespace retold
