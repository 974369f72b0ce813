#include "core/align/slots.h"

#include <algorithm>
#include <map>
#include <set>

namespace retold {
namespace {

constexpr float sureLook = 0.3F; ///< Of the first look, as for the anchors.
constexpr double likely = 0.3;   ///< A sentence with a likelier pair is in no open slot.
constexpr float leastOrderliness = 0.9F;
constexpr float leastInOrder = 0.45F;    ///< Of the shorter sentence's words.
constexpr float leastRatio = 0.5F;       ///< Of the lengths.
constexpr std::size_t opening = 2;       ///< Words that tell the subject: "the girl".
constexpr std::size_t longestAnswer = 9; ///< Words; a longer sentence has terms to be found by.
constexpr double slotProbability = 0.8;  ///< Above what decodeLinks() asks between drafts.

std::set<Candidate> placesOf(const std::vector<ScoredPair> &pairs, auto isMember)
{
    std::set<Candidate> places;
    for (const ScoredPair &pair : pairs)
        if (at(pair.measures, Measure::NotBody) == 0 && isMember(pair))
            places.insert(pair.place);
    return places;
}

bool isBetween(const std::set<Candidate> &sure, const Candidate &place)
{
    return sure.contains({place.left - 1, place.right - 1})
        && sure.contains({place.left + 1, place.right + 1});
}

bool isUnopposed(const Measures &m)
{
    return at(m, Measure::NotBody) == 0 && at(m, Measure::Speaker) >= 0 && at(m, Measure::NameConflict) == 0
        && at(m, Measure::FigureConflict) == 0;
}

/// The words stand in one order.
bool isInOneOrder(const Measures &m)
{
    return at(m, Measure::Orderliness) >= leastOrderliness && at(m, Measure::OrderCover) >= leastInOrder
        && at(m, Measure::LengthRatio) >= leastRatio;
}

/// "The girl remained in intensive care", "the girl died": short, and of one subject.
bool haveOneOpening(const PairTerms &pair, const Candidate &place)
{
    const SentenceTerms &left = pair.left->sentences[static_cast<std::size_t>(place.left)];
    const SentenceTerms &right = pair.right->sentences[static_cast<std::size_t>(place.right)];
    return std::max(left.sequence.size(), right.sequence.size()) <= longestAnswer
        && std::min(left.sequence.size(), right.sequence.size()) > opening
        && std::equal(left.sequence.begin(), left.sequence.begin() + opening, right.sequence.begin())
        && (!sharedTerms(pair, TermKind::Word, place.left, place.right).empty()
            || !sharedTerms(pair, TermKind::Name, place.left, place.right).empty());
}

} // namespace

std::vector<Candidate> findSlots(const std::vector<ScoredPair> &pairs, const Candidate &end)
{
    std::set<Candidate> sure = placesOf(
        pairs, [](const ScoredPair &pair) { return at(pair.measures, Measure::FirstLook) >= sureLook; });
    sure.insert(end);
    std::vector<Candidate> found;
    for (const Candidate &before : sure) {
        const Candidate place{before.left + 1, before.right + 1};
        if (isBetween(sure, place))
            found.push_back(place);
    }
    return found;
}

void raiseSlots(std::vector<ScoredPair> &pairs, const PairTerms &terms, const Candidate &end)
{
    std::set<Candidate> linked
        = placesOf(pairs, [](const ScoredPair &pair) { return pair.probability >= likely; });
    std::map<int, int> lefts; // How many likely pairs a sentence has.
    std::map<int, int> rights;
    for (const auto &[left, right] : linked) {
        ++lefts[left];
        ++rights[right];
    }
    linked.insert(end);
    for (ScoredPair &pair : pairs) {
        const int own = linked.contains(pair.place) ? 1 : 0;
        const bool isOpen = lefts[pair.place.left] == own && rights[pair.place.right] == own;
        if (isOpen && isBetween(linked, pair.place) && isUnopposed(pair.measures)
            && (isInOneOrder(pair.measures) || haveOneOpening(terms, pair.place)))
            pair.probability = std::max(pair.probability, slotProbability);
    }
}

} // namespace retold
