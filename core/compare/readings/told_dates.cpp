#include "core/compare/readings/told_dates.h"

#include "core/compare/figures/figure_dates.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

/// A month, day of the week or year by its name alone; empty for other words.
DateParts partsOfWord(const Word &word)
{
    constexpr qsizetype digits = 4;
    DateParts parts;
    parts.weekday = weekdayOf(word.normal).value_or(0);
    parts.month = monthOf(word.normal).value_or(0);
    if (word.kind == WordKind::Number && word.normal.size() == digits)
        parts.year = word.normal.toInt();
    return parts;
}

/// "The year to April", "$4 in 2019-20": dates that were read as something else.
std::vector<DateParts> datesBesideFigures(const AnnotatedVersion &own, int sentence)
{
    const auto figures = inSentence(own.figures, sentence);
    std::vector<DateParts> dates;
    for (const Word &word : wordsAt(own, sentence)) {
        const DateParts parts = partsOfWord(word);
        const bool isRead = std::ranges::any_of(figures, [&word](const Figure &each) {
            return each.kind == FigureKind::Date && each.range.contains(word.range);
        });
        if (!parts.isEmpty() && !isRead)
            dates.push_back(parts);
    }
    return dates;
}

/// The day of the dateline, or of publication where there is none; the parts are told there.
DateParts datelineOf(const AnnotatedVersion &own)
{
    const QDate published = QDate::fromString(own.version.published.left(10), Qt::ISODate);
    if (published.isValid())
        return {published.year(), published.month(), published.day(), 0};
    for (const Figure &figure : own.figures) {
        const std::vector<DateParts> parts = datePartsOf(figure);
        if (parts.size() == 1 && parts.front().day != 0 && isOfDateline(own, figure))
            return parts.front();
    }
    return {};
}

/// The days of the week that the first sentence with one tells: the version is of one of them.
QSet<int> weekdaysOfLead(const AnnotatedVersion &own)
{
    constexpr int lead = 4; // Sentences, the headline and what stands below it among them.
    QSet<int> weekdays;
    for (const Figure &figure : own.figures) {
        if (figure.sentence > lead
            || !tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind))
            continue;
        for (const Figure &each : inSentence(own.figures, figure.sentence)) {
            for (const DateParts &parts : datePartsOf(each))
                weekdays.insert(parts.weekday);
        }
        weekdays.remove(0);
        if (!weekdays.isEmpty())
            break;
    }
    return weekdays;
}

/// Whether one of the spans, in days, leads from the one day of the week to the other.
bool liesBeside(int from, const std::vector<int> &spans, int weekday)
{
    constexpr int week = 7;
    return std::ranges::any_of(spans, [&](int span) {
        const int apart = std::abs(from - weekday);
        return span % week != 0 && (span % week == apart || span % week == week - apart);
    });
}

bool mayLeadToMonth(const DateShifts &shifts, int month)
{
    constexpr int week = 7;
    constexpr int december = 12;
    return shifts.isOfSeason || !shifts.months.empty()
        || (shifts.isOfYear && (month == 1 || month == december))
        || std::ranges::any_of(shifts.days, [](int span) { return span >= week; });
}

bool mayLeadToYear(const DateShifts &shifts)
{
    return shifts.isOfSeason || !shifts.months.empty() || !shifts.years.empty();
}

/// Whether the date told has every part of the other.
bool tellsAll(const DateParts &told, const DateParts &date)
{
    return (date.year == 0 || told.year != 0) && (date.month == 0 || told.month != 0)
        && canBeOneDate(told, date);
}

} // namespace

bool tellsDayNumber(const AnnotatedVersion &own, int sentence, const DateParts &date)
{
    constexpr int near = 2;
    const auto words = wordsAt(own, sentence);
    const auto day = std::ranges::find(words, QString::number(date.day), &Word::normal);
    if (date.day == 0 || day == words.end())
        return false;
    const int at = static_cast<int>(day - words.begin());
    return std::ranges::any_of(inSentence(own.figures, sentence), [&](const Figure &each) {
        const std::vector<DateParts> parts = datePartsOf(each);
        const bool isDate = std::ranges::any_of(parts, [&date](const DateParts &part) {
            return part.day != 0 && (date.month == 0 || part.month == date.month);
        });
        return isDate && !each.range.contains(day->range) && at >= wordAt(words, each.range.begin) - near
            && at <= wordAt(words, each.range.end) + near;
    });
}

ToldDates::ToldDates(const AnnotatedVersion &own) :
    m_own(own),
    m_dateline(datelineOf(own)),
    m_weekdays(weekdaysOfLead(own))
{
    for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        for (const DateParts &parts : datesBesideFigures(own, sentence))
            m_told.push_back({sentence, parts});
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            for (const DateParts &parts : datePartsOf(figure))
                m_told.push_back({sentence, parts});
        }
    }
    findDays();
}

