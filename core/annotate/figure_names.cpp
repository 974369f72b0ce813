#include "core/annotate/figure_names.h"

#include "core/annotate/figure_ranges.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

bool isBare(const FigureTokens &tokens, qsizetype at)
{
    const Numeral &numeral = tokens[at].numeral;
    return tokens.isNumeral(at) && !numeral.hasDecimals && !numeral.isGrouped && !numeral.isScientific
        && !numeral.isFraction;
}

/// Words that number things, in any letter case: "Section 427", "page 5", "no. 10".
bool isNumberingWord(const QString &word)
{
    static const QSet<QString> words{
        u"section"_s,    u"article"_s,     u"chapter"_s,  u"page"_s,    u"pages"_s,     u"row"_s,
        u"room"_s,       u"act"_s,         u"scene"_s,    u"route"_s,   u"highway"_s,   u"flight"_s,
        u"resolution"_s, u"exit"_s,        u"gate"_s,     u"figure"_s,  u"paragraph"_s, u"clause"_s,
        u"nr"_s,         u"nos"_s,         u"line"_s,     u"step"_s,    u"channel"_s,   u"interstate"_s,
        u"episode"_s,    u"season"_s,      u"volume"_s,   u"vol"_s,     u"lot"_s,       u"bus"_s,
        u"junction"_s,   u"schedule"_s,    u"appendix"_s, u"table"_s,   u"psalm"_s,     u"verse"_s,
        u"paragraphs"_s, u"proposition"_s, u"annex"_s,    u"block"_s,   u"unit"_s,      u"apartment"_s,
        u"flat"_s,       u"suite"_s,       u"platform"_s, u"pier"_s,    u"terminal"_s,  u"artikel"_s,
        u"paragraf"_s,   u"seite"_s,       u"kapitel"_s,  u"version"_s, u"model"_s,     u"catch"_s,
        u"amendment"_s};
    return words.contains(word);
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
    const bool isNumbering = next > at + 1 || tokens[at].isCapital;
    return isNumbering && isBare(tokens, next) && tokens[next].numeral.integerDigits <= 3 ? next + 1 : at;
}

/// "9/11", "24/7", "50/50".
qsizetype slashNameEnd(const FigureTokens &tokens, qsizetype at)
{
    if (!isBare(tokens, at) || !tokens.isMark(at + 1, u'/') || !isBare(tokens, at + 2)
        || tokens.isMark(at + 3, u'/'))
        return at;
    const bool isSplit = tokens[at].numeral.value + tokens[at + 2].numeral.value == 100; // "60/40"
    return isSplit || isOneOf(tokens.textOf(at, at + 3), {u"9/11", u"24/7", u"7/7", u"20/20"}) ? at + 3 : at;
}

/// "3:1", a ratio or score, but no "3:15".
qsizetype ratioEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isPair = isBare(tokens, at) && tokens.isMark(at + 1, u':') && isBare(tokens, at + 2)
        && tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && !tokens.isMark(at + 3, u':');
    return isPair && tokens[at + 2].numeral.integerDigits == 1 ? at + 3 : at;
}

/// Longer chains are taken in several parts, which bounds the work on each.
constexpr int mostGroups = 12;

/// Digits in groups that hyphens, dots or a plus sign join: a telephone or account number.
qsizetype phoneEnd(const FigureTokens &tokens, qsizetype at)
{
    qsizetype end = at;
    const bool hasPlus = tokens.isMark(at, u'+');
    end += hasPlus ? 1 : 0;
    if (!isBare(tokens, end) || isHyphenatedPart(tokens, at))
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
    return (groups >= 3 && !isSlashed) || (hasPlus && groups >= 2) || isLocal ? end : at;
}

/// "0800 123 456": the nought before it makes a telephone number of it, with the groups behind.
qsizetype dialledEnd(const FigureTokens &tokens, qsizetype at)
{
    constexpr int shortest = 3;
    if (!isBare(tokens, at) || tokens[at].numeral.integerDigits < shortest
        || !tokens.textOf(at).startsWith(u'0'))
        return at;
    qsizetype end = at + 1;
    while (end < at + mostGroups && tokens.isNumeral(end) && tokens[end].numeral.integerDigits >= shortest)
        ++end;
    return end > at + 1 ? end : at;
}

