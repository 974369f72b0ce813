#include "core/align/decode.h"

#include "core/align/kinship.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace retold {
namespace {

constexpr double lowestThreshold = 0.3;   ///< Less likely pairs convince nobody, whatever the expectation.
constexpr double doubtfulThreshold = 0.5; ///< Where something speaks against the link: likelier than not.
constexpr double draftThreshold = 0.75;   ///< About even odds, see the calibration in likeness-model.txt.
constexpr int farMove = 2;                ///< Sure pairs crossed: no swap of neighbours.
constexpr float strongEvidence = 0.95F;   ///< Of the first look, for a far move between drafts.
constexpr float nearlyVerbatim = 0.9F;    ///< Cosine over letters.
constexpr float mostlyTold = 0.5F;        ///< Of the weight of a sentence that joins another's counterpart.
constexpr float whollyTold = 0.95F;
constexpr int widestGap = 2; ///< Places between neighbours of a group: one sentence may stand between.
constexpr std::size_t longestRun = 32;

bool contains(const std::vector<Candidate> &pins, const Candidate &place)
{
    return std::binary_search(pins.begin(), pins.end(), place);
}

/// Half the highest expected F1 that any set "the k likeliest pairs" has: a pair likelier than that raises
/// it. Kept from falling low, since the expectation rests on estimates itself.
double leastProbability(std::vector<double> probabilities)
{
    std::sort(probabilities.begin(), probabilities.end(), std::greater<>());
    const double expectedLinks = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    double right = 0;
    double best = 0;
    for (std::size_t k = 0; k < probabilities.size(); ++k) {
        right += probabilities[k];
        best = std::max(best, 2 * right / (static_cast<double>(k + 1) + expectedLinks));
    }
    return std::max(best / 2, lowestThreshold);
}

/// Told again almost word for word, wherever it stands; the first look knows little of short sentences.
bool isStrong(const ScoredPair &pair)
{
    return at(pair.measures, Measure::FirstLook) >= strongEvidence
        || at(pair.measures, Measure::GramCosine) >= nearlyVerbatim;
}

bool isOfBody(const ScoredPair &pair)
{
    return at(pair.measures, Measure::NotBody) == 0;
}

bool isVerbatimHeadline(const ScoredPair &pair)
{
    return !isOfBody(pair) && at(pair.measures, Measure::GramCosine) >= nearlyVerbatim;
}

/// A headline or a caption has something in common with everything; and two sentences with other speakers, or
/// with other names or figures alone, are alike in words at best.
bool isDoubtful(const ScoredPair &pair)
{
    return !isOfBody(pair) || at(pair.measures, Measure::Speaker) < 0
        || at(pair.measures, Measure::NameConflict) > 0 || at(pair.measures, Measure::FigureConflict) > 0;
}

/// Goes through the pairs from the likeliest down and keeps those that are links.
class Chooser {
public:
    Chooser(const std::vector<ScoredPair> &pairs, const PlacedPins &pins, Kinship kinship) :
        m_pairs(pairs),
        m_pins(pins),
        m_kinship(kinship),
        m_expected(expectedThreshold()),
        m_crossed(isBetweenDrafts() ? countCrossed(pairs) : std::vector<int>(pairs.size(), 0))
    { }

    /// The places of the chosen, ascending.
    std::vector<Candidate> choose()
    {
        std::vector<Candidate> chosen;
        for (const std::size_t pair : likeliestFirst()) {
            const Candidate &place = m_pairs[pair].place;
            if (!isPinned(place) && (contains(m_pins.apart, place) || !isLink(pair)))
                continue;
            chosen.push_back(place);
            if (isVerbatimHeadline(m_pairs[pair])) {
                m_repeatedLefts.insert(place.left);
                m_repeatedRights.insert(place.right);
            }
            if (isOfBody(m_pairs[pair])) {
                m_linkedLefts.insert(place.left);
                m_linkedRights.insert(place.right);
            }
        }
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

private:
    bool isBetweenDrafts() const
    {
        return m_kinship == Kinship::Draft || m_kinship == Kinship::DraftWithoutBackground;
    }
    bool isPinned(const Candidate &place) const { return contains(m_pins.together, place); }

    double expectedThreshold() const
    {
        std::vector<double> probabilities;
        for (const ScoredPair &pair : m_pairs)
            if (!isPinned(pair.place) && !contains(m_pins.apart, pair.place))
                probabilities.push_back(pair.probability);
        return leastProbability(std::move(probabilities));
    }

    /// What a person has pinned comes before all; ties in the order of places.
    std::vector<std::size_t> likeliestFirst() const
    {
        const auto weight = [this](std::size_t pair) {
            return isPinned(m_pairs[pair].place) ? 1.0 : m_pairs[pair].probability;
        };
        std::vector<std::size_t> order(m_pairs.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&weight](std::size_t a, std::size_t b) { return weight(a) > weight(b); });
        return order;
    }

