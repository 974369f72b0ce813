#pragma once

#include <QString>
#include <QStringView>

namespace retold {

enum class RoleLikeness {
    Same,       ///< "UK prime minister", "the British PM".
    Compatible, ///< One says less ("prime minister"), or both can be true of one person at a time.
    Different,  ///< "prime minister", "leader of the opposition"; "commander", "former commander".
};

/// A role for comparing: words folded, articles dropped, one word for those that mean the same (PM, premier:
/// "prime minister"), countries and their adjectives as "=" and territory code, set first ("=gb prime
/// minister").
QString normalRole(QStringView role);

/// "CEO" and "chief executive", "premier" and "UK prime minister": two words for one post, whose country may
/// be left out. Takes roles as written or normal.
bool areOnePost(QStringView left, QStringView right);

/// Whether one person at a time holds the role: an office that the lists mark so, with nothing beside it but
/// a country or a body. Takes roles as written or normal. "Former" makes it none.
bool isUniqueRole(QStringView role);

/// How two roles stand to each other that are said of one person. Takes roles as written or normal. Different
/// are: two offices, one office of two countries, one now and once ("former"), one head word with nothing in
/// common beside it, an office and the opposition to it.
RoleLikeness compareRoles(QStringView left, QStringView right);

} // namespace retold
