#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/regions.h"
#include "core/translation.h"

#include <algorithm>
#include <vector>

namespace retold {

namespace {

/// "Paris, Texas": a town by its last word and what it lies in.
struct NestedPlace {
    QString town;
    std::vector<Region> regions;
    IndexRange words; ///< Into those of the side, from the town on.
};

bool isCapital(const SideWords &side, int at)
{
    return 0 <= at && at < static_cast<int>(side.words.size()) && side.word(at).kind == WordKind::Word
        && side.version->text(side.word(at).range).front().isUpper();
}

/// The longest name of a region that begins at the word; its end.
std::pair<int, std::vector<Region>> regionAt(const SideWords &side, int begin)
{
    constexpr int longest = 3; // "New South Wales".
    for (int size = longest; size > 0; --size) {
        const int end = begin + size;
        if (end > static_cast<int>(side.words.size()) || !isCapital(side, begin))
            continue;
        const TextRange range{side.word(begin).range.begin, side.word(end - 1).range.end};
        std::vector<Region> regions = regionsOf(side.version->text(range).toString());
        if (!regions.empty())
            return {end, std::move(regions)};
    }
    return {begin, {}};
}

/// "Paris, France and Spain", "Lund, Paris, France" are rows of places.
bool isOfRow(const SideWords &side, int town, int end)
{
    const auto isAt = [&side](int at, std::initializer_list<QStringView> forms) {
        return 0 <= at && at < static_cast<int>(side.words.size()) && isOneOf(side.word(at), forms);
    };
    return isAt(town - 1, {u",", u"and", u"or"}) || isAt(end, {u"and", u"or"})
        || (isAt(end, {u","}) && isCapital(side, end + 1));
}

std::vector<NestedPlace> nestedPlaces(const SideWords &side)
{
    std::vector<NestedPlace> places;
    for (int comma = 1; comma + 1 < static_cast<int>(side.words.size()); ++comma) {
        if (!isOneOf(side.word(comma), {u","}) || !isCapital(side, comma - 1))
            continue;
        auto [end, regions] = regionAt(side, comma + 1);
        const QString &town = side.word(comma - 1).normal;
        if (!regions.empty() && regionsOf(town).empty() && !isOfRow(side, comma - 1, end))
            places.push_back({town, std::move(regions), {comma - 1, end}});
    }
    return places;
}

TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    return {side.word(words.begin).range.begin, side.word(words.end - 1).range.end};
}

} // namespace

/// "Paris, Texas" told as "Paris, France": a town of one name that lies elsewhere.
void findOtherRegions(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const std::vector<NestedPlace> known = nestedPlaces(base);
    for (const NestedPlace &theirs : nestedPlaces(other)) {
        const auto mine = std::ranges::find(known, theirs.town, &NestedPlace::town);
        if (mine == known.end() || !areApart(mine->regions, theirs.regions))
            continue;
        findings.push_back(changedWords(
            FindingKind::FactAltered, sources, link, rangeOf(base, mine->words), rangeOf(other, theirs.words),
            Tr::tr("The words around are the same, and they tell of another thing of its sort.")));
        return;
    }
}

} // namespace retold
