#include "core/annotate/figure_ages.h"

#include "core/annotate/figure_classes.h"
#include "core/annotate/figure_ranges.h"
#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"
#include "core/annotate/number_vague.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr double oldest = 120;

Quantity yearsOf(Quantity quantity)
{
    quantity.kind = FigureKind::Age;
    if (quantity.unit.isEmpty())
        quantity.unit = u"years"_s;
    return quantity;
}

bool canBeAge(const Quantity &quantity)
{
    const double value = quantity.interval ? quantity.interval->high : quantity.value;
    const bool isTime = quantity.unit.isEmpty() || quantity.kind == FigureKind::Duration;
    return isTime && quantity.scale == 1 && value >= 0 && value <= oldest
        && (quantity.form == NumberForm::Cardinal || quantity.form == NumberForm::Vague);
}

/// "im Alter von", "à l'âge de", "âgé de", "la edad de" before a number.
bool isForeignAged(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens[at - 1].lower, {u"von", u"de", u"di", u"van"})
        && isOneOf(tokens[at - 2].lower,
                   {u"alter", u"âge", u"l'âge", u"âgé", u"âgée", u"âgés", u"âgées", u"edad", u"idade", u"età",
                    u"l'età", u"all'età", u"leeftijd"});
}

/// "12" of "aged 9 and 12".
bool isSecondAged(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens[at - 1].lower, {u"and"}) && tokens.isNumeral(at - 2)
        && isOneOf(tokens[at - 3].lower, {u"aged", u"ages"});
}

/// "18 and 49" of "between the ages of 18 and 49".
std::optional<Quantity> readBetweenAges(const FigureTokens &tokens, const Quantity &low)
{
    const qsizetype of = low.begin - 1;
    const bool isBetween = tokens.isWord(of, u"of") && tokens.isWord(of - 1, u"ages")
        && (tokens.isWord(of - 2, u"between") || tokens.isWord(of - 3, u"between"));
    const std::optional<Quantity> high
        = isBetween && tokens.isWord(low.end, u"and") ? readQuantity(tokens, low.end + 1) : std::nullopt;
    if (!high || !canBeAge(*high) || high->value <= low.value)
        return std::nullopt;
    return Quantity{.begin = low.begin, .end = high->end, .interval = Interval{low.value, high->value}};
}

/// "aged 37", "aged between 25 and 54", "of age 87".
std::optional<Quantity> readBehindAged(const FigureTokens &tokens, qsizetype at)
{
    const bool isForeign = tokens.language() != u"en" && isForeignAged(tokens, at);
    const bool isAged = isOneOf(tokens[at - 1].lower, {u"aged", u"age", u"ages"}) || isSecondAged(tokens, at)
        || (isOneOf(tokens[at - 2].lower, {u"aged", u"age", u"ages"})
            && isOneOf(tokens[at - 1].lower,
                       {u"between", u"from", u"about", u"around", u"over", u"under", u"of"}));
    if (!(isAged || isForeign) || !(tokens.isNumeral(at) || tokens.isWord(at)))
        return std::nullopt;
    std::optional<Quantity> quantity = readQuantity(tokens, at);
    if (!quantity || !canBeAge(*quantity))
        return std::nullopt;
    if (const std::optional<Quantity> range = readRange(tokens, *quantity); range && canBeAge(*range))
        quantity = range;
    else if (const std::optional<Quantity> between = readBetweenAges(tokens, *quantity))
        quantity = between;
    return yearsOf(*quantity);
}

bool isPersonNoun(const QString &word)
{
    return isOfClass(word, FigureClass::Person);
}

/// "the minister, 54, said": an office or trade, of somebody grown.
bool isGrownPerson(const FigureTokens &tokens, qsizetype noun)
{
    constexpr double youngest = 16;
    const QString &word = tokens[noun].lower;
    return tokens.isNumeral(noun + 2) && tokens[noun + 2].numeral.value >= youngest
        && (nameWords().roles.contains(word) || word.endsWith(u"man") || word.endsWith(u"woman"));
}

bool isMonthLike(const QString &word)
{
    return isOneOf(word,
                   {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
                    u"september", u"october", u"november", u"december", u"jan", u"feb", u"sept", u"oct",
                    u"nov", u"dec"});
}

/// The person before a comma: "father" of "a father-of-two, 33", else the word itself.
const FigureToken &personBefore(const FigureTokens &tokens, qsizetype noun)
{
    const bool isParent
        = tokens.isHyphen(noun - 1) && tokens.isWord(noun - 2, u"of") && tokens.isHyphen(noun - 3);
    return tokens[isParent ? noun - 4 : noun];
}

