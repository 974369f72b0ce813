#include "core/annotate/dates.h"
#include "core/annotate/figure_data.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestPhrase = 4; // Words of "the day before yesterday".

/// The words of one language in number-dates.txt.
struct RelativeWords {
    QSet<QString> alone;
    QSet<QString>
        firstWords; ///< Of all phrases in `alone` and `shift`, so that most words are passed over at once.
    QSet<QString> shift;
    QSet<QString> period;
    QSet<QString> part;
};

void addPhrases(RelativeWords &words, const QString &role, const QStringList &phrases)
{
    QSet<QString> &set = role == u"alone" ? words.alone
        : role == u"shift"                ? words.shift
        : role == u"period"               ? words.period
                                          : words.part;
    for (const QString &phrase : phrases) {
        set.insert(phrase);
        if (role == u"alone" || role == u"shift")
            words.firstWords.insert(phrase.section(u' ', 0, 0));
    }
}

QHash<QString, RelativeWords> readWords()
{
    QHash<QString, RelativeWords> all;
    for (const QStringList &row : readFigureData(u"number-dates.txt"_s)) {
        if (row.size() == 3)
            addPhrases(all[row[0]], row[1], listOf(row[2]));
    }
    return all;
}

const RelativeWords &wordsOf(const QString &language)
{
    static const QHash<QString, RelativeWords> all = readWords();
    static const RelativeWords none;
    const auto found = all.constFind(language);
    return found == all.constEnd() ? none : *found;
}

/// The end of the longest phrase of `set` at a token; `at` where none stands there.
qsizetype phraseEnd(const FigureTokens &tokens, qsizetype at, const QSet<QString> &set)
{
    qsizetype end = at;
    QString phrase;
    for (qsizetype i = at; i < at + longestPhrase && tokens.isWord(i); ++i) {
        phrase += (i > at ? u" "_s : QString()) + tokens[i].lower;
        if (set.contains(phrase))
            end = i + 1;
    }
    return end;
}

/// Newspapers and feasts that hold a weekday: "The Sunday Times", "the Mail on Sunday", "Black Friday".
bool isInAName(const FigureTokens &tokens, qsizetype at)
{
    static const QSet<QString> behind{u"times"_s,       u"telegraph"_s, u"mirror"_s,  u"express"_s,
                                      u"mail"_s,        u"post"_s,      u"people"_s,  u"sport"_s,
                                      u"world"_s,       u"herald"_s,    u"star"_s,    u"sun"_s,
                                      u"independent"_s, u"business"_s,  u"mercury"_s, u"age"_s};
    static const QSet<QString> before{u"black"_s,  u"bloody"_s, u"good"_s,  u"ash"_s,
                                      u"super"_s,  u"easter"_s, u"palm"_s,  u"shrove"_s,
                                      u"maundy"_s, u"man"_s,    u"cyber"_s, u"giving"_s};
    const FigureToken &next = tokens[at + 1];
    if (next.isCapital && behind.contains(next.lower))
        return true;
    if (tokens[at - 1].isCapital && before.contains(tokens[at - 1].lower))
        return true;
    return tokens.isWord(at - 1, u"on") && tokens[at - 2].isCapital && behind.contains(tokens[at - 2].lower);
}

/// "Friday", "Friday's meeting".
bool isWeekday(const FigureToken &token, const Calendar &calendar)
{
    return calendar.weekdays.contains(withoutPossessive(token.lower).toString());
}

/// "Tuesday", "Sunday night", "next Tuesday"; with the date that stands behind it.
std::optional<DateMatch> readWeekday(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const RelativeWords &words = wordsOf(calendar.language);
    const qsizetype day = phraseEnd(tokens, at, words.shift);
    if (!tokens.isWord(day) || !isWeekday(tokens[day], calendar) || isInAName(tokens, day))
        return std::nullopt;
    if (calendar.language == u"en" && !tokens[day].isCapital)
        return std::nullopt;
    const qsizetype comma = tokens.isMark(day + 1, u',') ? day + 2 : day + 1;
    const qsizetype date = tokens.isWord(comma, u"the") ? comma + 1 : comma;
    if (const auto full = readCalendarDate(tokens, date, calendar); full && full->value.count(u'-') >= 2)
        return full;
    const bool hasPart = words.part.contains(tokens[day + 1].lower);
    const qsizetype end = day + (hasPart ? 2 : 1);
    return DateMatch{end, FigureKind::Date, withoutPossessive(tokens.textOf(at, end)).toString()};
}

} // namespace

std::optional<DateMatch> readRelativeDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const RelativeWords &words = wordsOf(calendar.language);
    const QString &first = tokens[at].lower;
    const bool isShift = words.firstWords.contains(first);
    if (!tokens.isWord(at) || (!isShift && !isWeekday(tokens[at], calendar)))
        return std::nullopt;
    if (const auto weekday = readWeekday(tokens, at, calendar))
        return weekday;
    qsizetype end = phraseEnd(tokens, at, words.alone);
    if (end > at) {
        end += words.part.contains(tokens[end].lower) ? 1 : 0;
        return DateMatch{end, FigureKind::Date, tokens.textOf(at, end).toString()};
    }
    end = phraseEnd(tokens, at, words.shift);
    if (end == at || !words.period.contains(tokens[end].lower))
        return std::nullopt;
    return DateMatch{end + 1, FigureKind::Date, tokens.textOf(at, end + 1).toString()};
}

} // namespace retold
