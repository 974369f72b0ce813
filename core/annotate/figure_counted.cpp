#include "core/annotate/figure_counted.h"

#include "core/language/word_lists.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPhrase = 4;

/// Words that no noun phrase goes on with: prepositions, conjunctions, auxiliaries, pronouns, common verbs.
const QSet<QString> &stopWords()
{
    static const QSet<QString> words{
        u"of"_s,    u"in"_s,     u"on"_s,      u"at"_s,      u"to"_s,      u"from"_s,    u"by"_s,
        u"for"_s,   u"with"_s,   u"and"_s,     u"or"_s,      u"but"_s,     u"than"_s,    u"as"_s,
        u"that"_s,  u"which"_s,  u"who"_s,     u"whom"_s,    u"when"_s,    u"where"_s,   u"while"_s,
        u"after"_s, u"before"_s, u"during"_s,  u"since"_s,   u"until"_s,   u"over"_s,    u"under"_s,
        u"into"_s,  u"across"_s, u"against"_s, u"between"_s, u"among"_s,   u"through"_s, u"about"_s,
        u"per"_s,   u"a"_s,      u"an"_s,      u"the"_s,     u"this"_s,    u"these"_s,   u"those"_s,
        u"it"_s,    u"he"_s,     u"she"_s,     u"they"_s,    u"we"_s,      u"you"_s,     u"i"_s,
        u"is"_s,    u"are"_s,    u"was"_s,     u"were"_s,    u"be"_s,      u"been"_s,    u"being"_s,
        u"has"_s,   u"have"_s,   u"had"_s,     u"do"_s,      u"does"_s,    u"did"_s,     u"will"_s,
        u"would"_s, u"can"_s,    u"could"_s,   u"may"_s,     u"might"_s,   u"must"_s,    u"should"_s,
        u"said"_s,  u"says"_s,   u"say"_s,     u"not"_s,     u"if"_s,      u"because"_s, u"so"_s,
        u"then"_s,  u"there"_s,  u"here"_s,    u"now"_s,     u"ago"_s,     u"later"_s,   u"earlier"_s,
        u"down"_s,  u"up"_s,     u"out"_s,     u"off"_s,     u"only"_s,    u"also"_s,    u"its"_s,
        u"his"_s,   u"her"_s,    u"their"_s,   u"our"_s,     u"my"_s,      u"your"_s,    u"one"_s,
        u"last"_s,  u"next"_s,   u"went"_s,    u"took"_s,    u"died"_s,    u"killed"_s,  u"came"_s,
        u"made"_s,  u"left"_s,   u"cent"_s,    u"percent"_s, u"despite"_s, u"without"_s, u"within"_s,
        u"below"_s, u"above"_s,  u"around"_s,  u"like"_s,    u"them"_s,    u"him"_s,     u"me"_s,
        u"whom"_s};
    return words;
}

/// Plurals that no "s" shows.
bool isIrregularPlural(const QString &word)
{
    constexpr std::array words{u"people",     u"men",       u"women",   u"children",     u"police",
                               u"personnel",  u"staff",     u"cattle",  u"sheep",        u"fish",
                               u"aircraft",   u"troops",    u"dead",    u"wounded",      u"injured",
                               u"feet",       u"mice",      u"geese",   u"teeth",        u"lives",
                               u"servicemen", u"policemen", u"firemen", u"firefighters", u"spacecraft",
                               u"deer",       u"offspring", u"others",  u"crew",         u"folk"};
    return std::any_of(words.begin(), words.end(), [&word](const char16_t *plural) { return word == plural; })
        || word.endsWith(u"women") || (word.endsWith(u"men") && word.size() > 5);
}

bool isPlural(const QString &word)
{
    if (isIrregularPlural(word))
        return true;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"ous")
        && !word.endsWith(u"us") && !word.endsWith(u"'s") && !word.endsWith(u"is");
}

/// Plurals that also stand before another noun: "police officers", "staff members".
bool isCollective(const QString &word)
{
    return isOneOf(word, {u"police", u"staff", u"personnel", u"aircraft", u"fish", u"cattle", u"crew"});
}

bool isDeterminer(const QString &word)
{
    constexpr std::array words{u"the",   u"its", u"his", u"her", u"their", u"our",  u"all", u"these",
                               u"those", u"a",   u"an",  u"my",  u"your",  u"that", u"this"};
    return std::any_of(words.begin(), words.end(), [&word](const char16_t *other) { return word == other; });
}

/// The words from `at` as far as a noun phrase can go.
qsizetype phraseEnd(const FigureTokens &tokens, qsizetype at)
{
    qsizetype end = at;
    while (end < at + 2 * longestPhrase && end - at < longestPhrase + 1) {
        const bool isHyphen
            = tokens.isHyphen(end) && tokens.isGlued(end) && tokens.isGlued(end + 1) && end > at;
        if (!isHyphen && (!tokens.isWord(end) || stopWords().contains(tokens[end].lower)))
            break;
        ++end;
        if (isCollective(tokens[end - 1].lower) && tokens.isWord(end) && isPlural(tokens[end].lower)
            && !stopWords().contains(tokens[end].lower))
            continue;
        if (end > at && isPlural(tokens[end - 1].lower) && !(tokens.isHyphen(end) && tokens.isGlued(end)))
            break;
    }
    return end;
}

