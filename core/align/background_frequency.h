#pragma once

#include <QStringView>

#include <optional>

namespace retold {

/// How rare a word is in the language at large: the negative natural logarithm of its probability, about 3
/// ("the") to 13. Words that the list does not hold are as rare as its last. None for a language without a
/// list. `normal` is a Word::normal. Method: the list's ranks by Zipf's law; source in
/// resources/align/english-words-by-frequency.txt.
std::optional<double> backgroundRarity(QStringView normal, QStringView language);

} // namespace retold
