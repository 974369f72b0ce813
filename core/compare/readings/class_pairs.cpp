#include "core/compare/readings/class_pairs.h"

#include "core/compare/readings/untold.h"

#include <algorithm>

namespace retold {

namespace {

struct SightedPair {
    int common = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

/// A quantity is of the word next to it, to the letter: "all of Europe" says nothing of "many European
/// towns".
bool countTheSame(const SightedSide &left, const Sighting &a, const SightedSide &right, const Sighting &b)
{
    const auto isOfThings = [](const SightedSide &side, const Sighting &sighting) {
        const QString &form = side.word(sighting.words.begin).normal;
        return form == u"everything" || form == u"everyone" || form == u"everybody";
    };
    if (a.governed.empty() || b.governed.empty())
        return false;
    return isOfThings(left, a) != isOfThings(right, b) // Has its noun in it.
        || left.word(a.governed.front()).stem == right.word(b.governed.front()).stem;
}

/// How many words, by stem or root, follow both before the statement ends: a quantity's noun is often told
/// otherwise, but not what is said of it.
int commonAfter(const SightedSide &left, const Sighting &a, const SightedSide &right, const Sighting &b)
{
    constexpr int reach = 14;
    const auto after = [](const SightedSide &side, const Sighting &sighting) {
        std::vector<int> content;
        const int last = std::min(static_cast<int>(side.side.words.size()), sighting.words.end + reach);
        for (int i = sighting.words.end; i < last; ++i) {
            const Word &word = side.word(i);
            if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
                content.push_back(i);
        }
        return content;
    };
    const std::vector<int> theirs = after(right, b);
    const std::vector<int> mine = after(left, a);
    return static_cast<int>(std::ranges::count_if(mine, [&](int l) {
        return std::ranges::any_of(theirs, [&](int r) { return areAlike(left.word(l), right.word(r)); });
    }));
}

std::vector<SightedPair> candidatesOf(const SightedSide &left, const SightedSide &right, WordClass kind,
                                      int least)
{
    std::vector<SightedPair> candidates;
    for (std::size_t l = 0; l < left.sightings.size(); ++l) {
        for (std::size_t r = 0; r < right.sightings.size(); ++r) {
            if (left.sightings[l].kind != kind || right.sightings[r].kind != kind)
                continue;
            const Sighting &a = left.sightings[l];
            const Sighting &b = right.sightings[r];
            const bool isScope = kind == WordClass::Scope;
            const int common = isScope ? commonAfter(left, a, right, b) : commonGoverned(left, a, right, b);
            if (common >= least && (!isScope || countTheSame(left, a, right, b)))
                candidates.push_back({common, l, r});
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &SightedPair::common);
    return candidates;
}

/// Where the right has a word like this one of the left.
std::vector<int> placesLike(const Word &word, const SightedSide &right)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < right.side.words.size(); ++i) {
        if (areAlike(word, right.side.words[i]))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

} // namespace

bool areAlike(const Word &left, const Word &right)
{
    // Of a short verb the stemmer leaves an "e" or takes it: "sue", "suing".
    const auto isShortened = [](const QString &longer, const QString &shorter) {
        return longer.size() == shorter.size() + 1 && longer.endsWith(u'e') && longer.startsWith(shorter);
    };
    return left.stem == right.stem || haveOneRoot(left.stem, right.stem) || isShortened(left.stem, right.stem)
        || isShortened(right.stem, left.stem);
}

TextRange SightedSide::rangeOf(const Sighting &sighting) const
{
    return {word(sighting.words.begin).range.begin, word(sighting.words.end - 1).range.end};
}

QString SightedSide::textOf(const Sighting &sighting) const
{
    return side.version->text(rangeOf(sighting)).toString();
}

TextRange SightedSide::phraseRangeOf(const Sighting &sighting) const
{
    constexpr int near = 4;   // Words: a second governed word so near makes the phrase whole.
    constexpr int fewest = 3; // And so does any where it has no more words.
    int end = sighting.words.end;
    for (const int governed : sighting.governed) {
        const bool isFirst = end == sighting.words.end;
        const bool isSecond
            = governed == sighting.governed[std::min<std::size_t>(1, sighting.governed.size() - 1)];
        if (isFirst || (isSecond && governed - sighting.words.end < near)
            || end - sighting.words.begin < fewest)
            end = governed + 1;
    }
    const auto isUnit = [this](int at) {
        return at < static_cast<int>(side.words.size())
            && (word(at).normal == u"%" || word(at).normal == u"percent" || word(at).normal == u"per"
                || word(at).normal == u"cent");
    };
    while (isUnit(end))
        ++end;
    return {rangeOf(sighting).begin, word(end - 1).range.end};
}

TextRange SightedSide::statementRangeOf(const Sighting &sighting) const
{
    TextRange range = rangeOf(sighting);
    if (!sighting.governed.empty())
        range.end = word(sighting.governed.back()).range.end;
    return range;
}

SightedSide sightedSide(const SideWords &side)
{
    constexpr std::size_t most = 200; // A sentence has a dozen; any two of both sides are held together.
    SightedSide sighted{side, findSightings(side.words, side.version->version.language)};
    sighted.sightings.resize(std::min(sighted.sightings.size(), most));
    return sighted;
}

int commonGoverned(const SightedSide &left, const Sighting &a, const SightedSide &right, const Sighting &b)
{
    return static_cast<int>(std::ranges::count_if(a.governed, [&](int l) {
        return std::ranges::any_of(b.governed, [&](int r) { return areAlike(left.word(l), right.word(r)); });
    }));
}

std::vector<SightingPair> pairSightings(const SightedSide &left, const SightedSide &right, WordClass kind,
                                        int least)
{
    std::vector<SightingPair> pairs;
    std::vector<bool> leftUsed(left.sightings.size(), false);
    std::vector<bool> rightUsed(right.sightings.size(), false);
    for (const SightedPair &candidate : candidatesOf(left, right, kind, least)) {
        if (leftUsed[candidate.left] || rightUsed[candidate.right])
            continue;
        leftUsed[candidate.left] = true;
        rightUsed[candidate.right] = true;
        pairs.push_back({&left.sightings[candidate.left], &right.sightings[candidate.right]});
    }
    return pairs;
}

std::optional<TextRange> toldWithout(const SightedSide &left, const Sighting &sighting,
                                     const SightedSide &right)
{
    constexpr int near = 4;
    constexpr int wordsBefore
        = 2; // "Would be responsible": what stands in the place of the word that is gone.
    if (sighting.governed.size() < 2)
        return {};
    for (const int first : placesLike(left.word(sighting.governed[0]), right)) {
        for (const int second : placesLike(left.word(sighting.governed[1]), right)) {
            if (first == second || std::abs(first - second) > near)
                continue;
            int begin = std::min(first, second);
            const int earliest = std::max(0, begin - wordsBefore);
            while (begin > earliest && right.word(begin - 1).kind != WordKind::Punctuation)
                --begin;
            return TextRange{right.word(begin).range.begin, right.word(std::max(first, second)).range.end};
        }
    }
    return {};
}

std::vector<const Sighting *> unanswered(const SightedSide &left, const SightedSide &right, WordClass kind)
{
    std::vector<const Sighting *> result;
    for (const Sighting &sighting : left.sightings) {
        if (sighting.kind == kind && toldWithout(left, sighting, right))
            result.push_back(&sighting);
    }
    return result;
}

} // namespace retold
