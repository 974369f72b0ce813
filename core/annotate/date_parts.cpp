#include "core/annotate/date_parts.h"

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;

} // namespace

int wholeAt(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &token = tokens[at];
    const Numeral &numeral = token.numeral;
    const bool isBare = tokens.isNumeral(at) && !numeral.hasDecimals && !numeral.isGrouped
        && !numeral.isFraction && !numeral.isScientific && numeral.integerDigits <= 4;
    return isBare ? static_cast<int>(numeral.value) : 0;
}

bool isYearNumber(const FigureTokens &tokens, qsizetype at)
{
    const int year = wholeAt(tokens, at);
    return tokens[at].numeral.integerDigits == 4 && year >= firstYear && year <= lastYear;
}

bool hasGluedLetters(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at + 1) && tokens.isGlued(at + 1) && tokens[at + 1].lower != u"'s";
}

qsizetype behindPoint(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isMark(at, u'.') && tokens.isGlued(at) ? at + 1 : at;
}

int monthAt(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const FigureToken &token = tokens[at];
    const bool needsCapital
        = calendar.language == u"en" || calendar.language.isEmpty() || calendar.language == u"de";
    if (token.kind != FigureTokenKind::Word || (needsCapital && !token.isCapital))
        return 0;
    return calendar.months.value(token.lower, 0);
}

std::optional<qsizetype> yearBehind(const FigureTokens &tokens, qsizetype at)
{
    for (const qsizetype year : {at, at + 1}) {
        const bool isJoined = year == at || tokens.isMark(at, u',')
            || isOneOf(tokens[at].lower, {u"of", u"de", u"del", u"in", u"do"});
        const bool isIn = tokens.isWord(at, u"in") && year > at;
        if (isJoined && !isIn && isYearNumber(tokens, year) && !hasGluedLetters(tokens, year))
            return year;
    }
    return std::nullopt;
}

QString isoDay(const Calendar &calendar, int year, int month, int day)
{
    if (year > 0)
        return u"%1-%2-%3"_s.arg(year, 4, 10, QChar(u'0'))
            .arg(month, 2, 10, QChar(u'0'))
            .arg(day, 2, 10, QChar(u'0'));
    if (!calendar.published)
        return u"--%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    QDate nearest;
    for (const int shift : {0, -1, 1}) {
        const QDate date(calendar.published->year() + shift, month, day);
        const auto distance = [&calendar](const QDate &d) { return std::abs(calendar.published->daysTo(d)); };
        if (date.isValid() && (!nearest.isValid() || distance(date) < distance(nearest)))
            nearest = date;
    }
    return nearest.isValid() ? nearest.toString(Qt::ISODate)
                             : u"--%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
}

} // namespace retold
