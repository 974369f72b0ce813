#include "core/compare/figures/figure_dates.h"

#include "core/annotate/date_spans.h"
#include "core/compare/figures/part_of_day.h"

#include <QRegularExpression>
#include <QString>
#include <QTime>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace retold {

namespace {

using namespace Qt::StringLiterals;

/// One reading in common is enough, for a date may have several.
ValueRelation relateSpans(const std::vector<DateSpan> &mine, const std::vector<DateSpan> &theirs)
{
    bool isInside = false;
    for (const DateSpan &one : mine) {
        for (const DateSpan &other : theirs) {
            if (one == other)
                return ValueRelation::Reformatted;
            isInside = isInside || one.contains(other) || other.contains(one);
        }
    }
    return isInside ? ValueRelation::Vaguer : ValueRelation::Altered;
}

/// "Yesterday", "last night": a day that only the day of writing tells.
bool isDeictic(const QString &day)
{
    const bool isOfWeek = std::ranges::any_of(
        std::array{"mon"_L1, "tues"_L1, "wednes"_L1, "thurs"_L1, "fri"_L1, "satur"_L1, "sun"_L1},
        [&day](QLatin1StringView name) {
            return day.contains(QString(name) + u"day"_s, Qt::CaseInsensitive);
        });
    return !isOfWeek
        && std::ranges::any_of(
            std::array{"today"_L1, "tonight"_L1, "yesterday"_L1, "tomorrow"_L1, "night"_L1, "morning"_L1,
                       "afternoon"_L1, "evening"_L1},
            [&day](QLatin1StringView word) { return day.contains(word, Qt::CaseInsensitive); });
}

/// "2003-09-30" and "--09-30": one of them leaves the year out.
bool areOneDayOfYear(const QString &left, const QString &right)
{
    constexpr qsizetype year = 4;
    const auto isShort = [](const QString &date) { return date.startsWith("--"_L1); };
    const auto rest = [&isShort](const QString &date) { return date.sliced(isShort(date) ? 1 : year); };
    return isShort(left) != isShort(right) && std::min(left.size(), right.size()) > year
        && rest(left) == rest(right);
}

/// The weekday that a date is written with, if it is written with one: "Tuesday, Sept. 3", "Tues 3 Sept".
std::optional<int> writtenWeekday(QStringView text)
{
    static const QRegularExpression word(
        u"\\b(?:(mon|fri|sun)(?:day)?|(tue)(?:s|sday)?|(wed)(?:nesday)?|(thu)(?:rs?|rsday)?|(sat)(?:urday)?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<int> only;
    for (auto match = word.globalMatch(text.toString()); match.hasNext();) {
        const QString day = match.next().captured().first(3).toLower();
        constexpr std::array names{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
        const auto number = static_cast<int>(std::ranges::find(names, day) - names.begin());
        if (only && *only != number)
            return {};
        only = number;
    }
    return only;
}

/// "Tuesday, Sept. 3" and "Wednesday, Sept. 3": one of them errs, whatever the date.
bool areOtherWeekdays(const FigureReading &left, const FigureReading &right)
{
    const std::optional<int> mine = writtenWeekday(left.text);
    const std::optional<int> theirs = mine ? writtenWeekday(right.text) : std::nullopt;
    return theirs && mine != theirs;
}

/// "Sunday morning" and "Sunday evening": one day, and no one time.
bool areOtherParts(const QString &left, const QString &right)
{
    const std::optional<int> mine = hourOfPart(left.section(u' ', -1).toLower());
    const std::optional<int> theirs = hourOfPart(right.section(u' ', -1).toLower());
    return mine && theirs && areApart(*mine, *theirs);
}

QTime timeOf(const Figure &figure)
{
    return QTime::fromString(std::get<QString>(figure.value), "HH:mm"_L1);
}

/// "7.30", "7:30", "11.30": a clock of 24 hours would have a nought before the hour, and no point.
bool isShortHour(const QString &text)
{
    static const QRegularExpression shortHour(u"^([1-9][.:]|1[0-2][.])\\d\\d$"_s);
    return shortHour.match(text).hasMatch();
}

/// "Twenty to ten", "two o'clock", "7.30": the hour of a clock's face, with no word of the half of the day.
/// English.
bool isOfClockFace(const FigureReading &reading)
{
    const QTime time = timeOf(reading.figure);
    const QString text = reading.text.toString().replace(u'’', u'\'').simplified().toLower();
    const bool isSpoken = text.contains(" past "_L1) || text.contains(" to "_L1)
        || text.endsWith("o'clock"_L1) || isShortHour(text);
    const bool tellsHalf = std::ranges::any_of(
        std::array{"noon"_L1, "midday"_L1, "midnight"_L1, "morning"_L1, " am"_L1, " a.m"_L1},
        [&text](QLatin1StringView word) { return text.contains(word); });
    return isSpoken && !tellsHalf && time.isValid() && time.hour() <= 12; // A later half has later hours.
}

/// Seconds from one to the other; the shortest way round the clock's face where a side leaves the half of the
/// day open.
int secondsBetween(const FigureReading &left, const FigureReading &right)
{
    constexpr int half = 12 * 60 * 60;
    const int seconds = timeOf(left.figure).secsTo(timeOf(right.figure));
    if (!isOfClockFace(left) && !isOfClockFace(right))
        return seconds;
    const int within = (seconds % half + half) % half;
    return within > half / 2 ? within - half : within;
}

/// Whether a hedged time of day lets the other in: "shortly before six", "5:50 a.m.".
bool isWithinHedge(const FigureReading &hedged, const FigureReading &other)
{
    constexpr int nearest = 20; // Minutes.
    const HedgeDirection direction = hedged.figure.direction;
    if (direction == HedgeDirection::Exact)
        return false;
    const int minutes = secondsBetween(hedged, other) / 60;
    const bool isBefore = direction == HedgeDirection::Nearly || direction == HedgeDirection::LessThan;
    return std::abs(minutes) <= nearest && (direction == HedgeDirection::About || isBefore == (minutes < 0));
}

} // namespace

ValueRelation relateTimes(const FigureReading &left, const FigureReading &right)
{
    if (std::get<QString>(left.figure.value) == std::get<QString>(right.figure.value))
        return ValueRelation::Same;
    if (!timeOf(left.figure).isValid() || !timeOf(right.figure).isValid())
        return ValueRelation::Altered; // A span.
    const bool isOne
        = secondsBetween(left, right) == 0 || isWithinHedge(left, right) || isWithinHedge(right, left);
    return isOne ? ValueRelation::Reformatted : ValueRelation::Altered;
}

ValueRelation relateDates(const FigureReading &left, const FigureReading &right)
{
    const auto &a = std::get<QString>(left.figure.value);
    const auto &b = std::get<QString>(right.figure.value);
    const bool sameDay
        = !left.published.isValid() || !right.published.isValid() || left.published == right.published;
    if (a.compare(b, Qt::CaseInsensitive) == 0 && sameDay)
        return areOtherWeekdays(left, right) ? ValueRelation::Altered : ValueRelation::Same;
    // Without a day of publication two relative dates still compare, as if said on one day.
    const QDate anyDay(2024, 5, 15);
    const bool isKnown = left.published.isValid() && right.published.isValid();
    const std::vector<DateSpan> mine = possibleDates(a, isKnown ? left.published : anyDay);
    const std::vector<DateSpan> theirs = possibleDates(b, isKnown ? right.published : anyDay);
    const bool isMixed = a[0].isLetter() != b[0].isLetter();
    if (areOneDayOfYear(a, b))
        return ValueRelation::Reformatted;
    if (mine.empty() || theirs.empty() || ((isMixed || isDeictic(a) != isDeictic(b)) && !isKnown))
        return ValueRelation::Unlike;
    const ValueRelation relation = relateSpans(mine, theirs);
    return relation != ValueRelation::Altered && areOtherParts(a, b) ? ValueRelation::Altered : relation;
}

bool isOfDateline(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr qsizetype soon = 40; // UTF-16 units.
    const TextRange &sentence = version.sentences[static_cast<std::size_t>(figure.sentence)].range;
    const QStringView after = version.text(TextRange{figure.range.end, sentence.end}).trimmed();
    const bool isCutOff = after.startsWith(u'-') || after.startsWith(u'–') || after.startsWith(u'—')
        || after.startsWith(QLatin1StringView("("));
    return isTime(figure) && figure.range.begin - sentence.begin < soon && isCutOff;
}

} // namespace retold
