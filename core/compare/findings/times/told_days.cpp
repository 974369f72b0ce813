#include "core/compare/findings/times/told_days.h"

#include "core/compare/figures/figure_groups.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

/// Two days beside each other in sentences that tell of a night are often one.
bool mayBeOneNight(const Day &left, const Day &right)
{
    const auto tellsNight = [](const Day &day) {
        return hasWord(
            day.words,
            {u"night", u"overnight", u"early", u"late", u"midnight", u"evening", u"dawn", u"hours"});
    };
    constexpr int week = 7;
    const int apart = left.parts.weekday != 0 ? std::abs(left.parts.weekday - right.parts.weekday)
                                              : std::abs(left.parts.day - right.parts.day);
    return (apart == 1 || apart == week - 1) && (tellsNight(left) || tellsNight(right));
}

} // namespace

std::vector<Day> daysOf(const AnnotatedVersion &own)
{
    constexpr std::size_t many = 60; // So many days are a diary, or hostile.
    constexpr std::size_t longest = 100;
    std::vector<Day> days;
    for (const Figure &figure : own.figures) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(figure.sentence)];
        const std::vector<DateParts> parts = datePartsOf(figure);
        const auto words = wordsAt(own, figure.sentence);
        if (parts.size() != 1 || !tellsStory(sentence.kind) || words.size() > longest
            || isInMarks(own, figure.range) || (parts.front().weekday == 0 && parts.front().day == 0))
            continue;
        days.push_back({&figure, parts.front(), words, wordAt(words, figure.range.begin)});
    }
    return days.size() > many ? std::vector<Day>() : days;
}

bool isDayOf(const Day &day, int verb)
{
    constexpr int longest = 12;
    constexpr int head = 2;
    const bool isBehind = verb < day.at;
    const int from = std::min(verb, day.at) + 1;
    const int to = std::max(verb, day.at);
    if (to - from > longest || (!isBehind && day.at > head))
        return false;
    const auto between
        = day.words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    return std::ranges::none_of(between, [isBehind](const Word &word) {
        const bool isOtherVerb
            = (word.normal.endsWith(u"ed") || word.normal.endsWith(u"ing")) && !verbOf(word.normal).isEmpty();
        return isOtherVerb
            || (isBehind
                && isOneOf(word,
                           {u"and", u"or", u",", u";", u"but", u"before", u"after", u"until", u"who",
                            u"which", u"that", u"said", u"was", u"were"}));
    });
}

bool tellsOfOthers(std::span<const Word> words)
{
    return std::ranges::any_of(words, isPlainDenial)
        || hasWord(words, {u"postponed", u"delayed", u"rescheduled", u"moved",    u"instead", u"originally",
                           u"due",       u"planned", u"scheduled",   u"another",  u"again",   u"also",
                           u"second",    u"third",   u"earlier",     u"previous", u"if",      u"both",
                           u"brought",   u"each",    u"every",       u"more",     u"other",   u"others"});
}

bool areApart(const Day &left, const Day &right)
{
    const bool areWeekdays = left.parts.weekday != 0 && right.parts.weekday != 0;
    const bool areDates = left.parts.day != 0 && right.parts.day != 0;
    return (areWeekdays || areDates) && !canBeOneDate(left.parts, right.parts)
        && canContradict(*left.figure, *right.figure) && !mayBeOneNight(left, right);
}

} // namespace retold
