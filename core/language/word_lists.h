#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace retold {

/// What a word followed by a full stop tells of the end of a sentence.
enum class Abbreviation {
    Title,  ///< "Mr.": a name follows, so it never ends one.
    Inner,  ///< "e.g.", "vs.": never ends one.
    Number, ///< "No.", "Feb.": goes on before a figure, else it is the end.
    Either, ///< "U.S.", "Inc.", "p.m.": may end one; the next word tells.
};

/// The word lists of one language, from resources/language/. A language without lists has empty ones.
struct WordLists {
    QSet<QString> functionWords;                ///< Case folded, straight apostrophe.
    QHash<QString, Abbreviation> abbreviations; ///< As written, without the last full stop.
    QHash<QString, QString> baseForms; ///< Irregular forms to the form a stemmer can take: "said" to "say".
    QHash<QString, QString> spellings; ///< British spellings to American ones, whole words.
    QHash<QString, QString> spellingStems; ///< The same for beginnings of words: "colour" for "colouring".
    QSet<QString> keptSpellings;           ///< Words in -ise and -yse that have no -ize: "surprise".
};

/// The lists for a two-letter code; they are read once and live as long as the program. Safe from any thread.
const WordLists &wordLists(const QString &language);

/// The entries of the list file `name` (without ".txt"), one a line, comments and needless blanks taken out.
/// A file that is not there has none.
QStringList wordListEntries(const QString &name);

} // namespace retold
