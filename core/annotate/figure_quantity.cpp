#include "core/annotate/figure_quantity.h"

#include "core/annotate/currencies.h"
#include "core/annotate/figure_adjectives.h"
#include "core/annotate/figure_measures.h"
#include "core/annotate/figure_money.h"
#include "core/annotate/figure_multiples.h"
#include "core/annotate/figure_scale.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/number_words_foreign.h"
#include "core/annotate/units.h"

#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// Whether "plus or", "plus/" or "+/" ends at a token, so that the minus behind it is no sign.
bool isPlusMinus(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = isOneOf(tokens[at].lower, {u"or", u"/", u"oder", u"ou", u"o"});
    return isJoined && isOneOf(tokens[at - 1].lower, {u"plus", u"+"});
}

/// "moins 5", "menos 5": the word of other languages for minus, which also stands in "au moins 5", "al menos
/// 5".
bool isForeignMinus(const FigureTokens &tokens, qsizetype at)
{
    const bool isMinus
        = tokens.language() != u"en" && isOneOf(tokens[at].lower, {u"moins", u"menos", u"meno", u"min"});
    return isMinus && tokens.isNumeral(at + 1) && !tokens[at + 1].numeral.isGrouped
        && !isOneOf(tokens[at - 1].lower,
                    {u"au", u"du", u"al", u"lo", u"o", u"ou", u"pelo", u"ao", u"plus", u"más", u"più",
                     u"mais", u"le", u"il", u"cuando", u"por"});
}

/// The token behind a minus sign or its word; `at` where none stands there. A dash between two numbers is
/// none.
qsizetype behindMinus(const FigureTokens &tokens, qsizetype at)
{
    if (isPlusMinus(tokens, at - 1))
        return at;
    if (tokens.isWord(at, u"minus") || tokens.isWord(at, u"negative") || isForeignMinus(tokens, at))
        return at + 1;
    const bool isBehindMark = tokens[at].hasGap || tokens[at - 1].kind == FigureTokenKind::Mark;
    const bool isSign = tokens.isDash(at) && isBehindMark && !tokens.isNumeral(at - 1);
    const bool isBefore
        = tokens.isGlued(at + 1) && (tokens.isNumeral(at + 1) || readCurrencyBefore(tokens, at + 1));
    return isSign && isBefore ? at + 1 : at;
}

/// The unit of "millions of dollars", "3 millions de dollars", "2 milioni di euro": behind "of".
qsizetype behindOf(const FigureTokens &tokens, const Quantity &quantity, qsizetype at)
{
    const bool isEnglish = tokens.language() == u"en";
    const bool isOf
        = isEnglish ? tokens.isWord(at, u"of") : isOneOf(tokens[at].lower, {u"de", u"di", u"von"});
    const bool takesOf = quantity.form == NumberForm::Vague || (!isEnglish && quantity.scale >= 1e6);
    return isOf && takesOf ? at + 1 : at;
}

/// Takes the unit of which a fraction is one part: "half a percentage point", "two-hundredths of a second",
/// "0.11 of a percentage point", "half of one percent".
bool readUnitOfPart(const FigureTokens &tokens, Quantity &quantity)
{
    const qsizetype of = quantity.end;
    const qsizetype article = of + (tokens.isWord(of, u"of") ? 1 : 0);
    const bool isDecimalPart
        = quantity.value > 0 && quantity.value < 1 && article > of && !quantity.interval.has_value();
    if ((quantity.form != NumberForm::Fraction && !isDecimalPart)
        || !(isOneOf(tokens[article].lower, {u"a", u"an"})
             || (article > of && isOneOf(tokens[article].lower, {u"one", u"1"}))))
        return false;
    return readMoneyBehind(tokens, quantity, article + 1) || readMeasure(tokens, quantity, article + 1);
}

/// "Cut its rate by half a point", "a quarter-point rise in rates": of a percentage point, where rates are
/// told.
bool readPointOfRate(const FigureTokens &tokens, Quantity &quantity)
{
    constexpr qsizetype near = 14;
    if (quantity.form != NumberForm::Fraction || quantity.value >= 1 || tokens.language() != u"en")
        return false;
    qsizetype at = quantity.end;
    at += tokens.isWord(at, u"of") ? 1 : 0;
    at += tokens.isHyphen(at) || isOneOf(tokens[at].lower, {u"a", u"an"}) ? 1 : 0;
    if (!isOneOf(tokens[at].lower, {u"point", u"points"}))
        return false;
    for (qsizetype i = std::max<qsizetype>(0, quantity.begin - near); i < at + near; ++i) {
        if (!isOneOf(tokens[i].lower,
                     {u"rate", u"rates", u"interest", u"borrowing", u"basis", u"cut", u"cuts", u"hike",
                      u"yield", u"yields"}))
            continue;
        quantity.end = at + 1;
        quantity.unit = u"percentage points"_s;
        quantity.kind = FigureKind::Percentage;
        return true;
    }
    return false;
}

