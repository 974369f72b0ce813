#include "core/align/align.h"

#include "core/align/alignment_memory.h"
#include "core/align/decode.h"
#include "core/align/evidence.h"
#include "core/align/kinship.h"
#include "core/align/moves.h"
#include "core/align/rows.h"
#include "core/parallel.h"
#include "core/translation.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace retold {
namespace {

/// Two versions in an order that is not that of loading: the longer first, ties by the text.
using TermsPtr = std::shared_ptr<const VersionTerms>;
using PairLinksPtr = std::shared_ptr<const AlignmentMemory::PairLinks>;

bool comesFirst(const AnnotatedVersion &a, const VersionTerms &aTerms, const AnnotatedVersion &b,
                const VersionTerms &bTerms)
{
    if (aTerms.wordCount != bTerms.wordCount)
        return aTerms.wordCount > bTerms.wordCount;
    return a.version.text < b.version.text;
}

/// Places of each version in that order.
std::vector<int> ranksOf(std::span<const VersionPtr> versions, const std::vector<TermsPtr> &terms)
{
    std::vector<std::size_t> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return comesFirst(*versions[a], *terms[a], *versions[b], *terms[b]);
    });
    std::vector<int> ranks(versions.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<int>(i);
    return ranks;
}

/// One pair of versions at work; `longer` is the left one to all below.
struct PairJob {
    int longer = 0;
    int shorter = 0;
};

std::vector<PairJob> listPairs(const std::vector<int> &ranks)
{
    std::vector<PairJob> jobs;
    for (int a = 0; a < static_cast<int>(ranks.size()); ++a)
        for (int b = a + 1; b < static_cast<int>(ranks.size()); ++b)
            jobs.push_back(ranks[static_cast<std::size_t>(a)] < ranks[static_cast<std::size_t>(b)]
                               ? PairJob{a, b}
                               : PairJob{b, a});
    return jobs;
}

std::optional<int> placeOf(const VersionTerms &terms, int sentence)
{
    const auto found
        = std::lower_bound(terms.sentences.begin(), terms.sentences.end(), sentence,
                           [](const SentenceTerms &known, int wanted) { return known.sentence < wanted; });
    if (found == terms.sentences.end() || found->sentence != sentence)
        return {};
    return static_cast<int>(found - terms.sentences.begin());
}

PlacedPins pinsOf(const std::vector<Pin> &pins, const PairJob &job, const VersionTerms &longer,
                  const VersionTerms &shorter)
{
    PlacedPins placed;
    for (Pin pin : pins) {
        if (pin.leftVersion == job.shorter) {
            std::swap(pin.leftVersion, pin.rightVersion);
            std::swap(pin.leftSentence, pin.rightSentence);
        }
        if (pin.leftVersion != job.longer || pin.rightVersion != job.shorter)
            continue;
        const std::optional<int> left = placeOf(longer, pin.leftSentence);
        const std::optional<int> right = placeOf(shorter, pin.rightSentence);
        if (left && right)
            (pin.together ? placed.together : placed.apart).push_back({*left, *right});
    }
    std::sort(placed.together.begin(), placed.together.end());
    std::sort(placed.apart.begin(), placed.apart.end());
    return placed;
}

SentenceGroup groupOf(int version, const VersionTerms &terms, const std::vector<int> &places)
{
    SentenceGroup group{version, {}};
    for (const int place : places)
        group.sentences.push_back(terms.sentences[static_cast<std::size_t>(place)].sentence);
    return group;
}

template<typename Key, typename Value>
Value lookUp(const std::map<Key, Value> &known, const Key &key)
{
    const auto found = known.find(key);
    return found == known.end() ? Value() : found->second;
}

class Aligner {
public:
    Aligner(std::span<const VersionPtr> versions, const AlignOptions &options, const Monitor &monitor) :
        m_versions(versions),
        m_options(options),
        m_monitor(monitor),
        m_former(options.memory ? options.memory : std::make_shared<const AlignmentMemory>()),
        m_terms(versions.size())
    { }

