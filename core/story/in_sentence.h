#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace retold {

/// Those of a version's mentions, quotes or figures (any items in the order of their `sentence`) that stand
/// in the sentence of that number. A view: the items must outlive it.
template<typename Item>
std::span<const Item> inSentence(const std::vector<Item> &items, int sentence)
{
    const auto first = std::ranges::lower_bound(items, sentence, {}, &Item::sentence);
    const auto last = std::upper_bound(first, items.end(), sentence,
                                       [](int wanted, const Item &item) { return wanted < item.sentence; });
    return {first, last};
}

} // namespace retold
