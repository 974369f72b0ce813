#pragma once

#include "core/compare/readings/date_shifts.h"
#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// A day as the text gives it to something.
struct Day {
    const Figure *figure = nullptr;
    DateParts parts;
    std::span<const Word> words; ///< Of its sentence.
    int at = 0;                  ///< Its first word.
};

/// The days of the version, outside marks; none where it is a diary, or hostile.
std::vector<Day> daysOf(const AnnotatedVersion &own);

/// Whether the day is that of the verb: behind it with no other verb between, or at the head of the sentence.
bool isDayOf(const Day &day, int verb);

/// "Had been due on Monday", "another was arrested": the day of what did not come about, or of more than one.
bool tellsOfOthers(std::span<const Word> words);

/// Days of the week, or days of the calendar, that are not the same.
bool areApart(const Day &left, const Day &right);

} // namespace retold
