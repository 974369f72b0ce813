#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denials.h"
#include "core/translation.h"

namespace retold {

namespace {

/// "Feared it might", "are concerned that it will": a fear on either side.
bool areBothFeared(const Wordings &wordings)
{
    const auto isFeared = [](const SightedSide &side) {
        return hasWord(side.side.words,
                       {u"fear", u"fears", u"feared", u"fearing", u"concerned", u"concern", u"worried",
                        u"worry", u"worries", u"afraid"});
    };
    return isFeared(wordings.base) && isFeared(wordings.other);
}

/// "Thought a fall of two metres more likely": likelier than another.
SightedSide withoutComparisons(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        // "Would consider it", "could be considered": as open as the verb leaves it.
        const bool isThought = !sighting.governed.empty()
            && isOneOf(side.word(sighting.governed.front()),
                       {u"consider", u"considered", u"examine", u"examined", u"discuss", u"discussed"});
        return sighting.kind == WordClass::Certainty
            && (isThought
                || isOneOfAt(side.side.words, sighting.words.begin - 1, {u"more", u"less", u"most", u"least"})
                || isOneOf(side.word(sighting.words.begin), {u"likelier"})
                || isDeniedBySubject(side, sighting.words.begin)); // "Nobody would be fined".
    });
    return side;
}

/// "Is expected to vote", "is due to vote": on the list for that day, on either side.
bool areBothScheduled(const Wordings &wordings)
{
    const auto isExpected = [](const SightedSide &side) { return hasWord(side.side.words, {u"expected"}); };
    const auto isDue = [](const SightedSide &side) {
        return hasWord(side.side.words, {u"due", u"scheduled"});
    };
    return (isExpected(wordings.base) && isDue(wordings.other))
        || (isDue(wordings.base) && isExpected(wordings.other));
}

} // namespace

void findCertainty(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withoutComparisons(all.base),
                            withoutComparisons(all.other), all.findings};
    if (areBothFeared(wordings) || areBothScheduled(wordings))
        return;
    const int step = wordings.link.link.relation == Relation::Edited ? 1 : 2;
    reportLevels(wordings, WordClass::Certainty, FindingKind::StrengthChanged, step,
                 Tr::tr("The words tell how certain it is."));
    findBareFacts(wordings); // Behind the others: of one cause the first finding is kept.
}

} // namespace retold
