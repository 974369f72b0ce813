#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/readings/clauses.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// "Next year": a period by its distance from the day of writing, and where it stands.
struct Period {
    int distance = 0; ///< Last -1, this 0, next 1.
    QString noun;
    IndexRange words;
};

std::optional<int> distanceOf(const Word &word)
{
    if (isOneOf(word, {u"last", u"previous"}))
        return -1;
    if (isOneOf(word, {u"this", u"current"}))
        return 0;
    return isOneOf(word, {u"next", u"coming", u"following"}) ? std::optional(1) : std::nullopt;
}

std::vector<Period> periodsOf(const SideWords &side)
{
    std::vector<Period> periods;
    for (int i = 0; i + 1 < static_cast<int>(side.words.size()); ++i) {
        const Word &noun = side.words[static_cast<std::size_t>(i) + 1];
        const std::optional<int> distance = distanceOf(side.words[static_cast<std::size_t>(i)]);
        if (distance && isOneOf(noun, {u"week", u"month", u"year", u"season", u"quarter", u"term"}))
            periods.push_back({*distance, noun.normal, {i, i + 2}});
    }
    return periods;
}

/// "The end of September", "the end of the year": where a span ends that is no number.
std::vector<Period> endsOf(const SideWords &side)
{
    static const QSet<QString> spans{u"week"_s,      u"month"_s,   u"year"_s,     u"decade"_s,   u"season"_s,
                                     u"quarter"_s,   u"term"_s,    u"spring"_s,   u"summer"_s,   u"autumn"_s,
                                     u"fall"_s,      u"winter"_s,  u"january"_s,  u"february"_s, u"march"_s,
                                     u"april"_s,     u"may"_s,     u"june"_s,     u"july"_s,     u"august"_s,
                                     u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    std::vector<Period> ends;
    const auto count = static_cast<int>(side.words.size());
    const auto at = [&side](int word) -> const Word & { return side.words[static_cast<std::size_t>(word)]; };
    for (int i = 0; i + 2 < count; ++i) {
        if (!isOneOf(at(i), {u"end", u"start", u"beginning", u"middle"}) || !isOneOf(at(i + 1), {u"of"}))
            continue;
        const int noun = i + 2 + (isOneOf(at(i + 2), {u"the", u"this"}) ? 1 : 0);
        if (noun < count && spans.contains(at(noun).normal))
            ends.push_back({0, at(i).normal + u' ' + at(noun).normal, {i, noun + 1}});
    }
    return ends;
}

/// "The third quarter", "the second half": a part of a year or a match by its place.
std::vector<Period> partsOf(const SideWords &side)
{
    std::vector<Period> parts;
    for (int i = 0; i + 1 < static_cast<int>(side.words.size()); ++i) {
        const Word &place = side.words[static_cast<std::size_t>(i)];
        const Word &noun = side.words[static_cast<std::size_t>(i) + 1];
        if (isOneOf(place, {u"first", u"second", u"third", u"fourth"})
            && isOneOf(noun, {u"quarter", u"half", u"round", u"term", u"period", u"semester"}))
            parts.push_back({0, place.normal + u' ' + noun.normal, {i, i + 2}});
    }
    return parts;
}

void report(const FindingSources &sources, const BaseLink &link, const Period &before, const Period &after,
            Findings &findings)
{
    // The versions may be of two days.
    const Severity severity = lowered(severityOf(FindingKind::TimeChanged));
    reportOtherTime(sources, link, before.words, after.words, severity, findings);
}

/// "Until the end of March", "from the end of March": lasts till then -1, begins then 1; else 0.
int limitOf(const SideWords &side, const Period &period)
{
    const int ahead = period.words.begin - 1;
    const bool hasArticle = ahead >= 0 && isOneOf(side.words[static_cast<std::size_t>(ahead)], {u"the"});
    const int place = hasArticle ? ahead - 1 : ahead;
    if (place < 0)
        return 0;
    const Word &word = side.words[static_cast<std::size_t>(place)];
    if (isOneOf(word, {u"until", u"till", u"by"}))
        return -1;
    return isOneOf(word, {u"from", u"after", u"since"}) ? 1 : 0;
}

Period withWordOfLimit(const SideWords &side, Period period)
{
    const int ahead = period.words.begin - 1;
    period.words.begin = isOneOf(side.words[static_cast<std::size_t>(ahead)], {u"the"}) ? ahead - 1 : ahead;
    return period;
}

void findTurnedEnds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr int most = 3; // Words that are the same: what is closed until then is open from then on.
    const std::vector<Period> ends = endsOf(link.words.left);
    const std::vector<Period> others = endsOf(link.words.right);
    if (ends.size() != 1 || others.size() != 1 || ends.front().noun != others.front().noun)
        return;
    const int before = limitOf(link.words.left, ends.front());
    const int after = limitOf(link.words.right, others.front());
    if (before * after < 0 && link.link.relation == Relation::Edited
        && commonBeside(link.words.left, ends.front().words, link.words.right, others.front().words) >= most)
        report(sources, link, withWordOfLimit(link.words.left, ends.front()),
               withWordOfLimit(link.words.right, others.front()), findings);
}

/// "5% more than last year", "up by 5% this year": one tells the year, the other what it is compared with.
bool isCompared(const SideWords &side, const Period &period)
{
    const int ahead = period.words.begin - 1;
    return ahead >= 0 && isOneOf(side.words[static_cast<std::size_t>(ahead)], {u"than", u"with", u"versus"});
}

} // namespace

/// "By the end of next year" and "of this year", "of the summer" and "of the year": both sides have one such
/// period, and it is another. English alone.
void findOtherPeriods(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    constexpr int alike = 2;
    const std::vector<Period> mine = periodsOf(base);
    const std::vector<Period> theirs = periodsOf(other);
    const auto stands = [](const std::vector<Period> &periods, const Period &sought) {
        return std::ranges::any_of(periods, [&sought](const Period &each) {
            return each.distance == sought.distance && each.noun == sought.noun;
        });
    };
    for (const Period &before : mine) {
        const auto after = std::ranges::find_if(theirs, [&](const Period &each) {
            return each.noun == before.noun && each.distance != before.distance && !stands(mine, each)
                && !stands(theirs, before) && isCompared(base, before) == isCompared(other, each)
                && commonBeside(base, before.words, other, each.words) >= alike;
        });
        if (after != theirs.end())
            return report(sources, link, before, *after, findings);
    }
    findTurnedEnds(sources, link, findings);
    for (const auto &read : {endsOf, partsOf}) {
        const std::vector<Period> own = read(base);
        const std::vector<Period> there = read(other);
        const bool isSole = own.size() == 1 && there.size() == 1;
        if (isSole && own.front().noun != there.front().noun
            && commonBeside(base, own.front().words, other, there.front().words) >= alike)
            report(sources, link, own.front(), there.front(), findings);
    }
}

} // namespace retold
