#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace retold {

/// What a piece of a number word does; see resources/annotate/number-words.txt.
enum class MorphemeRole {
    Add,
    And,
    Hundred,
    Scale,
    Dozen,
    Article,
    Ordinal,
    Place,
    Part,
    Half,
    HalfOf,
    Mixed,
    Vague,
    Point,
    Several
};

struct Morpheme {
    MorphemeRole role = MorphemeRole::Add;
    double value = 0;
};

/// Cuts a word in lower case into the number pieces of a language, the longest first ("zwei", "hundert",
/// "drei", "und", "sechzig"); empty where it is not made of them wholly. The ending of an ordinal stands
/// last.
std::vector<Morpheme> cutNumberWord(const QString &lower, const QString &language);

/// The whole word as one piece of this role, if it is one.
std::optional<Morpheme> numberPiece(const QString &lower, const QString &language, MorphemeRole role);

} // namespace retold