/// "1. ", "2)" and "[3]" that number the parts of a text.
qsizetype enumerationEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    if (tokens.isMark(at, u'[') && isBare(tokens, at + 1) && tokens.isMark(at + 2, u']'))
        return at + 3;
    if (!isBare(tokens, at) || tokens[at].numeral.value >= 100)
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
    if (!isBare(tokens, at))
        return at;
    for (qsizetype i = at + 1; i <= at + 3 && tokens[i].isCapital; ++i) {
        if (i > at + 1 && isStreetWord(tokens[i].lower))
            return i + 1;
    }
    return at;
}

/// "Section 427", "page 5".
qsizetype numberingEnd(const FigureTokens &tokens, qsizetype at)
{
    const bool isNumbered = tokens.isWord(at) && isNumberingWord(tokens[at].lower);
    return isNumbered && isBare(tokens, at + 1) && tokens[at + 1].hasGap && !tokens.isMark(at + 2, u'%')
        ? at + 2
        : at;
}

/// "COVID-19", "F-16", "under-21s": a hyphen joins a word with a number behind it.
bool isHyphenatedLabel(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype at = quantity.begin;
    if (!tokens.isHyphen(at - 1) || !tokens.isGlued(at) || !tokens.isGlued(at - 1))
        return false;
    const FigureToken &word = tokens[at - 2];
    if (word.kind == FigureTokenKind::Label)
        return true;
    return tokens.isNumeral(at) && word.kind == FigureTokenKind::Word
        && !isOneOf(word.lower,
                    {u"mid", u"pre", u"post", u"sub", u"a", u"an", u"early", u"late", u"the", u"low", u"high",
                     u"lower", u"upper"});
}

/// "5G", "3D", "4K".
bool isTechnology(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype end = quantity.begin + 1;
    if (!isBare(tokens, quantity.begin) || !tokens.isGlued(end) || tokens[quantity.begin].numeral.value > 8)
        return false;
    const QStringView letter = tokens.textOf(end);
    return isOneOf(letter, {u"G", u"D", u"UP"}) || (letter == u"K" && quantity.end <= end + 1);
}

bool isLowerPlural(const FigureToken &token)
{
    return token.kind == FigureTokenKind::Word && !token.isCapital && token.hasGap && token.lower.size() > 3
        && (token.lower.endsWith(u's') || isOneOf(token.lower, {u"people", u"men", u"women", u"children"}))
        && !isOneOf(token.lower, {u"was", u"has", u"does", u"this", u"says"});
}

/// Whether a capital letter makes the word before a number a name: not where a sentence begins, nor a month.
bool isNameWord(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    static const QSet<QString> common{u"the"_s,  u"in"_s,   u"about"_s,  u"some"_s,  u"at"_s,
                                      u"only"_s, u"just"_s, u"nearly"_s, u"of"_s,    u"and"_s,
                                      u"i"_s,    u"mr"_s,   u"over"_s,   u"under"_s, u"top"_s};
    const FigureToken &token = tokens[at];
    const QStringView word = tokens.textOf(at);
    if (word.size() > 1 && word[0].isLower() && word[1].isUpper()) // "eBike 15"
        return true;
    return token.isCapital && at != place.sentenceBegin && !place.isTitleCase
        && (!common.contains(token.lower) || token.lower == u"top") && !tokens.isMark(at - 1, u'“')
        && !tokens.isMark(at - 1, u'"') && !tokens.isMark(at - 1, u'‘') && !tokens.isMark(at - 1, u':');
}

/// Whether a German noun, with at most one adjective before it, stands at a token.
bool isGermanNounAt(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &token = tokens[at];
    const bool isAdjective = token.kind == FigureTokenKind::Word && !token.isCapital && token.hasGap
        && (token.lower.endsWith(u'e') || token.lower.endsWith(u"en") || token.lower.endsWith(u"er"));
    const qsizetype noun = isAdjective ? at + 1 : at;
    return tokens.isWord(noun) && tokens[noun].isCapital && tokens[noun].hasGap;
}

