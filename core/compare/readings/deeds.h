#pragma once

#include "core/compare/link_words.h"

#include <QSet>

#include <vector>

namespace retold {

/// Who stands on one side of a verb.
struct Party {
    QSet<QString> keys; ///< Of names, by identity; of countries, by code; stems of the nouns beside.
    IndexRange words;   ///< Into the words of the side.
};

/// What a clause tells: who did what, and to whom, whether active or passive, and from whichever end the verb
/// tells it: "X lent Y", "Y was lent by X" and "Y borrowed from X" are one deed.
struct Deed {
    QString name; ///< The verb's stem, or what resources/compare/deeds-en.txt calls it.
    Party doer;
    Party sufferer;
    int verb = 0; ///< Into the words of the side.
};

/// The deeds of which both parties are told, in text order. English alone. Verbs of which either may come
/// first (meet), and those of saying that have no hearer, tell none.
std::vector<Deed> deedsOf(const SideWords &side);

} // namespace retold
