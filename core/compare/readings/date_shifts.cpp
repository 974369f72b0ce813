#include "core/compare/readings/date_shifts.h"

#include "core/annotate/date_spans.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

DateParts partsOf(const QString &value)
{
    DateParts parts;
    if (value.startsWith(u"--")) {
        parts.month = value.mid(2, 2).toInt();
        parts.day = value.mid(5, 2).toInt();
        return parts;
    }
    if (!value.isEmpty() && value.front().isDigit()) {
        const QStringList numbers = value.split(u'-');
        parts.year = numbers[0].toInt();
        parts.month = numbers.size() > 1 ? numbers[1].toInt() : 0;
        parts.day = numbers.size() > 2 ? numbers[2].toInt() : 0;
        return parts;
    }
    for (const QString &word : value.split(u' '))
        parts.weekday = weekdayOf(word.toLower()).value_or(parts.weekday);
    return parts;
}

/// The year of "4/5/2022", of which nobody can tell the month.
std::optional<int> yearOfEitherOrder(const QString &value)
{
    static const QRegularExpression numbers(u"^\\d\\d?[/-]\\d\\d?[/-](\\d{4}|\\d\\d)$"_s);
    constexpr int century = 100;
    const QRegularExpressionMatch match = numbers.match(value);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    return year < century ? year + 2000 : year;
}

void addRounded(std::vector<int> &spans, double value)
{
    constexpr double most = 5000;
    if (value > most)
        return;
    spans.push_back(static_cast<int>(std::floor(value)));
    spans.push_back(static_cast<int>(std::ceil(value)));
}

void addSpan(DateShifts &shifts, const Figure &figure)
{
    constexpr double months = 12;
    constexpr double week = 7;
    constexpr double day = 24;
    const auto *value = std::get_if<double>(&figure.value);
    if (value == nullptr || *value < 0)
        return;
    const bool isSpan = figure.kind == FigureKind::Duration || figure.kind == FigureKind::Age;
    if (figure.kind == FigureKind::Ordinal || (isSpan && figure.unit == u"years")) {
        addRounded(shifts.years, *value);
        addRounded(shifts.years, *value - 1);
    }
    if (!isSpan)
        return;
    if (figure.direction != HedgeDirection::Exact && figure.unit == u"years")
        addRounded(shifts.years, *value + 1);
    if (figure.unit == u"years")
        addRounded(shifts.months, *value * months);
    if (figure.unit == u"months") {
        addRounded(shifts.months, *value);
        addRounded(shifts.years, *value / months);
    }
    if (figure.unit == u"weeks")
        addRounded(shifts.days, *value * week);
    if (figure.unit == u"days")
        addRounded(shifts.days, *value);
    if (figure.unit == u"hours")
        addRounded(shifts.days, *value / day);
}

void addWords(DateShifts &shifts, std::span<const Word> words)
{
    const auto hasAny = [&words](std::initializer_list<QStringView> forms) { return hasWord(words, forms); };
    shifts.isRelative = shifts.isRelative
        || hasAny({u"ago", u"earlier", u"later", u"before", u"after", u"next", u"last", u"following",
                   u"previous", u"coming", u"eve", u"overnight", u"anniversary"});
    shifts.isOfSeason = shifts.isOfSeason
        || hasAny({u"spring", u"summer", u"autumn", u"winter", u"season", u"quarter", u"quarterly", u"half",
                   u"christmas", u"easter", u"semester", u"mid-year"});
    shifts.isOfYear = shifts.isOfYear || hasAny({u"year", u"annual", u"annually"});
    if (hasAny({u"week", u"weekly", u"fortnight"}))
        shifts.days.insert(shifts.days.end(), {7, 14});
    if (hasAny({u"month", u"monthly"}))
        shifts.months.push_back(1);
    if (hasAny({u"decade", u"decades"}))
        shifts.years.insert(shifts.years.end(), {10, 20, 30});
    if (hasAny({u"year"}))
        shifts.years.push_back(1);
    if (hasAny({u"today", u"tonight"}))
        shifts.days.push_back(0);
    if (hasAny({u"day", u"night", u"overnight", u"eve", u"morning", u"tomorrow", u"yesterday"}))
        shifts.days.push_back(1);
}

/// A day with the month and day told, in the year of the other.
QDate inYearOf(const DateParts &parts, const QDate &day)
{
    return {parts.year != 0 ? parts.year : day.year(), parts.month, parts.day};
}

bool isWithin(const DateSpan &span, const DateParts &date)
{
    constexpr qint64 longest = 45; // Days: "last year" tells no month.
    if (span.first.daysTo(span.last) > longest)
        return false;
    for (QDate day = span.first; day <= span.last; day = day.addDays(1)) {
        if (day.month() == date.month && (date.day == 0 || day.day() == date.day))
            return true;
    }
    return false;
}

bool isDay(const QDate &day, const DateParts &date)
{
    return day.month() == date.month && (date.day == 0 || day.day() == date.day);
}

