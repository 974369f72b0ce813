#include "core/annotate/figure_names.h"

#include "core/annotate/figure_classes.h"
#include "core/annotate/figure_numbering.h"
#include "core/language/word_lists.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// "COVID-19", "F-16", "under-21s": a hyphen joins a word with a number behind it.
bool isHyphenatedLabel(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype at = quantity.begin;
    if (!tokens.isHyphen(at - 1) || !tokens.isGlued(at) || !tokens.isGlued(at - 1))
        return false;
    const FigureToken &word = tokens[at - 2];
    if (word.kind == FigureTokenKind::Label)
        return true;
    if (tokens[at].isCapital && word.isCapital && tokens.isWord(at)
        && tokens.textOf(at - 2).last(1)[0].isLower())
        return true; // "Take-Two", but not "LONDON-Two"
    return tokens.isNumeral(at) && word.kind == FigureTokenKind::Word
        && !isOneOf(word.lower,
                    {u"mid", u"pre", u"post", u"sub", u"a", u"an", u"early", u"late", u"the", u"low", u"high",
                     u"lower", u"upper"});
}

/// "5G", "3D", "4K".
bool isTechnology(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype end = quantity.begin + 1;
    if (!isBareNumeral(tokens, quantity.begin) || !tokens.isGlued(end)
        || tokens[quantity.begin].numeral.value > 8 || quantity.kind == FigureKind::Dimension)
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

/// Whether a word that opens a sentence can be the name of what is numbered: no small word, hedge or adverb.
bool canOpenWithName(const QString &word)
{
    static const QSet<QString> others{u"nearly"_s,    u"almost"_s,        u"another"_s,    u"roughly"_s,
                                      u"around"_s,    u"only"_s,          u"maybe"_s,      u"perhaps"_s,
                                      u"some"_s,      u"circa"_s,         u"altogether"_s, u"yesterday"_s,
                                      u"today"_s,     u"plus"_s,          u"besides"_s,    u"including"_s,
                                      u"currently"_s, u"approximately"_s, u"currently"_s};
    return word.size() > 2 && !others.contains(word) && !word.endsWith(u"ly")
        && !wordLists(u"en"_s).functionWords.contains(word);
}

/// Whether an opening mark stands before the run of capitals that ends at a token.
bool isOpenedByMark(const FigureTokens &tokens, qsizetype last)
{
    constexpr qsizetype longestTitle = 4;
    qsizetype first = last;
    while (first > last - longestTitle && tokens[first - 1].isCapital)
        --first;
    return tokens.isMark(first - 1, u'“') || tokens.isMark(first - 1, u'"') || tokens.isMark(first - 1, u'‘');
}

/// "“Furious 7”": a title in marks whose last word is a number.
bool endsTitle(const FigureTokens &tokens, qsizetype at)
{
    const bool isClosed = tokens.isGlued(at + 1)
        && (tokens.isMark(at + 1, u'”') || tokens.isMark(at + 1, u'"') || tokens.isMark(at + 1, u'’'));
    return isClosed && tokens[at - 1].isCapital && tokens[at].numeral.integerDigits <= 2
        && canOpenWithName(tokens[at - 1].lower) && isOpenedByMark(tokens, at - 1);
}

bool isLastOf(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    return at + 1 == place.sentenceEnd || (at + 2 == place.sentenceEnd && tokens.isMark(at + 1, u'.'));
}

/// "Maroon 5 will play": a name and its number at the head of a sentence, and a verb right behind them, or
/// nothing at all.
bool opensSentence(const FigureTokens &tokens, qsizetype at, const NumberPlace &place)
{
    return at - 1 == place.sentenceBegin && tokens[at - 1].isCapital && tokens[at].numeral.integerDigits <= 2
        && tokens.language() == u"en" && canOpenWithName(tokens[at - 1].lower)
        && (isLastOf(tokens, at, place)
            || isOneOf(tokens[at + 1].lower,
                       {u"will", u"is", u"was", u"has", u"had", u"would", u"can", u"could", u"may", u"said",
                        u"says", u"have", u"are", u"were"}));
}

/// "The Greens took 21 and the Liberals 14": several who have so many, and no name with a number.
bool areManyWithCount(const FigureTokens &tokens, qsizetype at)
{
    const QString &owner = tokens[at - 1].lower;
    return owner.endsWith(u's') && !owner.endsWith(u"ss") && tokens[at - 1].hasGap
        && isOneOf(tokens[at - 2].lower, {u"the"}) && !tokens.isWord(at + 1);
}

/// "Radio 4", "Big 12", "Apollo 11": a small bare number right behind a name, with nothing counted behind it;
/// "Pantone 448 C" too, though no letter that measures.
bool followsName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    if (areManyWithCount(tokens, quantity.begin))
        return false;
    const qsizetype at = quantity.begin;
    constexpr double hottest = 100;
    const bool isCode = quantity.end == at + 2 && tokens.textOf(at + 1) == u"C" && quantity.value > hottest;
    if (!isBareNumeral(tokens, at) || (quantity.end != at + 1 && !isCode) || tokens[at].numeral.value >= 10000
        || !tokens[at].hasGap || !tokens.isWord(at - 1))
        return false;
    if (tokens.language() == u"de" && isGermanNounAt(tokens, at + 1) && tokens[at - 1].lower.size() > 1)
        return false; // All nouns have capitals there: "in Köln 28 Gebäude".
    if (endsTitle(tokens, at) || opensSentence(tokens, at, place))
        return true;
    const bool isPart = tokens.isWord(at + 1, u"of") // "Gave the Alliance 104 of 230 seats".
        && tokens[at + 2].kind == FigureTokenKind::Numeral;
    return isNameWord(tokens, at - 1, place) && !isPart && !isLowerPlural(tokens[at + 1]);
}

