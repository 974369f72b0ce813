#include "core/compare/readings/ties.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/reasons.h"

#include <algorithm>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// How many words there join two things: "linked to", "associated with".
int joiningAt(Words words, int at)
{
    const bool isTo = isOneOfAt(words, at, {u"linked", u"tied", u"connected", u"related", u"attributable"})
        && isOneOfAt(words, at + 1, {u"to"});
    const bool isWith = isOneOfAt(words, at, {u"associated", u"connected", u"correlated", u"linked"})
        && isOneOfAt(words, at + 1, {u"with"});
    return isTo || isWith ? 2 : 0;
}

/// "May have caused", "could have led to": how many words of a guess there bring something about.
int guessedCauseAt(Words words, int at)
{
    if (!isOneOfAt(words, at, {u"may", u"might", u"could", u"possibly", u"perhaps"})
        || isMonthOfMay(words, at))
        return 0;
    int verb = at + 1;
    while (isOneOfAt(words, verb, {u"have", u"well", u"also", u"in", u"part"}))
        ++verb;
    const bool isLead
        = isOneOfAt(words, verb, {u"lead", u"contribute"}) && isOneOfAt(words, verb + 1, {u"to"});
    const int causing = isLead ? 2 : causingAt(words, verb);
    return causing > 0 && !isOneOfAt(words, verb + causing, {u"by"}) ? verb + causing - at : 0;
}

/// "The link between the paint and the rash".
std::optional<ToldTie> betweenAt(Words words, int at)
{
    if (!isOneOfAt(words, at, {u"link", u"links", u"association", u"correlation", u"connection"})
        || !isOneOfAt(words, at + 1, {u"between"}))
        return {};
    const int begin = at + 2;
    const int end = clauseAround(words, begin < static_cast<int>(words.size()) ? begin : at).end;
    for (int i = begin + 1; i + 1 < end; ++i) {
        if (isOneOfAt(words, i, {u"and"}))
            return ToldTie{{at, end}, {begin, i}, {i + 1, end}};
    }
    return {};
}

} // namespace

std::vector<ToldTie> tiesIn(Words words)
{
    std::vector<ToldTie> ties;
    const auto size = static_cast<int>(words.size());
    for (int i = 0; i < size; ++i) {
        if (const auto between = betweenAt(words, i))
            ties.push_back(*between);
        const int joining = std::max(joiningAt(words, i), guessedCauseAt(words, i));
        if (joining == 0 || i == 0 || i + joining >= size)
            continue;
        const IndexRange all{clauseAround(words, i).begin, clauseAround(words, i + joining).end};
        ties.push_back({all, {all.begin, i}, {i + joining, all.end}});
    }
    return ties;
}

} // namespace retold
