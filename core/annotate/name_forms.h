#pragma once

#include <QString>
#include <QStringView>

namespace retold {

/// A name for comparing: Latin letters (other scripts transliterated by ICU, "Зеленский" is "zelenskij"), no
/// accents, case folded, full stops dropped, every other stretch of non-letters one space. Deterministic and
/// safe to call from several threads; linear in the length.
QString foldedName(QStringView name);

/// A folded word reduced to what spellings of one foreign name share: "zelensky", "zelenskyy" and "selenskyj"
/// give one skeleton, so do "volodymyr" and "wolodymyr". Good as the key of a hash, too coarse to prove
/// anything.
QString nameSkeleton(QStringView foldedWord);

/// Letters to insert, drop, replace or swap with their neighbour (optimal string alignment) until `a` is `b`;
/// `limit + 1` as soon as more than `limit` are needed. O(length * limit).
int editDistance(QStringView a, QStringView b, int limit);

/// Whether two folded words are spellings of one name: equal, of one skeleton, or few letters apart for their
/// length (none below five letters, one below eight, else two).
bool isSpellingVariant(QStringView foldedLeft, QStringView foldedRight);

} // namespace retold
