#include "core/annotate/figure_scale.h"

#include "core/annotate/currencies.h"
#include "core/annotate/figure_classes.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/units.h"
#include "core/language/word_lists.h"

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// Whether what is measured in heads or money, and never in metres, was told just before a number: "an
/// audience of 3.2m", "turnover doubled to 1.4m".
bool followsCounted(const FigureTokens &tokens, qsizetype number)
{
    constexpr qsizetype farthest = 6;
    for (qsizetype i = number - 1; i >= number - farthest && tokens.isWord(i); --i) {
        if (isOfClass(tokens[i].lower, FigureClass::Counted))
            return true;
    }
    return false;
}

/// "employs 1.5m", "attracted about 2m": the verb counts heads, but what it has behind an article it does not
/// ("sold a 3m boat").
bool followsCountingVerb(const FigureTokens &tokens, qsizetype number)
{
    qsizetype verb = number - 1;
    while (verb > number - 3
           && isOneOf(
               tokens[verb].lower,
               {u"about", u"some", u"nearly", u"almost", u"around", u"over", u"roughly", u"than", u"more"}))
        --verb;
    return isOfClass(tokens[verb].lower, FigureClass::CountingVerb);
}

/// Whether "m" behind digits is a million: before money, or before something counted ("10m viewers").
bool isMillion(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.textOf(at) != u"m" || !tokens.isGlued(at))
        return false;
    if (followsCounted(tokens, at - 1) || followsCountingVerb(tokens, at - 1))
        return true;
    const bool isBracketed
        = tokens.isMark(at + 1, u')') && tokens.isMark(at - 2, u'('); // "1 million (1.04m) voters"
    const FigureToken &next = tokens[at + (tokens.isMark(at + 1, u'+') || isBracketed ? 2 : 1)];
    if (next.kind != FigureTokenKind::Word || !next.hasGap)
        return false;
    const bool isPlural = next.lower.size() > 3 && next.lower.endsWith(u's') && !next.lower.endsWith(u"ss")
        && !isOneOf(next.lower, {u"across", u"hurdles", u"was", u"towards", u"freestyle", u"away's"});
    const bool isWorth = isOneOf(next.lower,
                                 {u"compensation", u"claim", u"deal", u"fund", u"loan", u"contract",
                                  u"budget", u"investment", u"bid", u"transfer", u"lawsuit", u"bailout",
                                  u"fine", u"jackpot", u"bonus"});
    return isPlural || isWorth
        || isOneOf(next.lower, {u"people", u"men", u"women", u"children", u"more", u"jobs"})
        || isOfClass(next.lower, FigureClass::HumanVerb);
}

/// Whether the letter behind digits is a unit rather than a scale, where no money follows: "210.5 K", "5 m",
/// "1500m".
bool isUnitLetter(const FigureTokens &tokens, const Quantity &quantity)
{
    const QStringView word = tokens.textOf(quantity.end);
    if (word == u"K" && tokens[quantity.end - 1].numeral.hasDecimals && quantity.value >= 100)
        return true;
    const bool isOfUnits
        = word == u"m" && isMillion(tokens, quantity.end) && tokens[quantity.end + 1].lower.size() > 4;
    return word.size() == 1 && word != u"k" && !isOfUnits // "1.3m hectares"
        && (tokens[quantity.end].hasGap || quantity.value >= 1000
            || readUnit(tokens, quantity.end + 1).has_value());
}

/// "won the 5k in 19 minutes", "ran a 10k": behind an article where a race is told, with nothing counted
/// behind it.
bool isNamedRace(const FigureTokens &tokens, qsizetype number)
{
    constexpr qsizetype reach = 8;
    const qsizetype next = number + 2;
    const bool isAlone = tokens.isWord(next) ? wordLists(u"en"_s).functionWords.contains(tokens[next].lower)
            || isOneOf(tokens[next].lower, {u"last", u"next"})
                                             : !tokens.isHyphen(next) && !tokens.isNumeral(next);
    if (!isAlone || !isOneOf(tokens[number - 1].lower, {u"the", u"a", u"his", u"her", u"their", u"first"}))
        return false;
    for (qsizetype i = number - 2; i >= number - reach && !tokens.isMark(i, u'.'); --i) {
        if (isOfClass(tokens[i].lower, FigureClass::Race))
            return true;
    }
    return false;
}

/// "10k race", "ran 5K": kilometres that somebody runs.
bool readRunLength(const FigureTokens &tokens, Quantity &quantity)
{
    constexpr double farthest = 100;
    const qsizetype letter = quantity.end;
    const bool isK
        = isOneOf(tokens[letter].lower, {u"k"}) && tokens.isGlued(letter) && quantity.value <= farthest;
    const qsizetype next = letter + (tokens.isHyphen(letter + 1) ? 2 : 1);
    const bool isRun = isOneOf(tokens[next].lower,
                               {u"race", u"races", u"run", u"runs", u"runner", u"runners", u"walk", u"walks",
                                u"course", u"swim", u"jog"})
        || isOneOf(tokens[quantity.begin - 1].lower, {u"ran", u"running", u"jogged", u"jogging"})
        || (isK && isNamedRace(tokens, letter - 1));
    if (!isK || !isRun)
        return false;
    quantity.end = letter + 1;
    quantity.unit = u"kilometres"_s;
    quantity.kind = FigureKind::Dimension;
    return true;
}

} // namespace

void readScale(const FigureTokens &tokens, Quantity &quantity, bool isMoney)
{
    if (!tokens.isNumeral(quantity.end - 1) || !tokens.isWord(quantity.end))
        return;
    if (!isMoney && readRunLength(tokens, quantity))
        return;
    const QStringView word = tokens.textOf(quantity.end);
    const bool moneyFollows = isMoney || readCurrencyBehind(tokens, quantity.end + 1).has_value();
    const std::optional<double> scale
        = scaleAbbreviation(word, moneyFollows || isMillion(tokens, quantity.end));
    if (!scale || (!moneyFollows && isUnitLetter(tokens, quantity)))
        return;
    quantity.value *= *scale;
    quantity.scale *= *scale;
    ++quantity.end;
    const bool isShortened
        = tokens.language() != u"en" && tokens.isMark(quantity.end, u'.') && tokens.isGlued(quantity.end);
    quantity.end += isShortened && readCurrencyBehind(tokens, quantity.end + 1) ? 1 : 0; // "3 Mio. Euro"
}

} // namespace retold
