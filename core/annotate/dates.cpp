#include "core/annotate/dates.h"

#include "core/annotate/date_parts.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// A day of the month, or several in a row, and the token behind: "14", "14th", "4th of", German "3.",
/// "16-19", "3 to 5".
struct Days {
    int first = 0;
    int last = 0; ///< The same as `first` for one day.
    qsizetype end = 0;
};

std::optional<Days> readDay(const FigureTokens &tokens, qsizetype at)
{
    const int day = wholeAt(tokens, at);
    if (day < 1 || day > 31 || tokens[at].numeral.integerDigits > 2)
        return std::nullopt;
    qsizetype end = at + 1;
    if (hasGluedLetters(tokens, at)) {
        if (!isOneOf(tokens[end].lower, {u"st", u"nd", u"rd", u"th", u"er", u"º"}))
            return std::nullopt;
        ++end;
    }
    return Days{day, day, end};
}

/// Behind a hyphen that joins the parts of a date: "13-Oct-2018".
qsizetype behindJoint(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isHyphen(at) && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
}

/// A day, and where the words go on to a later one, that too.
std::optional<Days> readDays(const FigureTokens &tokens, qsizetype at)
{
    std::optional<Days> days = readDay(tokens, at);
    if (!days)
        return std::nullopt;
    const qsizetype joiner = behindPoint(tokens, days->end);
    const bool isDash = tokens.isDash(joiner) && tokens[joiner].hasGap == tokens[joiner + 1].hasGap;
    const bool isBetween = tokens.isWord(joiner, u"and")
        && (tokens.isWord(at - 1, u"between") || tokens.isWord(at - 2, u"between")
            || tokens.isWord(at - 3, u"between"));
    const bool isWord
        = isBetween || isOneOf(tokens[joiner].lower, {u"to", u"through", u"bis", u"au", u"al", u"tot"});
    const std::optional<Days> last = isDash || isWord ? readDay(tokens, joiner + 1) : std::nullopt;
    if (last && last->first > days->first && !hasGluedLetters(tokens, last->end - 1))
        return Days{days->first, last->first, last->end};
    return days;
}

/// One day, or two with a stroke between, as ISO 8601 writes intervals.
QString isoDays(const Calendar &calendar, int year, int month, const Days &days)
{
    const QString first = isoDay(calendar, year, month, days.first);
    return days.last == days.first ? first : first + u'/' + isoDay(calendar, year, month, days.last);
}

/// Whether what stands behind the days of a month makes another thing of the last number: "March 3 to 10
/// votes".
bool countsSomething(const FigureTokens &tokens, const Days &days)
{
    const FigureToken &next = tokens[days.end];
    return days.last > days.first && next.kind == FigureTokenKind::Word && !next.isCapital
        && next.lower.size() > 3 && next.lower.endsWith(u's');
}

