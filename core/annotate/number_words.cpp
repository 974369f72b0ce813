#include "core/annotate/number_words.h"

#include "core/annotate/number_cardinal.h"
#include "core/annotate/number_shares.h"
#include "core/annotate/number_vague.h"
#include "core/annotate/units.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

std::optional<NumberWord> wordAt(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) ? numberWord(tokens[at].lower) : std::nullopt;
}

std::optional<OrdinalWord> ordinalAt(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) ? ordinalWord(tokens[at].lower) : std::nullopt;
}

/// A hyphen that joins words ("two-fifths"), or joins them with white space round it in wire copy.
qsizetype skipHyphen(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isHyphen(at) && tokens[at].hasGap == tokens[at + 1].hasGap ? at + 1 : at;
}

/// A scale or dozen that multiplies a fraction before it: "million" of "half a million".
std::optional<NumberWord> multiplierAt(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<NumberWord> word = wordAt(tokens, at);
    return word && word->role >= NumberRole::Dozen && !word->isPlural ? word : std::nullopt;
}

/// "a million", "of a million", "million" behind a part, and "-a-million" of "half-a-million".
void readPartOfScale(const FigureTokens &tokens, NumberMatch &match)
{
    qsizetype at = skipHyphen(tokens, match.end);
    const bool isOf = tokens.isWord(at, u"of");
    at = isOf ? skipHyphen(tokens, at + 1) : at;
    const bool isArticle = tokens.isWord(at, u"a");
    if (isOf && !isArticle)
        return;
    at += isArticle ? 1 : 0;
    at = skipHyphen(tokens, at);
    if (const std::optional<NumberWord> word = multiplierAt(tokens, at)) {
        match.value *= word->value;
        match.scale = word->value;
        match.end = at + 1;
        match.form = NumberForm::Cardinal;
    }
}

/// "the past half century", "nearly a quarter-century".
bool isPartOfEpoch(const FigureTokens &tokens, qsizetype part)
{
    const bool isHyphen = tokens.isHyphen(part + 1) && tokens.isGlued(part + 1);
    return isOneOf(tokens[part + (isHyphen ? 2 : 1)].lower, {u"century", u"decade"})
        && isOneOf(tokens[part - 1].lower,
                   {u"past", u"last", u"next", u"this", u"another", u"nearly", u"almost", u"over", u"than",
                    u"about", u"for", u"previous", u"coming", u"a"});
}

/// Whether "half" is a number here: half of something, or half as many; not half-brothers nor half-time.
bool isHalfANumber(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at + 1];
    const FigureToken &before = tokens[at - 1];
    if (isOneOf(before.lower, {u"second", u"first", u"other", u"better", u"opening", u"closing", u"latter"}))
        return false;
    if (tokens.isHyphen(at + 1) && tokens.isGlued(at + 1))
        return (tokens.isWord(at + 2, u"a") && multiplierAt(tokens, at + 4)) // "half-a-million"
            || isOneOf(tokens[at + 2].lower,
                       {u"million", u"billion", u"dozen", u"hour", u"mile", u"percent", u"century", u"inch",
                        u"point", u"pint", u"decade"});
    if (next.kind == FigureTokenKind::Mark || wordAt(tokens, at + 1) || isPartOfEpoch(tokens, at))
        return true;
    static const QSet<QString> measures{u"mile"_s,   u"hour"_s,  u"inch"_s,     u"pint"_s,
                                        u"pound"_s,  u"kilo"_s,  u"litre"_s,    u"liter"_s,
                                        u"gallon"_s, u"ounce"_s, u"metre"_s,    u"meter"_s,
                                        u"acre"_s,   u"cup"_s,   u"teaspoon"_s, u"tablespoon"_s};
    return measures.contains(next.lower)
        || isOneOf(next.lower,
                   {u"of",    u"a",       u"an",      u"the",    u"its",  u"their", u"his",  u"her",
                    u"our",   u"all",     u"percent", u"per",    u"as",   u"were",  u"are",  u"have",
                    u"had",   u"would",   u"said",    u"say",    u"says", u"do",    u"did",  u"does",
                    u"was",   u"has",     u"could",   u"will",   u"took", u"came",  u"went", u"got",
                    u"voted", u"thought", u"think",   u"believe"})
        || isOneOf(before.lower,
                   {u"than", u"about", u"almost", u"nearly", u"over", u"around", u"least", u"by"});
}

