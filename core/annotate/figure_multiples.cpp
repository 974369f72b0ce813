#include "core/annotate/figure_multiples.h"

#include "core/annotate/number_lexicon.h"

#include <QHash>
#include <QString>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

Quantity timesOf(qsizetype begin, qsizetype end, double value)
{
    return {.begin = begin, .end = end, .value = value, .unit = u"times"_s, .isWords = true};
}

/// "sixfold", "six-fold", "10-fold".
std::optional<Quantity> readFold(const FigureTokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    if (tokens.isWord(at) && word.size() > 4 && word.endsWith(u"fold")) {
        const std::optional<NumberWord> number = numberWord(word.chopped(4));
        return number ? std::optional(timesOf(at, at + 1, number->value)) : std::nullopt;
    }
    const bool isJoined = tokens.isHyphen(at + 1) && tokens.isGlued(at + 1) && tokens.isWord(at + 2, u"fold")
        && tokens.isGlued(at + 2);
    if (!isJoined)
        return std::nullopt;
    const std::optional<NumberWord> number = numberWord(word);
    if (!tokens.isNumeral(at) && !number)
        return std::nullopt;
    return timesOf(at, at + 3, number ? number->value : tokens[at].numeral.value);
}

/// "doubled", "tripling", "halved"; "double" and "triple" only before what they multiply ("triple the size").
/// To double down, up or over multiplies nothing.
std::optional<Quantity> readMultiplying(const FigureTokens &tokens, qsizetype at)
{
    static const QHash<QString, double> verbs{
        {u"doubled"_s, 2},  {u"doubling"_s, 2},  {u"tripled"_s, 3},    {u"tripling"_s, 3},
        {u"trebled"_s, 3},  {u"trebling"_s, 3},  {u"quadrupled"_s, 4}, {u"quadrupling"_s, 4},
        {u"halved"_s, 0.5}, {u"halving"_s, 0.5}, {u"double"_s, 2},     {u"triple"_s, 3},
        {u"treble"_s, 3},   {u"quadruple"_s, 4}, {u"halve"_s, 0.5},    {u"doubles"_s, 2},
        {u"triples"_s, 3},  {u"trebles"_s, 3},   {u"halves"_s, 0.5}};
    const auto found = tokens.isWord(at) ? verbs.constFind(tokens[at].lower) : verbs.constEnd();
    if (found == verbs.constEnd() || tokens.isHyphen(at + 1) || tokens.isHyphen(at - 1))
        return std::nullopt;
    const QString &next = tokens[at + 1].lower;
    const bool isBase = !tokens[at].lower.endsWith(u"ed") && !tokens[at].lower.endsWith(u"ing");
    const bool isTennis = isOneOf(tokens[at - 1].lower, {u"the", u"mixed", u"men's", u"women's", u"in"});
    const bool isVerbOnly = tokens[at].lower.endsWith(u's') && !isTennis; // "doubles a risk"
    const bool isMultiplying = isBase
        ? isOneOf(next, {u"the", u"its", u"their", u"his", u"her", u"our", u"that", u"what"})
            || (isVerbOnly && isOneOf(next, {u"a", u"an"}))
        : !isOneOf(next, {u"down", u"up", u"over", u"back", u"as"});
    if (!isMultiplying)
        return std::nullopt;
    Quantity quantity = timesOf(at, at + 1, *found);
    if (*found < 1) { // The same as "half".
        quantity.kind = FigureKind::Fraction;
        quantity.unit.clear();
    }
    return quantity;
}

/// "twice as many", "voted twice"; not "think twice", nor "once or twice".
std::optional<Quantity> readTwice(const FigureTokens &tokens, qsizetype at)
{
    const double value = tokens.isWord(at, u"twice") ? 2 : tokens.isWord(at, u"thrice") ? 3 : 0;
    const bool isIdle = tokens.isHyphen(at + 1) || tokens.isWord(at - 1, u"or")
        || isOneOf(tokens[at - 1].lower, {u"think", u"thought", u"thinking", u"thinks"});
    return value == 0 || isIdle ? std::nullopt : std::optional(timesOf(at, at + 1, value));
}

/// "a baker's dozen", "a couple of days", "a pair of hikers".
std::optional<Quantity> readNamedCount(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype name = at + (tokens.isWord(at, u"a") ? 1 : 0);
    if (tokens.isWord(name, u"baker's") && tokens.isWord(name + 1, u"dozen"))
        return Quantity{.begin = at, .end = name + 2, .value = 13, .isWords = true};
    const bool isTwo = tokens.isWord(name, u"couple") || tokens.isWord(name, u"pair");
    const bool isCouple = name > at && isTwo && tokens.isWord(name + 1, u"of") && tokens.isWord(name + 2)
        && !numberWord(tokens[name + 2].lower);
    return isCouple ? std::optional(Quantity{.begin = at, .end = name + 1, .value = 2, .isWords = true})
                    : std::nullopt;
}

} // namespace

std::optional<Quantity> readMultiple(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.language() != u"en")
        return std::nullopt;
    for (const auto reader : {&readFold, &readMultiplying, &readTwice, &readNamedCount}) {
        if (const std::optional<Quantity> found = reader(tokens, at))
            return found;
    }
    return std::nullopt;
}

} // namespace retold
