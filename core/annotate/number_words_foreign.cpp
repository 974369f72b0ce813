#include "core/annotate/number_words_foreign.h"

namespace retold {

std::optional<NumberMatch> readForeignNumber(const FigureTokens &tokens, qsizetype at)
{
    if (const std::optional<NumberMatch> fraction = readDigitFraction(tokens, at))
        return fraction;
    if (!tokens.isNumeral(at))
        return std::nullopt;
    const Numeral &numeral = tokens[at].numeral;
    return NumberMatch{.end = at + 1,
                       .value = numeral.value,
                       .form = numeral.isFraction ? NumberForm::Fraction : NumberForm::Cardinal};
}

} // namespace retold