/// "Radio 4", "Big 12", "Apollo 11": a small bare number right behind a name, with nothing counted behind it.
bool followsName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    const qsizetype at = quantity.begin;
    if (!isBare(tokens, at) || quantity.end != at + 1 || tokens[at].numeral.value >= 10000
        || !tokens[at].hasGap)
        return false;
    if (tokens.language() == u"de" && isGermanNounAt(tokens, at + 1) && tokens[at - 1].lower.size() > 1)
        return false; // All nouns have capitals there: "in Köln 28 Gebäude".
    return tokens.isWord(at - 1) && isNameWord(tokens, at - 1, place) && !isLowerPlural(tokens[at + 1]);
}

/// "World War Two", "BBC One", "Five Eyes": a number word with a capital inside a sentence.
bool isCapitalWord(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    const qsizetype at = quantity.begin;
    if (!quantity.isWords || !tokens[at].isCapital || at == place.sentenceBegin || place.isTitleCase)
        return false;
    if (tokens.language() == u"de") // Dozens and halves are nouns there, and so is what follows.
        return quantity.form == NumberForm::Cardinal && isNameWord(tokens, at - 1, place);
    const bool besideCapital = isNameWord(tokens, at - 1, place) || tokens[quantity.end].isCapital;
    return besideCapital && tokens[at].lower != u"a";
}

/// "19. Jahrhundert", also of "16. und 17. Jahrhundert", "2. Bundesliga".
bool isGermanOrdinalName(const FigureTokens &tokens, qsizetype at)
{
    constexpr qsizetype farthest = 4;
    for (qsizetype i = at; i < at + farthest; ++i) {
        const QString &word = tokens[i].lower;
        if (word.startsWith(u"jahrhundert") || word.startsWith(u"jahrtausend"))
            return true;
    }
    const QString &next = tokens[at].lower;
    return next.startsWith(u"weltkrieg") || next.endsWith(u"liga") || next.startsWith(u"bataillon")
        || next.endsWith(u"regiment") || next.endsWith(u"regiments") || next.endsWith(u"division");
}

/// "21st century", "22nd Amendment", "First Minister".
bool isOrdinalName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    if (quantity.kind != FigureKind::Ordinal)
        return false;
    const qsizetype next = quantity.end + (tokens.isHyphen(quantity.end) ? 1 : 0);
    const FigureToken &word = tokens[next];
    if (tokens.language() == u"de")
        return isGermanOrdinalName(tokens, quantity.end);
    const bool isWorld = word.lower == u"world" && quantity.value <= 3;
    if (isWorld
        || isOneOf(word.lower, {u"century", u"centuries", u"amendment", u"airborne", u"street", u"avenue"}))
        return true;
    return word.isCapital && !place.isTitleCase;
}

/// "six-figure salaries", "double-digit": how many digits, not how many.
bool isDigitCount(const FigureTokens &tokens, const Quantity &quantity)
{
    return tokens.isHyphen(quantity.end) && tokens.isGlued(quantity.end)
        && isOneOf(tokens[quantity.end + 1].lower, {u"figure", u"figures", u"digit", u"letter", u"star"});
}

/// "Fortune 500 companies", "FTSE 100 firms": an index, though something counted stands behind it.
bool isIndex(const FigureTokens &tokens, const Quantity &quantity)
{
    return isBare(tokens, quantity.begin) && quantity.end == quantity.begin + 1
        && tokens[quantity.begin - 1].isCapital
        && isOneOf(tokens[quantity.begin - 1].lower,
                   {u"fortune", u"ftse", u"nasdaq", u"russell", u"dax", u"cac", u"ibex", u"nikkei", u"asx",
                    u"stoxx", u"p", u"global", u"forbes"});
}

