#pragma once

#include "core/annotate/attribution.h"
#include "core/annotate/name_words.h"
#include "core/story/annotated_version.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// Who a phrase names.
struct Speaker {
    QString name; ///< The fullest name the version gives, without title; of an unnamed one the phrase itself.
    TextRange range; ///< The words that name him ("he", "Ms Roe").
};

/// Tells who is meant by a phrase of the version: by the entities of the version where they know, else by the
/// full names that the text itself has. A pronoun that the entities leave in doubt goes to a person of its
/// gender named, or speaking unnamed, shortly before, outside marks: the nearer, the first of a sentence that
/// may be its subject, and one who speaks the rather.
class SpeakerNames {
public:
    /// `version` and `context` must outlive this. `attributions` tell who speaks where.
    SpeakerNames(const AnnotatedVersion &version, const QuoteContext &context,
                 std::span<const Attribution> attributions);

    Speaker speakerOf(const IndexRange &phrase) const;

private:
    struct Person {
        TextRange range;
        int entity = 0;
        int sentence = 0;
        double weight = 0;                 ///< Of being meant by a pronoun in the same sentence.
        std::optional<IndexRange> unnamed; ///< Words for one whom no entity knows ("one driver").
    };

    void readFullNames();
    void readGenders();
    void readPeople(std::span<const Attribution> attributions);
    const Mention *mentionIn(const IndexRange &phrase, bool description) const;
    const Mention *apposedTo(const IndexRange &phrase) const;
    QString nameFrom(const IndexRange &phrase) const;
    void addPerson(const TextRange &range, int entity, bool speaks);
    void addUnnamed(const IndexRange &phrase);
    void readSpeaker(const IndexRange &phrase);
    void settlePronoun(const IndexRange &phrase);
    std::vector<int> objectsOf(int pronoun) const;
    std::optional<Person> personFor(const TextRange &pronoun, Gender gender,
                                    const std::vector<int> &others) const;
    Gender genderOf(const Person &person) const;

    const AnnotatedVersion &m_version;
    const QuoteContext &m_context;
    QHash<QString, QString> m_fullNames; // By last and by first word, lower case.
    std::vector<Gender> m_genders;       // One an entity.
    std::vector<Person> m_people;        // Outside marks, in text order.
    QHash<int, QString> m_settled;       // Whom pronouns mean, by token.
    QSet<int> m_speaking;                // Tokens where phrases begin that are given speech.
    int m_sentenceWithSubject = -1;      // The last of which a person that may be its subject is known.
};

} // namespace retold
