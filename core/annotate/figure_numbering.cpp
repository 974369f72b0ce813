#include "core/annotate/figure_numbering.h"

#include "core/annotate/figure_ranges.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/number_shares.h"

#include <QSet>
#include <QString>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// Words that number things, in any letter case: "Section 427", "page 5", "no. 10".
bool isNumberingWord(const QString &word)
{
    static const QSet<QString> words{
        u"section"_s,    u"article"_s,     u"chapter"_s,  u"page"_s,     u"pages"_s,      u"row"_s,
        u"room"_s,       u"act"_s,         u"scene"_s,    u"route"_s,    u"highway"_s,    u"flight"_s,
        u"resolution"_s, u"exit"_s,        u"gate"_s,     u"figure"_s,   u"paragraph"_s,  u"clause"_s,
        u"nr"_s,         u"nos"_s,         u"line"_s,     u"step"_s,     u"channel"_s,    u"interstate"_s,
        u"episode"_s,    u"season"_s,      u"volume"_s,   u"vol"_s,      u"lot"_s,        u"bus"_s,
        u"junction"_s,   u"schedule"_s,    u"appendix"_s, u"table"_s,    u"psalm"_s,      u"verse"_s,
        u"paragraphs"_s, u"proposition"_s, u"annex"_s,    u"block"_s,    u"unit"_s,       u"apartment"_s,
        u"flat"_s,       u"suite"_s,       u"platform"_s, u"pier"_s,     u"terminal"_s,   u"artikel"_s,
        u"paragraf"_s,   u"seite"_s,       u"kapitel"_s,  u"version"_s,  u"model"_s,      u"catch"_s,
        u"amendment"_s,  u"caption"_s,     u"slide"_s,    u"category"_s, u"chromosome"_s, u"phase"_s,
        u"stage"_s,      u"grade"_s,       u"level"_s,    u"tier"_s,     u"type"_s,       u"zone"_s,
        u"ward"_s,       u"track"_s,       u"lane"_s,     u"code"_s,     u"size"_s};
    return words.contains(word);
}

/// Words that number what comes in turn, unless things are counted behind them: "day 4", "in round 3", but
/// "that day 4 boats sank".
bool isTurnWord(const QString &word)
{
    return isOneOf(word,
                   {u"day", u"week", u"round", u"game", u"lap", u"heat", u"hole", u"race", u"part", u"year"});
}

/// Words that a number word may follow as a name: "phase one", "ground zero".
bool isSpelledNumbering(const QString &word)
{
    return isOneOf(word,
                   {u"phase", u"stage", u"chapter", u"part", u"chromosome", u"type", u"level", u"grade",
                    u"page", u"act", u"number", u"scene", u"round", u"day", u"week", u"tier"});
}

/// Whether several things are counted behind a number: a plural in small letters.
bool countsThings(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &token = tokens[at];
    return token.kind == FigureTokenKind::Word && token.hasGap && token.lower.size() > 3
        && (token.lower.endsWith(u's') || isOneOf(token.lower, {u"people", u"men", u"women", u"children"}));
}

/// Whether what follows "day two" cannot be what the number counts.
bool isClosed(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at];
    return next.kind == FigureTokenKind::Mark
        ? !tokens.isHyphen(at)
        : isOneOf(next.lower,
                  {u"of", u"in", u"at", u"and", u"on", u"for", u"to", u"is", u"was", u"will", u"has", u"with",
                   u"after", u"when", u"as", u"from", u"had"});
}

/// "No 10", "No. 10", "Number 10", "#3".
qsizetype numberSignEnd(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isMark(at, u'#') && tokens.isNumeral(at + 1) && tokens.isGlued(at + 1))
        return at + 2;
    if (!tokens.isWord(at)
        || !(isOneOf(tokens[at].lower, {u"no", u"nos", u"nr"}) || tokens.isWord(at, u"number")))
        return at;
    const qsizetype next = at + (tokens.isMark(at + 1, u'.') ? 2 : 1);
    if (tokens[at].isCapital && tokens.isGlued(at + 1) && tokens.textOf(at + 1).startsWith(u'.')
        && tokens.isNumeral(at + 1))
        return at + 2; // "No.3"
    const bool isNumbering = next > at + 1 || tokens[at].isCapital;
    const bool isRank = isOneOf(tokens[at - 1].lower, {u"the", u"a", u"his", u"her", u"their", u"its"})
        && tokens.isWord(next + 1) && tokens[next + 1].hasGap && !isClosed(tokens, next + 1)
        && !countsThings(tokens, next + 1); // "the number 9 shirt"
    const bool isNumber = isBareNumeral(tokens, next) && tokens[next].numeral.integerDigits <= 3;
    return (isNumbering || isRank) && isNumber ? next + 1 : at;
}

