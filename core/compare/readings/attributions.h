#pragma once

#include "core/compare/findings/findings.h"

#include <QSet>

namespace retold {

/// Somebody who is said to say something, read from the words of one sentence: before it ("Roe said that …"),
/// behind it ("…, the lawyer told reporters") or by "according to".
struct SourceTelling {
    IndexRange source;       ///< Into the sentence's words.
    IndexRange proposition;  ///< What is said.
    QSet<QString> content;   ///< Stems of it.
    QSet<QString> called;    ///< Stems of what the source is called.
    QString head;            ///< Stem of its last word before a preposition: of a person the surname.
    QSet<QString> sorts;     ///< Which sides the source speaks for: "defence", "court".
    QSet<int> identities;    ///< Whom the source names, over all versions.
    bool isPerson = false;   ///< One of these is a person.
    bool isNamed = false;    ///< By name, or by a pronoun where the sentence before names one person alone.
    bool isDefinite = false; ///< "The company", "its lawyer": whom readers know.
};

/// Those of a sentence, in order; English alone. Of hostile text the first ones only.
std::vector<SourceTelling> attributionsIn(const FindingSources &sources, int version, int sentence);

/// "Sources", "a person familiar with the talks": nobody who can be asked.
bool isAnonymous(const SourceTelling &source);

/// The same of a description alone: "one industry insider".
bool namesNobody(const QString &description);

/// Whether the noun, in lower case, names an authority or those who come to help: "police", "rescuers".
/// English.
bool isAuthoritative(const QString &noun);

/// Whether the two nouns, in lower case, name sides that do not mix: "union" and "company", not "police" and
/// "officials". English.
bool areOfTwoSides(const QString &left, const QString &right);

/// Whether it cannot be one source: people of other names, or sources of sorts that do not mix. In doubt it
/// can.
bool areOfTwoSources(const SourceTelling &one, const SourceTelling &other);

/// Whether both say the same of the matter.
bool sayTheSame(const SourceTelling &one, const SourceTelling &other);

} // namespace retold
