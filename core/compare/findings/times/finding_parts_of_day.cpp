#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace retold {

namespace {

/// "Sunday evening": a part of a day by the hour that it is about.
struct DayPart {
    int hour = 0;
    QString weekday; ///< Empty where none stands beside it.
    IndexRange words;
};

struct HourOfWord {
    QStringView word;
    int hour;
};

/// "Overnight" and "the early hours" belong to two days, and are told as night or as morning.
constexpr std::array hours{HourOfWord{u"morning", 9},  HourOfWord{u"noon", 12},
                           HourOfWord{u"midday", 12},  HourOfWord{u"afternoon", 15},
                           HourOfWord{u"evening", 19}, HourOfWord{u"night", 23},
                           HourOfWord{u"midnight", 24}};

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
    const auto *hour = std::ranges::find_if(
        hours, [&](const HourOfWord &each) { return side.word(word).normal == each.word; });
    if (hour == hours.end() || word == 0)
        return std::nullopt;
    const Word &before = side.word(word - 1);
    if (isWeekday(before.normal))
        return DayPart{hour->hour, before.normal, {word - 1, word + 1}};
    const bool isNoun = word + 1 < static_cast<int>(side.words.size())
        && isOneOf(side.word(word + 1), {u"shift", u"session", u"sessions", u"sky", u"service", u"of"});
    if (isOneOf(before, {u"this", u"that", u"yesterday", u"tomorrow", u"last"}) && !isNoun)
        return DayPart{hour->hour, {}, {word - 1, word + 1}};
    if (isOneOf(before, {u"at"}) && hour->word != u"morning" && !isNoun)
        return DayPart{hour->hour, {}, {word, word + 1}};
    return isInTheDay(side, word) ? std::optional(DayPart{hour->hour, {}, {word - 1, word + 1}})
                                  : std::nullopt;
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
    constexpr int near = 5; // Hours between "evening" and "night".
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
    const int apart = std::abs(before->hour - after->hour);
    reportOtherTime(sources, link, before->words, after->words,
                    apart < near ? Severity::Minor : lowered(severityOf(FindingKind::TimeChanged)), findings);
}

} // namespace retold
