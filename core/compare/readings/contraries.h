#pragma once

#include "core/story/annotated_version.h"

#include <QString>

#include <span>
#include <vector>

namespace retold {

/// What it means where one pole of a field stands for another.
enum class Contrariety {
    Reversed, ///< "Passed" and "failed an inspection".
    Strength, ///< "Provisional" and "final".
    Scope,    ///< "Local" and "nationwide".
};

/// A set of words of the news of which one side excludes the other. Wider than antonyms: "gave the go-ahead",
/// "turned it down". The fields are in resources/compare/contraries-<language>.txt.
struct ContraryField {
    Contrariety kind = Contrariety::Reversed;
    bool needsSubject = false; ///< Holds only of one doer: what one buys another sells.
    bool needsObject = false;  ///< Holds only of one thing behind the word: "before the match".
    bool needsPhrase = false;  ///< Of one thing in the phrase behind: "before the end of the match".
    int poles = 0;
};

/// A word or phrase of a field in a run of words.
struct ContraryWord {
    int field = 0;
    int pole = 0;
    IndexRange words;
    bool needsObject = false; ///< By itself, whatever the field asks: "kept the tax".
};

const ContraryField &contraryField(int field, const QString &language);

/// All stances in order; of two that begin at one word and are of one field, the longer. A language without a
/// list has none.
std::vector<ContraryWord> findContraryWords(std::span<const Word> words, const QString &language);

} // namespace retold
