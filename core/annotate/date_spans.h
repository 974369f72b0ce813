#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace retold {

/// The days that a date means, both ends included.
struct DateSpan {
    QDate first;
    QDate last;

    bool operator==(const DateSpan &) const = default;
    bool contains(const DateSpan &other) const { return first <= other.first && other.last <= last; }
};

/// What a date figure's value can mean for a reader on the day of publication: ISO days, months and years
/// mean themselves ("--02-14" that day of the year before, this and the next), "4/5/2022" is read in both
/// orders, English wording is counted
/// from `published`: "tomorrow", "last week", "Tuesday" (the one before or the one to come, for tense is not
/// looked at). Empty where nothing is known: other wording, or a relative date without a valid `published`.
std::vector<DateSpan> possibleDates(const QString &value, const QDate &published);

/// Monday is 1; English, in lower case.
std::optional<int> weekdayOf(const QString &word);

/// January is 1; English, in lower case.
std::optional<int> monthOf(const QString &word);

} // namespace retold
