#include "core/annotate/dates.h"

#include "core/annotate/number_lexicon.h"

#include <QStringList>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// Minutes since midnight, and the token behind.
struct Clock {
    int minutes = 0;
    qsizetype end = 0;
    bool hasHalf = false; ///< "am" or "pm" was said.
};

/// "7", "7.30" and "7:30" as hour and minute, without what follows.
std::optional<Clock> readHour(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isNumeral(at))
        return std::nullopt;
    const QStringView text = tokens.textOf(at);
    const qsizetype point = text.indexOf(u'.');
    const QStringView hour = point < 0 ? text : text.first(point);
    int minute = 0;
    qsizetype end = at + 1;
    if (point >= 0) {
        if (text.size() - point != 3)
            return std::nullopt;
        minute = text.sliced(point + 1).toInt();
    } else if (tokens.isMark(end, u':') && tokens.isGlued(end) && tokens.isGlued(end + 1)
               && tokens.isNumeral(end + 1) && tokens.textOf(end + 1).size() == 2) {
        minute = tokens.textOf(end + 1).toInt();
        end += 2;
    }
    bool isNumber = false;
    const int number = hour.toInt(&isNumber);
    if (!isNumber || hour.size() > 2 || number > 24 || minute > 59)
        return std::nullopt;
    return Clock{number * 60 + minute, end, false};
}

/// Takes "am", "p.m." and "o'clock" into account.
std::optional<Clock> readClock(const FigureTokens &tokens, qsizetype at)
{
    std::optional<Clock> clock = readHour(tokens, at);
    if (!clock)
        return std::nullopt;
    const QString &half = tokens[clock->end].lower;
    const bool isWord = tokens.isWord(clock->end);
    if (isWord && isOneOf(half, {u"am", u"pm"}) && clock->minutes < 13 * 60) {
        clock->minutes = clock->minutes % (12 * 60) + (half == u"pm" ? 12 * 60 : 0);
        clock->hasHalf = true;
        ++clock->end;
    } else if (isWord && isOneOf(half, {u"o'clock", u"uhr"})) {
        clock->hasHalf = true;
        ++clock->end;
    }
    return clock;
}

bool hasMinutes(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isMark(at + 1, u':') && tokens[at + 2].kind == FigureTokenKind::Numeral
        && tokens.textOf(at + 2).size() == 2; // but "3:1"
}

QString isoTime(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// "19:00/22:00". Where "am" or "pm" is said once, "7-10pm" begins in the evening, but "9-5pm" in the
/// morning.
QString isoSpan(int from, int until, bool isFromKnown)
{
    constexpr int noon = 12 * 60;
    const bool isLate = !isFromKnown && until >= noon && from + noon < until;
    return isoTime(isLate ? from + noon : from) + u'/' + isoTime(until);
}

/// "1400 GMT".
std::optional<DateMatch> readMilitary(const FigureTokens &tokens, qsizetype at)
{
    const bool hasZone
        = isOneOf(tokens[at + 1].lower, {u"gmt", u"bst", u"cet", u"est", u"edt", u"utc", u"hrs"});
    const QStringView text = tokens.textOf(at);
    if (!tokens.isNumeral(at) || !hasZone || text.size() != 4)
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number / 100 > 24 || number % 100 > 59)
        return std::nullopt;
    return DateMatch{at + 1, FigureKind::Time, isoTime(number / 100 * 60 + number % 100)};
}

/// "half past nine", "quarter to four".
std::optional<DateMatch> readPartOfHour(const FigureTokens &tokens, qsizetype at)
{
    const int part = tokens.isWord(at, u"half") ? 30 : tokens.isWord(at, u"quarter") ? 15 : 0;
    const bool isTo = tokens.isWord(at + 1, u"to") && part == 15;
    const auto hour = part > 0 && (isTo || tokens.isWord(at + 1, u"past")) && tokens.isWord(at + 2)
        ? numberWord(tokens[at + 2].lower)
        : std::nullopt;
    if (!hour || hour->value < 1 || hour->value > 12 || hour->isPlural)
        return std::nullopt;
    const int minutes = static_cast<int>(hour->value) * 60 + (isTo ? -part : part);
    return DateMatch{at + 3, FigureKind::Time, isoTime(minutes)};
}

