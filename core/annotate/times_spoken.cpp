#include "core/annotate/times_spoken.h"

#include "core/annotate/number_cardinal.h"
#include "core/annotate/number_lexicon.h"

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr int hour = 60;  // Minutes.
constexpr int noon = 720; // Minutes since midnight.

/// A whole number in words between two bounds, or in digits where they are allowed, and the token behind.
struct Count {
    int value = 0;
    qsizetype end = 0;
};

std::optional<Count> readCount(const FigureTokens &tokens, qsizetype at, int least, int most)
{
    const std::optional<SmallNumber> small = readSmallNumber(tokens, at);
    if (!small || small->value < least || small->value > most)
        return std::nullopt;
    return Count{static_cast<int>(small->value), small->end};
}

/// The hour of a clock face, in words or digits.
std::optional<Count> readFaceHour(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isNumeral(at))
        return readCount(tokens, at, 1, 12);
    const Numeral &numeral = tokens[at].numeral;
    const bool isHour
        = !numeral.hasDecimals && !numeral.isGrouped && numeral.value >= 1 && numeral.value <= 12;
    return isHour ? std::optional(Count{static_cast<int>(numeral.value), at + 1}) : std::nullopt;
}

/// Minutes said before "past" or "to", and the token behind: "half", "a quarter", "twenty-five", "ten
/// minutes".
std::optional<Count> readMinutes(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isWord(at, u"half"))
        return Count{30, at + 1};
    const qsizetype part = at + (tokens.isWord(at, u"a") ? 1 : 0);
    if (tokens.isWord(part, u"quarter"))
        return Count{15, part + 1};
    std::optional<Count> count = readCount(tokens, at, 1, 29);
    const bool isFive = count && count->value % 5 == 0;
    if (count && isOneOf(tokens[count->end].lower, {u"minutes", u"mins"}))
        return Count{count->value, count->end + 1};
    return isFive ? count : std::nullopt;
}

/// The time with what is said of the part of the day behind it.
DateMatch timeOf(const FigureTokens &tokens, int minutes, qsizetype end)
{
    const bool isHalf = isOneOf(tokens[end].lower, {u"am", u"pm"}) && tokens.isWord(end);
    const PartOfDay part = readPartOfDay(tokens, end);
    if (isHalf || part.end > 0) {
        const bool isLate = isHalf ? tokens[end].lower == u"pm" : part.isLate;
        minutes = minutes % noon + (isLate ? noon : 0);
    }
    const qsizetype behind = isHalf ? end + 1 : part.end > 0 && !part.isDay ? part.end : end;
    return {behind, FigureKind::Time, isoTime((minutes + 2 * noon) % (2 * noon))};
}

/// "half past nine", "ten past eight"; "ten to nine" only where a time can stand, for it also is a range.
std::optional<DateMatch> readPartOfHour(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return std::nullopt;
    const std::optional<Count> minutes = readMinutes(tokens, at);
    if (!minutes)
        return std::nullopt;
    const bool isQuarter = minutes->value == 15;
    const bool isPast = tokens.isWord(minutes->end, u"past");
    const bool isTo = tokens.isWord(minutes->end, u"to") && minutes->value != 30
        && (isQuarter
            || isOneOf(tokens[at - 1].lower, {u"at", u"by", u"until", u"till", u"since", u"before", u"it's"})
            || at == 0);
    const std::optional<Count> face = isPast || isTo ? readFaceHour(tokens, minutes->end + 1) : std::nullopt;
    const bool isCounted
        = face && isTo && !isQuarter && minutes->value < face->value; // "at five to ten places"
    if (!face || isCounted)
        return std::nullopt;
    return timeOf(tokens, face->value * hour + (isTo ? -minutes->value : minutes->value), face->end);
}

/// The number of minutes in "20 minutes", "eight minutes", "a quarter of an hour", and the token behind.
std::optional<Count> readSpanOfMinutes(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype unit = tokens.isNumeral(at) ? at + 1 : -1;
    if (unit < 0)
        return readMinutes(tokens, at);
    const Numeral &numeral = tokens[at].numeral;
    const bool isCount
        = !numeral.hasDecimals && !numeral.isGrouped && numeral.value >= 1 && numeral.value < hour;
    return isCount && isOneOf(tokens[unit].lower, {u"minutes", u"mins", u"minute"})
        ? std::optional(Count{static_cast<int>(numeral.value), unit + 1})
        : std::nullopt;
}

