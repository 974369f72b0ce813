#include "app/models/unlinked_texts.h"

#include <algorithm>

namespace retold {

Comparison unlinkedTexts(std::vector<VersionPtr> versions)
{
    Comparison texts;
    std::size_t most = 0;
    for (const VersionPtr &version : versions) {
        most = std::max(most, version->sentences.size());
        texts.summaries.emplace_back();
        texts.summaries.back().sentences = static_cast<int>(
            std::ranges::count_if(version->sentences, [](const Sentence &s) { return tellsStory(s.kind); }));
    }
    for (std::size_t row = 0; row < most; ++row) {
        Fact fact;
        for (const VersionPtr &version : versions) {
            const bool has = row < version->sentences.size();
            fact.cells.push_back({has ? std::vector<int>{static_cast<int>(row)} : std::vector<int>(),
                                  has ? FactStatus::Reference : FactStatus::Dropped, false});
        }
        texts.facts.push_back(std::move(fact));
    }
    texts.versions = std::move(versions);
    return texts;
}

bool areUnlinked(const Comparison &texts)
{
    // A comparison has one reference at most.
    return !texts.facts.empty()
        && std::ranges::count(texts.facts.front().cells, FactStatus::Reference, &FactCell::status) > 1;
}

} // namespace retold
