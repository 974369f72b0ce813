#pragma once

#include "core/annotate/figure_tokens.h"
#include "core/story/figure.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace retold {

/// The names of months and weekdays in a language, in lower case, and the day that a version came out.
struct Calendar {
    QString language;
    std::optional<QDate> published = {};
    QHash<QString, int> months = {};   ///< 1 to 12.
    QHash<QString, int> weekdays = {}; ///< 1 (Monday) to 7.
};

/// The calendar words of a language; `published` may be anything, its first ten characters count if they are
/// an ISO date.
Calendar calendarOf(const QString &language, const QString &published);

/// "Friday" of "Friday's", in whatever apostrophe.
QStringView withoutPossessive(QStringView word);

/// A date or time in a text, from where it was asked for up to token `end`.
struct DateMatch {
    qsizetype end = 0;
    FigureKind kind = FigureKind::Date;
    /// ISO 8601 where known ("2025-02-14", "2025-02", "2025", "--02-14" without a year, "17:30"), a season as
    /// "2012/2013", days in a row as "2025-02-14/2025-02-16", else the wording ("next Tuesday", "the 1990s").
    QString value;
};

/// Reads a date that names a month, a year or a day in digits: "Feb. 14, 2025", "14 February", "14/02/2025",
/// "May 2024", "Sept. 16-19", "2012-13", "1990s". A day without a year gets the one that lies nearest to the
/// publication.
std::optional<DateMatch> readCalendarDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar);

/// Reads a date that is known only by the day of publication: "next week", "Tuesday morning", "yesterday".
std::optional<DateMatch> readRelativeDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar);

/// Reads a lone year ("in 2014"); whether four digits are one is told from the words beside them.
std::optional<DateMatch> readYear(const FigureTokens &tokens, qsizetype at);

/// Reads a time of day: "7.30pm", "5 p.m.", "10:30", "1400 GMT", "midnight", "7am-10.30pm".
std::optional<DateMatch> readTime(const FigureTokens &tokens, qsizetype at);

} // namespace retold
