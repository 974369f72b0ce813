#pragma once

#include "core/annotate/dates.h"

#include <optional>

namespace retold {

/// A bare whole number in digits, or 0.
int wholeAt(const FigureTokens &tokens, qsizetype at);

/// Whether four digits that can be a year stand at a token.
bool isYearNumber(const FigureTokens &tokens, qsizetype at);

/// Whether letters that stand glued behind a number belong to it ("2014bn"); the "'s" of an owner does not.
bool hasGluedLetters(const FigureTokens &tokens, qsizetype at);

/// The token behind a full stop that ends a shortened word or an ordinal; `at` where none stands there.
qsizetype behindPoint(const FigureTokens &tokens, qsizetype at);

/// The month named at a token, 1 to 12, or 0.
int monthAt(const FigureTokens &tokens, qsizetype at, const Calendar &calendar);

/// The year behind a day or month, with or without a comma or "of" ("2025", ", 2025", "de 2025").
std::optional<qsizetype> yearBehind(const FigureTokens &tokens, qsizetype at);

/// The day in ISO form; `year` is 0 where the text has none, and the one nearest to the publication is taken.
QString isoDay(const Calendar &calendar, int year, int month, int day);

/// Reads a date whose day stands in words: "the second of October 2018", "June twenty-second", and the
/// decades in words ("the early nineties"). English only.
std::optional<DateMatch> readSpelledDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar);

} // namespace retold
