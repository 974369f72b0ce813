#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace retold {

/// A name for comparing: Latin letters (other scripts transliterated by ICU, "Зеленский" is "zelenskij"), no
/// accents, case folded, full stops dropped, every other stretch of non-letters one space. Deterministic and
/// safe to call from several threads; linear in the length.
QString foldedName(QStringView name);

/// A folded word reduced to what spellings of one foreign name share: "zelensky", "zelenskyy" and "selenskyj"
/// give one skeleton, so do "volodymyr" and "wolodymyr". Good as the key of a hash, too coarse to prove
/// anything.
QString nameSkeleton(QStringView foldedWord);

/// First letters of the words that are not small ("royal united services institute": "rusi").
QString nameInitials(const QString &folded);

/// Letters to insert, drop, replace or swap with their neighbour (optimal string alignment) until `a` is `b`;
/// `limit + 1` as soon as more than `limit` are needed. O(length * limit).
int editDistance(QStringView a, QStringView b, int limit);

/// Whether two folded words are spellings of one name: equal, of one skeleton (from four letters
/// on), or few letters apart for their length (none below five letters, one below eight, else two).
bool isSpellingVariant(QStringView foldedLeft, QStringView foldedRight);

/// Finds the word of which another is a spelling without comparing with all of them.
class SpellingIndex {
public:
    void add(const QString &foldedWord);

    /// A word added before of which `foldedWord` is a spelling variant but not the same, beginning alike;
    /// long words only, since short ones are near to too many.
    std::optional<QString> find(const QString &foldedWord) const;

private:
    QHash<QString, QStringList> m_words; ///< By the beginning of their skeleton.
};

} // namespace retold
