#include "core/annotate/date_line.h"

#include "core/annotate/dates.h"
#include "core/annotate/figure_tokens.h"

#include <QDate>

#include <algorithm>

namespace retold {

namespace {

/// The first whole day of the tokens before `end`; empty where there is none.
QString firstDay(const FigureTokens &tokens, qsizetype end, const Calendar &calendar)
{
    for (qsizetype i = 0; i < end; ++i) {
        const std::optional<DateMatch> match = readCalendarDate(tokens, i, calendar);
        if (match && QDate::fromString(match->value, Qt::ISODate).isValid())
            return match->value;
    }
    return {};
}

/// Where the dash stands that ends a dateline; 0 where the sentence opens with none.
qsizetype dashOfDateline(const FigureTokens &tokens)
{
    constexpr qsizetype longest = 14;
    for (qsizetype i = 1; i < std::min(longest, tokens.size()); ++i) {
        const bool isJoint = tokens.isGlued(i) && tokens.isGlued(i + 1); // "Rheinland-Pfalz".
        if ((tokens.isDash(i) || tokens.isMark(i, u'—')) && !isJoint)
            return i;
    }
    return 0;
}

} // namespace

QString dayOfDateLine(const AnnotatedVersion &version)
{
    const Calendar calendar = calendarOf(version.version.language, {});
    for (const Sentence &sentence : version.sentences) {
        const bool isBody = sentence.kind == SentenceKind::Body;
        if (!isBody && sentence.kind != SentenceKind::Furniture)
            continue;
        const FigureTokens tokens(version.text(), sentence.range, version.version.language);
        const QString day = firstDay(tokens, isBody ? dashOfDateline(tokens) : tokens.size(), calendar);
        if (isBody || !day.isEmpty())
            return day;
    }
    return {};
}

} // namespace retold