/// Whether "a third" is a part, not a place: "a third of voters", "by a third".
bool isPartBehindArticle(const FigureTokens &tokens, qsizetype part, const OrdinalWord &word)
{
    const FigureToken &next = tokens[part + 1];
    const bool isCompound = tokens.isHyphen(part + 1) && tokens.isGlued(part + 1);
    if (word.isPart && isCompound) // "a quarter-century", but no "a half-brother"
        return readUnit(tokens, part + 2) || tokens.isWord(part + 2, u"point");
    if (word.value == 2)
        return word.isPart; // "a half turn", "a half of it", but no "a second."
    if (word.isPart && tokens.isWord(part + 1) && readUnit(tokens, part + 1))
        return true;                                               // "a quarter mile"
    const bool isStep = part > 1 && tokens.isWord(part - 2, u"by") // "By a third last year".
        && isOneOf(next.lower,
                   {u"last",   u"this",  u"next",   u"in",      u"over",     u"since",   u"from",
                    u"to",     u"after", u"during", u"between", u"compared", u"within",  u"on",
                    u"by",     u"at",    u"when",   u"and",     u"or",       u"because", u"despite",
                    u"while",  u"if",    u"before", u"under",   u"for",      u"with",    u"until",
                    u"unless", u"but",   u"each",   u"every",   u"overall",  u"so"});
    if (isStep)
        return true;
    if (word.isPart || word.value < 1000)
        return next.kind == FigureTokenKind::Mark
            ? !tokens.isHyphen(part + 1)
            : isOneOf(next.lower,
                      {u"of", u"more", u"less", u"fewer", u"higher", u"lower", u"larger", u"smaller", u"as"});
    return true;
}

/// "the bottom fifth of earners": one of the parts that a ranked whole is cut into.
std::optional<NumberMatch> readQuantile(const FigureTokens &tokens, qsizetype at)
{
    const bool isRanked = isOneOf(tokens[at - 1].lower,
                                  {u"bottom", u"top", u"poorest", u"richest", u"wealthiest", u"lowest",
                                   u"highest", u"upper", u"lower", u"middle"});
    const std::optional<OrdinalWord> word = isRanked ? ordinalAt(tokens, at) : std::nullopt;
    if (!word || word->isPlural || word->value < 3 || word->value > 10 || !tokens.isWord(at + 1, u"of"))
        return std::nullopt;
    return NumberMatch{
        .end = at + 1, .value = 1 / word->value, .form = NumberForm::Fraction, .isWords = true};
}

/// "half", "half a million", "a half", "a third", "a quarter of a million", "quarter million".
std::optional<NumberMatch> readLonePart(const FigureTokens &tokens, qsizetype at)
{
    const bool isArticle = tokens.isWord(at, u"a") || tokens.isWord(at, u"an");
    const qsizetype part = isArticle ? at + 1 : at;
    const std::optional<OrdinalWord> word = ordinalAt(tokens, part);
    if (!word || word->isPlural)
        return std::nullopt;
    const NumberMatch lone{
        .end = part + 1, .value = 1 / word->value, .form = NumberForm::Fraction, .isWords = true};
    NumberMatch match = lone;
    readPartOfScale(tokens, match);
    const bool isOfScale = match.end > part + 1 && (word->isPart || tokens.isWord(part + 1, u"of"));
    if (isOfScale && (word->isPart || (isArticle && word->value > 2)))
        return match;
    match = lone;
    if (isArticle && isPartBehindArticle(tokens, part, *word))
        return match;
    const bool isHalf = !isArticle && word->isPart
        && (word->value == 2 ? isHalfANumber(tokens, at) : isPartOfEpoch(tokens, at));
    return isHalf ? std::optional(match) : std::nullopt;
}

