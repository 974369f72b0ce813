#include "core/annotate/date_parts.h"
#include "core/annotate/units.h"

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// German counts in the thousands stand before a noun, which has a capital, or a word that joins it to one.
bool isBareInGerman(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at + 1];
    return tokens.language() == u"de" && next.kind == FigureTokenKind::Word && !next.isCapital
        && !isOneOf(next.lower, {u"der", u"des", u"von", u"bis", u"zu", u"und", u"oder", u"davon", u"auf"})
        && !isOneOf(tokens[at - 1].lower,
                    {u"rund", u"etwa", u"über", u"fast", u"knapp", u"als", u"circa", u"ca", u"bis", u"auf",
                     u"um", u"mindestens", u"höchstens", u"insgesamt", u"weitere", u"mit"});
}

/// "FY2024", "FY25", "FY 25": the year alone, as "2024".
std::optional<DateMatch> readFiscalYear(const FigureTokens &tokens, qsizetype at)
{
    const QString &label = tokens[at].lower;
    const bool isApart = tokens.isWord(at, u"fy") && tokens.isNumeral(at + 1);
    const bool isLabel = tokens[at].kind == FigureTokenKind::Label && label.startsWith(u"fy");
    if (!isApart && !isLabel)
        return std::nullopt;
    const QString digits = isApart ? tokens.textOf(at + 1).toString() : label.sliced(2);
    bool isNumber = false;
    const int year = digits.toInt(&isNumber);
    if (!isNumber || (digits.size() != 2 && digits.size() != 4))
        return std::nullopt;
    return DateMatch{at + (isApart ? 2 : 1), FigureKind::Date,
                     QString::number(digits.size() == 2 ? 2000 + year : year)};
}

/// "its 2004 earnings", "the company's 2004 options", "an 1857 letter": a year before what is of that year.
bool isOwned(const FigureTokens &tokens, qsizetype at, const FigureToken &next)
{
    const FigureToken &before = tokens[at - 1];
    const bool isNoun
        = next.kind == FigureTokenKind::Word && next.hasGap && !next.isCapital && !readUnit(tokens, at + 1);
    const bool isOwner = isOneOf(before.lower, {u"its", u"their", u"his", u"her", u"our", u"whose"})
        || (before.kind == FigureTokenKind::Word && before.lower.endsWith(u"'s"));
    const int year = wholeAt(tokens, at);
    constexpr int oldest = 1500;
    const bool isSingle = isOneOf(before.lower, {u"a", u"an"}) && year >= oldest && year < 1900
        && year % 50 != 0 && !next.lower.endsWith(u's');
    return isNoun && tokens.language() == u"en" && ((isOwner && year >= 1900 && year <= 2050) || isSingle);
}

} // namespace

std::optional<DateMatch> readYear(const FigureTokens &tokens, qsizetype at)
{
    if (const auto fiscal = readFiscalYear(tokens, at))
        return fiscal;
    if (!isYearNumber(tokens, at) || hasGluedLetters(tokens, at) || tokens.isMark(at + 1, u'%'))
        return std::nullopt;
    const int year = wholeAt(tokens, at);
    const bool isAfterTimeWord
        = isOneOf(tokens[at - 1].lower,
                  {u"in",     u"since",  u"until",  u"till", u"during", u"before",  u"after",  u"pre",
                   u"post",   u"early",  u"late",   u"mid",  u"by",     u"from",    u"of",     u"spring",
                   u"summer", u"autumn", u"winter", u"fall", u"year",   u"jahr",    u"année",  u"año",
                   u"anno",   u"ano",    u"jaar",   u"en",   u"em",     u"nel",     u"depuis", u"desde",
                   u"seit",   u"im",     u"and",    u"to",   u"the",    u"through", u"circa"});
    const bool isPrefixed = tokens.isHyphen(at - 1) && tokens.isGlued(at)
        && isOneOf(tokens[at - 2].lower, {u"pre", u"post", u"mid", u"early", u"late"});
    const bool isLikely = year >= 1900 && year <= 2050;
    const FigureToken &next = tokens[at + 1];
    const bool isCounting = tokens.language() != u"de" && next.kind == FigureTokenKind::Word
        && !next.isCapital && next.hasGap && next.lower.endsWith(u's')
        && !isOneOf(next.lower, {u"was", u"is", u"has", u"as", u"its", u"his", u"this"});
    const bool isEnd = next.kind == FigureTokenKind::Mark && !tokens.isHyphen(at + 1);
    const bool isYear = isPrefixed || isOwned(tokens, at, next) || isBareInGerman(tokens, at)
        || (isLikely ? !isCounting || isAfterTimeWord
                     : isAfterTimeWord && (isEnd || year > 1400) && !isCounting);
    return isYear ? std::optional(DateMatch{at + 1, FigureKind::Date, QString::number(year)}) : std::nullopt;
}

} // namespace retold
