#include "core/annotate/times_dotted.h"

#include "core/annotate/figure_classes.h"
#include "core/annotate/times_spoken.h"

namespace retold {
namespace {

/// Whether digits are an hour and two digits of minutes.
bool isClockFace(const FigureTokens &tokens, qsizetype at)
{
    constexpr int lastHour = 23;
    constexpr int lastMinute = 59;
    const QStringView text = tokens.textOf(at);
    const qsizetype point = text.indexOf(u'.');
    return tokens.isNumeral(at) && tokens[at].numeral.isDotted && point > 0 && text.size() - point == 3
        && text.first(point).toInt() <= lastHour && text.sliced(point + 1).toInt() <= lastMinute;
}

/// Whether what stands behind the digits measures or counts, so that they are a decimal.
bool isMeasuredAt(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &next = tokens[at];
    if (next.kind == FigureTokenKind::Word)
        return !next.hasGap || (next.lower.size() > 3 && next.lower.endsWith(u's') && !next.isCapital)
            || isOneOf(next.lower, {u"per", u"million", u"billion", u"percent", u"times"});
    return tokens.isMark(at, u'%') || tokens.isDash(at) || (tokens.isGlued(at) && tokens.isMark(at, u'/'))
        || next.kind == FigureTokenKind::Numeral;
}

/// Whether prices, rates or scores are told in the sentence, which stand "at 7.30" too.
bool isOfMarkets(const FigureTokens &tokens, qsizetype at)
{
    constexpr qsizetype reach = 12;
    for (qsizetype i = at - 1; i >= at - reach && !tokens.isMark(i, u'.'); --i) {
        if (isOfClass(tokens[i].lower, FigureClass::Markets))
            return true;
    }
    return false;
}

bool isDayWord(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens[at].lower,
                   {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
                    u"tomorrow", u"today", u"yesterday", u"tonight"});
}

/// "on Friday", "yesterday", "every morning", "this evening", "local time" behind the digits.
bool isDayBehind(const FigureTokens &tokens, qsizetype at)
{
    if (isDayWord(tokens, at) || readPartOfDay(tokens, at).end > 0)
        return true;
    const FigureToken &next = tokens[at + 1];
    if (tokens.isWord(at, u"on"))
        return next.isCapital || next.kind == FigureTokenKind::Numeral || tokens.isWord(at + 1, u"the");
    if (tokens.isWord(at, u"local"))
        return tokens.isWord(at + 1, u"time");
    return isOneOf(tokens[at].lower, {u"this", u"that", u"each", u"every", u"last", u"next", u"the"})
        && (isDayWord(tokens, at + 1)
            || isOneOf(next.lower,
                       {u"morning", u"afternoon", u"evening", u"night", u"day", u"weekday", u"week"}));
}

/// The word before "at", "just before", "at about" and the like; the digits' own token where none stands
/// there.
qsizetype beforePreposition(const FigureTokens &tokens, qsizetype at)
{
    qsizetype word = at;
    while (word > at - 3
           && isOneOf(tokens[word - 1].lower,
                      {u"at", u"about", u"around", u"just", u"before", u"after", u"until", u"till", u"since",
                       u"exactly", u"only", u"shortly"}))
        --word;
    return word == at ? at : word - 1;
}

/// Whether one of the words up to a preposition is what happens by the clock.
bool isScheduledBefore(const FigureTokens &tokens, qsizetype last)
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = last; i > last - reach && tokens.isWord(i); --i) {
        if (isOfClass(tokens[i].lower, FigureClass::Scheduled))
            return true;
    }
    return false;
}

} // namespace

bool isDottedTime(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.language() != u"en" || !isClockFace(tokens, at))
        return false;
    if (tokens.isWord(at - 1, u"the") && isOfClass(tokens[at + 1].lower, FigureClass::Timetabled))
        return true;
    const qsizetype before = beforePreposition(tokens, at);
    if (before == at || isMeasuredAt(tokens, at + 1) || isOfMarkets(tokens, at))
        return false;
    return isDayBehind(tokens, at + 1)
        || (isOneOf(tokens[before + 1].lower, {u"at", u"just", u"shortly"})
            && isScheduledBefore(tokens, before));
}

} // namespace retold