/// Whether a German word can stand between a count and its noun: an adjective with its ending.
bool isGermanAdjective(const FigureToken &token)
{
    static const QSet<QString> others{u"der"_s,   u"des"_s,   u"den"_s,    u"dem"_s,    u"einer"_s,
                                      u"eines"_s, u"einen"_s, u"eine"_s,   u"oder"_s,   u"wurden"_s,
                                      u"waren"_s, u"haben"_s, u"sollen"_s, u"werden"_s, u"seine"_s,
                                      u"ihre"_s,  u"aller"_s, u"diese"_s,  u"dieser"_s, u"hatten"_s,
                                      u"kamen"_s, u"über"_s,  u"unter"_s,  u"hinter"_s, u"wegen"_s};
    const QString &word = token.lower;
    return token.kind == FigureTokenKind::Word && !token.isCapital && word.size() > 3
        && !others.contains(word)
        && (word.endsWith(u'e') || word.endsWith(u"en") || word.endsWith(u"er") || word.endsWith(u"es"));
}

/// German nouns have capitals: up to two adjectives and the noun.
CountedPhrase readGermanNoun(const FigureTokens &tokens, qsizetype at)
{
    qsizetype noun = at;
    while (noun < at + 2 && isGermanAdjective(tokens[noun]))
        ++noun;
    if (!tokens.isWord(noun) || !tokens[noun].isCapital || !tokens[noun].hasGap)
        return {};
    while (tokens.isHyphen(noun + 1) && tokens.isGlued(noun + 1) && tokens.isGlued(noun + 2)
           && tokens.isWord(noun + 2))
        noun += 2;
    return {at, noun + 1};
}

/// Other languages put the noun first and its adjectives behind: the word behind the count, unless it is a
/// small word of the language.
CountedPhrase readForeignNoun(const FigureTokens &tokens, qsizetype at)
{
    const QSet<QString> &small = wordLists(tokens.language()).functionWords;
    const QString noun = withoutElision(tokens[at].lower);
    const bool isNoun = tokens.isWord(at) && tokens[at].hasGap && noun.size() > 2 && !small.contains(noun);
    return isNoun ? CountedPhrase{at, at + 1} : CountedPhrase{};
}

/// The noun phrase of a count, up to its first plural; without a plural none, for it might be anything.
CountedPhrase readCount(const FigureTokens &tokens, const Quantity &quantity, qsizetype at)
{
    const qsizetype end = phraseEnd(tokens, at);
    if (end == at)
        return {};
    const bool isOne = quantity.value == 1 && !quantity.interval;
    if (isPlural(tokens[end - 1].lower))
        return {at, end};
    return quantity.isHyphenated || isOne ? CountedPhrase{at, at + 1} : CountedPhrase{};
}

bool isCount(const Quantity &quantity)
{
    return quantity.kind == FigureKind::Number || quantity.kind == FigureKind::Range;
}

CountedPhrase readGermanCounted(const FigureTokens &tokens, const Quantity &quantity, qsizetype at)
{
    const bool isPart = isOneOf(tokens[at].lower, {u"der", u"des", u"aller", u"von"});
    return isPart || isCount(quantity) ? readGermanNoun(tokens, at + (isPart ? 1 : 0)) : CountedPhrase{};
}

CountedPhrase readForeignCounted(const FigureTokens &tokens, const Quantity &quantity, qsizetype at)
{
    const bool isOf = isOneOf(tokens[at].lower,
                              {u"de", u"des", u"du", u"di", u"dei", u"degli", u"delle", u"del", u"da", u"do",
                               u"dos", u"das", u"van"});
    return isCount(quantity) ? readForeignNoun(tokens, at + (isOf ? 1 : 0)) : CountedPhrase{};
}

/// What may stand between a figure and what it counts: "40-", "40+", "a 5 per cent share".
qsizetype skipTail(const FigureTokens &tokens, const Quantity &quantity)
{
    qsizetype at = quantity.end;
    at += quantity.isHyphenated && tokens.isHyphen(at) ? 1 : 0;
    const bool isFiller = isOneOf(tokens[at].lower, {u"strong", u"plus", u"odd", u"some", u"something"});
    at += isFiller && at > quantity.end ? 1 : 0; // "a 1,700-strong crew"
    at += tokens.isMark(at, u'+') ? 1 : 0;
    return at + (tokens.isWord(at, u"share") || tokens.isWord(at, u"stake") ? 1 : 0);
}

/// What a part is one of: "members" of "115 of the union's 190 members", "seats" of "326 of the 650 seats".
CountedPhrase readWhole(const FigureTokens &tokens, qsizetype at)
{
    at += isDeterminer(tokens[at].lower) ? 1 : 0;
    const qsizetype end = phraseEnd(tokens, at);
    const QString &last = tokens[end - 1].lower;
    const bool isOwned = end > at && (last.endsWith(u"'s") || last.endsWith(u"s'"));
    if ((end > at && !isOwned) || !tokens.isNumeral(end))
        return {at, end};
    const std::optional<Quantity> whole = readQuantity(tokens, end);
    return whole ? CountedPhrase{whole->end, phraseEnd(tokens, whole->end)} : CountedPhrase{};
}

} // namespace

CountedPhrase findCounted(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype at = skipTail(tokens, quantity);
    if (tokens.isWord(at, u"of"))
        return readWhole(tokens, at + 1);
    if (tokens.language() == u"de")
        return readGermanCounted(tokens, quantity, at);
    if (tokens.language() != u"en")
        return readForeignCounted(tokens, quantity, at);
    return isCount(quantity) ? readCount(tokens, quantity, at) : CountedPhrase{};
}

} // namespace retold
