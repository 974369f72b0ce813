#include "core/annotate/date_spans.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

DateSpan dayOf(const QDate &day)
{
    return {day, day};
}

DateSpan monthOf(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DateSpan yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/// "--02-14" and "--02" stand for that day or month of the years round the publication.
std::vector<DateSpan> withoutYear(const QString &value, const QDate &published)
{
    std::vector<DateSpan> spans;
    if (!published.isValid())
        return spans;
    const int month = value.mid(2, 2).toInt();
    const int day = value.mid(5, 2).toInt();
    for (int year = published.year() - 1; year <= published.year() + 1; ++year) {
        if (day == 0 && QDate(year, month, 1).isValid())
            spans.push_back(monthOf(year, month));
        else if (QDate(year, month, day).isValid())
            spans.push_back(dayOf(QDate(year, month, day)));
    }
    return spans;
}

std::vector<DateSpan> isoSpans(const QString &value)
{
    const QStringList parts = value.split(u'-');
    const int year = parts[0].toInt();
    if (parts[0].size() != 4 || year == 0)
        return {};
    if (parts.size() == 1)
        return {yearOf(year)};
    if (parts.size() == 2 && QDate(year, parts[1].toInt(), 1).isValid())
        return {monthOf(year, parts[1].toInt())};
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? std::vector{dayOf(day)} : std::vector<DateSpan>{};
}

/// "4/5/2022" and "4-5-2022": April in American papers and May in British ones.
std::vector<DateSpan> eitherOrder(const QStringList &parts)
{
    constexpr int century = 100;
    const int written = parts[2].toInt();
    const int year = written < century ? written + 2000 : written;
    std::vector<DateSpan> spans;
    for (const QDate &day :
         {QDate(year, parts[1].toInt(), parts[0].toInt()), QDate(year, parts[0].toInt(), parts[1].toInt())}) {
        if (day.isValid())
            spans.push_back(dayOf(day));
    }
    return spans;
}

/// The wording without the part of the day, which says nothing of the date.
QString withoutPartOfDay(const QString &wording)
{
    QString day = wording.toLower().simplified();
    if (day == u"last night")
        return u"yesterday"_s;
    if (day == u"tonight" || day == u"this morning" || day == u"this afternoon" || day == u"this evening")
        return u"today"_s;
    for (const char16_t *part : {u" morning", u" afternoon", u" evening", u" night", u" lunchtime"}) {
        if (day.endsWith(QStringView(part)))
            day.chop(QStringView(part).size());
    }
    return day;
}

/// -1 for "last", 0 for "this", 1 for "next".
std::optional<int> shiftOf(const QString &word)
{
    if (word == u"last" || word == u"past" || word == u"previous")
        return -1;
    if (word == u"next" || word == u"coming" || word == u"following")
        return 1;
    return word == u"this" ? std::optional(0) : std::nullopt;
}

std::vector<DateSpan> weekdaySpans(int weekday, std::optional<int> shift, const QDate &published)
{
    const QDate before = published.addDays(-((published.dayOfWeek() - weekday + 7) % 7));
    const QDate behind = before.addDays(7);
    if (!shift)
        return {dayOf(before), dayOf(behind)};
    if (*shift < 0)
        return {dayOf(before == published ? before.addDays(-7) : before)};
    if (*shift == 0)
        return {dayOf(behind), dayOf(before)};
    return {dayOf(behind),
            dayOf(behind.addDays(7))}; // "next Friday" is the coming one to some, the one after to others.
}

std::vector<DateSpan> periodSpans(const QString &period, int shift, const QDate &published)
{
    if (period == u"week") {
        const QDate monday = published.addDays(1 - published.dayOfWeek() + 7 * shift);
        return {{monday, monday.addDays(6)}};
    }
    if (period == u"weekend") {
        const QDate saturday = published.addDays(6 - published.dayOfWeek() + 7 * shift);
        return {{saturday, saturday.addDays(1)}};
    }
    if (period == u"month") {
        const QDate month = published.addMonths(shift);
        return {monthOf(month.year(), month.month())};
    }
    return period == u"year" ? std::vector{yearOf(published.year() + shift)} : std::vector<DateSpan>{};
}

std::vector<DateSpan> relativeSpans(const QString &wording, const QDate &published)
{
    const QString day = withoutPartOfDay(wording);
    if (day == u"today" || day == u"yesterday" || day == u"tomorrow")
        return {dayOf(published.addDays(day == u"today" ? 0 : day == u"tomorrow" ? 1 : -1))};
    if (day == u"the weekend") {
        std::vector<DateSpan> weekends = periodSpans(u"weekend"_s, -1, published);
        weekends.push_back(periodSpans(u"weekend"_s, 0, published).front());
        return weekends;
    }
    QStringList words = day.split(u' ');
    words.removeAll(u"earlier"_s);
    words.removeAll(u"later"_s);
    words.removeAll(u"the"_s);
    const std::optional<int> shift = words.size() == 2 ? shiftOf(words.front()) : std::nullopt;
    if (words.isEmpty() || (words.size() == 2 && !shift) || words.size() > 2)
        return {};
    if (const std::optional<int> weekday = weekdayOf(words.back()))
        return weekdaySpans(*weekday, shift, published);
    return shift ? periodSpans(words.back(), *shift, published) : std::vector<DateSpan>{};
}

/// The days from the first of each span to the last of its fellow.
std::vector<DateSpan> joinedSpans(const std::vector<DateSpan> &from, const std::vector<DateSpan> &until)
{
    std::vector<DateSpan> spans;
    for (std::size_t i = 0; i < std::min(from.size(), until.size()); ++i)
        spans.push_back({from[i].first, until[i].last});
    return spans;
}

/// What is counted from 1 to `last`, by its names in small letters.
template<typename NameOf>
QHash<QString, int> numbersByName(int last, NameOf nameOf)
{
    QHash<QString, int> numbers;
    for (int number = 1; number <= last; ++number)
        numbers.insert(nameOf(number).toLower(), number);
    return numbers;
}

std::optional<int> numberOf(const QString &word, const QHash<QString, int> &numbers)
{
    const auto found = numbers.constFind(word);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<int> weekdayOf(const QString &word)
{
    constexpr int last = 7;
    static const QHash<QString, int> days
        = numbersByName(last, [](int day) { return QLocale(QLocale::English).dayName(day); });
    return numberOf(word, days);
}

std::optional<int> monthOf(const QString &word)
{
    constexpr int last = 12;
    static const QHash<QString, int> months
        = numbersByName(last, [](int month) { return QLocale(QLocale::English).monthName(month); });
    return numberOf(word, months);
}

std::vector<DateSpan> possibleDates(const QString &value, const QDate &published)
{
    if (const QStringList ends = value.split(u'/'); ends.size() == 2)
        return joinedSpans(possibleDates(ends[0], published), possibleDates(ends[1], published));
    if (value.startsWith(u"--"))
        return withoutYear(value, published);
    const QStringList numbers = QString(value).replace(u'-', u'/').split(u'/');
    if (numbers.size() == 3 && numbers[0].size() <= 2 && !numbers[0].isEmpty())
        return eitherOrder(numbers);
    if (!value.isEmpty() && value[0].isDigit())
        return isoSpans(value);
    return published.isValid() ? relativeSpans(value, published) : std::vector<DateSpan>{};
}

} // namespace retold