/// "World War Two", "BBC One", "Five Eyes": a number word with a capital inside a sentence.
bool isCapitalWord(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    const qsizetype at = quantity.begin;
    if (!quantity.isWords || !tokens[at].isCapital || at == place.sentenceBegin || place.isTitleCase)
        return false;
    if (tokens.language() == u"de") // Dozens and halves are nouns there, and so is what follows.
        return quantity.form == NumberForm::Cardinal && isNameWord(tokens, at - 1, place);
    const bool isInTitle = tokens.isWord(at - 1) && tokens[at - 1].isCapital && at - 1 != place.sentenceBegin;
    const bool besideCapital
        = isInTitle || isNameWord(tokens, at - 1, place) || tokens[quantity.end].isCapital;
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

/// "six-figure salaries", "double-digit", "paid six figures": how many digits, not how many.
bool isDigitCount(const FigureTokens &tokens, const Quantity &quantity)
{
    if (quantity.isWords && tokens.isWord(quantity.end, u"figures") && quantity.value >= 4
        && quantity.value <= 9)
        return true;
    return tokens.isHyphen(quantity.end) && tokens.isGlued(quantity.end)
        && isOneOf(tokens[quantity.end + 1].lower, {u"figure", u"figures", u"digit", u"letter", u"star"});
}

/// "Fortune 500 companies", "Formula 1 drivers": a name with its number, though something counted stands
/// behind it.
bool isNumberedThing(const FigureTokens &tokens, const Quantity &quantity)
{
    return isBareNumeral(tokens, quantity.begin) && quantity.end == quantity.begin + 1
        && tokens[quantity.begin - 1].isCapital
        && isOfClass(tokens[quantity.begin - 1].lower, FigureClass::NumberedName);
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

bool isName(const FigureTokens &tokens, const Quantity &quantity, const NumberPlace &place)
{
    return isHyphenatedLabel(tokens, quantity) || isTechnology(tokens, quantity)
        || followsName(tokens, quantity, place) || isCapitalWord(tokens, quantity, place)
        || isOrdinalName(tokens, quantity, place) || isIdleOrdinal(tokens, quantity)
        || isPronounOne(tokens, quantity) || isIdleSpan(tokens, quantity) || isDigitCount(tokens, quantity)
        || isNumberedThing(tokens, quantity);
}

} // namespace retold
