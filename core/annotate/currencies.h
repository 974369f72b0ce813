#pragma once

#include "core/annotate/figure_tokens.h"

#include <QString>

#include <optional>

namespace retold {

/// A unit of money. Its data stands in resources/annotate/currency-names.txt.
struct Currency {
    QString unit;         ///< ISO 4217 code, or a plain word: "cents", "francs" of no known country.
    QString parent;       ///< Of a small coin the currency that it is a part of; else empty.
    double perParent = 1; ///< How many of it make one of `parent`.
    double scale = 1;     ///< Of "MUSD" a million.

    bool operator==(const Currency &) const = default;
};

/// A currency in a text, from where it was asked for up to token `end`.
struct CurrencyMatch {
    qsizetype end = 0;
    Currency currency;
};

/// The currency with this unit ("GBP", "pence"), if there is one.
std::optional<Currency> currencyOf(QStringView unit);

/// Whether a word that runs on into digits is a currency before them: "USD" of "USD34.6", not "A" of "A320".
bool isCurrencyPrefix(QStringView word);

/// Whether a currency's code is first of all another word ("CUP", "TRY") or a maker's or a meeting's name
/// ("AMD", "COP"), so that a short number behind it is no sum of money.
bool isRatherName(QStringView code);

/// A currency that a number follows: "£", "US $", "EUR", "Rs."; also "dollar" and "ringgit".
std::optional<CurrencyMatch> readCurrencyBefore(const FigureTokens &tokens, qsizetype at);

/// A currency that follows a number: "€", "million" aside, "euros", "Swiss francs", "p".
std::optional<CurrencyMatch> readCurrencyBehind(const FigureTokens &tokens, qsizetype at);

} // namespace retold
