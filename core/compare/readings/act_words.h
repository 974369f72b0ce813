#pragma once

#include "core/compare/story_names.h"
#include "core/story/annotated_version.h"

#include <QStringList>

#include <vector>

namespace retold {

/// What a word is in its clause, as far as its form and its neighbours tell.
enum class ActPart {
    Other,
    Noun, ///< Any word of content that is no verb here, adjectives too.
    Name,
    Number,
    Pronoun,    ///< Of a person or thing, as subject or object: he, them.
    Determiner, ///< Articles, owners, "each".
    Of,
    Preposition,
    Auxiliary,
    To,
    Adverb,
    Relative,    ///< Who, which, whom.
    That,        ///< Opens a clause of either sort.
    Conjunction, ///< And, or.
    Opener,      ///< Opens a clause: when, after.
    Comma,
    Stop,
    Hyphen,
    Time, ///< Days and months, which are nobody's.
    Verb,
};

enum class VerbForm { Base, Present, Past, Ing };

struct ActWord {
    const Word *word = nullptr;
    ActPart part = ActPart::Other;
    VerbForm form = VerbForm::Base;
    QString verb;     ///< In its dictionary form, with its particle.
    int verbSize = 1; ///< In words, with the particle.
    int name = -1;    ///< Which name of the sentence it is of.
    QStringList keys; ///< Whom or what it means: identities, countries, else its stem.
};

/// The words of a sentence as a clause has them; English alone. `index` is the version's place in the story.
std::vector<ActWord> actWordsOf(const AnnotatedVersion &version, int index, int sentence,
                                const StoryNames &names);

} // namespace retold
