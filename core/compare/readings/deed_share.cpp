#include "core/compare/readings/deed_share.h"

#include "core/compare/readings/untold.h"
#include "core/compare/readings/verb_list.h"

#include <algorithm>

namespace retold {

bool areOneDeed(const Word &left, const Word &right)
{
    return left.stem == right.stem || haveOneRoot(left.stem, right.stem)
        || areVerbAndNoun(left.normal, right.normal) || areVerbAndNoun(right.normal, left.normal);
}

double deedShare(std::span<const Word> content, std::span<const Word> others)
{
    const auto told = std::ranges::count_if(content, [others](const Word &word) {
        return std::ranges::any_of(others, [&word](const Word &each) { return areOneDeed(word, each); });
    });
    return content.empty() ? 0.0 : static_cast<double>(told) / static_cast<double>(content.size());
}

} // namespace retold