/// The day shifted by what is told, to either side.
bool isShifted(const QDate &from, const DateShifts &shifts, const DateParts &date)
{
    const auto isEither
        = [&](const QDate &before, const QDate &after) { return isDay(before, date) || isDay(after, date); };
    constexpr int week = 7;
    const bool isByDays = std::ranges::any_of(shifts.days, [&](int span) {
        const bool isByWeeks = span >= week && span % week == 0;
        const int slack = isByWeeks ? week - 1 : 0; // "Two weeks ago" may be a day of that week.
        for (int days = span - slack; days <= span + slack; ++days) {
            if (isEither(from.addDays(-days), from.addDays(days)))
                return true;
        }
        return false;
    });
    return isByDays || std::ranges::any_of(shifts.months, [&](int span) {
               return isEither(from.addMonths(-span), from.addMonths(span))
                   || (date.day == 0 && isEither(from.addMonths(1 - span), from.addMonths(span - 1)));
           });
}

} // namespace

std::vector<DateParts> datePartsOf(const Figure &figure)
{
    const auto *value = std::get_if<QString>(&figure.value);
    std::vector<DateParts> all;
    if (figure.kind != FigureKind::Date || value == nullptr)
        return all;
    if (const std::optional<int> year = yearOfEitherOrder(*value))
        return {DateParts{.year = *year}};
    for (const QString &each : value->split(u'/')) {
        const DateParts parts = partsOf(each);
        if (!parts.isEmpty())
            all.push_back(parts);
    }
    return all;
}

bool canBeOneDate(const DateParts &left, const DateParts &right)
{
    const auto isApart = [](int mine, int theirs) { return mine != 0 && theirs != 0 && mine != theirs; };
    const auto isCommon = [](int mine, int theirs) { return mine != 0 && mine == theirs; };
    const bool haveOne = isCommon(left.year, right.year) || isCommon(left.month, right.month)
        || isCommon(left.weekday, right.weekday);
    return haveOne && !isApart(left.year, right.year) && !isApart(left.month, right.month)
        && !isApart(left.day, right.day) && !isApart(left.weekday, right.weekday);
}

DateShifts shiftsIn(const AnnotatedVersion &own, std::span<const int> sentences, const QDate &published)
{
    DateShifts shifts;
    for (const int sentence : sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            addSpan(shifts, figure);
            const auto *value = std::get_if<QString>(&figure.value);
            if (figure.kind != FigureKind::Date || value == nullptr || !published.isValid())
                continue;
            const std::vector<DateSpan> spans = possibleDates(*value, published);
            shifts.spans.insert(shifts.spans.end(), spans.begin(), spans.end());
            for (const DateParts &parts : datePartsOf(figure)) {
                if (parts.day != 0 && inYearOf(parts, published).isValid())
                    shifts.told.push_back(inYearOf(parts, published));
            }
        }
        addWords(shifts, wordsAt(own, sentence));
    }
    return shifts;
}

bool impliesMonth(const DateShifts &shifts, const QDate &published, const DateParts &date)
{
    constexpr int december = 12;
    if (isDay(published, date) || (date.day == 0 && shifts.isOfSeason))
        return true;
    if (date.day == 0 && shifts.isOfYear && (date.month == 1 || date.month == december))
        return true;
    const auto isIn = [&date](const DateSpan &span) { return isWithin(span, date); };
    const auto follows = [&](const QDate &day) { return isDay(day, date) || isShifted(day, shifts, date); };
    const auto followsFromSpan = [&](const DateSpan &span) {
        constexpr qint64 month = 31;
        return span.first.daysTo(span.last) <= month && (follows(span.first) || follows(span.last));
    };
    return follows(published) || std::ranges::any_of(shifts.spans, isIn)
        || std::ranges::any_of(shifts.spans, followsFromSpan) || std::ranges::any_of(shifts.told, follows);
}

bool impliesYear(const DateShifts &shifts, const QDate &published, int year, const QSet<int> &told)
{
    const auto isFar = [&](int from) {
        return std::ranges::any_of(shifts.years,
                                   [&](int span) { return from + span == year || from - span == year; });
    };
    const int nearest = shifts.isRelative || shifts.isOfSeason ? 1 : 0;
    return std::abs(published.year() - year) <= nearest || isFar(published.year())
        || std::ranges::any_of(told, isFar);
}

bool impliesWeekday(const DateShifts &shifts, const QDate &published, int weekday)
{
    const auto isOn = [weekday](const QDate &day) { return day.dayOfWeek() == weekday; };
    const auto isBeside = [&](const QDate &day) {
        return isOn(day) || std::ranges::any_of(shifts.days, [&](int span) {
                   constexpr int week = 7;
                   return span % week != 0 && (isOn(day.addDays(span)) || isOn(day.addDays(-span)));
               });
    };
    return (!shifts.days.empty() && isBeside(published)) || std::ranges::any_of(shifts.told, isBeside)
        || std::ranges::any_of(shifts.spans, [&](const DateSpan &span) {
               constexpr qint64 weekend = 1;
               return span.first.daysTo(span.last) <= weekend && (isBeside(span.first) || isOn(span.last));
           });
}

} // namespace retold
