#include "core/annotate/figure_quantity.h"

#include "core/annotate/currencies.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/number_words_foreign.h"
#include "core/annotate/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

bool isOneOf(QStringView word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *other) { return word == other; });
}

/// The token behind a minus sign or its word; `at` where none stands there. A dash between two numbers is
/// none.
qsizetype behindMinus(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isWord(at, u"minus") || tokens.isWord(at, u"negative"))
        return at + 1;
    const bool isBehindMark = tokens[at].hasGap || tokens[at - 1].kind == FigureTokenKind::Mark;
    const bool isSign = tokens.isDash(at) && isBehindMark && !tokens.isNumeral(at - 1);
    const bool isBefore
        = tokens.isGlued(at + 1) && (tokens.isNumeral(at + 1) || readCurrencyBefore(tokens, at + 1));
    return isSign && isBefore ? at + 1 : at;
}

/// Whether "m" behind digits is a million: before money, or before something counted ("10m viewers").
bool isMillion(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.textOf(at) != u"m" || !tokens.isGlued(at))
        return false;
    const FigureToken &next = tokens[at + 1];
    if (next.kind != FigureTokenKind::Word || !next.hasGap)
        return false;
    const bool isPlural = next.lower.size() > 3 && next.lower.endsWith(u's') && !next.lower.endsWith(u"ss")
        && !isOneOf(next.lower, {u"across", u"hurdles", u"was", u"towards", u"freestyle", u"away's"});
    return isPlural || isOneOf(next.lower, {u"people", u"men", u"women", u"children", u"more", u"jobs"});
}

/// Takes the scale behind digits: "bn", "k", "m" before money.
void readScale(const FigureTokens &tokens, Quantity &quantity, bool isMoney)
{
    if (!tokens.isNumeral(quantity.end - 1) || !tokens.isWord(quantity.end))
        return;
    const QStringView word = tokens.textOf(quantity.end);
    const bool moneyFollows = isMoney || readCurrencyBehind(tokens, quantity.end + 1).has_value();
    const std::optional<double> scale
        = scaleAbbreviation(word, moneyFollows || isMillion(tokens, quantity.end));
    const bool isLoneLetter = word.size() == 1;
    if (!scale || (tokens[quantity.end].hasGap && isLoneLetter && !moneyFollows && word != u"k"))
        return;
    if (isLoneLetter && !moneyFollows && (quantity.value >= 1000 || readUnit(tokens, quantity.end + 1))
        && word != u"k")
        return;
    quantity.value *= *scale;
    quantity.scale *= *scale;
    ++quantity.end;
    const bool isShortened
        = tokens.language() != u"en" && tokens.isMark(quantity.end, u'.') && tokens.isGlued(quantity.end);
    quantity.end += isShortened && readCurrencyBehind(tokens, quantity.end + 1) ? 1 : 0; // "3 Mio. Euro"
}

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

void setCurrency(Quantity &quantity, const Currency &currency)
{
    quantity.kind = FigureKind::Currency;
    quantity.unit = currency.unit;
    quantity.value *= currency.scale;
    if (quantity.interval)
        quantity.interval
            = Interval{quantity.interval->low * currency.scale, quantity.interval->high * currency.scale};
}

/// "and 45 cents", "43c", and where a sentence ends, a bare "45", behind whole units of money.
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
        || (tokens.isMark(number->end, u'.') && !tokens.isNumeral(number->end + 1));
    if (!coin && isEnd && isTwoDigits) {
        quantity.value += number->value / 100;
        quantity.end = number->end;
    }
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

/// A currency behind the number; pounds may be a weight.
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

/// "-old", "old", "of age", "yo" behind a span of time.
void readAge(const FigureTokens &tokens, Quantity &quantity)
{
    qsizetype at = quantity.end;
    at += tokens.isHyphen(at) && tokens.isGlued(at + 1) ? 1 : 0;
    if (isOneOf(tokens[at].lower, {u"old", u"olds", u"alt", u"alte", u"alter", u"alten"}))
        quantity.end = at + 1;
    else if (tokens.isWord(at, u"of") && tokens.isWord(at + 1, u"age"))
        quantity.end = at + 2;
    else
        return;
    quantity.kind = FigureKind::Age;
}

