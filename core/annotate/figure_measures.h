#pragma once

#include "core/annotate/figure_quantity.h"

namespace retold {

/// Takes feet and inches in signs behind a number: "6'5”".
bool readPrimes(const FigureTokens &tokens, Quantity &quantity);

/// Takes the smaller unit in which a measure goes on: "6 inches" of "5 feet 6 inches", "-6-inch" of
/// "5-foot-6-inch", ", four ounces" of "seven pounds, four ounces".
void readCompound(const FigureTokens &tokens, Quantity &quantity);

/// Takes a unit that stands at a token behind the number, with what goes on in a smaller one ("5 feet 6
/// inches") or makes an age of it ("35 years old").
bool readMeasure(const FigureTokens &tokens, Quantity &quantity, qsizetype at);

/// Takes "below zero" behind a bare number: so many degrees.
bool readBelowZero(const FigureTokens &tokens, Quantity &quantity);

/// A unit with a part of it and no number: "a mile and a half".
std::optional<Quantity> readUnitAndPart(const FigureTokens &tokens, qsizetype at);

/// Takes a unit in brackets behind the number: "34 (kg)".
bool readBracketed(const FigureTokens &tokens, Quantity &quantity);

} // namespace retold
