#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int forGood = 2; ///< Of WordClass::Ending; below it are "suspend" and its like.

/// "Recorded reservations" and "withdrew their reservations": begun on one side, ended on the other.
void findTurnedEndings(const Wordings &wordings, bool isMineBase)
{
    const SightedSide &own = isMineBase ? wordings.base : wordings.other;
    const SightedSide &far = isMineBase ? wordings.other : wordings.base;
    if (!isWithout(own, WordClass::Ending) || !isWithout(own, WordClass::Negation)
        || !isWithout(far, WordClass::Negation))
        return;
    const auto begins = [&far](const Word &noun) {
        return std::ranges::any_of(far.sightings, [&](const Sighting &each) {
            return each.kind == WordClass::Beginning && !each.governed.empty()
                && far.word(each.governed.front()).stem == noun.stem;
        });
    };
    constexpr int near = 4;
    for (const Sighting &begun : own.sightings) {
        if (begun.kind != WordClass::Beginning || begun.governed.empty()
            || begun.governed.front() - begun.words.end >= near || begins(own.word(begun.governed.front())))
            continue;
        const auto ended = std::ranges::find_if(far.sightings, [&](const Sighting &each) {
            return each.kind == WordClass::Ending && each.level == forGood && !each.governed.empty()
                && each.governed.front() - each.words.end < near
                && own.word(begun.governed.front()).stem == far.word(each.governed.front()).stem;
        });
        if (ended == far.sightings.end())
            continue;
        reportChange(wordings, FindingKind::MeaningReversed,
                     isMineBase ? SightingPair{&begun, &*ended} : SightingPair{&*ended, &begun},
                     Tr::tr("What begins on one side ends on the other."));
        return;
    }
}

/// "The end of the season" is a time, and ends nothing.
SightedSide withoutTimes(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        return sighting.kind == WordClass::Ending && isOneOf(side.word(sighting.words.begin), {u"end"})
            && isOneOfAt(side.side.words, sighting.words.begin - 1,
                         {u"the", u"at", u"year", u"month", u"week"});
    });
    return side;
}

} // namespace

/// "Suspended" is for a time, "scrapped" for good.
void findEndings(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withoutTimes(all.base), withoutTimes(all.other),
                            all.findings};
    reportLevels(wordings, WordClass::Ending, FindingKind::StrengthChanged, 1,
                 Tr::tr("One is for a time, the other for good."));
    if (wordings.link.link.relation != Relation::Edited)
        return;
    findTurnedEndings(wordings, true);
    findTurnedEndings(wordings, false);
}

} // namespace retold