/// Whether "first" and "second" here number something, as behind "the": "first of all" and "he first said" do
/// not.
bool isIdleOrdinal(const FigureTokens &tokens, const Quantity &quantity)
{
    if (quantity.kind != FigureKind::Ordinal || !quantity.isWords || quantity.value > 2)
        return false;
    const qsizetype at = quantity.begin;
    const bool isHyphenated = tokens.isHyphen(quantity.end) && tokens.isGlued(quantity.end);
    if (isHyphenated
        || isOneOf(tokens[quantity.end].lower, {u"of", u"place's", u"half", u"hand", u"thought", u"lady"}))
        return tokens[quantity.end].lower != u"of" || !tokens.isWord(at - 1, u"the");
    if (tokens.isWord(quantity.end, u"place") && tokens.isWord(at - 2, u"in"))
        return true; // "in the first place"
    return !isOneOf(tokens[at - 1].lower,
                    {u"the", u"a", u"his", u"her", u"their", u"its", u"our", u"my", u"your", u"finished",
                     u"came", u"placed", u"ranked", u"finishing", u"coming", u"this", u"that"});
}

/// Nouns of which "one" counts a single one, so that it is a figure and no pronoun.
bool isCountedByOne(const QString &word)
{
    static const QSet<QString> words{
        u"person"_s,      u"man"_s,      u"woman"_s,    u"child"_s,     u"boy"_s,      u"girl"_s,
        u"soldier"_s,     u"civilian"_s, u"officer"_s,  u"worker"_s,    u"death"_s,    u"vote"_s,
        u"seat"_s,        u"goal"_s,     u"troop"_s,    u"policeman"_s, u"student"_s,  u"pilot"_s,
        u"passenger"_s,   u"victim"_s,   u"patient"_s,  u"hostage"_s,   u"dead"_s,     u"killed"_s,
        u"injured"_s,     u"wounded"_s,  u"fatality"_s, u"casualty"_s,  u"survivor"_s, u"teenager"_s,
        u"suspect"_s,     u"missile"_s,  u"drone"_s,    u"tank"_s,      u"gunman"_s,   u"bystander"_s,
        u"firefighter"_s, u"villager"_s, u"protester"_s};
    return words.contains(word);
}

/// "one of them", "no one", "one day", "the one": a pronoun or an article, not a count.
bool isPronounOne(const FigureTokens &tokens, const Quantity &quantity)
{
    const bool isOne = quantity.isWords && quantity.end == quantity.begin + 1
        && tokens.isWord(quantity.begin, u"one") && quantity.kind == FigureKind::Number;
    if (!isOne || tokens.size() == 1)
        return false;
    return !isCountedByOne(tokens[quantity.end].lower)
        && !isOneOf(tokens[quantity.begin - 1].lower, {u"minus", u"zero"});
}

/// "one day", "one year": a day among many, unless a hedge, "in" or a rate makes it a span.
bool isIdleSpan(const FigureTokens &tokens, const Quantity &quantity)
{
    const bool isOneDay = quantity.isWords && quantity.value == 1 && !quantity.isHyphenated
        && quantity.kind == FigureKind::Duration && tokens[quantity.begin + 1].lower == u"day";
    return isOneDay
        && !isOneOf(tokens[quantity.begin - 1].lower,
                    {u"in", u"within", u"than", u"about", u"least", u"only", u"just"});
}

} // namespace

qsizetype numberedNameEnd(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    for (const auto end : {&numberSignEnd, &slashNameEnd, &ratioEnd, &phoneEnd, &dialledEnd, &streetEnd,
                           &numberingEnd, &scoreEnd}) {
        if (const qsizetype found = end(tokens, at); found > at)
            return found;
    }
    return enumerationEnd(tokens, at, place);
}

bool isName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    return isHyphenatedLabel(tokens, quantity) || isTechnology(tokens, quantity)
        || followsName(tokens, quantity, place) || isCapitalWord(tokens, quantity, place)
        || isOrdinalName(tokens, quantity, place) || isIdleOrdinal(tokens, quantity)
        || isPronounOne(tokens, quantity) || isIdleSpan(tokens, quantity) || isDigitCount(tokens, quantity)
        || isIndex(tokens, quantity);
}

} // namespace retold
