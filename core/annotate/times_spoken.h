#pragma once

#include "core/annotate/dates.h"

#include <QString>

namespace retold {

/// What tells the half of the day behind an hour, up to token `end` (0 where nothing does).
struct PartOfDay {
    qsizetype end = 0;
    bool isLate = false; ///< After noon.
    bool isDay = false;  ///< "tonight", which is a date of its own.
};

/// "in the morning", "in the evening", "at night", "tonight".
PartOfDay readPartOfDay(const FigureTokens &tokens, qsizetype at);

/// Whether a bare hour can stand at a token: "at 7 in the evening", "until eight at night".
bool isTimeWordBefore(const FigureTokens &tokens, qsizetype at);

/// Minutes since midnight as "07:30".
QString isoTime(int minutes);

/// Reads a time of day in words: "half past nine", "ten to four", "seven thirty pm", "three o'clock in the
/// afternoon". Without a part of the day the hour is taken as it is said.
std::optional<DateMatch> readSpokenTime(const FigureTokens &tokens, qsizetype at);

} // namespace retold