    Result<Alignment> align()
    {
        forEachParallel(m_versions.size(), m_monitor,
                        [this](std::size_t v) { m_terms[v] = termsOf(m_versions[v]); });
        if (m_monitor.isStopped())
            return cancelled();
        const std::vector<int> ranks = ranksOf(m_versions, m_terms);
        const std::vector<PairJob> jobs = listPairs(ranks);
        std::vector<PairLinksPtr> found(jobs.size());
        std::atomic<int> done = 0;
        forEachParallel(jobs.size(), m_monitor, [&](std::size_t i) {
            found[i] = linkPair(jobs[i]);
            m_monitor.progress(++done, static_cast<int>(jobs.size()));
        });
        if (m_monitor.isStopped())
            return cancelled();

        Alignment alignment;
        for (std::size_t i = 0; i < jobs.size(); ++i)
            appendLinks(alignment.links, jobs[i], *found[i]);
        std::sort(alignment.links.begin(), alignment.links.end(), [](const Link &a, const Link &b) {
            return std::tie(a.left.version, a.right.version, a.left.sentences, a.right.sentences)
                < std::tie(b.left.version, b.right.version, b.left.sentences, b.right.sentences);
        });
        alignment.rows = joinRows(m_versions, alignment.links, m_options.pins, ranks);
        sortRows(alignment.rows, m_versions, m_options.reference);
        markMoves(alignment.links, alignment.rows);
        alignment.memory = remember(jobs, found);
        return alignment;
    }

private:
    static Error cancelled() { return {ErrorCode::Cancelled, Tr::tr("The comparison was cancelled.")}; }

    TermsPtr termsOf(const VersionPtr &version) const
    {
        if (TermsPtr known = lookUp(m_former->terms, version))
            return known;
        return std::make_shared<const VersionTerms>(collectTerms(*version));
    }

    const VersionPtr &versionAt(int version) const { return m_versions[static_cast<std::size_t>(version)]; }

    PairLinksPtr linkPair(const PairJob &job) const
    {
        const VersionTerms &longer = *m_terms[static_cast<std::size_t>(job.longer)];
        const VersionTerms &shorter = *m_terms[static_cast<std::size_t>(job.shorter)];
        PlacedPins pins = pinsOf(m_options.pins, job, longer, shorter);
        PairLinksPtr known
            = lookUp(m_former->pairs, std::pair(versionAt(job.longer), versionAt(job.shorter)));
        if (known && known->pins == pins)
            return known;

        const LikenessModel &model = LikenessModel::standard();
        const PairTerms pair = joinTerms(longer, shorter);
        std::vector<Candidate> candidates = findCandidates(pair);
        candidates.insert(candidates.end(), pins.together.begin(), pins.together.end());
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        const ScoredPairs scored = scoreCandidates(pair, candidates, model, m_monitor);
        if (m_monitor.isStopped())
            return {};

        AlignmentMemory::PairLinks result;
        for (const PlacedLink &placed : decodeLinks(scored.pairs, pins, scored.kinship)) {
            Link link;
            link.left = groupOf(0, longer, placed.left);
            link.right = groupOf(1, shorter, placed.right);
            link.score = model.calibrated(placed.score, scored.kinship);
            link.pinned = placed.isPinned;
            link.evidence = explainLink(placed, scored, pair, *versionAt(job.longer), model);
            result.links.push_back(std::move(link));
        }
        result.pins = std::move(pins);
        return std::make_shared<const AlignmentMemory::PairLinks>(std::move(result));
    }

    /// With the versions' own numbers.
    static void appendLinks(std::vector<Link> &links, const PairJob &job,
                            const AlignmentMemory::PairLinks &found)
    {
        for (Link link : found.links) {
            link.left.version = job.longer;
            link.right.version = job.shorter;
            if (link.right.version < link.left.version)
                std::swap(link.left, link.right);
            links.push_back(std::move(link));
        }
    }

    std::shared_ptr<const AlignmentMemory> remember(const std::vector<PairJob> &jobs,
                                                    const std::vector<PairLinksPtr> &found) const
    {
        auto memory = std::make_shared<AlignmentMemory>();
        for (std::size_t v = 0; v < m_versions.size(); ++v)
            memory->terms.emplace(m_versions[v], m_terms[v]);
        for (std::size_t i = 0; i < jobs.size(); ++i)
            memory->pairs.emplace(std::pair(versionAt(jobs[i].longer), versionAt(jobs[i].shorter)), found[i]);
        return memory;
    }

    std::span<const VersionPtr> m_versions;
    const AlignOptions &m_options;
    const Monitor &m_monitor;
    const std::shared_ptr<const AlignmentMemory> m_former;
    std::vector<TermsPtr> m_terms;
};

} // namespace

Result<Alignment> alignVersions(std::span<const VersionPtr> versions, const AlignOptions &options,
                                const Monitor &monitor)
{
    return Aligner(versions, options, monitor).align();
}

} // namespace retold
