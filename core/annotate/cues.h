#pragma once

#include "core/story/quote.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// What a word is worth in finding who speaks. A word can be several.
enum class WordRole {
    Pronoun,        ///< "he", as a speaker.
    Relative,       ///< "who": its speaker stands before it.
    Determiner,     ///< Begins a noun phrase.
    Auxiliary,      ///< Stands between subject and cue ("has").
    Adverb,         ///< The same ("also", "later").
    Boundary,       ///< No noun phrase reaches over it ("that", "and").
    Preposition,    ///< A noun phrase reaches over it only after a role ("head of").
    Role,           ///< A noun for one who speaks ("spokesman").
    Title,          ///< Stands before a name ("Gen", "prime minister") and is no part of it.
    Comparing,      ///< Stands before subject and cue after a quotation ("as").
    Complementizer, ///< Begins a reported clause ("that").
    Joining,        ///< Begins a clause beside another ("but").
    Saying,         ///< A clausal cue that says no more than that somebody spoke ("said").
    Unsaid,         ///< Before a cue: the speech did not take place ("would").
    Never,          ///< Before a cue: what follows is not to be said ("never").
    WithThat,       ///< A cue verb only where "that" follows ("showed").
    Clausal,        ///< A cue verb that takes one without it ("said Europe would").
    Infinitive,     ///< Begins what is promised or demanded ("to").
    Topic,          ///< Begins what is warned of or called for.
    Naming,         ///< A cue that gives a name to something ("called"), or "as" after one.
    WithIt,         ///< A cue verb only beside "it" ("as he put it", "heißt es").
    It,             ///< That word.
    Definite,       ///< An article before a known thing, as before a name.
    Object,         ///< No subject begins with it ("den").
    Plural,         ///< A plural that does not show it ("people").
    Noun,           ///< A form of a cue verb that is a noun as well ("claims").
    Work,           ///< Announces the title of a book, film or programme.
    Term,           ///< Announces a word as a word, or a nickname.
    Motto,          ///< Announces a motto or heading, which is nobody's speech.
    Day,            ///< A day or month: capitalised, and no name.
    Mute,           ///< A noun that never speaks: a time, a place in a text.
    Reported,       ///< A verb form that only reported speech has (German "sei", "wolle").
    Past,           ///< A past form that no ending shows ("rose").
    Hearer,         ///< A pronoun for one who is told ("him").
    Telling,        ///< A cue verb with a hearer before its clause ("told reporters he would").
    WithObject,     ///< A cue verb whose object alone says what was said ("denied any part in it").
    Blaming,        ///< A cue verb that says of whom, and then what ("accused the board of hiding it").
    Calling,        ///< A cue verb that demands with "for" and "on".
    Asking,         ///< A cue verb that has an infinitive besides a clause ("told them to").
    ClaimNoun,      ///< A noun that a reported clause hangs on ("his claim that").
    View,           ///< A noun of "in her view".
    Owner,          ///< A pronoun that owns ("his").
    Passive,        ///< An auxiliary whose subject does nothing ("wurde").
    Agent,          ///< Names the doer in a passive ("von").
    Resuming,       ///< Takes up the words before ("Das sagte").
    Announcing,     ///< Ends a phrase that announces words ("mit den Worten").
    StandsAlone,    ///< A determiner that can be the whole phrase ("another").
    SourceBehind,   ///< Makes a source of what stands before it ("zufolge").
    WithInfinitive, ///< A cue verb only where an infinitive follows ("plans to").
    Wondering,      ///< A verb of asking or of knowing an answer.
    Question,       ///< Opens a question told without marks ("asked who", "what she wants").
    Moment,         ///< The same, but mostly a time or condition ("said when asked").
    About,          ///< A cue verb that tells with "about" of what ("complained about").
    Showing,        ///< A verb by which a poll or a paper speaks ("showed").
    Evidence,       ///< What speaks by such a verb ("poll").
    Heading,        ///< Heads a text by its kind and says nothing ("Analysis: …").
    Nobody,         ///< A subject that says nothing ("nobody knows").
    Performing,     ///< A verb whose object in capitals is a work ("sang").
    Uttering,       ///< A verb of speaking or writing words out ("write").
    Text,           ///< A noun for what somebody writes or says ("statement by").
    Relaying,       ///< A verb by which a paper passes on what another said ("reported").
    Spelled,        ///< Before a word or name that is only written or sounded so ("spelled").
};

using RoleBits = quint64;

constexpr RoleBits roleBit(WordRole role)
{
    static_assert(static_cast<unsigned>(WordRole::Spelled) < 64); // The last of them.
    return RoleBits{1} << static_cast<unsigned>(role);
}

/// The words by which one language gives speech to a speaker, from resources/annotate/cue-<code>.txt.
class CueLexicon {
public:
    /// The class of a cue verb in any form; nothing where `word` is none. Words are lower case.
    std::optional<CueClass> cueClass(const QString &word) const;
    bool is(const QString &word, WordRole role) const;
    /// All roles of a word: a bit for each, see roleBit().
    RoleBits rolesOf(const QString &word) const { return m_roles.value(word); }
    /// "saying": its subject stands in the clause around it.
    bool isNonFinite(const QString &word) const;
    /// "egregiously": formed as adverbs are.
    bool endsAsAdverb(const QString &word) const;
    /// "mended": formed as past forms are; where the language has a sign of them.
    bool endsAsPast(const QString &word) const;
    bool knowsPast() const { return !m_pastEndings.empty(); }
    /// Nouns are written with a capital letter, so that one says nothing of a name.
    bool hasCapitalNouns() const { return m_capitalNouns; }
    /// Dashes at the heads of paragraphs give speech ("— Oui, dit-il").
    bool hasDashSpeech() const { return m_dashSpeech; }
    /// How many of `words` (lower case) a phrase like "according to" takes that begins them; 0 where none.
    int sourcePhrase(std::span<const QString> words) const;

private:
    friend CueLexicon readCueLexicon(const QString &path);
    void read(const QString &section, const QStringList &words);
    void readWords(const QString &section, const QStringList &words);

    QHash<QString, CueClass> m_verbs;
    QHash<QString, RoleBits> m_roles; // A bit for each WordRole.
    std::vector<QString> m_nonFiniteEndings;
    std::vector<QString> m_adverbEndings;
    std::vector<QString> m_pastEndings;
    QHash<QString, std::vector<QStringList>> m_sources; // By first word, longest first.
    bool m_capitalNouns = false;
    bool m_dashSpeech = false;
};

/// The lexicon of a language by ISO 639-1 code; the English one for a language that has none. Read once, safe
/// to call from several threads.
const CueLexicon &cueLexicon(QStringView language);

/// Whether the language has a lexicon of its own.
bool hasCueLexicon(QStringView language);

} // namespace retold