/// The first and the last token of ages that belong together.
struct AgePair {
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The two ages of "The sisters, 8 and 11, were safe", of which one stands at a token; else that token alone.
AgePair agesAround(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype first = tokens.isWord(at - 1, u"and") && tokens.isNumeral(at - 2) ? at - 2 : at;
    const bool isPair = tokens.isMark(first - 1, u',') && tokens.isNumeral(first)
        && tokens.isWord(first + 1, u"and") && tokens.isNumeral(first + 2) && tokens.isMark(first + 3, u',');
    return isPair ? AgePair{first, first + 2} : AgePair{at, at};
}

/// "Joanne Bartlett, 35, said": a bare number between commas behind a person.
std::optional<Quantity> readApposition(const FigureTokens &tokens, qsizetype at)
{
    const auto [first, last] = agesAround(tokens, at);
    const bool isBetween = tokens.isMark(first - 1, u',') && tokens.isNumeral(at) && tokens[at].hasGap
        && (isOneOf(tokens[last + 1].lower, {u",", u".", u";", u")"}) && tokens.isGlued(last + 1));
    const Numeral &numeral = tokens[at].numeral;
    if (!isBetween || numeral.hasDecimals || numeral.isGrouped || numeral.value > oldest || numeral.value < 1)
        return std::nullopt;
    const FigureToken &name = personBefore(tokens, first - 2);
    const bool isName = last == first && name.isCapital && !isMonthLike(name.lower) && name.lower.size() > 1;
    const bool areSeveral = last != first && name.lower.endsWith(u's') && isPersonNoun(name.lower.chopped(1));
    if (!isName && !areSeveral && !isPersonNoun(name.lower) && !isGrownPerson(tokens, first - 2))
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = numeral.value});
}

/// Whether a number in digits is the age of a grown person.
bool isAdultAge(const FigureTokens &tokens, qsizetype at)
{
    const Numeral &numeral = tokens[at].numeral;
    return tokens.isNumeral(at) && !numeral.hasDecimals && !numeral.isGrouped && !numeral.isFraction
        && numeral.value >= 10 && numeral.value <= oldest;
}