/// Takes the unit behind the number, joined with it by a hyphen or not.
void readSuffix(const FigureTokens &tokens, Quantity &quantity)
{
    qsizetype at = quantity.end;
    if (readPointOfRate(tokens, quantity))
        return;
    if (tokens.isHyphen(at) && tokens.isGlued(at)) {
        quantity.isSuspended = tokens[at + 1].hasGap || tokens.isMark(at + 1, u',');
        quantity.isHyphenated = !quantity.isSuspended && tokens.isWord(at + 1);
        const bool isOdds = quantity.form == NumberForm::Fraction && tokens.isWord(quantity.begin + 2, u"in");
        if (quantity.isSuspended || isOdds) // "a 1-in-100-year flood"
            return;
        ++at;
    }
    at = behindOf(tokens, quantity, at);
    const bool isDone = readUnitOfPart(tokens, quantity) || readPrimes(tokens, quantity)
        || readMoneyBehind(tokens, quantity, at) || readMeasure(tokens, quantity, at)
        || readBracketed(tokens, quantity) || readBelowZero(tokens, quantity);
    if (isDone)
        return;
    if (isOneOf(tokens[at].lower, {u"yo", u"y/o"}) && quantity.form == NumberForm::Cardinal) {
        quantity.end = at + 1;
        quantity.kind = FigureKind::Age;
        quantity.unit = u"years"_s;
    }
}

Quantity quantityOf(const NumberMatch &number, qsizetype begin)
{
    Quantity quantity{.begin = begin,
                      .end = number.end,
                      .value = number.value,
                      .interval = number.interval,
                      .form = number.form,
                      .scale = number.form == NumberForm::Vague ? 1 : number.scale,
                      .isWords = number.isWords};
    const bool isRound = quantity.scale > 1 && std::fmod(quantity.value, quantity.scale) == 0;
    quantity.smallScale = quantity.scale < 1000 && isRound ? quantity.scale : 1;
    quantity.scale = quantity.scale < 1000 ? 1 : quantity.scale;
    if (number.form == NumberForm::Fraction)
        quantity.kind = FigureKind::Fraction;
    else if (number.form == NumberForm::Ordinal)
        quantity.kind = FigureKind::Ordinal;
    else if (number.interval)
        quantity.kind = FigureKind::Range;
    return quantity;
}

/// Whether digits stand near enough behind a token for a currency to be theirs; most words are passed over at
/// once.
bool hasDigitsBehind(const FigureTokens &tokens, qsizetype at)
{
    constexpr qsizetype farthest = 5; // A name of three words, its full stop and a minus sign.
    for (qsizetype i = at + 1; i <= at + farthest; ++i) {
        if (tokens.isNumeral(i))
            return true;
    }
    return false;
}

/// A currency before the number: "£3bn", "US $58.24", "EUR 20".
std::optional<Quantity> readMoneyBefore(const FigureTokens &tokens, qsizetype begin, qsizetype at)
{
    if (!hasDigitsBehind(tokens, at))
        return std::nullopt;
    const std::optional<CurrencyMatch> currency = readCurrencyBefore(tokens, at);
    if (!currency)
        return std::nullopt;
    const qsizetype digits = behindMinus(tokens, currency->end) > currency->end
            || (tokens.isDash(currency->end) && tokens.isGlued(currency->end)
                && tokens.isNumeral(currency->end + 1))
        ? currency->end + 1
        : currency->end;
    if (!tokens.isNumeral(digits))
        return std::nullopt;
    const std::optional<NumberMatch> number = readNumber(tokens, digits);
    if (!number || number->form == NumberForm::Ordinal)
        return std::nullopt;
    Quantity quantity = quantityOf(*number, begin);
    readScale(tokens, quantity, true);
    if (digits > currency->end)
        quantity.value = -quantity.value;
    setCurrency(quantity, currency->currency);
    const std::optional<CurrencyMatch> again = readCurrencyBehind(tokens, quantity.end);
    if (again && tokens[quantity.end].kind == FigureTokenKind::Word && again->currency.parent.isEmpty()
        && (again->currency.unit == quantity.unit || quantity.unit == u"USD")) {
        quantity.end = again->end;                              // "$10 dollars"
        if (tokens[again->end - 1].lower.startsWith(u"dollar")) // "$5m Canadian dollars"
            quantity.unit = again->currency.unit;
    }
    readCoins(tokens, quantity);
    return quantity;
}

