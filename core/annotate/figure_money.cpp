#include "core/annotate/figure_money.h"

#include "core/annotate/number_lexicon.h"

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// "million" behind a currency: "75 USD million".
void readScaleBehindCode(const FigureTokens &tokens, Quantity &quantity)
{
    if (quantity.scale != 1 || !tokens.isWord(quantity.end))
        return;
    const std::optional<NumberWord> word = numberWord(tokens[quantity.end].lower);
    if (!word || word->role != NumberRole::Scale || word->isPlural)
        return;
    quantity.value *= word->value;
    quantity.scale = word->value;
    ++quantity.end;
}

/// Whether pounds are those of a scale and not of a purse.
bool isWeight(const FigureTokens &tokens, const Quantity &quantity, qsizetype end)
{
    if (quantity.scale >= 1e6)
        return false;
    if (quantity.isHyphenated)
        return !isOneOf(tokens[end].lower, {u"note", u"coin", u"fine", u"deal", u"contract"});
    if (tokens.isWord(end, u"of"))
        return !isOneOf(tokens[end + 1].lower,
                        {u"debt", u"money", u"public", u"taxpayers", u"taxpayer", u"government", u"funding",
                         u"investment", u"spending", u"aid", u"cuts", u"savings", u"damage", u"taxpayers'",
                         u"their", u"his", u"her", u"our"});
    for (qsizetype i = quantity.begin - 1; i >= std::max<qsizetype>(0, quantity.begin - 6); --i) {
        if (isOneOf(tokens[i].lower,
                    {u"weigh", u"weighs", u"weighed", u"weighing", u"weight", u"baby", u"heavier", u"lighter",
                     u"ton", u"tons", u"drop", u"dropped", u"gained", u"shed"}))
            return true;
    }
    return isOneOf(tokens[end].lower, {u"heavier", u"lighter", u"overweight"});
}

bool isPound(const FigureTokens &tokens, qsizetype end)
{
    return isOneOf(tokens[end - 1].lower, {u"pound", u"pounds"});
}

} // namespace

void setCurrency(Quantity &quantity, const Currency &currency)
{
    quantity.kind = FigureKind::Currency;
    quantity.unit = currency.unit;
    quantity.value *= currency.scale;
    if (quantity.interval)
        quantity.interval
            = Interval{quantity.interval->low * currency.scale, quantity.interval->high * currency.scale};
}

void readCoins(const FigureTokens &tokens, Quantity &quantity)
{
    const double whole = quantity.value;
    if (quantity.interval || quantity.scale != 1 || whole < 0 || whole != std::floor(whole))
        return;
    const qsizetype at = quantity.end + (tokens.isWord(quantity.end, u"and") ? 1 : 0);
    const std::optional<NumberMatch> number = readNumber(tokens, at);
    if (!number || number->form != NumberForm::Cardinal || number->value <= 0 || number->value >= 100)
        return;
    const std::optional<CurrencyMatch> coin = readCurrencyBehind(tokens, number->end);
    if (coin && !coin->currency.parent.isEmpty()) {
        quantity.value += number->value / coin->currency.perParent;
        quantity.end = coin->end;
        return;
    }
    const bool isTwoDigits = number->value >= 10 || number->isWords;
    const bool isEnd = number->end >= tokens.size()
        || (isOneOf(tokens[number->end].lower, {u".", u",", u";", u")", u"?"})
            && !tokens.isNumeral(number->end + 1));
    if (!coin && isEnd && isTwoDigits) {
        quantity.value += number->value / 100;
        quantity.end = number->end;
    }
}

bool readMoneyBehind(const FigureTokens &tokens, Quantity &quantity, qsizetype at)
{
    const std::optional<CurrencyMatch> match = readCurrencyBehind(tokens, at);
    if (!match || (match->currency.unit == u"KRW" && match->end == at + 1 && std::abs(quantity.value) < 100))
        return false;
    if (match->end == at + 1 && isPound(tokens, match->end) && isWeight(tokens, quantity, match->end)) {
        quantity.kind = FigureKind::Dimension;
        quantity.unit = u"pounds"_s;
        quantity.end = match->end;
        return true;
    }
    quantity.end = match->end;
    setCurrency(quantity, match->currency);
    readScaleBehindCode(tokens, quantity);
    if (match->currency.parent.isEmpty())
        readCoins(tokens, quantity);
    return true;
}

} // namespace retold
