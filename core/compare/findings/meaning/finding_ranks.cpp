#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "Largest", "only", "leading": what stands at the head of its kind.
bool isRank(const Word &word)
{
    constexpr qsizetype shortest = 5;
    const bool isSuperlative = word.normal.endsWith(u"est") && word.normal.size() > shortest
        && !isOneOf(word,
                    {u"interest",  u"forest",   u"request",  u"protest", u"arrest",  u"harvest", u"contest",
                     u"suggest",   u"invest",   u"manifest", u"honest",  u"modest",  u"midwest", u"northwest",
                     u"southwest", u"conquest", u"inquest",  u"digest",  u"bequest", u"unrest"});
    return isSuperlative
        || isOneOf(
               word,
               {u"best", u"worst", u"only", u"sole", u"leading", u"main", u"top", u"key", u"chief", u"most"});
}

/// Whether words shortly before set the rank among others, or in doubt: "one of the", "the second", "joint".
bool isShared(const SightedSide &side, int rank)
{
    constexpr int reach = 5;
    for (int i = rank - 1; i >= std::max(0, rank - reach); --i) {
        const Word &word = side.word(i);
        if (word.kind == WordKind::Punctuation && word.normal != u"-" && word.normal != u"'")
            return false;
        if (isOneOf(word, {u"among"}) && isOneOf(side.word(i + 1), {u"them", u"these", u"those"}))
            return false; // "Four prizes, among them best actor".
        if (isOneOf(word,
                    {u"among", u"second", u"third", u"fourth", u"fifth", u"sixth", u"seventh", u"joint",
                     u"arguably", u"probably", u"possibly", u"perhaps", u"likely", u"nearly", u"almost"}))
            return true;
        const bool isOf = isOneOf(word, {u"of"}) && i > 0
            && isOneOf(side.word(i - 1),
                       {u"one", u"some", u"two", u"three", u"four", u"several", u"many", u"few", u"another"});
        if (isOf)
            return true;
    }
    return false;
}

/// The noun that the rank is of; none where none follows.
std::optional<int> rankedBy(const SightedSide &side, int rank)
{
    constexpr int reach = 3;
    const int end = std::min(static_cast<int>(side.side.words.size()), rank + 1 + reach);
    for (int i = rank + 1; i < end && side.word(i).kind == WordKind::Word; ++i) {
        if (!side.word(i).isFunctionWord)
            return i;
    }
    return {};
}

struct RankPair {
    TextRange shared;
    TextRange alone;
};

TextRange phraseOf(const SightedSide &side, int rank, int before)
{
    const int begin = std::max(0, rank - before);
    return {side.word(begin).range.begin, side.word(rankedBy(side, rank).value_or(rank)).range.end};
}

/// "Is the longest in the region": the noun stands elsewhere.
bool hasNoNoun(const SightedSide &side, int rank)
{
    const int next = rank + 1;
    return next == static_cast<int>(side.side.words.size()) || side.word(next).isFunctionWord
        || side.word(next).kind == WordKind::Punctuation;
}

/// "Biggest" and "largest" are one rank.
bool nameOneRank(const Word &left, const Word &right)
{
    const auto areOf = [&](std::initializer_list<QStringView> forms) {
        return isOneOf(left, forms) && isOneOf(right, forms);
    };
    return left.stem == right.stem || areOf({u"biggest", u"largest", u"greatest"})
        || areOf({u"worst", u"deadliest", u"gravest"}) || areOf({u"main", u"chief", u"leading", u"top"})
        || areOf({u"only", u"sole"});
}

bool areOneRank(const SightedSide &own, int mine, const SightedSide &far, int theirs)
{
    if (!nameOneRank(own.word(mine), far.word(theirs)))
        return false;
    if (hasNoNoun(own, mine) && hasNoNoun(far, theirs))
        return true;
    const auto noun = rankedBy(own, mine);
    const auto there = rankedBy(far, theirs);
    return noun && there && areAlike(own.word(*noun), far.word(*there));
}

std::optional<RankPair> rankAlone(const SightedSide &own, const SightedSide &far)
{
    constexpr int shared = 3; // "One of the".
    for (int i = 0; i < static_cast<int>(own.side.words.size()); ++i) {
        if (!isRank(own.word(i)) || !isShared(own, i))
            continue;
        std::optional<int> alone;
        for (int at = 1; at < static_cast<int>(far.side.words.size()); ++at) {
            if (!areOneRank(own, i, far, at))
                continue;
            if (isShared(far, at))
                return {};
            alone = at;
        }
        if (alone)
            return RankPair{phraseOf(own, i, shared), phraseOf(far, *alone, 1)};
    }
    return {};
}

} // namespace

/// "One of the largest ports" and "the largest port", "second-largest" and "largest", whatever else was
/// recast.
void findRanks(const Wordings &wordings)
{
    const auto lost = rankAlone(wordings.base, wordings.other);
    const auto gained = lost ? std::nullopt : rankAlone(wordings.other, wordings.base);
    if (!lost && !gained)
        return;
    const TextRange &before = lost ? lost->shared : gained->alone;
    const TextRange &after = lost ? lost->alone : gained->shared;
    reportBecame(wordings, FindingKind::ScopeChanged, before, after,
                 Tr::tr("The words tell of how many it holds."));
}

} // namespace retold
