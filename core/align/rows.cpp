#include "core/align/rows.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace retold {
namespace {

constexpr double leastAgreement = 1.0 / 3;

/// One sentence of one version, numbered over all versions.
struct SentencePlace {
    int version = 0;
    int sentence = 0;

    auto operator<=>(const SentencePlace &) const = default;
};

struct Edge {
    int from = 0;
    int to = 0;
    double score = 0;
    bool isPinned = false;
};

class RowJoiner {
public:
    RowJoiner(std::span<const VersionPtr> versions, const std::vector<Link> &links,
              const std::vector<Pin> &pins, const std::vector<int> &rank)
    {
        for (std::size_t v = 0; v < versions.size(); ++v) {
            m_starts.push_back(static_cast<int>(m_places.size()));
            for (std::size_t s = 0; s < versions[v]->sentences.size(); ++s)
                m_places.push_back({static_cast<int>(v), static_cast<int>(s)});
        }
        m_row.resize(m_places.size());
        std::iota(m_row.begin(), m_row.end(), 0);
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_members.push_back({static_cast<int>(i)});
        m_linked.resize(m_places.size());
        for (const Link &link : links)
            addLink(link);
        for (const Pin &pin : pins)
            if (!pin.together)
                m_apart.emplace(numberOf(pin.leftVersion, pin.leftSentence),
                                numberOf(pin.rightVersion, pin.rightSentence));
        sortEdges(rank);
    }

