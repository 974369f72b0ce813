#pragma once

#include "core/annotate/number_words.h"

namespace retold {

/// Reads the longest number at a token of a German, French, Spanish, Italian, Portuguese or Dutch text:
/// cardinals, ordinals and fractions in words, compounds in one word or many ("zweihundertfünfzigtausend",
/// "quatre-vingt-dix-sept"), digits with a scale behind them ("2,5 milliards"). In any other language digits
/// only. The morphemes stand in resources/annotate/number-words.txt.
std::optional<NumberMatch> readForeignNumber(const FigureTokens &tokens, qsizetype at);

/// The cardinal that one word in lower case is ("zweiundvierzig"), if it is one.
std::optional<double> valueOfNumberWord(const QString &lower, const QString &language);

} // namespace retold
