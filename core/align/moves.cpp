#include "core/align/moves.h"

#include <dtl/dtl.hpp>

#include <QHash>

#include <algorithm>
#include <map>

namespace retold {
namespace {

std::vector<int> commonOrderByDtl(const std::vector<int> &left, const std::vector<int> &right)
{
    dtl::Diff<int, std::vector<int>> diff(left, right);
    diff.compose();
    return diff.getLcsVec();
}

/// A row that both versions of a pair tell, by its first sentence on either side.
struct SharedRow {
    int row = 0;
    int left = 0;
    int right = 0;
};

std::vector<SharedRow> sharedRows(const std::vector<Row> &rows, std::size_t left, std::size_t right)
{
    std::vector<SharedRow> shared;
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (!rows[r].sentences[left].empty() && !rows[r].sentences[right].empty())
            shared.push_back(
                {static_cast<int>(r), rows[r].sentences[left].front(), rows[r].sentences[right].front()});
    return shared;
}

/// The shared rows in common order, ascending on both sides.
std::vector<SharedRow> commonOrder(std::vector<SharedRow> shared)
{
    const auto numbers = [&shared] {
        std::vector<int> rows;
        rows.reserve(shared.size());
        for (const SharedRow &row : shared)
            rows.push_back(row.row);
        return rows;
    };
    std::sort(shared.begin(), shared.end(), [](const auto &a, const auto &b) { return a.right < b.right; });
    const std::vector<int> onRight = numbers();
    std::sort(shared.begin(), shared.end(), [](const auto &a, const auto &b) { return a.left < b.left; });
    const std::vector<int> kept = longestCommonOrder(numbers(), onRight);
    std::vector<SharedRow> common;
    std::size_t next = 0;
    for (const SharedRow &row : shared) {
        if (next < kept.size() && kept[next] == row.row) {
            common.push_back(row);
            ++next;
        }
    }
    return common;
}

/// Whether a link fits between the rows in common order around it.
bool isInOrder(const Link &link, const std::vector<SharedRow> &common)
{
    const int left = link.left.sentences.front();
    const int right = link.right.sentences.front();
    const auto after = std::upper_bound(common.begin(), common.end(), left,
                                        [](int place, const SharedRow &row) { return place < row.left; });
    if (after != common.end() && after->right < right)
        return false;
    return after == common.begin() || std::prev(after)->right <= right;
}

} // namespace

std::vector<int> longestCommonOrder(const std::vector<int> &left, const std::vector<int> &right)
{
    QHash<int, std::size_t> place;
    for (std::size_t i = 0; i < right.size(); ++i)
        place.insert(right[i], i);

    std::vector<int> common;
    std::size_t begin = 0;
    std::size_t farthest = 0; // On the right, of what stands in this part on the left.
    for (std::size_t i = 0; i < left.size(); ++i) {
        farthest = std::max(farthest, place.value(left[i]));
        if (farthest != i)
            continue;
        const auto part = [begin, i](const std::vector<int> &whole) {
            return std::vector<int>(whole.begin() + static_cast<std::ptrdiff_t>(begin),
                                    whole.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        };
        const std::vector<int> found = commonOrderByDtl(part(left), part(right));
        common.insert(common.end(), found.begin(), found.end());
        begin = i + 1;
    }
    return common;
}

void markMoves(std::vector<Link> &links, const std::vector<Row> &rows)
{
    std::map<std::pair<int, int>, std::vector<SharedRow>> orders;
    for (Link &link : links) {
        const std::pair versions{link.left.version, link.right.version};
        auto order = orders.find(versions);
        if (order == orders.end())
            order = orders
                        .emplace(versions,
                                 commonOrder(sharedRows(rows, static_cast<std::size_t>(versions.first),
                                                        static_cast<std::size_t>(versions.second))))
                        .first;
        link.moved = !isInOrder(link, order->second);
    }
}

} // namespace retold