/// "three o'clock in the afternoon", "half past nine".
std::optional<DateMatch> readSpokenTime(const FigureTokens &tokens, qsizetype at)
{
    if (const auto part = readPartOfHour(tokens, at))
        return part;
    const auto hour = tokens.isWord(at) && tokens.isWord(at + 1, u"o'clock") ? numberWord(tokens[at].lower)
                                                                             : std::nullopt;
    if (!hour || hour->value < 1 || hour->value > 12)
        return std::nullopt;
    const bool isIn = tokens.isWord(at + 2, u"in") && tokens.isWord(at + 3, u"the");
    const bool isLate = isIn && isOneOf(tokens[at + 4].lower, {u"afternoon", u"evening"});
    const int number = static_cast<int>(hour->value) % 12 + (isLate ? 12 : 0);
    return DateMatch{at + 2, FigureKind::Time, isoTime((isLate || number > 0 ? number : 12) * 60)};
}

/// "14h30" and "15h" of French and Portuguese.
std::optional<DateMatch> readLetteredTime(const FigureTokens &tokens, qsizetype at)
{
    const bool hasLetter = isOneOf(tokens.language(), {u"fr", u"pt"});
    if (!hasLetter || !(tokens[at].kind == FigureTokenKind::Label || tokens.isNumeral(at)))
        return std::nullopt;
    const bool isWhole = tokens.isNumeral(at) && tokens.isWord(at + 1, u"h") && tokens.isGlued(at + 1);
    const QStringList parts = (isWhole ? tokens[at].lower + u'h' : tokens[at].lower).split(u'h');
    if (parts.size() != 2)
        return std::nullopt;
    bool isHour = false;
    bool isMinute = parts[1].isEmpty();
    const int hour = parts[0].toInt(&isHour);
    const int minute = isMinute ? 0 : parts[1].toInt(&isMinute);
    if (!isHour || !isMinute || hour > 24 || minute > 59)
        return std::nullopt;
    return DateMatch{at + (isWhole ? 2 : 1), FigureKind::Time, isoTime(hour * 60 + minute)};
}

std::optional<DateMatch> readNamedTime(const FigureTokens &tokens, qsizetype at)
{
    const bool isNoon = isOneOf(tokens[at].lower, {u"noon", u"midday"});
    if (!isNoon && tokens[at].lower != u"midnight")
        return std::nullopt;
    return DateMatch{at + 1, FigureKind::Time, isNoon ? u"12:00"_s : u"00:00"_s};
}

/// "18:30", "6.30pm", "6-7pm": a clock's figures, alone or from one to another.
std::optional<DateMatch> readClockTime(const FigureTokens &tokens, qsizetype at)
{
    const Clock from = readClock(tokens, at).value_or(Clock{});
    if (from.end == 0)
        return std::nullopt;
    const bool isTime = from.hasHalf || hasMinutes(tokens, at);
    const bool isJoined = tokens.isDash(from.end) && tokens.isGlued(from.end + 1);
    const Clock until = isJoined ? readClock(tokens, from.end + 1).value_or(Clock{}) : Clock{};
    if (until.hasHalf || (isTime && until.end > 0 && hasMinutes(tokens, from.end + 1)))
        return DateMatch{until.end, FigureKind::Time, isoSpan(from.minutes, until.minutes, isTime)};
    return isTime ? std::optional(DateMatch{from.end, FigureKind::Time, isoTime(from.minutes)})
                  : std::nullopt;
}

} // namespace

std::optional<DateMatch> readTime(const FigureTokens &tokens, qsizetype at)
{
    if (const auto spoken = readSpokenTime(tokens, at))
        return spoken;
    if (const auto lettered = readLetteredTime(tokens, at))
        return lettered;
    if (tokens.isWord(at))
        return readNamedTime(tokens, at);
    if (const auto military = readMilitary(tokens, at))
        return military;
    return readClockTime(tokens, at);
}

} // namespace retold
