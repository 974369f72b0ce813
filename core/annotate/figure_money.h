#pragma once

#include "core/annotate/currencies.h"
#include "core/annotate/figure_quantity.h"

namespace retold {

/// Makes money of a quantity, in whole units of the currency.
void setCurrency(Quantity &quantity, const Currency &currency);

/// Takes "and 45 cents", "43c", and where a sentence ends, a bare "45", behind whole units of money.
void readCoins(const FigureTokens &tokens, Quantity &quantity);

/// Takes a currency that stands at a token behind the number; pounds may turn out to be a weight.
bool readMoneyBehind(const FigureTokens &tokens, Quantity &quantity, qsizetype at);

} // namespace retold
