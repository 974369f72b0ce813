#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace retold {

/// The dictionary form of an English word that may be a verb with an object ("took": take), or empty.
/// `normal` as Word has it.
QString verbOf(const QString &normal);

/// The verbs whose act the noun is ("takeover": take_over).
QStringList verbsOfNoun(const QString &normal);

/// "Sued" and "suits": whether the noun, in either number, is of that verb's act.
bool areVerbAndNoun(const QString &verb, const QString &noun);

/// Whether they are one verb, or mean the same in one of their first senses (resources/compare/verbs-en.txt).
bool areOneVerb(const QString &left, const QString &right);

/// From which end a verb tells a deed that resources/compare/deeds-en.txt has.
struct DeedVerb {
    QString deed;
    bool isByDoer = true; ///< The subject of the active verb does it.
    QString behind;       ///< What the other party stands behind ("to"); empty for an object, "to" or "from".
};

/// Of a verb with or without its particle ("take_over").
std::vector<DeedVerb> deedVerbsOf(const QString &verb);

} // namespace retold
