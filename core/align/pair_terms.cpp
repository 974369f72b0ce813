#include "core/align/pair_terms.h"

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

bool hasBackground(TermKind kind)
{
    return kind == TermKind::Word || kind == TermKind::Quoted;
}

/// Weight of a term that stands in `count` of `sentences` sentences.
float weightOf(float count, float sentences, float rarity, bool withRarity)
{
    const float story = std::log1p(sentences / count) / std::log1p(sentences);
    return withRarity ? (story + rarity) / 2 : story;
}

void joinVocabularies(const Vocabulary &left, const Vocabulary &right, float sentences, bool withRarity,
                      JoinedVocabulary &joined)
{
    joined.toRight.assign(left.keys.size(), -1);
    joined.leftWeights.resize(left.keys.size());
    joined.rightWeights.resize(right.keys.size());
    const auto weigh = [&](int count, float rarity) {
        return weightOf(static_cast<float>(count), sentences, rarity, withRarity);
    };
    std::size_t r = 0;
    for (std::size_t l = 0; l < left.keys.size(); ++l) {
        for (; r < right.keys.size() && right.keys[r] < left.keys[l]; ++r)
            joined.rightWeights[r] = weigh(right.counts[r], right.rarity[r]);
        if (r == right.keys.size() || right.keys[r] != left.keys[l]) {
            joined.leftWeights[l] = weigh(left.counts[l], left.rarity[l]);
            continue;
        }
        joined.toRight[l] = static_cast<int>(r);
        const float rarity = std::min(left.rarity[l], right.rarity[r]);
        joined.leftWeights[l] = weigh(left.counts[l] + right.counts[r], rarity);
        joined.rightWeights[r] = joined.leftWeights[l];
        ++r;
    }
    for (; r < right.keys.size(); ++r)
        joined.rightWeights[r] = weigh(right.counts[r], right.rarity[r]);
}

std::vector<float> totalsOf(const VersionTerms &version, TermKind kind, const std::vector<float> &weights)
{
    std::vector<float> totals;
    totals.reserve(version.sentences.size());
    for (const SentenceTerms &sentence : version.sentences) {
        float total = 0;
        for (const int term : sentence.of(kind))
            total += weights[static_cast<std::size_t>(term)];
        totals.push_back(total);
    }
    return totals;
}

std::vector<float> storyTotalsOf(const VersionTerms &version, const std::vector<float> &weights)
{
    const std::vector<float> &rarity = version.of(TermKind::Word).rarity;
    std::vector<float> totals;
    totals.reserve(version.sentences.size());
    for (const SentenceTerms &sentence : version.sentences) {
        float total = 0;
        for (const int term : sentence.of(TermKind::Word))
            total += storyWeight(weights[static_cast<std::size_t>(term)],
                                 rarity[static_cast<std::size_t>(term)]);
        totals.push_back(total);
    }
    return totals;
}

} // namespace

PairTerms joinTerms(const VersionTerms &left, const VersionTerms &right)
{
    PairTerms pair{&left, &right, {}};
    const auto sentences = static_cast<float>(left.sentences.size() + right.sentences.size());
    for (std::size_t k = 0; k < termKindCount; ++k) {
        const auto kind = static_cast<TermKind>(k);
        JoinedVocabulary &joined = pair.joined[k];
        joinVocabularies(left.of(kind), right.of(kind), sentences, hasBackground(kind), joined);
        joined.leftTotals = totalsOf(left, kind, joined.leftWeights);
        joined.rightTotals = totalsOf(right, kind, joined.rightWeights);
    }
    JoinedVocabulary &words = pair.joined[static_cast<std::size_t>(TermKind::Word)];
    words.leftStory = storyTotalsOf(left, words.leftWeights);
    words.rightStory = storyTotalsOf(right, words.rightWeights);
    return pair;
}

TermSet sharedTerms(const PairTerms &pair, TermKind kind, int left, int right)
{
    const TermSet &ours = pair.left->sentences[static_cast<std::size_t>(left)].of(kind);
    const TermSet &theirs = pair.right->sentences[static_cast<std::size_t>(right)].of(kind);
    const std::vector<int> &toRight = pair.of(kind).toRight;
    TermSet shared;
    auto other = theirs.begin();
    for (const int term : ours) {
        const int wanted = toRight[static_cast<std::size_t>(term)];
        if (wanted < 0)
            continue;
        while (other != theirs.end() && *other < wanted)
            ++other;
        if (other == theirs.end())
            break;
        if (*other == wanted)
            shared.push_back(term);
    }
    return shared;
}

} // namespace retold