/// "February 14", "Feb. 14, 2025", "February 2025", "Sept. 16-19".
std::optional<DateMatch> readMonthFirst(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const int month = monthAt(tokens, at, calendar);
    if (month == 0)
        return std::nullopt;
    const qsizetype next = behindJoint(tokens, behindPoint(tokens, at + 1));
    if (const std::optional<qsizetype> year = yearBehind(tokens, next)) {
        const QString value
            = u"%1-%2"_s.arg(wholeAt(tokens, *year), 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
        return DateMatch{*year + 1, FigureKind::Date, value};
    }
    std::optional<Days> day = readDays(tokens, next);
    if (day && countsSomething(tokens, *day))
        day = readDay(tokens, next);
    const bool isMeasure = day && tokens.isMark(day->end, u'%');
    if (!day || isMeasure || calendar.language == u"de")
        return std::nullopt;
    const std::optional<qsizetype> year = yearBehind(tokens, behindJoint(tokens, day->end));
    const int number = year ? wholeAt(tokens, *year) : 0;
    return DateMatch{year ? *year + 1 : day->end, FigureKind::Date, isoDays(calendar, number, month, *day)};
}

/// "14 February 2025", "16-19 September", "the 4th of July", "3. Oktober", "14 de febrero de 2025".
std::optional<DateMatch> readDayFirst(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const std::optional<Days> day = readDays(tokens, at);
    if (!day)
        return std::nullopt;
    qsizetype next = behindJoint(tokens, behindPoint(tokens, day->end));
    next += isOneOf(tokens[next].lower, {u"of", u"de"}) ? 1 : 0;
    const int month = monthAt(tokens, next, calendar);
    if (month == 0)
        return std::nullopt;
    const qsizetype end = behindJoint(tokens, behindPoint(tokens, next + 1));
    const std::optional<qsizetype> year = yearBehind(tokens, end);
    const int number = year ? wholeAt(tokens, *year) : 0;
    return DateMatch{year ? *year + 1 : next + 1, FigureKind::Date, isoDays(calendar, number, month, *day)};
}

/// "The first week of May", "from September": a month, though people bear some of their names.
bool isBehindSpan(const FigureTokens &tokens, qsizetype at)
{
    const bool isOfSpan = tokens.isWord(at - 1, u"of")
        && isOneOf(tokens[at - 2].lower,
                   {u"week",    u"weeks",     u"weekend",  u"fortnight", u"day",      u"days",
                    u"start",   u"beginning", u"end",      u"middle",    u"half",     u"month",
                    u"part",    u"close",     u"rest",     u"all",       u"most",     u"monday",
                    u"tuesday", u"wednesday", u"thursday", u"friday",    u"saturday", u"sunday"});
    const bool isName = isOneOf(tokens[at].lower, {u"april", u"may", u"june", u"august"});
    return isOfSpan || isOneOf(tokens[at - 1].lower, {u"through", u"throughout", u"every"})
        || (!isName && isOneOf(tokens[at - 1].lower, {u"from", u"between"}));
}

/// A month alone, behind a word that only a time follows ("in January"): names of people are months too.
std::optional<DateMatch> readLoneMonth(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const int month = monthAt(tokens, at, calendar);
    const bool isAfterTimeWord = isOneOf(
        tokens[at - 1].lower, {u"in",   u"since", u"until",  u"till",   u"by",     u"last",  u"next", u"this",
                               u"late", u"early", u"mid",    u"during", u"before", u"after", u"im",   u"seit",
                               u"bis",  u"en",    u"depuis", u"desde",  u"em",     u"sinds", u"a"});
    const bool isMid = tokens.isHyphen(at - 1) && tokens.isWord(at - 2, u"mid");
    if (month == 0 || !(isAfterTimeWord || isMid || isBehindSpan(tokens, at))
        || (tokens[at + 1].isCapital && tokens[at + 1].hasGap))
        return std::nullopt;
    return DateMatch{at + 1, FigureKind::Date, u"--%1"_s.arg(month, 2, 10, QChar(u'0'))};
}

QString isoOfParts(int year, int month, int day)
{
    return QDate(year, month, day).isValid() ? QDate(year, month, day).toString(Qt::ISODate) : QString();
}

/// "2025-02-14", "2025/02/14".
std::optional<DateMatch> readIsoDate(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = (tokens.isHyphen(at + 1) && tokens.isHyphen(at + 3))
        || (tokens.isMark(at + 1, u'/') && tokens.isMark(at + 3, u'/'));
    const bool isShape = isYearNumber(tokens, at) && isJoined && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2) && tokens.isGlued(at + 3) && tokens.isGlued(at + 4);
    if (!isShape)
        return std::nullopt;
    const QString value = isoOfParts(wholeAt(tokens, at), wholeAt(tokens, at + 2), wholeAt(tokens, at + 4));
    return value.isEmpty() ? std::nullopt : std::optional(DateMatch{at + 5, FigureKind::Date, value});
}

/// "14/02/2025", "14-02-2025"; where day and month cannot be told apart in English, the wording is kept.
std::optional<DateMatch> readSlashDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const int first = wholeAt(tokens, at);
    const int second = wholeAt(tokens, at + 2);
    const int digits = tokens[at + 4].numeral.integerDigits;
    const bool isHyphened = tokens.isHyphen(at + 1) && tokens.isHyphen(at + 3) && tokens.isGlued(at + 2)
        && tokens.isGlued(at + 4) && digits == 4;
    const bool isSlashed = tokens.isMark(at + 1, u'/') && tokens.isMark(at + 3, u'/');
    if (!(isSlashed || isHyphened) || first == 0 || second == 0)
        return std::nullopt;
    int year = wholeAt(tokens, at + 4);
    if (year == 0 || (digits != 2 && digits != 4) || first > 31 || second > 31)
        return std::nullopt;
    year += digits == 2 ? 2000 : 0;
    const bool isEnglish = calendar.language == u"en" || calendar.language.isEmpty();
    QString value;
    if (first > 12 || (!isEnglish && second <= 12) || first == second)
        value = isoOfParts(year, second, first);
    else if (second > 12)
        value = isoOfParts(year, first, second);
    if (value.isEmpty())
        value = tokens.textOf(at, at + 5).toString();
    return DateMatch{at + 5, FigureKind::Date, value};
}

/// "14.02.2025", which stands in one label.
std::optional<DateMatch> readDottedDate(const FigureTokens &tokens, qsizetype at)
{
    if (tokens[at].kind != FigureTokenKind::Label)
        return std::nullopt;
    const QStringList parts = tokens[at].lower.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const bool isYearFirst = parts[0].size() == 4;
    const QString &written = isYearFirst ? parts[0] : parts[2];
    const int year = written.toInt() + (written.size() == 2 ? 2000 : 0);
    const QString value = isoOfParts(year, parts[1].toInt(), (isYearFirst ? parts[2] : parts[0]).toInt());
    return value.isEmpty() ? std::nullopt : std::optional(DateMatch{at + 1, FigureKind::Date, value});
}