/// ".3" of "two point three", ".03" of "nought point nought three", ".71" of "point seventy-one".
bool readDecimals(const FigureTokens &tokens, Cardinal &cardinal)
{
    if (!tokens.isWord(cardinal.end, u"point"))
        return false;
    constexpr int longest = 15; // A double holds no more.
    qsizetype at = cardinal.end + 1;
    double decimals = 0;
    double place = 1;
    for (int count = 0; count < longest; ++count) {
        const std::optional<NumberWord> word = wordAt(tokens, at);
        if (!word || word->role != NumberRole::Digit)
            break;
        place /= 10;
        decimals += word->value * place;
        ++at;
    }
    if (const std::optional<SmallNumber> small = readSmallNumber(tokens, at); small && place == 1) {
        decimals = small->value / 100;
        at = small->end;
    } else if (tokens.isNumeral(at) && place == 1) {
        const Numeral &numeral = tokens[at].numeral;
        decimals = numeral.value / std::pow(10, numeral.integerDigits);
        ++at;
    }
    if (at == cardinal.end + 1)
        return false;
    cardinal.value += decimals;
    cardinal.end = at;
    return true;
}

/// "four quarters", "two quarters", "the last three quarters": those of a year.
bool areQuartersOfYear(const FigureTokens &tokens, const Cardinal &cardinal, qsizetype quarters)
{
    const QString &before = tokens[quarters - 2].lower;
    const bool isInTurn = isOneOf(before,
                                  {u"last", u"past", u"next", u"first", u"previous", u"final", u"consecutive",
                                   u"straight", u"successive"});
    return cardinal.value > 3 || isInTurn || (cardinal.value == 2 && !tokens.isWord(quarters + 1, u"of"));
}

/// "fifths" behind "two", "third" behind "one": the cardinal becomes a fraction.
std::optional<NumberMatch> readParts(const FigureTokens &tokens, const Cardinal &cardinal)
{
    const qsizetype at = skipHyphen(tokens, cardinal.end);
    const bool isOne = cardinal.value == 1 && cardinal.isWords;
    if (const std::optional<LongPart> part = readLongPart(tokens, at, isOne))
        return NumberMatch{.end = part->end,
                           .value = cardinal.value / part->value,
                           .form = NumberForm::Fraction,
                           .isWords = cardinal.isWords};
    const std::optional<OrdinalWord> word = ordinalAt(tokens, at);
    if (!word || !(word->isPlural || (isOne && word->value > 2) || (isOne && word->isPart)))
        return std::nullopt;
    NumberMatch match{.end = at + 1,
                      .value = cardinal.value / word->value,
                      .form = NumberForm::Fraction,
                      .isWords = cardinal.isWords};
    if (word->isPart && word->value == 4 && tokens.isWord(at - 1) && areQuartersOfYear(tokens, cardinal, at))
        return std::nullopt;
    readPartOfScale(tokens, match);
    return match;
}

/// "third" of "twenty-third", "hundredth" of "two hundredth".
std::optional<NumberMatch> readOrdinalTail(const FigureTokens &tokens, const Cardinal &cardinal)
{
    const bool isJoined = cardinal.last >= NumberRole::Hundred && tokens.isWord(cardinal.end, u"and");
    const qsizetype at = isJoined ? cardinal.end + 1 : skipHyphen(tokens, cardinal.end);
    const std::optional<OrdinalWord> word = ordinalAt(tokens, at);
    const bool isHidden = word && isJoined && word->role >= NumberRole::Hundred;
    if (!word || word->isPlural || word->isPart || !cardinal.isWords || isHidden)
        return std::nullopt;
    NumberMatch match{.end = at + 1, .form = NumberForm::Ordinal, .isWords = true};
    if (word->role >= NumberRole::Hundred)
        match.value = cardinal.value * word->value;
    else if (cardinal.last >= NumberRole::Hundred
             || (cardinal.last == NumberRole::Ten && word->role == NumberRole::Digit))
        match.value = cardinal.value + word->value;
    else
        return std::nullopt;
    return match;
}

/// The part that "and a half", "and three quarters" adds.
std::optional<NumberMatch> readAndPart(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at, u"and") && !tokens.isHyphen(at))
        return std::nullopt;
    if (tokens.isHyphen(at)) { // "two-and-a-half"
        if (!tokens.isWord(at + 1, u"and"))
            return std::nullopt;
        ++at;
    }
    ++at;
    at = skipHyphen(tokens, at);
    if (!startsFraction(tokens, at))
        return std::nullopt;
    const std::optional<SmallNumber> count = readSmallNumber(tokens, at);
    const qsizetype part = skipHyphen(tokens, count ? count->end : at + 1);
    const std::optional<OrdinalWord> word = ordinalAt(tokens, part);
    return NumberMatch{.end = part + 1, .value = (count ? count->value : 1) / word->value};
}

