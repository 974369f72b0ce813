#pragma once

#include <QString>

namespace retold {

/// How two nouns for what somebody does stand to each other, by resources/compare/person-nouns.txt (nouns of
/// WordNet). Both in lower case, in British or American spelling; English alone.
enum class NounRelation {
    Unknown, ///< One of them is not in the list: it may stand beside any work.
    Related, ///< Of one trade: "surgeon" and "doctor", "striker" and "forward".
    Apart,   ///< Neither: "mayor" and "governor". Somebody may still be both.
};

NounRelation relationOf(const QString &left, const QString &right);

/// What somebody is still called after he has left it: a judge, an officer, an ambassador. In lower case.
bool isKeptForLife(const QString &noun);

} // namespace retold