/// "Jane Roe 44 has lived": bare between a first name with its surname and a verb.
std::optional<Quantity> readBehindName(const FigureTokens &tokens, qsizetype at)
{
    const bool isName = tokens.isWord(at - 1) && tokens[at - 1].isCapital && tokens.isWord(at - 2)
        && tokens[at - 2].isCapital && nameWords().firstNames.contains(foldedName(tokens[at - 2].lower));
    const bool isVerb = isOneOf(tokens[at + 1].lower,
                                {u"has", u"had", u"is", u"was", u"said", u"says", u"told", u"who", u"will"});
    if (!isName || !isVerb || !isAdultAge(tokens, at) || !tokens[at].hasGap || !tokens[at + 1].hasGap)
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

/// "Jane Roe (35)", "Hans Beck (60 Jahre)", "a widow (81)": in brackets behind a name of two words or a
/// person.
std::optional<Quantity> readInBrackets(const FigureTokens &tokens, qsizetype at)
{
    const bool isName
        = tokens[at - 2].isCapital && tokens[at - 3].isCapital && !isMonthLike(tokens[at - 2].lower);
    const bool isBehind = tokens.isMark(at - 1, u'(') && (isName || isPersonNoun(tokens[at - 2].lower));
    if (!isBehind || !isAdultAge(tokens, at))
        return std::nullopt;
    if (tokens.isMark(at + 1, u')'))
        return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
    const std::optional<Quantity> quantity = readQuantity(tokens, at);
    const bool isYears = quantity && quantity->unit == u"years" && tokens.isMark(quantity->end, u')');
    return isYears ? std::optional(yearsOf(*quantity)) : std::nullopt;
}

/// "who is 70", "he turned 41 in May": behind a verb of being, with nothing counted behind it.
std::optional<Quantity> readPredicate(const FigureTokens &tokens, qsizetype at)
{
    const bool isVerb = isOneOf(tokens[at - 1].lower, {u"is", u"was", u"turned", u"turns"});
    const bool isPerson = isOneOf(tokens[at - 2].lower, {u"who", u"he", u"she", u"i"});
    const FigureToken &next = tokens[at + 1];
    const bool isAlone = isOneOf(next.lower,
                                 {u".", u",", u";", u")", u"?", u"!", u"—", u"”", u"when", u"and", u"at",
                                  u"this", u"next", u"on", u"but"})
        || (next.lower == u"in" && tokens[at - 1].lower.startsWith(u"turn"));
    if (!isVerb || !isPerson || !isAlone || !isAdultAge(tokens, at))
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

/// "people under 30", "children over 12": a bound behind people, with nothing counted behind it.
std::optional<Quantity> readBoundOfPeople(const FigureTokens &tokens, qsizetype at)
{
    static const QSet<QString> people{u"people"_s,    u"children"_s, u"adults"_s,    u"men"_s,
                                      u"women"_s,     u"girls"_s,    u"boys"_s,      u"kids"_s,
                                      u"those"_s,     u"anyone"_s,   u"everyone"_s,  u"voters"_s,
                                      u"workers"_s,   u"drivers"_s,  u"patients"_s,  u"americans"_s,
                                      u"residents"_s, u"players"_s,  u"pensioners"_s};
    const bool isBound = isOneOf(tokens[at - 1].lower, {u"under", u"over", u"above", u"below"})
        && people.contains(tokens[at - 2].lower);
    const FigureToken &next = tokens[at + 1];
    const bool isAlone = next.kind == FigureTokenKind::Mark
        ? !tokens.isDash(at + 1) && !tokens.isMark(at + 1, u'%')
        : isOneOf(next.lower,
                  {u"and", u"who", u"in", u"to", u"are", u"were", u"have", u"had", u"will", u"can", u"or",
                   u"with", u"at", u"should", u"must", u"from", u"engage", u"for"});
    if (!isBound || !isAlone || !tokens.isNumeral(at) || tokens[at].numeral.value > oldest
        || tokens[at].numeral.hasDecimals)
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

/// "in her 20s", "in their mid-thirties".
std::optional<Quantity> readDecadeOfLife(const FigureTokens &tokens, qsizetype at)
{
    const auto owns = [&tokens](qsizetype i) {
        return isOneOf(tokens[i].lower, {u"his", u"her", u"their", u"my", u"our"});
    };
    const bool isPart = isOneOf(tokens[at - 1].lower, {u"early", u"late"})
        || (tokens.isHyphen(at - 1) && isOneOf(tokens[at - 2].lower, {u"mid", u"late", u"early"}));
    const qsizetype owner = isPart ? (tokens.isHyphen(at - 1) ? at - 3 : at - 2) : at - 1;
    if (!owns(owner))
        return std::nullopt;
    const std::optional<Decade> decade = readDecadeWord(tokens, at);
    if (!decade)
        return std::nullopt;
    return yearsOf({.begin = at, .end = decade->end, .interval = Interval{decade->first, decade->first + 9}});
}

/// "under-16s", "the over 65s": people of that age and younger or older. Teams of that name have a capital.
std::optional<Quantity> readAgeGroup(const FigureTokens &tokens, qsizetype at)
{
    const bool isHyphen = tokens.isHyphen(at - 1) && tokens.isGlued(at) && tokens.isGlued(at - 1);
    const qsizetype bound = at - (isHyphen ? 2 : 1);
    const bool isGroup = isOneOf(tokens.textOf(bound), {u"under", u"over"})
        || (bound == 0 && isOneOf(tokens[bound].lower, {u"under", u"over"}));
    const bool isPlural = isOneOf(tokens[at + 1].lower, {u"s", u"'s"}) && tokens.isGlued(at + 1);
    if (!isGroup || !isPlural || !tokens.isNumeral(at) || tokens[at].numeral.hasDecimals
        || tokens[at].numeral.value > oldest)
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 2, .value = tokens[at].numeral.value});
}

/// "people 65 and older", "16 or younger".
std::optional<Quantity> readOlder(const FigureTokens &tokens, qsizetype at)
{
    const bool isOlder = isOneOf(tokens[at + 1].lower, {u"and", u"or"})
        && isOneOf(tokens[at + 2].lower, {u"older", u"younger"});
    if (!isOlder || !tokens.isNumeral(at) || tokens[at].numeral.hasDecimals
        || tokens[at].numeral.value > oldest)
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

/// "both 14", "who were 12 when …": ages of several, or told by the time.
std::optional<Quantity> readAgeAtTime(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at + 1];
    const bool isBoth = tokens.isWord(at - 1, u"both") && next.kind == FigureTokenKind::Mark
        && !tokens.isHyphen(at + 1) && !tokens.isMark(at + 1, u'%');
    const bool isThen = isOneOf(tokens[at - 1].lower, {u"was", u"were", u"is", u"are"})
        && (tokens.isWord(at + 1, u"when")
            || (tokens.isWord(at + 1, u"at") && tokens.isWord(at + 2, u"the")
                && tokens.isWord(at + 3, u"time")));
    if (!(isBoth || isThen) || !isAdultAge(tokens, at))
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

/// "A man of 36 whose car was swept away".
std::optional<Quantity> readBehindPerson(const FigureTokens &tokens, qsizetype at)
{
    const bool isBehind = isOneOf(tokens[at - 1].lower, {u"of"}) && isPersonNoun(tokens[at - 2].lower);
    const FigureToken &next = tokens[at + 1];
    const bool isAlone = next.kind == FigureTokenKind::Mark
        ? !tokens.isDash(at + 1) && !tokens.isMark(at + 1, u'%')
        : isOneOf(next.lower,
                  {u"and", u"who", u"whose", u"in", u"was", u"is", u"had", u"has", u"from", u"with"});
    if (!isBehind || !isAlone || !isAdultAge(tokens, at))
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = tokens[at].numeral.value});
}

} // namespace

std::optional<Quantity> readAge(const FigureTokens &tokens, qsizetype at)
{
    for (const auto reader : {&readBehindAged, &readDecadeOfLife}) {
        if (const std::optional<Quantity> age = reader(tokens, at))
            return age;
    }
    if (!tokens.isNumeral(at))
        return std::nullopt; // As nearly every token.
    for (const auto reader :
         {&readApposition, &readBehindName, &readInBrackets, &readPredicate, &readBoundOfPeople,
          &readBehindPerson, &readAgeGroup, &readAgeAtTime, &readOlder}) {
        if (const std::optional<Quantity> age = reader(tokens, at))
            return age;
    }
    return std::nullopt;
}

} // namespace retold