/// "1.5 million" of "one and a half million", "one million and a half"; 1.0005 billion of "one billion and a
/// half million".
NumberMatch readMixed(const FigureTokens &tokens, const Cardinal &cardinal)
{
    NumberMatch match{.end = cardinal.end,
                      .value = cardinal.value,
                      .form = cardinal.isYear ? NumberForm::Year : NumberForm::Cardinal,
                      .scale = cardinal.scale,
                      .isWords = cardinal.isWords};
    const std::optional<NumberMatch> part = readAndPart(tokens, cardinal.end);
    if (!part)
        return match;
    match.end = part->end;
    const qsizetype at = skipHyphen(tokens, match.end);
    const std::optional<NumberWord> scale = multiplierAt(tokens, at);
    const bool isScaled = cardinal.last == NumberRole::Scale;
    if (scale) {
        match.value = isScaled ? cardinal.value + part->value * scale->value
                               : (cardinal.value + part->value) * scale->value;
        match.scale = scale->value;
        match.end = at + 1;
    } else {
        match.value += part->value * (isScaled ? cardinal.scale : 1);
    }
    return match;
}

/// "first", "the twentieth"; "21st" in digits.
std::optional<NumberMatch> readOrdinal(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isNumeral(at)) {
        const FigureToken &suffix = tokens[at + 1];
        const double last = std::fmod(tokens[at].numeral.value, 10);
        const bool isSuffix = isOneOf(suffix.lower, {u"nd", u"rd", u"th"})
            || (suffix.lower == u"st" && last == 1); // "12st" are stones.
        if (!isSuffix || suffix.hasGap || tokens[at].numeral.hasDecimals)
            return std::nullopt;
        const double value = tokens[at].numeral.value;
        if (tokens.isWord(at - 1, u"a") && tokens.isWord(at + 2, u"of") && value > 2) // "a 10th of"
            return NumberMatch{.end = at + 2, .value = 1 / value, .form = NumberForm::Fraction};
        return NumberMatch{.end = at + 2, .value = value, .form = NumberForm::Ordinal};
    }
    const std::optional<OrdinalWord> word = ordinalAt(tokens, at);
    if (!word || word->isPart || word->isPlural)
        return std::nullopt;
    return NumberMatch{.end = at + 1, .value = word->value, .form = NumberForm::Ordinal, .isWords = true};
}

} // namespace

std::optional<NumberMatch> readEnglishNumber(const FigureTokens &tokens, qsizetype at)
{
    if (std::optional<NumberMatch> fraction = readDigitFraction(tokens, at)) {
        readPartOfScale(tokens, *fraction); // "2 1/2 million"
        return fraction;
    }
    for (const auto reader : {&readVagueDecade, &readVagueMany, &readScores, &readVaguePlural, &readQuantile,
                              &readOrdinal, &readLonePart}) {
        if (std::optional<NumberMatch> match = reader(tokens, at))
            return match;
    }
    std::optional<Cardinal> cardinal = readCardinal(tokens, at);
    if (!cardinal)
        return std::nullopt;
    if (const std::optional<NumberMatch> parts = readParts(tokens, *cardinal))
        return parts;
    if (const std::optional<NumberMatch> ordinal = readOrdinalTail(tokens, *cardinal))
        return ordinal;
    const bool hasDecimals = readDecimals(tokens, *cardinal);
    NumberMatch match = readMixed(tokens, *cardinal);
    if (hasDecimals) {
        if (const std::optional<NumberWord> scale = multiplierAt(tokens, match.end)) {
            match.value *= scale->value;
            match.scale = scale->value;
            ++match.end;
        }
    }
    if (const std::optional<NumberMatch> ratio = readRatio(tokens, match, at))
        return ratio;
    const std::optional<NumberMatch> share = readShare(tokens, match);
    return share ? share : match;
}

} // namespace retold
