#include "core/align/kinship.h"

#include "core/align/anchors.h"

#include <algorithm>
#include <map>
#include <set>

namespace retold {
namespace {

constexpr float wordForWord = 0.98F; ///< Cosine over letters: the same but for a comma or a capital.
constexpr double leastVerbatim = 0.25;

bool isBody(const ScoredPair &pair)
{
    return at(pair.measures, Measure::NotBody) == 0;
}

std::vector<Candidate> surePairs(const std::vector<ScoredPair> &pairs)
{
    constexpr double sure = 0.5;
    std::map<int, double> bestOfLeft;
    std::map<int, double> bestOfRight;
    for (const ScoredPair &pair : pairs) {
        if (!isBody(pair))
            continue;
        double &left = bestOfLeft[pair.place.left];
        double &right = bestOfRight[pair.place.right];
        left = std::max(left, pair.probability);
        right = std::max(right, pair.probability);
    }
    std::vector<Candidate> found;
    std::set<int> lefts;
    std::set<int> rights;
    for (const ScoredPair &pair : pairs)
        if (isBody(pair) && pair.probability >= sure && pair.probability >= bestOfLeft[pair.place.left]
            && pair.probability >= bestOfRight[pair.place.right] && !lefts.contains(pair.place.left)
            && rights.insert(pair.place.right).second) {
            lefts.insert(pair.place.left);
            found.push_back(pair.place);
        }
    return found;
}

} // namespace

Kinship kinshipOf(const PairTerms &pair, const std::vector<ScoredPair> &pairs)
{
    std::set<int> verbatim;
    for (const ScoredPair &scored : pairs)
        if (at(scored.measures, Measure::GramCosine) >= wordForWord)
            verbatim.insert(scored.place.left);
    const std::size_t shorter = std::min(pair.left->sentences.size(), pair.right->sentences.size());
    if (static_cast<double>(verbatim.size()) < leastVerbatim * static_cast<double>(shorter) || shorter == 0)
        return Kinship::Retelling;
    return pair.left->hasBackground && pair.right->hasBackground ? Kinship::Draft
                                                                 : Kinship::DraftWithoutBackground;
}

std::vector<int> countCrossed(const std::vector<ScoredPair> &pairs)
{
    const std::vector<Candidate> order = findAnchors(surePairs(pairs)).places;
    const auto before = [&order](auto isBefore) {
        return static_cast<int>(std::partition_point(order.begin(), order.end(), isBefore) - order.begin());
    };
    std::vector<int> crossed;
    crossed.reserve(pairs.size());
    for (const ScoredPair &pair : pairs) {
        const auto [left, right] = pair.place;
        const int forward = before([left = left](const Candidate &sure) { return sure.left < left; })
            - before([right = right](const Candidate &sure) { return sure.right <= right; });
        const int backward = before([right = right](const Candidate &sure) { return sure.right < right; })
            - before([left = left](const Candidate &sure) { return sure.left <= left; });
        crossed.push_back(std::max({forward, backward, 0}));
    }
    return crossed;
}

} // namespace retold
