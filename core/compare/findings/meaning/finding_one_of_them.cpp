#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

int sideLength(const SightedSide &side)
{
    return static_cast<int>(side.side.words.size());
}

/// "One of them has been cleared": from "one" to the verb, the first word of content behind it.
std::optional<IndexRange> saidOfOne(const SightedSide &side)
{
    constexpr int reach = 9;
    for (int i = 0; i + 3 < sideLength(side); ++i) {
        if (!isOneOf(side.word(i), {u"one"}) || !isOneOf(side.word(i + 1), {u"of"})
            || !isOneOf(side.word(i + 2), {u"them", u"whom", u"these", u"those", u"which"}))
            continue;
        for (int k = i + 3; k < std::min(sideLength(side), i + reach); ++k) {
            const Word &word = side.word(k);
            if (word.kind == WordKind::Word && !word.isFunctionWord)
                return IndexRange{i, k + 1};
        }
    }
    return {};
}

/// The same verb there of several: "have since been cleared".
std::optional<int> saidOfSeveral(const SightedSide &side, const Word &verb)
{
    constexpr int before = 4;
    for (int i = 1; i < sideLength(side); ++i) {
        if (!areAlike(side.word(i), verb))
            continue;
        const auto end = side.side.words.begin() + i;
        const bool isPlural = std::any_of(end - std::min(i, before), end, [](const Word &word) {
            return isOneOf(word, {u"have", u"were", u"are", u"both"});
        });
        if (isPlural)
            return i;
    }
    return {};
}

} // namespace

/// "Two were referred to the board. One of them has been cleared", "the two, who were referred to the board,
/// have been cleared". English alone.
void findOneOfThem(const Wordings &wordings)
{
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    const auto one = saidOfOne(base);
    if (!one
        || hasWord(other.side.words,
                   {u"one", u"another", u"either", u"other's", u"neither", u"some", u"1", u"not", u"n't"}))
        return;
    const auto several = saidOfSeveral(other, base.word(one->end - 1));
    if (!several)
        return;
    constexpr int before = 3;
    reportBecame(wordings, FindingKind::ScopeChanged,
                 {base.word(one->begin).range.begin, base.word(one->end - 1).range.end},
                 {other.word(std::max(0, *several - before)).range.begin, other.word(*several).range.end},
                 Tr::tr("The words tell of how many it holds."));
}

} // namespace retold