    std::vector<Row> join(std::size_t versionCount)
    {
        for (const Edge &edge : m_edges) {
            const int a = m_row[static_cast<std::size_t>(edge.from)];
            const int b = m_row[static_cast<std::size_t>(edge.to)];
            if (a != b && mayMeet(a, b, edge.isPinned))
                merge(a, b);
        }
        std::vector<Row> rows;
        for (const std::vector<int> &members : m_members) {
            if (members.empty())
                continue;
            Row row{std::vector<std::vector<int>>(versionCount)};
            for (const int member : members) {
                const SentencePlace place = m_places[static_cast<std::size_t>(member)];
                row.sentences[static_cast<std::size_t>(place.version)].push_back(place.sentence);
            }
            for (std::vector<int> &sentences : row.sentences)
                std::sort(sentences.begin(), sentences.end());
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    using Couples = std::set<std::pair<int, int>>;

    int numberOf(int version, int sentence) const
    {
        return m_starts[static_cast<std::size_t>(version)] + sentence;
    }

    void addLink(const Link &link)
    {
        for (const SentenceGroup &side : {link.left, link.right})
            for (const int a : side.sentences)
                for (const int b : side.sentences)
                    if (a != b)
                        m_sisters.emplace(numberOf(side.version, a), numberOf(side.version, b));
        for (const int l : link.left.sentences) {
            for (const int r : link.right.sentences) {
                const int from = numberOf(link.left.version, l);
                const int to = numberOf(link.right.version, r);
                m_edges.push_back({from, to, link.score, link.pinned});
                m_linked[static_cast<std::size_t>(from)].emplace_back(to, link.score);
                m_linked[static_cast<std::size_t>(to)].emplace_back(from, link.score);
            }
        }
    }

    void sortEdges(const std::vector<int> &rank)
    {
        const auto key = [&](const Edge &edge) {
            const SentencePlace a = m_places[static_cast<std::size_t>(edge.from)];
            const SentencePlace b = m_places[static_cast<std::size_t>(edge.to)];
            std::pair first{rank[static_cast<std::size_t>(a.version)], a.sentence};
            std::pair second{rank[static_cast<std::size_t>(b.version)], b.sentence};
            if (second < first)
                std::swap(first, second);
            return std::tuple(!edge.isPinned, -edge.score, first, second);
        };
        std::sort(m_edges.begin(), m_edges.end(),
                  [&key](const Edge &a, const Edge &b) { return key(a) < key(b); });
    }

    bool mayMeet(int a, int b, bool isPinned) const
    {
        for (const auto &[one, other] : m_apart) {
            const int row = m_row[static_cast<std::size_t>(one)];
            const int otherRow = m_row[static_cast<std::size_t>(other)];
            if ((row == a && otherRow == b) || (row == b && otherRow == a))
                return false;
        }
        return isPinned || (areSisters(a, b) && agreement(a, b) >= leastAgreement);
    }

    /// Whether links join all sentences of one version that would meet.
    bool areSisters(int a, int b) const
    {
        const std::vector<int> &ours = m_members[static_cast<std::size_t>(a)];
        const std::vector<int> &theirs = m_members[static_cast<std::size_t>(b)];
        auto from = theirs.begin(); // Of the version at hand; both are ascending by version.
        for (const int mine : ours) {
            while (from != theirs.end() && versionOf(*from) < versionOf(mine))
                ++from;
            for (auto other = from; other != theirs.end() && versionOf(*other) == versionOf(mine); ++other)
                if (!m_sisters.contains({mine, *other}))
                    return false;
        }
        return true;
    }

    /// Mean over the pairs of versions of their best link between the two rows.
    double agreement(int a, int b) const
    {
        const std::vector<int> &ours = m_members[static_cast<std::size_t>(a)];
        const std::vector<int> ourVersions = versionsOf(ours);
        const std::vector<int> theirVersions = versionsOf(m_members[static_cast<std::size_t>(b)]);
        std::vector<int> common;
        std::set_intersection(ourVersions.begin(), ourVersions.end(), theirVersions.begin(),
                              theirVersions.end(), std::back_inserter(common));

        std::map<std::pair<int, int>, double> best;
        for (const int mine : ours) {
            for (const auto &[other, score] : m_linked[static_cast<std::size_t>(mine)]) {
                if (m_row[static_cast<std::size_t>(other)] != b)
                    continue;
                double &known = best[{versionOf(mine), versionOf(other)}];
                known = std::max(known, score);
            }
        }
        double sum = 0;
        for (const auto &[versions, score] : best)
            sum += score;
        const std::size_t pairs = ourVersions.size() * theirVersions.size() - common.size();
        return pairs == 0 ? 0 : sum / static_cast<double>(pairs);
    }

    int versionOf(int number) const { return m_places[static_cast<std::size_t>(number)].version; }

    std::vector<int> versionsOf(const std::vector<int> &members) const
    {
        std::vector<int> versions;
        for (const int member : members)
            if (versions.empty() || versions.back() != versionOf(member))
                versions.push_back(versionOf(member));
        return versions;
    }

    void merge(int a, int b)
    {
        std::vector<int> &ours = m_members[static_cast<std::size_t>(a)];
        std::vector<int> &theirs = m_members[static_cast<std::size_t>(b)];
        for (const int member : theirs)
            m_row[static_cast<std::size_t>(member)] = a;
        std::vector<int> all;
        std::merge(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(all));
        ours = std::move(all);
        theirs.clear();
    }

    std::vector<int> m_starts; ///< Number of each version's first sentence.
    std::vector<SentencePlace> m_places;
    std::vector<int> m_row;                  ///< For each sentence its row.
    std::vector<std::vector<int>> m_members; ///< For each row its sentences, ascending.
    std::vector<Edge> m_edges;
    std::vector<std::vector<std::pair<int, double>>> m_linked;
    Couples m_sisters; ///< Sentences of one version that a link has on one side.
    Couples m_apart;
};

/// For each sentence of a version, the row that it stands in.
std::vector<std::vector<int>> rowNumbers(const std::vector<Row> &rows, std::span<const VersionPtr> versions)
{
    std::vector<std::vector<int>> numbers;
    for (const VersionPtr &version : versions)
        numbers.emplace_back(version->sentences.size(), -1);
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t v = 0; v < numbers.size(); ++v)
            for (const int sentence : rows[r].sentences[v])
                numbers[v][static_cast<std::size_t>(sentence)] = static_cast<int>(r);
    return numbers;
}

} // namespace

std::vector<Row> joinRows(std::span<const VersionPtr> versions, const std::vector<Link> &links,
                          const std::vector<Pin> &pins, const std::vector<int> &rank)
{
    return RowJoiner(versions, links, pins, rank).join(versions.size());
}

void sortRows(std::vector<Row> &rows, std::span<const VersionPtr> versions, std::optional<int> reference)
{
    const std::vector<std::vector<int>> numbers = rowNumbers(rows, versions);
    const auto lead = static_cast<std::size_t>(reference.value_or(0));
    std::vector<std::size_t> order;
    for (std::size_t v = 0; v < versions.size(); ++v)
        order.push_back(v);
    if (lead < order.size())
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(lead),
                    order.begin() + static_cast<std::ptrdiff_t>(lead) + 1);

    // A list of rows in which each version in turn puts what is new behind its own last row.
    std::vector<int> next(rows.size() + 1, -1);
    std::vector<bool> isPlaced(rows.size(), false);
    const std::size_t head = rows.size();
    for (const std::size_t v : order) {
        std::size_t last = head;
        for (const int number : numbers[v]) {
            const auto row = static_cast<std::size_t>(number);
            if (!isPlaced[row]) {
                next[row] = next[last];
                next[last] = number;
                isPlaced[row] = true;
            }
            last = row;
        }
    }
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (int row = next[head]; row >= 0; row = next[static_cast<std::size_t>(row)])
        sorted.push_back(std::move(rows[static_cast<std::size_t>(row)]));
    rows = std::move(sorted);
}

} // namespace retold
