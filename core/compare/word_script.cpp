#include "core/compare/word_script.h"

#include <dtl/dtl.hpp>

namespace retold {

namespace {

/// Left times right items: 1,000 words a side. dtl keeps every point it visits, and a link that long is a
/// text without sentences, in which nobody reads word differences.
constexpr qsizetype largestProduct = 1'000'000;

using Numbers = std::vector<int>;

void append(std::vector<ScriptRun> &runs, bool same, int left, int right)
{
    if (left == 0 && right == 0)
        return;
    if (runs.empty() || runs.back().same != same) {
        const IndexRange l
            = runs.empty() ? IndexRange{} : IndexRange{runs.back().left.end, runs.back().left.end};
        const IndexRange r
            = runs.empty() ? IndexRange{} : IndexRange{runs.back().right.end, runs.back().right.end};
        runs.push_back({same, l, r});
    }
    runs.back().left.end += left;
    runs.back().right.end += right;
}

void appendMiddle(std::vector<ScriptRun> &runs, const Numbers &left, const Numbers &right)
{
    const auto leftSize = static_cast<qsizetype>(left.size());
    const auto rightSize = static_cast<qsizetype>(right.size());
    if (leftSize == 0 || rightSize == 0 || leftSize > largestProduct / rightSize) {
        append(runs, false, static_cast<int>(leftSize), static_cast<int>(rightSize));
        return;
    }
    dtl::Diff<int, Numbers> diff(left, right);
    diff.compose();
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        const bool same = info.type == dtl::SES_COMMON;
        append(runs, same, info.type != dtl::SES_ADD ? 1 : 0, info.type != dtl::SES_DELETE ? 1 : 0);
    }
}

} // namespace

std::vector<ScriptRun> shortestScript(std::span<const int> left, std::span<const int> right)
{
    const auto firstUnlike = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto head = static_cast<std::size_t>(firstUnlike.first - left.begin());
    const auto leftRest = left.subspan(head);
    const auto rightRest = right.subspan(head);
    const auto lastUnlike
        = std::mismatch(leftRest.rbegin(), leftRest.rend(), rightRest.rbegin(), rightRest.rend());
    const auto tail = static_cast<std::size_t>(lastUnlike.first - leftRest.rbegin());

    std::vector<ScriptRun> runs;
    append(runs, true, static_cast<int>(head), static_cast<int>(head));
    const auto leftMiddle = leftRest.first(leftRest.size() - tail);
    const auto rightMiddle = rightRest.first(rightRest.size() - tail);
    appendMiddle(runs, Numbers(leftMiddle.begin(), leftMiddle.end()),
                 Numbers(rightMiddle.begin(), rightMiddle.end()));
    append(runs, true, static_cast<int>(tail), static_cast<int>(tail));
    return runs;
}

} // namespace retold
