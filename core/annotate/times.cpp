#include "core/annotate/dates.h"

#include "core/annotate/times_dotted.h"
#include "core/annotate/times_spoken.h"

#include <QStringList>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// Minutes since midnight, and the token behind.
struct Clock {
    int minutes = 0;
    qsizetype end = 0;
    bool hasHalf = false; ///< "am" or "pm" was said, or else it is sure that a time stands here.
    std::optional<int> seconds = {};
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
    return Clock{.minutes = number * 60 + minute, .end = end};
}

/// Takes the ":15" of "7:30:15 pm".
void takeSeconds(const FigureTokens &tokens, Clock &clock)
{
    const qsizetype at = clock.end;
    const bool isSecond = tokens.isMark(at - 2, u':') && tokens.isMark(at, u':') && tokens.isGlued(at)
        && tokens.isGlued(at + 1) && tokens.isNumeral(at + 1) && tokens.textOf(at + 1).size() == 2;
    if (!isSecond)
        return;
    clock.seconds = tokens.textOf(at + 1).toInt();
    clock.end = at + 2;
}

/// Takes "in the evening", "at night" and "tonight" into account, behind a bare hour only where a time can
/// stand.
void takePartOfDay(const FigureTokens &tokens, qsizetype at, Clock &clock)
{
    const PartOfDay part = readPartOfDay(tokens, clock.end);
    const bool isKnown
        = clock.hasHalf || clock.end > at + 1 || tokens[at].numeral.isDotted || isTimeWordBefore(tokens, at);
    if (part.end == 0 || !isKnown || clock.minutes >= 13 * 60)
        return;
    clock.minutes = clock.minutes % (12 * 60) + (part.isLate ? 12 * 60 : 0);
    clock.hasHalf = true;
    clock.end = part.isDay ? clock.end : part.end; // "tonight" is a day of its own.
}

/// "a las 20.30 horas", "alle 20.30": a point before minutes where decimals have a comma.
void takeForeignHour(const FigureTokens &tokens, qsizetype at, Clock &clock)
{
    if (tokens.language() == u"en" || !tokens[at].numeral.isDotted)
        return;
    const bool isNamed = isOneOf(tokens[clock.end].lower, {u"horas", u"uur", u"heures"});
    clock.hasHalf = clock.hasHalf || isNamed
        || isOneOf(tokens[at - 1].lower, {u"las", u"ore", u"alle", u"dalle", u"om"});
    clock.end += isNamed ? 1 : 0;
}

/// Takes "am", "p.m." and "o'clock" into account.
std::optional<Clock> readClock(const FigureTokens &tokens, qsizetype at)
{
    std::optional<Clock> clock = readHour(tokens, at);
    if (!clock)
        return std::nullopt;
    clock->hasHalf = isDottedTime(tokens, at);
    takeSeconds(tokens, *clock);
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
    takeForeignHour(tokens, at, *clock);
    takePartOfDay(tokens, at, *clock);
    return clock;
}

bool hasMinutes(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isMark(at + 1, u':') && tokens[at + 2].kind == FigureTokenKind::Numeral
        && tokens.textOf(at + 2).size() == 2; // but "3:1"
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

/// What joins two times of day, and the token behind; 0 where nothing does: "-", and behind "from" or a time
/// that says its half of the day "to", "until", behind "between" "and".
qsizetype behindJoint(const FigureTokens &tokens, qsizetype at, const Clock &from)
{
    if (tokens.isDash(from.end) && tokens[from.end].hasGap == tokens[from.end + 1].hasGap)
        return from.end + 1;
    const bool isTo = isOneOf(tokens[from.end].lower, {u"to", u"until", u"till", u"bis"})
        && (from.hasHalf || hasMinutes(tokens, at) || isOneOf(tokens[at - 1].lower, {u"from", u"von"}));
    const bool isAnd = isOneOf(tokens[from.end].lower, {u"and", u"und"})
        && isOneOf(tokens[at - 1].lower, {u"between", u"zwischen"});
    return isTo || isAnd ? from.end + 1 : 0;
}

/// "18:30", "6.30pm", "6-7pm", "from 7am to 9am": a clock's figures, alone or from one to another.
std::optional<DateMatch> readClockTime(const FigureTokens &tokens, qsizetype at)
{
    const Clock from = readClock(tokens, at).value_or(Clock{});
    if (from.end == 0)
        return std::nullopt;
    const bool isTime = from.hasHalf || hasMinutes(tokens, at);
    const qsizetype second = behindJoint(tokens, at, from);
    const Clock until = second > 0 ? readClock(tokens, second).value_or(Clock{}) : Clock{};
    if (until.hasHalf || (isTime && until.end > 0 && hasMinutes(tokens, second)))
        return DateMatch{until.end, FigureKind::Time, isoSpan(from.minutes, until.minutes, isTime)};
    if (!isTime)
        return std::nullopt;
    const QString seconds = from.seconds ? u":%1"_s.arg(*from.seconds, 2, 10, QChar(u'0')) : QString();
    return DateMatch{from.end, FigureKind::Time, isoTime(from.minutes) + seconds};
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