/// "a 737 Max", "the 747": an aircraft, unless so many things are counted.
qsizetype aircraftEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isType
        = isOneOf(tokens.textOf(at), {u"707", u"727", u"737", u"747", u"757", u"767", u"777", u"787"})
        && isOneOf(tokens[at - 1].lower, {u"a", u"the", u"its", u"another"}) && tokens.isNumeral(at);
    const FigureToken &next = tokens[at + 1];
    const bool isMeasured
        = tokens.isMark(at + 1, u'%') || (next.kind == FigureTokenKind::Word && !next.hasGap);
    if (!isType || isMeasured || countsThings(tokens, at + 1))
        return at;
    return next.isCapital && isBareNumeral(tokens, at + 2) ? at + 3 : at + 1; // "737 Max 8"
}

/// "9/11", "24/7", "50/50".
qsizetype slashNameEnd(const FigureTokens &tokens, qsizetype at)
{
    if (!isBareNumeral(tokens, at) || !tokens.isMark(at + 1, u'/') || !isBareNumeral(tokens, at + 2)
        || tokens.isMark(at + 3, u'/'))
        return at;
    const bool isSplit = tokens[at].numeral.value + tokens[at + 2].numeral.value == 100; // "60/40"
    return isSplit || isOneOf(tokens.textOf(at, at + 3), {u"9/11", u"24/7", u"7/7", u"20/20"}) ? at + 3 : at;
}

/// "a 7-Eleven": a name of digits and a number word with a capital.
qsizetype shopNameEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = isBareNumeral(tokens, at) && tokens.isHyphen(at + 1) && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2);
    const std::optional<NumberWord> word
        = isJoined && tokens[at + 2].isCapital ? numberWord(tokens[at + 2].lower) : std::nullopt;
    return word && word->role <= NumberRole::Ten ? at + 3 : at;
}

/// "the Group of 20", "the Group of Seven": how many were at first in what has its name of it.
qsizetype groupNameEnd(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype number = at + 2;
    const bool isName
        = isOneOf(tokens.textOf(at), {u"Group", u"Gang", u"Club"}) && tokens.isWord(at + 1, u"of");
    const bool isNumber = isBareNumeral(tokens, number)
        ? tokens[number].numeral.integerDigits <= 2
        : tokens[number].isCapital && numberWord(tokens[number].lower).has_value();
    return isName && isNumber && !tokens.isMark(number + 1, u'%') ? number + 1 : at;
}

/// "since 9-11", the day.
qsizetype dayNameEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isDay = tokens.textOf(at, at + 3) == u"9-11" && !countsThings(tokens, at + 3)
        && isOneOf(tokens[at - 1].lower,
                   {u"on", u"since", u"after", u"before", u"of", u"the", u"post", u"until"});
    return isDay ? at + 3 : at;
}

/// A number of one token, in digits or words.
std::optional<double> shortNumber(const FigureTokens &tokens, qsizetype at)
{
    if (isBareNumeral(tokens, at))
        return tokens[at].numeral.value;
    const std::optional<NumberWord> word = tokens.isWord(at) ? numberWord(tokens[at].lower) : std::nullopt;
    return word && !word->isPlural ? std::optional(word->value) : std::nullopt;
}

/// "3-for-2", "10-to-1", "two-by-four", "fifty-fifty": an offer, odds or a format.
qsizetype offerEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = tokens.isHyphen(at + 1) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
    const std::optional<double> first = isJoined ? shortNumber(tokens, at) : std::nullopt;
    if (!first)
        return at;
    if (tokens.isWord(at) && tokens[at].lower == tokens[at + 2].lower)
        return at + 3;
    const std::optional<double> second = shortNumber(tokens, at + 4);
    if (!second || !tokens.isHyphen(at + 3) || !tokens.isGlued(at + 3) || !tokens.isGlued(at + 4))
        return at;
    const bool isOdds = tokens.isWord(at + 2, u"to") && *first > *second;
    return isOdds || isOneOf(tokens[at + 2].lower, {u"for", u"by", u"on"}) ? at + 5 : at;
}

/// "3:1", a ratio or score, but no "3:15".
qsizetype ratioEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isPair = isBareNumeral(tokens, at) && tokens.isMark(at + 1, u':')
        && isBareNumeral(tokens, at + 2) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2)
        && !tokens.isMark(at + 3, u':');
    return isPair && !isBehindRatio(tokens, at) && tokens[at + 2].numeral.integerDigits == 1 ? at + 3 : at;
}

/// Longer chains are taken in several parts, which bounds the work on each.
constexpr int mostGroups = 12;

