#pragma once

#include <QStringView>

#include <optional>

namespace retold {

/// What part an English number word plays in a number; from `Hundred` on it multiplies what stands before.
enum class NumberRole { Digit, Teen, Ten, Hundred, Dozen, Scale };

struct NumberWord {
    double value = 0;
    NumberRole role = NumberRole::Digit;
    bool isPlural = false; ///< "hundreds", "dozens".
};

/// A word that counts places or names a part: "third", "thirds", "quarter", "hundredth".
struct OrdinalWord {
    double value = 0;
    NumberRole role = NumberRole::Digit;
    bool isPlural = false; ///< "thirds": always parts.
    bool isPart = false;   ///< "half", "quarter": never a place.
};

/// English cardinal words, in lower case, with the commonest misspellings.
std::optional<NumberWord> numberWord(QStringView lower);

/// English ordinal words and names of parts, in lower case.
std::optional<OrdinalWord> ordinalWord(QStringView lower);

/// Whether a word, in lower case, is one of either.
bool isNumberWord(const QString &lower);

/// What a scale behind digits is worth ("bn", "mln", "MM"); case tells "M" (million) from "m" (often metres),
/// so `word` is as written. A lone letter counts only where `isMoney` says so, or as "k", "K", "M" or "B".
std::optional<double> scaleAbbreviation(QStringView word, bool isMoney);

} // namespace retold
