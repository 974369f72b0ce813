#pragma once

#include "core/story/name.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace retold {

enum class Gender { Unknown, Male, Female };

/// A word or words for what a person does.
struct RoleWord {
    QString plain;       ///< The first of those that mean the same ("prime minister" for "pm").
    bool unique = false; ///< One person holds it at a time.
    Gender gender = Gender::Unknown;
};

/// A body or place that a list knows.
struct KnownName {
    NameKind kind = NameKind::Place;
    bool isSurname = false; ///< A lesser place that is a frequent first name or surname too ("Scott").
    QString key; ///< One for all names of the one thing ("=GB", "=north atlantic treaty organization").
};

/// A large list, kept as the bytes of its file: making a QString of each word would cost more than all that
/// is asked of them.
class WordFile {
public:
    WordFile() = default;
    explicit WordFile(QByteArray lines);

    bool contains(const QString &folded) const { return m_words.contains(QByteArrayView(folded.toUtf8())); }

private:
    QByteArray m_lines;
    QSet<QByteArrayView> m_words; ///< Into `m_lines`.
};

/// A list of folded first names, each with a letter for its gender, kept as a WordFile is.
class FirstNameFile {
public:
    FirstNameFile() = default;
    explicit FirstNameFile(QByteArray lines);

    bool contains(const QString &folded) const { return m_genders.contains(QByteArrayView(folded.toUtf8())); }
    /// Unknown for what is no first name, and for one that men and women bear.
    Gender genderOf(const QString &folded) const
    {
        return m_genders.value(QByteArrayView(folded.toUtf8()), Gender::Unknown);
    }

private:
    QByteArray m_lines;
    QHash<QByteArrayView, Gender> m_genders; ///< Into `m_lines`.
};

/// The word lists of resources/annotate, read once. All keys are folded (foldedName()). Names of countries
/// come from the CLDR data in ICU, in English, German, French, Spanish, Portuguese and Italian.
struct NameWords {
    FirstNameFile firstNames;
    QHash<QString, QStringList> firstNameVariants; ///< By a first name, what it may be a form of.
    QHash<QString, Gender> titles;
    QHash<QString, RoleWord> roles;  ///< Words joined by one space.
    QHash<QString, int> roleLengths; ///< By the first word of roles, how many words they have at most.
    QSet<QString> roleModifiers;
    QSet<QString> surnames; ///< The frequent ones of the United States.
    QSet<QString> particles;
    QHash<QString, QSet<QString>>
        openers; ///< By language: begin sentences, and are part of no name after them.
    QSet<QString> bodyHeads;
    QSet<QString> placeHeads;
    QSet<QString> eventHeads;   ///< Of what is neither person, body nor place ("Treaty", "Day").
    QSet<QString> placeOpeners; ///< "North", "Port", "San".
    QSet<QString> sayingVerbs;
    QSet<QString> notNames;
    QSet<QString> calendar;           ///< Months and weekdays, long and short.
    WordFile ordinary;                ///< Small words of English.
    QHash<QString, KnownName> known;  ///< Up to `longestName` words joined by one space.
    QHash<QString, QString> demonyms; ///< To the territory's code where known, else to nothing.
    QHash<QString, QString> seats;    ///< Capitals and houses of government, to the territory's code.
    QHash<QString, KnownName>
        knownShort; ///< Those of up to three letters, as written: "US" is one, "us" is none.

    static constexpr int longestName = 6;
};

/// Safe to call from several threads.
const NameWords &nameWords();

/// The code ("GB") of a country by its name, or by its adjective where `orAdjective`; nothing if it is none.
std::optional<QString> territoryCode(const QString &folded, bool orAdjective);

/// The code of the country whose government the name may stand for: of the country itself, or of its seat
/// ("Oslo", "the Kremlin").
std::optional<QString> governmentCode(const QString &folded);

} // namespace retold