/// Digits in groups that hyphens, dots or a plus sign join: a telephone or account number.
qsizetype phoneEnd(const FigureTokens &tokens, qsizetype at)
{
    qsizetype end = at;
    const bool hasPlus = tokens.isMark(at, u'+');
    end += hasPlus ? 1 : 0;
    if (!isBareNumeral(tokens, end) || isHyphenatedPart(tokens, at))
        return at;
    int groups = 1;
    ++end;
    while (groups < mostGroups && (tokens.isHyphen(end) || tokens.isMark(end, u'/')) && tokens.isGlued(end)
           && tokens.isGlued(end + 1) && tokens.isNumeral(end + 1)) {
        end += 2;
        ++groups;
    }
    const bool isLocal = groups == 2 && tokens[at].numeral.integerDigits == 3 && tokens.isHyphen(at + 1)
        && tokens[at + 2].numeral.integerDigits == 4;
    const bool isSlashed = tokens.isMark(at + 1, u'/');
    if (groups == 3 && tokens[at].numeral.integerDigits == 4 && tokens[at + 2].numeral.integerDigits == 2)
        return at; // "2021-03-03" is a date.
    if (groups == 3 && tokens[at].numeral.integerDigits <= 2 && tokens[at + 2].numeral.integerDigits <= 2
        && tokens[at + 4].numeral.integerDigits == 4)
        return at; // "13-10-2021" too.
    return (groups >= 3 && !isSlashed) || (hasPlus && groups >= 2) || isLocal ? end : at;
}

/// "01-1806", the number of a case; "401(k)", a paragraph of a law.
qsizetype docketEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isParagraph = isBareNumeral(tokens, at) && tokens.isMark(at + 1, u'(')
        && tokens.isGlued(at + 1) && tokens.isWord(at + 2) && tokens[at + 2].lower.size() == 1
        && tokens.isMark(at + 3, u')');
    if (isParagraph)
        return at + 4;
    const bool isDocket = isBareNumeral(tokens, at) && tokens.textOf(at).startsWith(u'0')
        && tokens.textOf(at).size() > 1 && tokens.isHyphen(at + 1) && tokens.isGlued(at + 1)
        && tokens.isNumeral(at + 2) && tokens.isGlued(at + 2) && tokens[at + 2].numeral.integerDigits > 2;
    return isDocket ? at + 3 : at;
}

/// "0800 123 456": the nought before it makes a telephone number of it, with the groups behind.
qsizetype dialledEnd(const FigureTokens &tokens, qsizetype at)
{
    constexpr int shortest = 3;
    if (!isBareNumeral(tokens, at) || tokens[at].numeral.integerDigits < shortest
        || !tokens.textOf(at).startsWith(u'0'))
        return docketEnd(tokens, at);
    qsizetype end = at + 1;
    while (end < at + mostGroups && tokens.isNumeral(end) && tokens[end].numeral.integerDigits >= shortest)
        ++end;
    return end > at + 1 ? end : at;
}

/// "(555) 010-9988": an area code in brackets, and what is dialled behind it.
qsizetype areaCodeEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isCode = tokens.isMark(at, u'(') && isBareNumeral(tokens, at + 1)
        && tokens.isMark(at + 2, u')') && tokens[at + 1].numeral.integerDigits == 3;
    const bool isNumber = isBareNumeral(tokens, at + 3) && tokens.isHyphen(at + 4) && tokens.isGlued(at + 4)
        && isBareNumeral(tokens, at + 5) && tokens[at + 5].numeral.integerDigits == 4;
    return isCode && isNumber ? at + 6 : at;
}

/// "dialled 911", "a 999 call".
qsizetype emergencyEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isNumber
        = isOneOf(tokens.textOf(at), {u"911", u"999", u"112", u"101", u"111", u"311", u"000"});
    const bool isCalled = isOneOf(tokens[at - 1].lower,
                                  {u"dial", u"dials", u"dialed", u"dialled", u"dialing", u"dialling", u"call",
                                   u"calls", u"called", u"calling", u"phone", u"phoned", u"rang", u"ring"})
        || isOneOf(tokens[at + 1].lower,
                   {u"call", u"caller", u"callers", u"operator", u"operators", u"dispatcher", u"dispatchers",
                    u"emergency"})
        || (tokens.isWord(at + 1, u"calls") && !tokens.isWord(at - 1, u"of"));
    return tokens.isNumeral(at) && isNumber && isCalled ? at + 1 : at;
}