/// The smaller unit that goes on in one measure: inches of feet, ounces of pounds, pounds of stones.
struct Compound {
    const char16_t *unit;
    const char16_t *part;
    double share;
};

constexpr std::array compounds{Compound{u"feet", u"inches", 12}, Compound{u"pounds", u"ounces", 16},
                               Compound{u"stone", u"pounds", 14}};

/// "6 inches" of "5 feet 6 inches", "-6-inch" of "5-foot-6-inch".
void readCompound(const FigureTokens &tokens, Quantity &quantity)
{
    const auto compound
        = std::find_if(compounds.begin(), compounds.end(),
                       [&quantity](const Compound &entry) { return quantity.unit == entry.unit; });
    if (compound == compounds.end() || quantity.interval)
        return;
    qsizetype at = quantity.end;
    const bool isHyphen = tokens.isHyphen(at) && tokens.isGlued(at) && tokens.isGlued(at + 1);
    at += isHyphen || tokens.isWord(at, u"and") || tokens.isMark(at, u',') ? 1 : 0;
    const std::optional<NumberMatch> number = readNumber(tokens, at);
    if (!number || number->form != NumberForm::Cardinal || number->value >= compound->share)
        return;
    const qsizetype suffix
        = number->end + (tokens.isHyphen(number->end) && tokens.isGlued(number->end) ? 1 : 0);
    const std::optional<UnitMatch> unit = readUnit(tokens, suffix);
    const bool isPart = unit && unit->unit.name == compound->part;
    const bool isBare = isHyphen || isOneOf(tokens[number->end].lower, {u"tall", u"high", u"wide", u"long"});
    if (!isPart && !(isBare && compound->share == 12))
        return;
    quantity.value += number->value / compound->share;
    quantity.end = isPart ? unit->end : number->end;
}

bool isPrime(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isGlued(at)
        && (tokens.isMark(at, u'\'') || tokens.isMark(at, u'\u2019') || tokens.isMark(at, u'\u2032'));
}

bool isDoublePrime(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isMark(at, u'"') || tokens.isMark(at, u'\u201d') || tokens.isMark(at, u'\u2033');
}

bool isSizeWord(const QString &word)
{
    return isOneOf(word, {u"long", u"wide", u"tall", u"high", u"deep", u"thick", u"across", u"screen"});
}

/// "6'5”": feet and inches in signs.
bool readPrimes(const FigureTokens &tokens, Quantity &quantity)
{
    if (!tokens.isNumeral(quantity.end - 1) || tokens[quantity.end - 1].numeral.integerDigits > 2)
        return false;
    const qsizetype at = quantity.end;
    if (isPrime(tokens, at) && tokens.isNumeral(at + 1) && isDoublePrime(tokens, at + 2)
        && tokens[at + 1].numeral.value < 12) {
        quantity.value += tokens[at + 1].numeral.value / 12;
        quantity.end = at + 3;
    } else if (tokens.isMark(at, u'\u2033')
               || (isDoublePrime(tokens, at) && isSizeWord(tokens[at + 1].lower))) {
        quantity.end = at + 1;
        quantity.unit = u"inches"_s;
        quantity.kind = FigureKind::Dimension;
        return true;
    } else if (tokens.isMark(at, u'\u2032') && tokens.isGlued(at)) {
        quantity.end = at + 1;
    } else {
        return false;
    }
    quantity.unit = u"feet"_s;
    quantity.kind = FigureKind::Dimension;
    return true;
}

/// Whether degrees here turn and do not warm.
bool isAngle(const FigureTokens &tokens, const Quantity &quantity)
{
    const auto turns = [](const QString &word) {
        return isOneOf(word, {u"rotate",    u"rotated", u"turn",   u"turned",   u"angle",     u"latitude",
                              u"longitude", u"north",   u"south",  u"east",     u"west",      u"incline",
                              u"slope",     u"tilt",    u"tilted", u"rotation", u"clockwise", u"bend",
                              u"spin",      u"left",    u"right"});
    };
    for (qsizetype i = quantity.begin - 3; i < quantity.end + 2; ++i) {
        if (turns(tokens[i].lower))
            return true;
    }
    return false;
}

