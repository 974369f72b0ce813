#include "core/compare/figures/part_of_day.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "Sunday evening": a part of a day by the hour that it is about.
struct DayPart {
    int hour = 0;
    QString weekday; ///< Empty where none stands beside it.
    IndexRange words;
};

/// "In the morning", "by the evening"; not "the morning paper".
bool isInTheDay(const SideWords &side, int word)
{
    const int behind = word + 1;
    const bool isAlone = behind >= static_cast<int>(side.words.size()) || side.word(behind).isFunctionWord
        || side.word(behind).kind == WordKind::Punctuation;
    return isAlone && word > 1 && isOneOf(side.word(word - 1), {u"the"})
        && isOneOf(side.word(word - 2), {u"in", u"on", u"during", u"by", u"of", u"later"});
}

/// The part of a day that the word tells: beside a weekday, "this" or "yesterday", or "in the".
std::optional<DayPart> partAt(const SideWords &side, int word)
{
    const std::optional<int> hour = hourOfPart(side.word(word).normal);
    if (!hour || word == 0)
        return std::nullopt;
    const Word &before = side.word(word - 1);
    if (isWeekday(before.normal))
        return DayPart{*hour, before.normal, {word - 1, word + 1}};
    const bool isNoun = word + 1 < static_cast<int>(side.words.size())
        && isOneOf(side.word(word + 1), {u"shift", u"session", u"sessions", u"sky", u"service", u"of"});
    if (isOneOf(before, {u"this", u"that", u"yesterday", u"tomorrow", u"last"}) && !isNoun)
        return DayPart{*hour, {}, {word - 1, word + 1}};
    if (isOneOf(before, {u"at"}) && side.word(word).normal != u"morning" && !isNoun)
        return DayPart{*hour, {}, {word, word + 1}};
    return isInTheDay(side, word) ? std::optional(DayPart{*hour, {}, {word - 1, word + 1}}) : std::nullopt;
}

/// The one part of a day that the side tells; nothing where it tells two.
std::optional<DayPart> solePart(const SideWords &side)
{
    std::optional<DayPart> sole;
    for (int i = 0; i < static_cast<int>(side.words.size()); ++i) {
        const std::optional<DayPart> part = partAt(side, i);
        if (!part)
            continue;
        if (sole && sole->hour != part->hour)
            return std::nullopt;
        if (!sole)
            sole = part;
    }
    return sole;
}

/// "At 7.30pm" tells the hour better than any part of the day.
bool tellsHour(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&own](int sentence) {
        return std::ranges::any_of(inSentence(own.figures, sentence),
                                   [](const Figure &figure) { return figure.kind == FigureKind::Time; });
    });
}

bool isOfReport(const SideWords &side, const DayPart &part)
{
    return isOfReport(side.words, part.words.begin, side.version->version.language);
}

bool isMarked(const SideWords &side, const DayPart &part)
{
    return isInMarks(*side.version, side.word(part.words.begin).range);
}

} // namespace

/// "On Sunday morning" and "on Sunday evening": both sides tell one part of one day, and it is another.
/// Parts beside each other, which people part as they like, are a detail. English alone.
void findOtherPartsOfDay(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr int alike = 2;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const std::optional<DayPart> before = solePart(base);
    const std::optional<DayPart> after = before ? solePart(other) : std::nullopt;
    if (!after || before->hour == after->hour)
        return;
    const bool isOtherDay
        = !before->weekday.isEmpty() && !after->weekday.isEmpty() && before->weekday != after->weekday;
    if (isOtherDay || isOfReport(base, *before) || isOfReport(other, *after)
        || (isMarked(base, *before) && isMarked(other, *after)) || tellsHour(sources, link.base)
        || tellsHour(sources, link.other) || commonBeside(base, before->words, other, after->words) < alike)
        return;
    const Severity grave = lowered(severityOf(FindingKind::TimeChanged));
    reportOtherTime(sources, link, before->words, after->words,
                    areApart(before->hour, after->hour) ? grave : Severity::Minor, findings);
}

} // namespace retold