/// "a dollar", "a pound and 20 pence": one of a currency, where the article counts and begins no longer name
/// ("a dollar store", "a pound of flesh").
std::optional<Quantity> readOneOfMoney(const FigureTokens &tokens, qsizetype at)
{
    const bool isArticle = tokens.isWord(at, u"a") || tokens.isWord(at, u"an");
    const bool isRate = isOneOf(tokens[at - 1].lower, {u"cents", u"pence", u"half", u"p"})
        || tokens[at - 1].kind == FigureTokenKind::Numeral;
    if (tokens.language() != u"en" || !isArticle || isRate || tokens[at + 1].isCapital)
        return std::nullopt;
    const std::optional<CurrencyMatch> money = readCurrencyBehind(tokens, at + 1);
    if (!money || money->end != at + 2
        || !isOneOf(tokens[at + 1].lower,
                    {u"dollar", u"pound", u"euro", u"penny", u"cent", u"buck", u"quid"}))
        return std::nullopt;
    const FigureToken &next = tokens[money->end];
    const bool isAlone = next.kind == FigureTokenKind::Mark
        ? !(tokens.isHyphen(money->end) && tokens.isGlued(money->end))
        : next.kind == FigureTokenKind::Word
            && isOneOf(next.lower,
                       {u"and", u"or", u"a", u"an", u"per", u"for", u"each", u"more", u"less", u"in", u"to",
                        u"on", u"apiece", u"extra", u"at", u"from"});
    if (!isAlone)
        return std::nullopt;
    Quantity quantity{.begin = at, .end = money->end, .value = 1, .isWords = true};
    setCurrency(quantity, money->currency);
    if (money->currency.parent.isEmpty())
        readCoins(tokens, quantity);
    return quantity;
}

/// Languages whose ordinals in digits end in a full stop.
bool hasPointOrdinals(const QString &language)
{
    return isOneOf(language,
                   {u"de", u"da", u"no", u"nb", u"nn", u"fi", u"is", u"cs", u"sk", u"sl", u"hr", u"sr", u"bs",
                    u"pl", u"hu", u"et", u"lv", u"tr"});
}

} // namespace

std::optional<NumberMatch> readNumber(const FigureTokens &tokens, qsizetype at)
{
    return tokens.language() == u"en" ? readEnglishNumber(tokens, at) : readForeignNumber(tokens, at);
}

std::optional<Quantity> readQuantity(const FigureTokens &tokens, qsizetype at)
{
    if (const std::optional<Quantity> adjective = readMeasureAdjective(tokens, at))
        return adjective;
    if (const std::optional<Quantity> multiple = readMultiple(tokens, at))
        return multiple;
    if (const std::optional<Quantity> measured = readUnitAndPart(tokens, at))
        return measured;
    if (const std::optional<Quantity> money = readOneOfMoney(tokens, at))
        return money;
    const qsizetype start = behindMinus(tokens, at);
    std::optional<Quantity> quantity = readMoneyBefore(tokens, at, start);
    if (!quantity) {
        const std::optional<NumberMatch> number = readNumber(tokens, start);
        if (!number)
            return std::nullopt;
        quantity = quantityOf(*number, at);
        readScale(tokens, *quantity, false);
        if (number->form != NumberForm::Ordinal && number->form != NumberForm::Year
            && quantity->unit.isEmpty())
            readSuffix(tokens, *quantity);
    }
    if (start > at)
        quantity->value = -quantity->value;
    return quantity;
}

bool readPointOrdinal(const FigureTokens &tokens, Quantity &quantity, qsizetype sentenceEnd)
{
    const qsizetype point = quantity.end;
    const Numeral &numeral = tokens[quantity.begin].numeral;
    const bool isBare = point == quantity.begin + 1 && tokens.isNumeral(quantity.begin)
        && !numeral.hasDecimals && !numeral.isGrouped && !numeral.isFraction && numeral.integerDigits <= 3;
    const bool goesOn = point + 1 < sentenceEnd && tokens.isWord(point + 1) && tokens[point + 1].hasGap;
    if (!hasPointOrdinals(tokens.language()) || !isBare || !tokens.isMark(point, u'.')
        || !tokens.isGlued(point) || !goesOn)
        return false;
    quantity.end = point + 1;
    quantity.kind = FigureKind::Ordinal;
    quantity.form = NumberForm::Ordinal;
    return true;
}

} // namespace retold
