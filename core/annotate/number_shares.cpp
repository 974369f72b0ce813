#include "core/annotate/number_shares.h"

#include "core/annotate/number_cardinal.h"
#include "core/annotate/number_words_foreign.h"
#include "core/annotate/units.h"
#include "core/language/word_lists.h"

#include <array>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

bool isWhole(double value)
{
    return value == std::floor(value);
}

/// Whether `count` in `whole` reads as a share: smaller, and the whole a number that people round to.
bool isShare(const FigureTokens &tokens, double count, const Cardinal &whole)
{
    if (count < 1 || !isWhole(count) || !isWhole(whole.value) || count >= whole.value)
        return false;
    const bool isYear = tokens.isNumeral(whole.end - 1) && !tokens[whole.end - 1].numeral.isGrouped
        && whole.value >= 1500 && whole.value <= 2100;
    return !isYear && (whole.value <= 20 || std::fmod(whole.value, 5) == 0 || whole.isWords);
}

/// Whether a number is followed by what makes "in" or "over" before it no share: "two in 20 days".
bool isMeasuredAt(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isMark(at, u'%')
        || isOneOf(tokens[at].lower,
                   {u"days", u"years", u"months", u"weeks", u"hours", u"minutes", u"seconds", u"games",
                    u"matches", u"boxes", u"locations", u"places", u"cities", u"countries", u"states"});
}

/// "-in-five" behind "one".
bool isHyphenatedShare(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isHyphen(at) && tokens.isGlued(at) && tokens.isHyphen(at + 2) && tokens.isGlued(at + 3)
        && !tokens.isWord(at + 1, u"out");
}

/// Whether "in" or "over" between the two can make a share: few of what is not measured.
bool canBeRate(const FigureTokens &tokens, const NumberMatch &count, const Cardinal &whole)
{
    return !isMeasuredAt(tokens, whole.end) && count.value <= 9 && whole.value <= 1e6;
}

/// The words that make a share of two numbers in one language: "uno de cada cinco".
struct ShareWords {
    const char16_t *language;
    const char16_t *first;
    const char16_t *second; ///< Empty where one word does.
};

/// The token behind "sur", "de cada" and the like at a token; `at` where none stands there.
qsizetype behindShareWords(const FigureTokens &tokens, qsizetype at)
{
    constexpr std::array shares{ShareWords{u"fr", u"sur", u""},  ShareWords{u"es", u"de", u"cada"},
                                ShareWords{u"it", u"su", u""},   ShareWords{u"pt", u"em", u"cada"},
                                ShareWords{u"nl", u"op", u"de"}, ShareWords{u"de", u"von", u""}};
    for (const ShareWords &share : shares) {
        const bool isSecond = share.second[0] == 0 || tokens.isWord(at + 1, share.second);
        if (tokens.language() == share.language && tokens.isWord(at, share.first) && isSecond)
            return at + (share.second[0] == 0 ? 1 : 2);
    }
    return at;
}

/// "Nine votes in ten", "two women in five", but not "two goals in five starts": some of a round number, with
/// nothing of its own behind it.
bool isShareOfSeveral(const FigureTokens &tokens, const NumberMatch &count)
{
    constexpr double most = 9;
    const qsizetype noun = count.end;
    const bool isEvery = tokens.isWord(noun + 2, u"every"); // "Two litres in every three".
    const std::optional<Cardinal> whole = readCardinal(tokens, noun + (isEvery ? 3 : 2));
    const bool isPlural = tokens[noun].lower.endsWith(u's')
        || isOneOf(tokens[noun].lower, {u"people", u"men", u"women", u"children"});
    if (count.value < 2 || count.value > most || !tokens.isWord(noun) || !tokens.isWord(noun + 1, u"in")
        || !isPlural || !whole)
        return false;
    const bool isRound = (isEvery && whole->value <= 20) || whole->value == 5 || whole->value == 10
        || whole->value == 20 || whole->value == 100;
    const bool isEnd
        = !tokens.isWord(whole->end) || wordLists(u"en"_s).functionWords.contains(tokens[whole->end].lower);
    return isRound && isEnd && !tokens.isHyphen(whole->end);
}

} // namespace

std::optional<NumberMatch> readForeignShare(const FigureTokens &tokens, const NumberMatch &count)
{
    const bool isCount
        = count.form == NumberForm::Cardinal && isWhole(count.value) && count.value >= 1 && count.value < 10;
    const qsizetype noun = tokens.language() == u"fr" && tokens.isWord(count.end + 1, u"sur")
        ? 1
        : 0; // "un Français sur cinq"
    const qsizetype at = isCount ? behindShareWords(tokens, count.end + noun) : count.end + noun;
    if (at == count.end + noun)
        return std::nullopt;
    const std::optional<NumberMatch> whole = readForeignNumber(tokens, at);
    const bool isRound = whole && whole->form == NumberForm::Cardinal && isWhole(whole->value)
        && (whole->value <= 20 || std::fmod(whole->value, 5) == 0) && whole->value <= 1000;
    const bool isLoose = tokens.language() == u"de" && !(isRound && whole->value >= 10 && count.value > 1);
    if (!isRound || isLoose || count.value >= whole->value || tokens[whole->end].lower.endsWith(u's')
        || readUnit(tokens, whole->end))
        return std::nullopt;
    return NumberMatch{.end = whole->end,
                       .value = count.value / whole->value,
                       .form = NumberForm::Fraction,
                       .isWords = count.isWords};
}