/// "20 minutes before midnight", "a quarter past noon".
std::optional<DateMatch> readNearNamedTime(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<Count> minutes = readSpanOfMinutes(tokens, at);
    if (!minutes)
        return std::nullopt;
    const bool isBefore = isOneOf(tokens[minutes->end].lower, {u"to", u"before"});
    const QString &named = tokens[minutes->end + 1].lower;
    const bool isNoon = isOneOf(named, {u"noon", u"midday"});
    if ((!isBefore && !isOneOf(tokens[minutes->end].lower, {u"past", u"after"}))
        || (!isNoon && named != u"midnight"))
        return std::nullopt;
    const int from = isNoon ? noon : isBefore ? 2 * noon : 0;
    return DateMatch{minutes->end + 2, FigureKind::Time,
                     isoTime(isBefore ? from - minutes->value : from + minutes->value)};
}

/// "seven thirty pm", "nine o'clock", "eight at night" behind "at".
std::optional<DateMatch> readHourInWords(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<Count> face = tokens.isWord(at) ? readCount(tokens, at, 1, 12) : std::nullopt;
    if (!face)
        return std::nullopt;
    if (tokens.isWord(face->end, u"o'clock"))
        return timeOf(tokens, face->value * hour, face->end + 1);
    const auto isHalfAt = [&tokens](qsizetype i) {
        return tokens.isWord(i, u"pm") || (tokens.isWord(i, u"am") && tokens.textOf(i) != u"AM");
    };
    if (const std::optional<Count> minutes = readCount(tokens, face->end, 10, 59);
        minutes && (isHalfAt(minutes->end) || readPartOfDay(tokens, minutes->end).end > 0))
        return timeOf(tokens, face->value * hour + minutes->value, minutes->end);
    const bool isTime
        = isHalfAt(face->end) || (isTimeWordBefore(tokens, at) && readPartOfDay(tokens, face->end).end > 0);
    return isTime ? std::optional(timeOf(tokens, face->value * hour, face->end)) : std::nullopt;
}

/// Whether one of the next words is one that a time in words is told with; most words are passed over at
/// once.
bool canBeTime(const FigureTokens &tokens, qsizetype at)
{
    constexpr qsizetype longest = 4; // "twenty-five past".
    for (qsizetype i = at + 1; i <= at + longest; ++i) {
        if (isOneOf(
                tokens[i].lower,
                {u"past", u"to", u"before", u"after", u"o'clock", u"am", u"pm", u"in", u"at", u"tonight"}))
            return true;
    }
    return false;
}

} // namespace

PartOfDay readPartOfDay(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isWord(at, u"tonight"))
        return {at + 1, true, true};
    if (tokens.isWord(at, u"at") && tokens.isWord(at + 1, u"night"))
        return {at + 2, true};
    const bool isIn = tokens.isWord(at, u"in") && tokens.isWord(at + 1, u"the");
    const QString &part = tokens[at + 2].lower;
    if (!isIn || !isOneOf(part, {u"morning", u"afternoon", u"evening"}))
        return {};
    return {at + 3, part != u"morning"};
}

bool isTimeWordBefore(const FigureTokens &tokens, qsizetype at)
{
    return at == 0
        || isOneOf(tokens[at - 1].lower,
                   {u"at", u"by", u"until", u"till", u"since", u"before", u"after", u"around", u"about",
                    u"from", u"to"});
}

QString isoTime(int minutes)
{
    return u"%1:%2"_s.arg(minutes / hour, 2, 10, QChar(u'0')).arg(minutes % hour, 2, 10, QChar(u'0'));
}

std::optional<DateMatch> readSpokenTime(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.language() != u"en" || !canBeTime(tokens, at))
        return std::nullopt;
    if (const std::optional<DateMatch> near = readNearNamedTime(tokens, at))
        return near;
    const std::optional<DateMatch> part = readPartOfHour(tokens, at);
    return part ? part : readHourInWords(tokens, at);
}

} // namespace retold
