#pragma once

#include "core/compare/findings/detectors.h"

#include <QSet>

#include <vector>

namespace retold {

/// How finely a day is told: days of one grain can be held against each other.
enum class DayGrain { None, Weekday, Month, Day, Hour, Year, Decade };

/// Whether something is to be over by the day, lasts until then, begins then, or does not begin before it.
enum class DayLimit { None, Deadline, End, Start, Earliest };

/// A day or hour with the clause that tells what happens then.
struct DayOccasion {
    const Figure *day = nullptr;
    QStringView written;
    DayGrain grain = DayGrain::None;
    QString value;               ///< Without the part of the day.
    QSet<QString> event;         ///< Content stems of the clause.
    QSet<QString> sentence = {}; ///< And of the whole sentence.
    bool isInMarks = false;
    bool isOfReport = false; ///< The day on which somebody said it.
    DayLimit limit = DayLimit::None;
    bool isExact = false;   ///< "On 14 March", with no word of a limit in the sentence.
    TextRange bounded = {}; ///< With the word of the limit before it.
};

/// The days and hours of the group's sentences, with what is told to happen then; none of a table.
std::vector<DayOccasion> occasionsIn(const FindingSources &sources, const SentenceGroup &group);

} // namespace retold