/// Near a year that is told.
bool ToldDates::mayBeOf(int year) const
{
    constexpr int near = 6;
    const auto hasYear = [](const Told &told) { return told.parts.year != 0; };
    return std::ranges::none_of(m_told, hasYear) || std::ranges::any_of(m_told, [year](const Told &told) {
               return told.parts.year != 0 && std::abs(told.parts.year - year) <= near;
           });
}

/// A dateline without its year may be of any in which it falls on a day of the week told beside it, and near
/// which the version tells of a year; of one that is told with years behind it rather than of others.
void ToldDates::findDays()
{
    constexpr int earliest = 1980;
    constexpr int latest = 2060;
    if (m_dateline.day == 0)
        return;
    if (m_dateline.year != 0) {
        m_days.emplace_back(m_dateline.year, m_dateline.month, m_dateline.day);
        return;
    }
    for (int year = earliest; year <= latest; ++year) {
        const QDate day(year, m_dateline.month, m_dateline.day);
        if (day.isValid() && m_weekdays.contains(day.dayOfWeek()) && mayBeOf(year))
            m_days.push_back(day);
    }
    const auto hasYearsAround = [this](const QDate &day) {
        const auto isTold = [&day](const Told &told) { return told.parts.year == day.year(); };
        const auto isNext = [&day](const Told &told) {
            constexpr int soon = 3;
            return told.parts.year > day.year() && told.parts.year <= day.year() + soon;
        };
        return std::ranges::any_of(m_told, isTold) && std::ranges::any_of(m_told, isNext);
    };
    if (const auto sure = std::ranges::find_if(m_days, hasYearsAround); sure != m_days.end())
        m_days = {*sure};
}

bool ToldDates::tell(const DateParts &date) const
{
    return std::ranges::any_of(m_told, [&date](const Told &told) { return tellsAll(told.parts, date); });
}

bool ToldDates::isReportDay(const DateParts &date) const
{
    if (date.weekday == 0)
        return date.day != 0 && canBeOneDate(m_dateline, date);
    return m_weekdays.contains(date.weekday)
        || std::ranges::any_of(m_days, [&date](const QDate &day) { return day.dayOfWeek() == date.weekday; });
}

bool ToldDates::tellIn(const DateParts &date, std::span<const int> sentences) const
{
    return std::ranges::any_of(m_told, [&](const Told &told) {
        return std::ranges::find(sentences, told.sentence) != sentences.end() && tellsAll(told.parts, date);
    });
}

/// "November 2022" where the sentences tell of another month of that year, or of that month in another.
bool ToldDates::isContradicted(const DateParts &date, std::span<const int> sentences) const
{
    return date.year != 0 && date.month != 0 && std::ranges::any_of(m_told, [&](const Told &told) {
               const bool isWhole = told.parts.year != 0 && told.parts.month != 0;
               const bool isHere = std::ranges::find(sentences, told.sentence) != sentences.end();
               return isWhole && isHere && (told.parts.year == date.year) != (told.parts.month == date.month);
           });
}

bool ToldDates::mayImplyWeekday(int weekday, const DateShifts &shifts, std::span<const int> sentences) const
{
    QSet<int> from = m_weekdays;
    for (const Told &told : m_told) {
        if (std::ranges::find(sentences, told.sentence) != sentences.end())
            from.insert(told.parts.weekday);
    }
    from.remove(0);
    return std::ranges::any_of(from, [&](int told) { return liesBeside(told, shifts.days, weekday); });
}

/// Of a version that does not tell of which day it is, whatever may follow: a day of the week from those of
/// the sentences and of the lead by a span of days, a month or a year by a span of its own kind.
bool ToldDates::mayImply(const DateParts &date, std::span<const int> sentences) const
{
    const DateShifts shifts = shiftsIn(m_own, sentences, {});
    if (date.weekday != 0)
        return mayImplyWeekday(date.weekday, shifts, sentences);
    if (date.day != 0 && (shifts.isRelative || !shifts.days.empty()))
        return true;
    return (date.month != 0 && mayLeadToMonth(shifts, date.month))
        || (date.year != 0 && mayLeadToYear(shifts));
}

bool ToldDates::imply(const DateParts &date, std::span<const int> sentences) const
{
    if (isContradicted(date, sentences))
        return false;
    if (m_days.empty())
        return mayImply(date, sentences);
    QSet<int> years;
    for (const Told &told : m_told)
        years.insert(told.parts.year);
    years.remove(0);
    return std::ranges::any_of(m_days, [&](const QDate &day) {
        const DateShifts shifts = shiftsIn(m_own, sentences, day);
        if (date.weekday != 0)
            return impliesWeekday(shifts, day, date.weekday);
        const bool hasMonth = date.month == 0 || impliesMonth(shifts, day, date)
            || (date.year != 0 && tell({0, date.month, date.day, 0}));
        const bool hasYear = date.year == 0 || impliesYear(shifts, day, date.year, years)
            || (date.month != 0 && years.contains(date.year));
        return hasMonth && hasYear;
    });
}

} // namespace retold
