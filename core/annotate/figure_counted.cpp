#include "core/annotate/figure_counted.h"

#include "core/annotate/number_lexicon.h"
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
        u"of"_s,       u"in"_s,       u"on"_s,         u"at"_s,        u"to"_s,      u"from"_s,
        u"by"_s,       u"for"_s,      u"with"_s,       u"and"_s,       u"or"_s,      u"but"_s,
        u"than"_s,     u"as"_s,       u"that"_s,       u"which"_s,     u"who"_s,     u"whom"_s,
        u"when"_s,     u"where"_s,    u"while"_s,      u"after"_s,     u"before"_s,  u"during"_s,
        u"since"_s,    u"until"_s,    u"over"_s,       u"under"_s,     u"into"_s,    u"across"_s,
        u"against"_s,  u"between"_s,  u"among"_s,      u"through"_s,   u"about"_s,   u"per"_s,
        u"a"_s,        u"an"_s,       u"the"_s,        u"this"_s,      u"these"_s,   u"those"_s,
        u"it"_s,       u"he"_s,       u"she"_s,        u"they"_s,      u"we"_s,      u"you"_s,
        u"i"_s,        u"is"_s,       u"are"_s,        u"was"_s,       u"were"_s,    u"be"_s,
        u"been"_s,     u"being"_s,    u"has"_s,        u"have"_s,      u"had"_s,     u"do"_s,
        u"does"_s,     u"did"_s,      u"will"_s,       u"would"_s,     u"can"_s,     u"could"_s,
        u"may"_s,      u"might"_s,    u"must"_s,       u"should"_s,    u"said"_s,    u"says"_s,
        u"say"_s,      u"not"_s,      u"if"_s,         u"because"_s,   u"so"_s,      u"then"_s,
        u"there"_s,    u"here"_s,     u"now"_s,        u"ago"_s,       u"later"_s,   u"earlier"_s,
        u"down"_s,     u"up"_s,       u"out"_s,        u"off"_s,       u"only"_s,    u"also"_s,
        u"its"_s,      u"his"_s,      u"her"_s,        u"their"_s,     u"our"_s,     u"my"_s,
        u"your"_s,     u"one"_s,      u"last"_s,       u"next"_s,      u"went"_s,    u"took"_s,
        u"died"_s,     u"killed"_s,   u"came"_s,       u"made"_s,      u"left"_s,    u"cent"_s,
        u"percent"_s,  u"despite"_s,  u"without"_s,    u"within"_s,    u"below"_s,   u"above"_s,
        u"around"_s,   u"like"_s,     u"them"_s,       u"him"_s,       u"me"_s,      u"near"_s,
        u"what"_s,     u"whatever"_s, u"it's"_s,       u"how"_s,       u"why"_s,     u"whether"_s,
        u"suggests"_s, u"includes"_s, u"remains"_s,    u"indicates"_s, u"appears"_s, u"seems"_s,
        u"becomes"_s,  u"gets"_s,     u"goes"_s,       u"makes"_s,     u"takes"_s,   u"gives"_s,
        u"brings"_s,   u"requires"_s, u"everything"_s, u"versus"_s,    u"alone"_s,   u"each"_s,
        u"both"_s,     u"towards"_s};
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

/// "Iraqis", "Pakistanis", "Saudis".
bool isPluralDemonym(const QString &word)
{
    constexpr std::array endings{u"aqis",  u"udis",  u"anis",  u"aelis",  u"itis",  u"enis",
                                 u"malis", u"eshis", u"zeris", u"zbegis", u"epalis"};
    return word.size() > 5 && std::any_of(endings.begin(), endings.end(), [&word](const char16_t *ending) {
               return word.endsWith(QStringView(ending));
           });
}

bool isPlural(const QString &word)
{
    if (isIrregularPlural(word) || isPluralDemonym(word))
        return true;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"ous")
        && !word.endsWith(u"us") && !word.endsWith(u"'s") && !word.endsWith(u"is");
}

/// Plurals that also stand before another noun: "police officers", "staff members", "dead birds".
bool isCollective(const QString &word)
{
    return isOneOf(word,
                   {u"police", u"staff", u"personnel", u"aircraft", u"fish", u"cattle", u"crew", u"dead",
                    u"wounded", u"injured"});
}

bool isDeterminer(const QString &word)
{
    constexpr std::array words{u"the",   u"its", u"his", u"her", u"their", u"our",  u"all", u"these",
                               u"those", u"a",   u"an",  u"my",  u"your",  u"that", u"this"};
    return std::any_of(words.begin(), words.end(), [&word](const char16_t *other) { return word == other; });
}

/// Whether a hyphen joins two words of a phrase there, and does not stand for a dash ("chapters-the").
bool joinsWords(const FigureTokens &tokens, qsizetype hyphen)
{
    return tokens.isHyphen(hyphen) && tokens.isGlued(hyphen) && tokens.isGlued(hyphen + 1)
        && tokens.isWord(hyphen + 1) && !stopWords().contains(tokens[hyphen + 1].lower);
}

/// Whether the word before a lone apostrophe owns the next: "Collins' assistants".
bool ownsNext(const FigureTokens &tokens, qsizetype apostrophe)
{
    return (tokens.isMark(apostrophe, u'\'') || tokens.isMark(apostrophe, u'’')) && tokens.isGlued(apostrophe)
        && tokens[apostrophe - 1].lower.endsWith(u's') && tokens.isWord(apostrophe + 1)
        && tokens[apostrophe + 1].hasGap;
}