/// "1. ", "2)" and "[3]" that number the parts of a text.
qsizetype enumerationEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    if (tokens.isMark(at, u'[') && isBareNumeral(tokens, at + 1) && tokens.isMark(at + 2, u']'))
        return at + 3;
    if (!isBareNumeral(tokens, at) || tokens[at].numeral.value >= 100)
        return at;
    const bool opensLine = at == place.sentenceBegin || at == 0;
    if (tokens.isMark(at + 1, u'.') && opensLine && tokens.isGlued(at + 1) && tokens[at + 2].hasGap
        && (tokens[at + 2].isCapital || tokens.isMark(at + 2, u'“') || tokens.isMark(at + 2, u'"')))
        return at + 2;
    const bool isClosed = tokens.isMark(at + 1, u')');
    if (isClosed && tokens.isMark(at - 1, u'(') && tokens[at].numeral.value < 10)
        return at + 2;
    const bool followsList = opensLine || tokens.isMark(at - 1, u';') || tokens.isMark(at - 1, u':')
        || tokens.isWord(at - 1, u"and") || tokens.isMark(at - 1, u',') || tokens.isWord(at - 1, u"what");
    return isClosed && followsList && tokens.isGlued(at + 1) ? at + 2 : at;
}

bool isStreetWord(const QString &word)
{
    static const QSet<QString> words{u"street"_s,    u"avenue"_s,  u"road"_s,  u"lane"_s,    u"drive"_s,
                                     u"boulevard"_s, u"square"_s,  u"place"_s, u"terrace"_s, u"court"_s,
                                     u"crescent"_s,  u"gardens"_s, u"st"_s,    u"ave"_s,     u"rd"_s,
                                     u"blvd"_s,      u"close"_s,   u"grove"_s, u"parade"_s,  u"row"_s,
                                     u"mews"_s,      u"hill"_s,    u"way"_s,   u"park"_s};
    return words.contains(word);
}

/// "10 Downing Street".
qsizetype streetEnd(const FigureTokens &tokens, qsizetype at)
{
    if (!isBareNumeral(tokens, at))
        return at;
    for (qsizetype i = at + 1; i <= at + 3 && tokens[i].isCapital; ++i) {
        if (i > at + 1 && isStreetWord(tokens[i].lower))
            return i + 1;
    }
    return at;
}

/// "the 3400 block of Elm Street".
qsizetype blockEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isBlock = isBareNumeral(tokens, at) && tokens.isWord(at + 1, u"block")
        && tokens.isWord(at + 2, u"of")
        && (tokens[at + 3].isCapital || tokens[at + 3].kind != FigureTokenKind::Word);
    return isBlock ? at + 2 : at;
}

/// Behind " of 12", where pages and the like are numbered out of so many.
qsizetype behindTotal(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at, u"of") && isBareNumeral(tokens, at + 1) ? at + 2 : at;
}

/// "phase one", "day four of the trial", "chapter two".
qsizetype spelledNumberingEnd(const FigureTokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    const auto number
        = isSpelledNumbering(word) && tokens.isWord(at + 1) ? numberWord(tokens[at + 1].lower) : std::nullopt;
    if (tokens.isWord(at, u"ground") && tokens.isWord(at + 1, u"zero"))
        return at + 2;
    constexpr double highest = 20;
    if (!number || number->isPlural || number->value > highest || numberWord(tokens[at + 2].lower))
        return at;
    return isClosed(tokens, at + 2) ? at + 2 : at;
}

/// "Section 427", "page 5 of 8", "paragraph 4.2".
qsizetype numberingEnd(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return at;
    if (const qsizetype end = spelledNumberingEnd(tokens, at); end > at)
        return end;
    const bool isTurn = isTurnWord(tokens[at].lower);
    const bool isNumber
        = isBareNumeral(tokens, at + 1) || (tokens.isNumeral(at + 1) && tokens[at + 1].numeral.isDotted);
    const bool isTime = tokens.isMark(at + 2, u':') && tokens.isGlued(at + 3) && tokens.isNumeral(at + 3);
    if (!(isTurn || isNumberingWord(tokens[at].lower)) || !isNumber || !tokens[at + 1].hasGap || isTime
        || tokens.isMark(at + 2, u'%'))
        return at;
    if (isTurn && (tokens[at + 1].numeral.integerDigits > 2 || !isClosed(tokens, at + 2)))
        return at;
    return behindTotal(tokens, at + 2);
}

} // namespace

bool isBareNumeral(const FigureTokens &tokens, qsizetype at)
{
    const Numeral &numeral = tokens[at].numeral;
    return tokens.isNumeral(at) && !numeral.hasDecimals && !numeral.isGrouped && !numeral.isScientific
        && !numeral.isFraction;
}

qsizetype numberedNameEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    for (const auto end : {&numberSignEnd, &aircraftEnd, &slashNameEnd, &dayNameEnd, &shopNameEnd,
                           &groupNameEnd, &offerEnd, &ratioEnd, &phoneEnd, &areaCodeEnd, &emergencyEnd,
                           &dialledEnd, &streetEnd, &blockEnd, &numberingEnd, &scoreEnd}) {
        if (const qsizetype found = end(tokens, at); found > at)
            return found;
    }
    return enumerationEnd(tokens, at, place);
}

} // namespace retold