/// Behind the count, and its noun in "one train in five", where one stands for many.
qsizetype behindNounOf(const FigureTokens &tokens, const NumberMatch &count)
{
    if (isShareOfSeveral(tokens, count))
        return count.end + 1;
    const bool hasNoun = count.value == 1 && count.isWords && tokens.isWord(count.end + 1, u"in")
        && tokens.isWord(count.end) && !tokens[count.end].lower.endsWith(u's');
    return count.end + (hasNoun ? 1 : 0);
}

std::optional<NumberMatch> readShare(const FigureTokens &tokens, const NumberMatch &count)
{
    qsizetype at = behindNounOf(tokens, count);
    const bool isHyphenated = isHyphenatedShare(tokens, at);
    at += isHyphenated ? 1 : 0;
    const bool isOut = tokens.isWord(at, u"out") && tokens.isWord(at + 1, u"of");
    const bool isOf = tokens.isWord(at, u"of");
    const bool isIn = tokens.isWord(at, u"in");
    const bool isOver = tokens.isWord(at, u"over") && count.value == 1;
    if (!isOut && !isOf && !isIn && !isOver)
        return std::nullopt;
    at += isOut || isHyphenated ? 2 : 1;
    const bool isEvery = tokens.isWord(at, u"every");
    at += isEvery ? 1 : 0;
    const std::optional<Cardinal> whole = readCardinal(tokens, at);
    const bool isOfMany = isOf && !isEvery && whole && (whole->value != 10 || count.value < 2);
    if (!whole || isOfMany || !isShare(tokens, count.value, *whole))
        return std::nullopt;
    if ((isIn || isOver) && !canBeRate(tokens, count, *whole))
        return std::nullopt;
    return NumberMatch{.end = whole->end,
                       .value = count.value / whole->value,
                       .form = NumberForm::Fraction,
                       .isWords = count.isWords};
}

bool isBehindRatio(const FigureTokens &tokens, qsizetype at)
{
    qsizetype of = at - 1;
    while (of > at - 3 && isOneOf(tokens[of].lower, {u"about", u"roughly", u"almost", u"nearly", u"around"}))
        --of;
    return tokens.isWord(of, u"of") && tokens.isWord(of - 1, u"ratio");
}

std::optional<NumberMatch> readRatio(const FigureTokens &tokens, const NumberMatch &first, qsizetype at)
{
    const bool isJoined = tokens.isWord(first.end, u"to") || tokens.isMark(first.end, u':');
    const std::optional<Cardinal> second
        = isJoined && isBehindRatio(tokens, at) ? readCardinal(tokens, first.end + 1) : std::nullopt;
    if (!second || second->value <= 0 || first.value <= 0)
        return std::nullopt;
    return NumberMatch{.end = second->end,
                       .value = first.value / second->value,
                       .form = NumberForm::Fraction,
                       .isWords = first.isWords};
}

std::optional<NumberMatch> readDigitFraction(const FigureTokens &tokens, qsizetype at)
{
    const auto isBare = [&tokens](qsizetype i) {
        const Numeral &numeral = tokens[i].numeral;
        return tokens.isNumeral(i) && !numeral.hasDecimals && !numeral.isGrouped && !numeral.isFraction;
    };
    double whole = 0;
    qsizetype top = at;
    if (isBare(at) && isBare(at + 1) && tokens[at + 1].hasGap) {
        whole = tokens[at].numeral.value;
        ++top;
    } else if (isHyphenatedPart(tokens, at)) {
        whole = tokens[at].numeral.value;
        top += 2;
    } else if (isBare(at) && tokens.isNumeral(at + 1) && tokens[at + 1].numeral.isFraction
               && tokens[at + 1].numeral.integerDigits == 0) {
        return NumberMatch{.end = at + 2, .value = tokens[at].numeral.value + tokens[at + 1].numeral.value};
    }
    const bool isSlash = tokens.isMark(top + 1, u'/') || tokens.isMark(top + 1, u'\u2044');
    if (!isSlash || !isBare(top) || !isBare(top + 2) || tokens.isMark(top + 3, u'/'))
        return std::nullopt;
    const double above = tokens[top].numeral.value;
    const double below = tokens[top + 2].numeral.value;
    if (below == 0 || tokens[top].numeral.integerDigits > 2 || below > 1000 || (top > at && above >= below))
        return std::nullopt;
    const bool isSuffixed = tokens.isGlued(top + 3) && isOneOf(tokens[top + 3].lower, {u"th", u"rd"});
    return NumberMatch{.end = top + (isSuffixed ? 4 : 3), // "1/10th"
                       .value = whole + above / below,
                       .form = top > at ? NumberForm::Cardinal : NumberForm::Fraction};
}

} // namespace retold
