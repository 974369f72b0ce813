#pragma once

#include "core/compare/readings/date_shifts.h"

#include <QDate>
#include <QSet>

#include <span>
#include <vector>

namespace retold {

/// "12 and 13 March", "March 12 and 13": the day is told there without its month, beside another of that
/// month; of any where the date has none.
bool tellsDayNumber(const AnnotatedVersion &own, int sentence, const DateParts &date);

/// What days, months and years a version tells, and which follow from those: "nine days ago" from its
/// dateline, "last year" from the year of the dateline, as the day of the week there gives it. English.
class ToldDates final {
public:
    explicit ToldDates(const AnnotatedVersion &own);

    /// Whether a date is told anywhere with all these parts.
    bool tell(const DateParts &date) const;

    /// Whether those sentences tell it.
    bool tellIn(const DateParts &date, std::span<const int> sentences) const;

    /// Whether it follows from what those sentences tell beside it: a span of time, "last week".
    bool imply(const DateParts &date, std::span<const int> sentences) const;

    /// Whether the version tells of which day it is.
    bool isDated() const { return m_dateline.day != 0; }

    /// Whether it is the day of the version itself: of its dateline, or that of its first sentences.
    bool isReportDay(const DateParts &date) const;

    /// The days of the week on one of which the version may be.
    const QSet<int> &weekdays() const { return m_weekdays; }

private:
    /// A date told in a sentence.
    struct Told {
        int sentence = 0;
        DateParts parts;
    };

    void findDays();
    bool mayBeOf(int year) const;
    bool mayImplyWeekday(int weekday, const DateShifts &shifts, std::span<const int> sentences) const;
    bool mayImply(const DateParts &date, std::span<const int> sentences) const;
    bool isContradicted(const DateParts &date, std::span<const int> sentences) const;

    const AnnotatedVersion &m_own;
    std::vector<Told> m_told;
    DateParts m_dateline;
    QSet<int> m_weekdays;
    std::vector<QDate> m_days; ///< Of which the version may be: one for each year that is possible.
};

} // namespace retold
