#include "core/compare/readings/denied.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denials.h"

#include <algorithm>
#include <cstdlib>

namespace retold {

namespace {

constexpr int looseReach = 9; ///< So far from a word anything that denies may be meant for it.

template<typename Holds>
int countDenials(const SightedSide &side, Holds holds)
{
    return static_cast<int>(std::ranges::count_if(side.sightings, [&](const Sighting &sighting) {
        return sighting.kind == WordClass::Negation && holds(sighting) && !deniesNothing(side, sighting);
    }));
}

/// "Were refused visas and cannot return": two verbs, and each has a denial of its own.
bool isOfJoinedVerb(const Denied &denied, const Sighting &sighting)
{
    const int before = sighting.words.begin - 1;
    return before > denied.word && isOneOf(denied.side.word(before), {u"and", u"or", u"but"});
}

/// German says "nicht" behind what it denies: "schloss einen Verkauf nicht aus".
bool isDeniedAfter(const Denied &denied, const Sighting &sighting, const IndexRange &clause)
{
    constexpr int reach = 2;
    const int distance = sighting.words.begin - denied.word;
    return denied.side.side.version->version.language == u"de" && distance > 0 && distance <= reach
        && clause.begin <= sighting.words.begin && sighting.words.end <= clause.end;
}

} // namespace

int denials(const Denied &denied)
{
    const IndexRange clause = clauseAround(denied.side.side.words, denied.word);
    return countDenials(denied.side, [&](const Sighting &sighting) {
        return sighting.level <= outrightDenial && clause.begin <= sighting.words.begin
            && sighting.words.end <= clause.end && !isOfJoinedVerb(denied, sighting);
    });
}

bool isDenialNear(const Denied &denied)
{
    return countDenials(denied.side,
                        [&denied](const Sighting &sighting) {
                            // "At none of the talks, however, did the matter come up".
                            const bool opens = sighting.words.begin <= 1 && sighting.level == 1;
                            return opens || std::abs(sighting.words.begin - denied.word) <= looseReach;
                        })
        > 0;
}

const Sighting *denialOf(const Denied &denied)
{
    constexpr std::ptrdiff_t first = 2;
    const IndexRange clause = clauseAround(denied.side.side.words, denied.word);
    const auto found = std::ranges::find_if(denied.side.sightings, [&](const Sighting &sighting) {
        // "Rejected an attempt by hunters" denies the attempt alone.
        const std::ptrdiff_t reach = sighting.level == outrightDenial ? 1 : first;
        const auto end
            = sighting.governed.begin() + std::min<std::ptrdiff_t>(reach, std::ssize(sighting.governed));
        return sighting.kind == WordClass::Negation && sighting.level <= outrightDenial
            && !deniesNothing(denied.side, sighting)
            && (std::find(sighting.governed.begin(), end, denied.word) != end
                || isDeniedAfter(denied, sighting, clause));
    });
    return found == denied.side.sightings.end() ? nullptr : &*found;
}

bool deniesAnything(const Denied &denied)
{
    return countDenials(denied.side, [](const Sighting &) { return true; }) > 0;
}

} // namespace retold
