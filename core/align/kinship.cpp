#include "core/align/kinship.h"

#include "core/align/anchors.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace retold {
namespace {

constexpr float leastLikeness
    = 0.6F; ///< Mean cosine over letters; between most news reports it stays below .57.
constexpr float leastOrder = 0.79F;    ///< Share of the sure pairs in common order.
constexpr float leastCloseness = 0.6F; ///< Eight in ten pairs of news reports lie below it.

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

/// Mean over the body of the shorter version of the cosine over letters with the best counterpart.
float meanOfBest(const PairTerms &pair, const std::vector<ScoredPair> &pairs)
{
    const std::vector<SentenceTerms> &shorter = pair.right->sentences;
    std::vector<float> best(shorter.size());
    for (const ScoredPair &scored : pairs) {
        float &known = best[static_cast<std::size_t>(scored.place.right)];
        if (isBody(scored))
            known = std::max(known, at(scored.measures, Measure::GramCosine));
    }
    const auto bodies = std::count_if(shorter.begin(), shorter.end(),
                                      [](const SentenceTerms &sentence) { return sentence.isBody; });
    return bodies == 0 ? 0 : std::accumulate(best.begin(), best.end(), 0.F) / static_cast<float>(bodies);
}

/// A measure of the two versions, which all pairs have that were looked at twice; 0 where none was.
float ofVersions(const std::vector<ScoredPair> &pairs, Measure measure)
{
    float found = 0;
    for (const ScoredPair &pair : pairs)
        found = std::max(found, at(pair.measures, measure));
    return found;
}

} // namespace

Kinship kinshipOf(const PairTerms &pair, const std::vector<ScoredPair> &pairs)
{
    const bool isDraft
        = meanOfBest(pair, pairs) >= leastLikeness && ofVersions(pairs, Measure::Orderliness) >= leastOrder;
    if (!isDraft)
        return ofVersions(pairs, Measure::Closeness) < leastCloseness ? Kinship::Report : Kinship::Retelling;
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