/// "Hamas officials", "police officers": whether the word at `noun` is the plural behind such a word.
bool isPluralBehindNoun(const FigureTokens &tokens, qsizetype noun)
{
    const bool standsBeforeNoun = isCollective(tokens[noun - 1].lower) || tokens[noun - 1].isCapital;
    return standsBeforeNoun && tokens.isWord(noun) && !tokens[noun].isCapital && isPlural(tokens[noun].lower)
        && !stopWords().contains(tokens[noun].lower);
}

/// The words from `at` as far as a noun phrase can go.
qsizetype phraseEnd(const FigureTokens &tokens, qsizetype at)
{
    qsizetype end = at;
    while (end < at + 2 * longestPhrase && end - at < longestPhrase + 1) {
        const bool isHyphen = end > at && joinsWords(tokens, end);
        if (!isHyphen && (!tokens.isWord(end) || stopWords().contains(tokens[end].lower)))
            break;
        ++end;
        if (isPluralBehindNoun(tokens, end))
            continue;
        if (end > at && isPlural(tokens[end - 1].lower) && !joinsWords(tokens, end) && !ownsNext(tokens, end))
            break;
        end += ownsNext(tokens, end) ? 1 : 0;
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
    const bool isJoined = quantity.isHyphenated && tokens.isHyphen(at - 1);
    const bool isStrong = quantity.isHyphenated && tokens.isWord(at - 1, u"strong");
    if ((isJoined || isStrong) && tokens.isWord(at))
        return {at, at + 1}; // "a four-pack", "a 94-word summary", "a 12-strong panel"
    const qsizetype end = phraseEnd(tokens, at);
    if (end == at)
        return {};
    const bool isOne = quantity.value == 1 && !quantity.interval;
    if (isPlural(tokens[end - 1].lower))
        return {at, end};
    const bool isDeed
        = tokens.isWord(at - 1, u"plus") && tokens[at].lower.endsWith(u"ed"); // "600-plus marched"
    return (quantity.isHyphenated && !isDeed) || isOne ? CountedPhrase{at, at + 1} : CountedPhrase{};
}

bool isCount(const Quantity &quantity)
{
    return (quantity.kind == FigureKind::Number || quantity.kind == FigureKind::Range)
        && quantity.unit != u"times";
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

/// Whether "of this year", "of the season" tells when and not what.
bool isPeriod(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens[at].lower,
                   {u"year", u"month", u"week", u"season", u"decade", u"century", u"quarter", u"day", u"time",
                    u"years", u"months", u"summer", u"winter", u"own"});
}

/// "of those taking the drug", "of them": nothing is named there.
bool isUnnamed(const FigureTokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    return isOneOf(tokens[at - 1].lower, {u"those", u"these", u"that", u"this"})
        && (word.endsWith(u"ing") || word.endsWith(u"ed")
            || isOneOf(
                word,
                {u"who", u"with", u"in", u"on", u"taken", u"held", u"born", u"known", u"given", u"seen"}));
}

/// Behind the hedge of a whole: "of about 800 campuses", "of more than 40".
qsizetype behindHedge(const FigureTokens &tokens, qsizetype at)
{
    if (isOneOf(tokens[at].lower, {u"about", u"nearly", u"almost", u"roughly", u"some", u"around", u"over"}))
        return at + 1;
    const bool isThan
        = isOneOf(tokens[at].lower, {u"more", u"fewer", u"less"}) && tokens.isWord(at + 1, u"than");
    return isThan ? at + 2 : at;
}

/// What a part is one of: "members" of "115 of the union's 190 members", "seats" of "326 of the 650 seats".
CountedPhrase readWhole(const FigureTokens &tokens, const Quantity &quantity, qsizetype at)
{
    at += isDeterminer(tokens[at].lower) ? 1 : 0;
    at = behindHedge(tokens, at);
    const bool isTimeOfTime = quantity.kind == FigureKind::Duration && isPeriod(tokens, at);
    if (isTimeOfTime || isUnnamed(tokens, at))
        return {};
    const bool isSpelled = numberWord(tokens[at].lower).has_value();
    const qsizetype end = isSpelled ? at : phraseEnd(tokens, at);
    const QString &last = tokens[end - 1].lower;
    const bool isOwned = end > at && (last.endsWith(u"'s") || last.endsWith(u"s'"));
    if ((end > at && !isOwned) || !(isSpelled || tokens.isNumeral(end)))
        return {at, end};
    const std::optional<Quantity> whole = readQuantity(tokens, end);
    const bool isCounted = whole && isCount(*whole) && !whole->isHyphenated;
    return isCounted ? CountedPhrase{whole->end, phraseEnd(tokens, whole->end)} : CountedPhrase{};
}

} // namespace

CountedPhrase findCounted(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype at = skipTail(tokens, quantity);
    if (tokens.isWord(at, u"of"))
        return readWhole(tokens, quantity, at + 1);
    if (tokens.language() == u"de")
        return readGermanCounted(tokens, quantity, at);
    if (tokens.language() != u"en")
        return readForeignCounted(tokens, quantity, at);
    return isCount(quantity) ? readCount(tokens, quantity, at) : CountedPhrase{};
}

} // namespace retold
