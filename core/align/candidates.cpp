#include "core/align/candidates.h"

#include <algorithm>
#include <span>

namespace retold {
namespace {

constexpr std::array indexedKinds{TermKind::Word, TermKind::Phrase, TermKind::Name, TermKind::Figure};
constexpr std::size_t hitBudget = 400; ///< Postings that one sentence may look at.
constexpr std::size_t candidatesPerSentence = 14;

/// The sentences of the asked version that hold a term, for all terms of one kind.
class Index {
public:
    Index(const VersionTerms &version, TermKind kind) : m_starts(version.of(kind).keys.size() + 1, 0)
    {
        for (const SentenceTerms &sentence : version.sentences)
            for (const int term : sentence.of(kind))
                ++m_starts[static_cast<std::size_t>(term) + 1];
        for (std::size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_places.resize(m_starts.back());
        std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::size_t s = 0; s < version.sentences.size(); ++s)
            for (const int term : version.sentences[s].of(kind))
                m_places[next[static_cast<std::size_t>(term)]++] = static_cast<int>(s);
    }

    std::span<const int> of(int term) const
    {
        const auto at = static_cast<std::size_t>(term);
        return std::span(m_places).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
    }

private:
    std::vector<std::size_t> m_starts;
    std::vector<int> m_places;
};

struct Posting {
    float weight = 0;
    std::span<const int> places;
};

/// One version asks, the other one answers.
struct Side {
    const VersionTerms *asking = nullptr;
    const VersionTerms *asked = nullptr;
    std::array<std::vector<int>, termKindCount> toAsked;
    std::array<const std::vector<float> *, termKindCount> weights{};
    std::array<const std::vector<float> *, termKindCount> askedTotals{};
};

std::vector<int> invert(const std::vector<int> &toRight, std::size_t size)
{
    std::vector<int> toLeft(size, -1);
    for (std::size_t l = 0; l < toRight.size(); ++l)
        if (toRight[l] >= 0)
            toLeft[static_cast<std::size_t>(toRight[l])] = static_cast<int>(l);
    return toLeft;
}

Side sideOf(const PairTerms &pair, bool leftAsks)
{
    Side side;
    side.asking = leftAsks ? pair.left : pair.right;
    side.asked = leftAsks ? pair.right : pair.left;
    for (std::size_t k = 0; k < termKindCount; ++k) {
        const JoinedVocabulary &joined = pair.joined[k];
        side.toAsked[k] = leftAsks ? joined.toRight : invert(joined.toRight, joined.rightWeights.size());
        side.weights[k] = leftAsks ? &joined.leftWeights : &joined.rightWeights;
        side.askedTotals[k] = leftAsks ? &joined.rightTotals : &joined.leftTotals;
    }
    return side;
}

/// The postings of a sentence's terms in the other version, heaviest terms first.
std::vector<Posting> postingsOf(const Side &side, const std::vector<Index> &indexes,
                                const SentenceTerms &sentence)
{
    std::vector<Posting> postings;
    for (std::size_t i = 0; i < indexedKinds.size(); ++i) {
        const auto kind = static_cast<std::size_t>(indexedKinds[i]);
        for (const int term : sentence.sets[kind]) {
            const int other = side.toAsked[kind][static_cast<std::size_t>(term)];
            if (other >= 0)
                postings.push_back(
                    {(*side.weights[kind])[static_cast<std::size_t>(term)], indexes[i].of(other)});
        }
    }
    std::stable_sort(postings.begin(), postings.end(),
                     [](const Posting &a, const Posting &b) { return a.weight > b.weight; });
    return postings;
}

/// Adds up weights a sentence of the asked version has in common with the one that asks.
class Tally {
public:
    explicit Tally(std::size_t sentences) : m_sums(sentences, 0) { }

    void add(const Posting &posting)
    {
        for (const int place : posting.places) {
            float &sum = m_sums[static_cast<std::size_t>(place)];
            if (sum == 0)
                m_touched.push_back(place);
            sum += posting.weight;
        }
        m_hits += posting.places.size();
    }

    bool isSpent() const { return m_hits >= hitBudget; }

    /// The best places, long sentences held back a little; empties the tally.
    std::vector<int> takeBest(const std::vector<float> &totals)
    {
        const auto worth = [&](int place) {
            const auto at = static_cast<std::size_t>(place);
            return m_sums[at] / (totals[at] + 2);
        };
        std::vector<std::pair<float, int>> ranked;
        ranked.reserve(m_touched.size());
        for (const int place : m_touched)
            ranked.emplace_back(-worth(place), place);
        const std::size_t kept = std::min(candidatesPerSentence, ranked.size());
        std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
        for (const int place : m_touched)
            m_sums[static_cast<std::size_t>(place)] = 0;
        m_touched.clear();
        m_hits = 0;
        std::vector<int> best;
        for (std::size_t i = 0; i < kept; ++i)
            best.push_back(ranked[i].second);
        return best;
    }

private:
    std::vector<float> m_sums;
    std::vector<int> m_touched;
    std::size_t m_hits = 0;
};

void ask(const PairTerms &pair, bool leftAsks, std::vector<Candidate> &found)
{
    const Side side = sideOf(pair, leftAsks);
    std::vector<Index> indexes;
    indexes.reserve(std::size(indexedKinds));
    for (const TermKind kind : indexedKinds)
        indexes.emplace_back(*side.asked, kind);
    Tally tally(side.asked->sentences.size());
    for (std::size_t s = 0; s < side.asking->sentences.size(); ++s) {
        for (const Posting &posting : postingsOf(side, indexes, side.asking->sentences[s])) {
            tally.add(posting);
            if (tally.isSpent())
                break;
        }
        const auto &totals = *side.askedTotals[static_cast<std::size_t>(TermKind::Word)];
        for (const int place : tally.takeBest(totals)) {
            const int asking = static_cast<int>(s);
            found.push_back(leftAsks ? Candidate{asking, place} : Candidate{place, asking});
        }
    }
}

} // namespace

std::vector<Candidate> findCandidates(const PairTerms &pair)
{
    std::vector<Candidate> found;
    ask(pair, true, found);
    ask(pair, false, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace retold
