#pragma once

#include "core/annotate/date_spans.h"
#include "core/story/annotated_version.h"

#include <QDate>
#include <QSet>

#include <span>
#include <vector>

namespace retold {

/// A date by its parts; 0 where a part is not told.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0; ///< Monday is 1; only where nothing else is told.

    bool isEmpty() const { return year == 0 && month == 0 && weekday == 0; }
    bool operator==(const DateParts &) const = default;
};

/// The parts of a date of the calendar or of the week, both ends of "2014/2021"; empty for "next month" and
/// for what is no date.
std::vector<DateParts> datePartsOf(const Figure &figure);

/// Whether no part that both tell differs, and they have one in common.
bool canBeOneDate(const DateParts &left, const DateParts &right);

/// What sentences tell from which other dates follow.
struct DateShifts {
    std::vector<DateSpan> spans; ///< Days that relative dates mean.
    std::vector<int> days;       ///< Spans of days and weeks, in days.
    std::vector<int> months;     ///< Spans of months and years, in months.
    std::vector<int> years;      ///< Spans and ages, in years.
    std::vector<QDate> told;     ///< Days of the calendar told there.
    bool isRelative = false;     ///< "Ago", "the day before", "next": counted from somewhere.
    bool isOfSeason = false;     ///< "The spring", "the third quarter": of months without their names.
    bool isOfYear = false;       ///< "The end of the year".
};

/// Of sentences of a version that is of that day.
DateShifts shiftsIn(const AnnotatedVersion &own, std::span<const int> sentences, const QDate &published);

/// Whether the month, and the day where it is told, follows.
bool impliesMonth(const DateShifts &shifts, const QDate &published, const DateParts &date);

/// Whether the year follows, from that of the day or from one that is told.
bool impliesYear(const DateShifts &shifts, const QDate &published, int year, const QSet<int> &told);

bool impliesWeekday(const DateShifts &shifts, const QDate &published, int weekday);

} // namespace retold
