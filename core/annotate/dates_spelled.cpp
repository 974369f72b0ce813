#include "core/annotate/date_parts.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/number_words.h"

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// A day of the month in words, and the token behind: "second", "twenty-second".
struct SpelledDay {
    int day = 0;
    qsizetype end = 0;
};

std::optional<SpelledDay> readDayWord(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return std::nullopt;
    const std::optional<NumberMatch> number = readEnglishNumber(tokens, at);
    if (!number || number->form != NumberForm::Ordinal || number->value < 1 || number->value > 31)
        return std::nullopt;
    return SpelledDay{static_cast<int>(number->value), number->end};
}

DateMatch dateOf(const FigureTokens &tokens, const Calendar &calendar, int month, const SpelledDay &day,
                 qsizetype end)
{
    const std::optional<qsizetype> year = yearBehind(tokens, end);
    const int number = year ? wholeAt(tokens, *year) : 0;
    return {year ? *year + 1 : end, FigureKind::Date, isoDay(calendar, number, month, day.day)};
}

/// "second of October 2018", "twenty-second of June".
std::optional<DateMatch> readDayWordFirst(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    const bool isOfSomething
        = tokens.isWord(at + 1, u"of") || tokens.isWord(at + 2, u"of") || tokens.isWord(at + 3, u"of");
    const std::optional<SpelledDay> day = isOfSomething ? readDayWord(tokens, at) : std::nullopt;
    if (!day || !tokens.isWord(day->end, u"of"))
        return std::nullopt;
    const int month = monthAt(tokens, day->end + 1, calendar);
    return month == 0
        ? std::nullopt
        : std::optional(dateOf(tokens, calendar, month, *day, behindPoint(tokens, day->end + 2)));
}

/// "June twenty-second, 2017", "October the second"; not "in May third parties".
std::optional<DateMatch> readMonthBeforeWord(const FigureTokens &tokens, qsizetype at,
                                             const Calendar &calendar)
{
    const int month = monthAt(tokens, at, calendar);
    if (month == 0)
        return std::nullopt;
    const bool hasArticle = tokens.isWord(at + 1, u"the");
    const std::optional<SpelledDay> day = readDayWord(tokens, at + (hasArticle ? 2 : 1));
    if (!day)
        return std::nullopt;
    const bool isEnd = hasArticle || yearBehind(tokens, day->end)
        || (tokens[day->end].kind == FigureTokenKind::Mark && !tokens.isHyphen(day->end));
    return isEnd ? std::optional(dateOf(tokens, calendar, month, *day, day->end)) : std::nullopt;
}

/// "the early nineties", "the sixties"; but temperatures are in the nineties, too.
std::optional<DateMatch> readDecadeInWords(const FigureTokens &tokens, qsizetype at)
{
    const QString &word = tokens[at].lower;
    if (!tokens.isWord(at) || !word.endsWith(u"ies"))
        return std::nullopt;
    const std::optional<NumberWord> number = numberWord(word.chopped(3) + u'y');
    const bool isHyphened = tokens.isHyphen(at - 1) && tokens.isGlued(at);
    const qsizetype part = at - (isHyphened ? 2 : 1);
    const bool isPart = isOneOf(tokens[part].lower, {u"early", u"late", u"mid"});
    const qsizetype article = isPart ? part - 1 : at - 1;
    if (!number || number->role != NumberRole::Ten || number->value < 20 || !tokens.isWord(article, u"the"))
        return std::nullopt;
    constexpr qsizetype reach = 8;
    for (qsizetype i = article - reach; i < article; ++i) {
        if (isOneOf(tokens[i].lower,
                    {u"temperature", u"temperatures", u"degrees", u"weather", u"highs", u"lows", u"score",
                     u"price", u"prices", u"ages", u"shares"}))
            return std::nullopt;
    }
    return DateMatch{at + 1, FigureKind::Date, u"19%1s"_s.arg(static_cast<int>(number->value))};
}

} // namespace

std::optional<DateMatch> readSpelledDate(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    if (calendar.language != u"en")
        return std::nullopt;
    if (const auto month = readMonthBeforeWord(tokens, at, calendar))
        return month;
    if (const auto day = readDayWordFirst(tokens, at, calendar))
        return day;
    return readDecadeInWords(tokens, at);
}

} // namespace retold