    bool isLink(std::size_t index) const
    {
        const ScoredPair &pair = m_pairs[index];
        const double least = isDoubtful(pair) ? std::max(m_expected, doubtfulThreshold) : m_expected;
        const bool isRepeated = !isOfBody(pair)
            && (m_repeatedLefts.contains(pair.place.left) || m_repeatedRights.contains(pair.place.right));
        if (pair.probability < least || isRepeated)
            return false;
        return !isBetweenDrafts() || !isOfBody(pair) || isLinkOfDrafts(pair, m_crossed[index]);
    }

    bool isLinkOfDrafts(const ScoredPair &pair, int crossed) const
    {
        const std::optional<float> told = toldOfJoining(pair);
        if (told && *told < mostlyTold)
            return false;
        if (isStrong(pair))
            return true;
        if (crossed >= farMove)
            return !told && pair.probability >= draftThreshold;
        return m_kinship == Kinship::DraftWithoutBackground || (told && *told >= whollyTold)
            || pair.probability >= draftThreshold;
    }

    /// How much of a sentence is told by its counterpart, where that one has a likelier counterpart already.
    std::optional<float> toldOfJoining(const ScoredPair &pair) const
    {
        std::optional<float> told;
        const auto join = [&told, &pair](bool isJoining, Measure cover) {
            if (isJoining)
                told = std::min(told.value_or(1), at(pair.measures, cover));
        };
        join(m_linkedRights.contains(pair.place.right), Measure::WordCoverLonger);
        join(m_linkedLefts.contains(pair.place.left), Measure::WordCoverShorter);
        return told;
    }

    const std::vector<ScoredPair> &m_pairs;
    const PlacedPins &m_pins;
    const Kinship m_kinship;
    const double m_expected;
    const std::vector<int> m_crossed; ///< As countCrossed() has it.
    std::set<int> m_linkedLefts;      ///< By body sentences.
    std::set<int> m_linkedRights;
    std::set<int> m_repeatedLefts; ///< Headlines and captions that the other side has almost word for word.
    std::set<int> m_repeatedRights;
};

/// Cuts places into runs whose members stand together. A longer one sums up nothing, but repeats itself.
std::vector<std::vector<int>> runsOf(const std::vector<int> &places)
{
    std::vector<std::vector<int>> runs;
    for (const int place : places) {
        if (runs.empty() || place - runs.back().back() > widestGap || runs.back().size() == longestRun)
            runs.emplace_back();
        runs.back().push_back(place);
    }
    return runs;
}

using Grouping = std::vector<std::pair<std::vector<int>, std::vector<int>>>;

/// Groups the sentences of one side that have the same counterparts; `transposed` where that side is the
/// right one.
Grouping groupBySide(const std::vector<Candidate> &chosen, bool transposed)
{
    std::map<int, std::vector<int>> counterparts;
    for (const Candidate &place : chosen)
        counterparts[transposed ? place.right : place.left].push_back(transposed ? place.left : place.right);

    std::map<std::vector<int>, std::vector<int>> sides; // Counterparts standing together, and who has them.
    for (const auto &[place, others] : counterparts)
        for (const std::vector<int> &run : runsOf(others))
            sides[run].push_back(place);

    Grouping groups;
    for (const auto &[others, places] : sides) {
        for (const std::vector<int> &run : runsOf(places)) {
            if (transposed)
                groups.emplace_back(others, run);
            else
                groups.emplace_back(run, others);
        }
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

PlacedLink linkOf(std::vector<int> left, std::vector<int> right, const std::vector<ScoredPair> &pairs,
                  const PlacedPins &pins)
{
    PlacedLink link{std::move(left), std::move(right), {}, 0, false};
    for (const int l : link.left) {
        for (const int r : link.right) {
            const Candidate place{l, r};
            const auto found = std::lower_bound(
                pairs.begin(), pairs.end(), place,
                [](const ScoredPair &pair, const Candidate &wanted) { return pair.place < wanted; });
            Q_ASSERT(found != pairs.end() && found->place == place);
            const bool isPinned = contains(pins.together, place);
            link.pairs.push_back(static_cast<std::size_t>(found - pairs.begin()));
            link.score += isPinned ? 1 : found->probability;
            link.isPinned = link.isPinned || isPinned;
        }
    }
    link.score /= static_cast<double>(link.pairs.size());
    return link;
}

} // namespace

std::vector<PlacedLink> decodeLinks(const std::vector<ScoredPair> &pairs, const PlacedPins &pins,
                                    Kinship kinship)
{
    const std::vector<Candidate> chosen = Chooser(pairs, pins, kinship).choose();
    const Grouping byLeft = groupBySide(chosen, false);
    const Grouping byRight = groupBySide(chosen, true);
    std::vector<PlacedLink> links;
    for (const auto &[left, right] : byRight.size() < byLeft.size() ? byRight : byLeft)
        links.push_back(linkOf(left, right, pairs, pins));
    return links;
}

} // namespace retold