bool readMeasure(const FigureTokens &tokens, Quantity &quantity, qsizetype at)
{
    const std::optional<UnitMatch> match = readUnit(tokens, at);
    if (!match)
        return false;
    quantity.end = match->end;
    quantity.unit = match->unit.name;
    quantity.kind = match->unit.kind;
    if (quantity.kind == FigureKind::Duration)
        readAge(tokens, quantity);
    if (quantity.unit == u"degrees" && isAngle(tokens, quantity))
        quantity.kind = FigureKind::Dimension;
    readCompound(tokens, quantity);
    return true;
}

/// "34 (kg)": the unit in brackets.
bool readBracketed(const FigureTokens &tokens, Quantity &quantity)
{
    constexpr std::array pairs{u"()", u"[]", u"{}", u"<>"};
    const qsizetype at = quantity.end;
    for (const char16_t *pair : pairs) {
        if (!tokens.isMark(at, pair[0]) || !tokens.isMark(at + 2, pair[1]) || !tokens.isNumeral(at - 1))
            continue;
        const std::optional<MeasureUnit> unit = measureUnitOfSymbol(tokens.textOf(at + 1));
        if (!unit)
            return false;
        quantity.unit = unit->name;
        quantity.kind = unit->kind;
        quantity.end = at + 3;
        return true;
    }
    return false;
}

/// Takes the unit behind the number, joined with it by a hyphen or not.
void readSuffix(const FigureTokens &tokens, Quantity &quantity)
{
    qsizetype at = quantity.end;
    if (tokens.isHyphen(at) && tokens.isGlued(at)) {
        quantity.isSuspended = tokens[at + 1].hasGap || tokens.isMark(at + 1, u',');
        quantity.isHyphenated = !quantity.isSuspended && tokens.isWord(at + 1);
        if (quantity.isSuspended)
            return;
        ++at;
    }
    const bool isDone = readPrimes(tokens, quantity) || readMoneyBehind(tokens, quantity, at)
        || readMeasure(tokens, quantity, at) || readBracketed(tokens, quantity);
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
    quantity.scale = quantity.scale < 1000 ? 1 : quantity.scale;
    if (number.form == NumberForm::Fraction)
        quantity.kind = FigureKind::Fraction;
    else if (number.form == NumberForm::Ordinal)
        quantity.kind = FigureKind::Ordinal;
    else if (number.interval)
        quantity.kind = FigureKind::Range;
    return quantity;
}

/// A currency before the number: "£3bn", "US $58.24", "EUR 20".
std::optional<Quantity> readMoneyBefore(const FigureTokens &tokens, qsizetype begin, qsizetype at)
{
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
        && (again->currency.unit == quantity.unit || quantity.unit == u"USD"))
        quantity.end = again->end; // "$10 dollars", "$5m Canadian dollars"
    readCoins(tokens, quantity);
    return quantity;
}

} // namespace

std::optional<NumberMatch> readNumber(const FigureTokens &tokens, qsizetype at)
{
    return tokens.language() == u"en" ? readEnglishNumber(tokens, at) : readForeignNumber(tokens, at);
}

std::optional<Quantity> readQuantity(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype start = behindMinus(tokens, at);
    std::optional<Quantity> quantity = readMoneyBefore(tokens, at, start);
    if (!quantity) {
        const std::optional<NumberMatch> number = readNumber(tokens, start);
        if (!number)
            return std::nullopt;
        quantity = quantityOf(*number, at);
        readScale(tokens, *quantity, false);
        if (number->form != NumberForm::Ordinal && number->form != NumberForm::Year)
            readSuffix(tokens, *quantity);
    }
    if (start > at)
        quantity->value = -quantity->value;
    return quantity;
}

} // namespace retold