/// "2012-13", "1785–89", "2014/15": a season or a span of years.
std::optional<DateMatch> readSeason(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = (tokens.isDash(at + 1) || tokens.isMark(at + 1, u'/')) && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2) && !tokens.isMark(at + 3, u'/');
    if (!isYearNumber(tokens, at) || !isJoined)
        return std::nullopt;
    const int year = wholeAt(tokens, at);
    int second = wholeAt(tokens, at + 2);
    const int digits = tokens[at + 2].numeral.integerDigits;
    if (digits == 2)
        second += year / 100 * 100;
    const bool isSpan = (digits == 2 || digits == 4) && second > year && second < year + 100 && year > 1500;
    if (!isSpan || hasGluedLetters(tokens, at + 2))
        return std::nullopt;
    return DateMatch{at + 3, FigureKind::Date, u"%1/%2"_s.arg(year).arg(second)};
}

/// Whether two digits and an "s" are a decade here, and no seconds nor temperatures.
bool isShortDecade(const FigureTokens &tokens, qsizetype at)
{
    const bool isThing = isOneOf(tokens[at + 2].lower,
                                 {u"music", u"hits", u"style", u"fashion", u"pop", u"rock", u"era", u"show",
                                  u"sitcom", u"film", u"classic", u"icon"});
    return tokens[at].numeral.integerDigits == 2 && tokens[at].numeral.value >= 10
        && (isThing
            || isOneOf(tokens[at - 1].lower,
                       {u"'", u"’", u"‘", u"the", u"your", u"early", u"late", u"swinging", u"roaring"}));
}

/// "1990s", "the '80s", "the 1990's", German "1990er".
std::optional<DateMatch> readDecade(const FigureTokens &tokens, qsizetype at)
{
    const int number = wholeAt(tokens, at);
    const bool isOwned = tokens.isWord(at + 1, u"'s"); // "2010's best film" is that of a year.
    const bool isPlural = isOwned ? isOneOf(tokens[at - 1].lower, {u"the", u"early", u"late", u"mid", u"'"})
                                  : isOneOf(tokens[at + 1].lower, {u"s", u"er", u"ern"});
    const bool isDecade = isPlural && tokens.isGlued(at + 1) && number % 10 == 0;
    const bool isShort = isShortDecade(tokens, at);
    if (!tokens.isNumeral(at) || !isDecade || !(isYearNumber(tokens, at) || isShort))
        return std::nullopt;
    return DateMatch{at + 2, FigureKind::Date, u"%1s"_s.arg(isShort ? 1900 + number : number)};
}

void addNames(Calendar &calendar, const QLocale &locale, QLocale::FormatType format)
{
    const auto plain = [](QString name) {
        name = name.toLower();
        name.remove(u'.');
        return name;
    };
    for (int month = 1; month <= 12; ++month) {
        calendar.months.insert(plain(locale.monthName(month, format)), month);
        calendar.months.insert(plain(locale.standaloneMonthName(month, format)), month);
    }
    for (int day = 1; day <= 7 && format == QLocale::LongFormat; ++day)
        calendar.weekdays.insert(plain(locale.dayName(day, format)), day);
}

/// "Dienstagabend".
void addPartsOfDay(Calendar &calendar)
{
    const QHash<QString, int> days = calendar.weekdays;
    for (const auto &[name, day] : days.asKeyValueRange()) {
        for (const QStringView part : {u"abend", u"morgen", u"nacht", u"mittag", u"vormittag", u"nachmittag"})
            calendar.weekdays.insert(name + part.toString(), day);
    }
}

} // namespace

QStringView withoutPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s") ? word.chopped(2) : word;
}

Calendar calendarOf(const QString &language, const QString &published)
{
    Calendar calendar{.language = language.isEmpty() ? u"en"_s : language};
    const QDate day = QDate::fromString(published.left(10), Qt::ISODate);
    if (day.isValid())
        calendar.published = day;
    const QLocale locale(calendar.language);
    addNames(calendar, locale, QLocale::ShortFormat);
    addNames(calendar, locale, QLocale::LongFormat);
    if (calendar.language == u"en")
        calendar.months.insert(u"sept"_s, 9);
    if (calendar.language == u"de") {
        for (int month = 1; month <= 12; ++month) // "des 11. Septembers"
            calendar.months.insert(locale.monthName(month).toLower() + u's', month);
        addPartsOfDay(calendar);
    }
    return calendar;
}

std::optional<DateMatch> readCalendarDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    if (tokens.isNumeral(at)) {
        if (const auto iso = readIsoDate(tokens, at))
            return iso;
        if (const auto slash = readSlashDate(tokens, at, calendar))
            return slash;
        if (const auto day = readDayFirst(tokens, at, calendar))
            return day;
        const auto season = readSeason(tokens, at);
        return season ? season : readDecade(tokens, at);
    }
    if (tokens[at].kind == FigureTokenKind::Label)
        return readDottedDate(tokens, at);
    if (const auto spelled = readSpelledDate(tokens, at, calendar))
        return spelled;
    if (const auto month = readMonthFirst(tokens, at, calendar))
        return month;
    return readLoneMonth(tokens, at, calendar);
}

} // namespace retold
