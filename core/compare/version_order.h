#pragma once

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace retold {

/// The reference first, then the others as they stand.
inline std::vector<int> versionOrder(std::size_t count, std::optional<int> reference)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    if (reference)
        std::rotate(order.begin(), order.begin() + *reference, order.begin() + *reference + 1);
    return order;
}

} // namespace retold
