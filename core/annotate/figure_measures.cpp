#include "core/annotate/figure_measures.h"

#include "core/annotate/number_lexicon.h"
#include "core/annotate/units.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// "-old", "old", "of age", "yo" behind a span of time.
void readAge(const FigureTokens &tokens, Quantity &quantity)
{
    qsizetype at = quantity.end;
    at += tokens.isHyphen(at) && tokens.isGlued(at + 1) ? 1 : 0;
    if (isOneOf(tokens[at].lower, {u"old", u"olds", u"alt", u"alte", u"alter", u"alten", u"oud"}))
        quantity.end = at + 1;
    else if (isOneOf(tokens[at].lower, {u"of", u"de"})
             && isOneOf(tokens[at + 1].lower, {u"age", u"edad", u"idade"}))
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

/// Whether nothing counted follows "five foot four".
bool endsMeasure(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at];
    return next.kind == FigureTokenKind::Mark ? !tokens.isHyphen(at)
                                              : isOneOf(next.lower, {u"and", u"in", u"with", u"to"});
}

/// Takes "below zero", "bajo cero", which makes the number negative.
bool takeBelowZero(const FigureTokens &tokens, Quantity &quantity)
{
    const bool isBelow
        = isOneOf(tokens[quantity.end].lower, {u"below", u"bajo", u"sotto", u"sous", u"unter", u"onder"})
        && isOneOf(tokens[quantity.end + 1].lower, {u"zero", u"cero", u"zéro", u"null", u"nul"});
    if (!isBelow || quantity.interval)
        return false;
    quantity.value = -quantity.value;
    quantity.end += 2;
    return true;
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

/// "and a half", "and a quarter" behind a unit: what it adds to the number, in that unit. "A year and a half
/// million" is something else.
void readPartBehind(const FigureTokens &tokens, Quantity &quantity)
{
    const qsizetype part = quantity.end + 2;
    const bool isJoined = tokens.isWord(part - 2, u"and") && tokens.isWord(part - 1, u"a")
        && !(tokens.isHyphen(part + 1) && tokens.isGlued(part + 1));
    const double value = tokens.isWord(part, u"half") ? 0.5 : tokens.isWord(part, u"quarter") ? 0.25 : 0;
    if (tokens.language() != u"en" || !isJoined || value == 0 || quantity.value < 1
        || numberWord(tokens[part + 1].lower))
        return;
    quantity.value += value;
    quantity.end = part + 1;
}

/// "a litre of milk", but neither "$3 a litre of milk" nor "a ton of trouble".
bool isSingleAmount(const FigureTokens &tokens, const Quantity &quantity)
{
    const FigureToken &before = tokens[quantity.begin - 1];
    const bool isRate = before.kind == FigureTokenKind::Numeral
        || isOneOf(before.lower,
                   {u"cents", u"dollars", u"pence", u"p", u"euros", u"pounds", u"million", u"billion"});
    return !isRate && tokens.isWord(quantity.end, u"of")
        && isOneOf(quantity.unit,
                   {u"litres", u"gallons", u"kilograms", u"grams", u"barrels", u"hectares", u"acres"});
}

/// "about a mile", "within an inch of it", "a metre long": one of a unit of length, where the article counts
/// and makes no rate ("cents a mile").
bool isSingleLength(const FigureTokens &tokens, const Quantity &quantity)
{
    const std::optional<MeasureUnit> unit = measureUnitOf(quantity.unit);
    if (!unit || unit->quantity != u"length")
        return false;
    const bool isHedged = isOneOf(tokens[quantity.begin - 1].lower,
                                  {u"about", u"nearly", u"almost", u"roughly", u"than", u"within", u"over",
                                   u"under", u"around", u"approximately"});
    return isHedged
        || isOneOf(tokens[quantity.end].lower,
                   {u"away", u"long", u"wide", u"deep", u"thick", u"tall", u"high", u"across", u"apart",
                    u"north", u"south", u"east", u"west", u"northwest", u"northeast", u"southwest",
                    u"southeast"});
}

qsizetype behindHyphen(const FigureTokens &tokens, qsizetype at)
{
    return at + (tokens.isHyphen(at) && tokens.isGlued(at) ? 1 : 0);
}

/// "pounds" behind stones: that name is money's, too.
bool isPoundOfStone(const FigureTokens &tokens, const Compound &compound, qsizetype at)
{
    return compound.part == QStringView(u"pounds") && isOneOf(tokens[at].lower, {u"pound", u"pounds"});
}

/// "foot four" of "five foot four", "stone 6" of "12 stone 6".
bool isLastOfMeasure(const FigureTokens &tokens, const Quantity &quantity, qsizetype at, qsizetype end)
{
    return isOneOf(tokens[at - 1].lower, {u"foot", u"feet", u"ft", u"stone", u"st"}) && quantity.value > 1
        && endsMeasure(tokens, end);
}

} // namespace

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
    const qsizetype suffix = behindHyphen(tokens, number->end);
    const std::optional<UnitMatch> unit = readUnit(tokens, suffix);
    const bool isPoundPart = isPoundOfStone(tokens, *compound, suffix);
    const bool isPart = (unit && unit->unit.name == compound->part) || isPoundPart;
    const bool isBare = isHyphen || isLastOfMeasure(tokens, quantity, at, number->end)
        || isOneOf(tokens[number->end].lower, {u"tall", u"high", u"wide", u"long"});
    if (!isPart && !(isBare && quantity.unit != u"pounds"))
        return;
    quantity.value += number->value / compound->share;
    quantity.end = isPoundPart ? suffix + 1 : isPart ? unit->end : number->end;
}

bool readMeasure(const FigureTokens &tokens, Quantity &quantity, qsizetype at)
{
    const std::optional<UnitMatch> match = readUnit(tokens, at);
    if (!match)
        return false;
    quantity.end = match->end;
    quantity.unit = match->unit.name;
    quantity.kind = match->unit.kind;
    readPartBehind(tokens, quantity);
    if (quantity.kind == FigureKind::Duration)
        readAge(tokens, quantity);
    if (quantity.unit == u"degrees" && isAngle(tokens, quantity))
        quantity.kind = FigureKind::Dimension;
    if (quantity.kind == FigureKind::Temperature)
        takeBelowZero(tokens, quantity);
    readCompound(tokens, quantity);
    return true;
}

std::optional<Quantity> readUnitAndPart(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at, u"a") && !tokens.isWord(at, u"an"))
        return std::nullopt;
    Quantity quantity{.begin = at, .end = at + 1, .value = 1, .isWords = true};
    if (!readMeasure(tokens, quantity, at + 1))
        return std::nullopt;
    const bool isPlural = tokens[at + 1].lower.endsWith(u's'); // "a decades-old feud"
    const bool isOne = tokens.language() == u"en"
        && ((quantity.kind == FigureKind::Age && !isPlural) || isSingleLength(tokens, quantity)
            || isSingleAmount(tokens, quantity));
    return quantity.value > 1 || isOne ? std::optional(quantity) : std::nullopt;
}

bool readBelowZero(const FigureTokens &tokens, Quantity &quantity)
{
    if (quantity.form != NumberForm::Cardinal || !takeBelowZero(tokens, quantity))
        return false;
    quantity.unit = u"degrees"_s;
    quantity.kind = FigureKind::Temperature;
    return true;
}

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

} // namespace retold
