#include "core/compare/facts.h"

#include <algorithm>

namespace retold {

namespace {

FactStatus statusOf(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return FactStatus::Identical;
    case Relation::Edited:
        return FactStatus::Edited;
    case Relation::Paraphrased:
        return FactStatus::Paraphrased;
    case Relation::Partial:
        return FactStatus::Partial;
    }
    return FactStatus::Paraphrased;
}

/// A cell joined to the base only by way of other versions is paraphrased: nobody saw them side by side.
FactCell comparedCell(int version, const std::vector<int> &sentences, int base,
                      std::span<const ComparedLink> links, const StoryLinks &index)
{
    FactCell cell{sentences, FactStatus::Paraphrased, false};
    std::optional<Relation> weakest;
    for (const int sentence : sentences) {
        for (const int i : index.linksOf(version, sentence)) {
            const ComparedLink &link = links[static_cast<std::size_t>(i)];
            if (link.link.left.version != base && link.link.right.version != base)
                continue;
            weakest = std::max(weakest.value_or(Relation::Identical), link.relation);
            cell.moved = cell.moved || link.link.moved;
        }
    }
    if (weakest)
        cell.status = statusOf(*weakest);
    return cell;
}

} // namespace

std::optional<int> baseOf(const Row &row, std::optional<int> reference)
{
    const auto tells = [&row](std::size_t version) { return !row.sentences[version].empty(); };
    if (reference)
        return tells(static_cast<std::size_t>(*reference)) ? reference : std::nullopt;
    for (std::size_t version = 0; version < row.sentences.size(); ++version) {
        if (tells(version))
            return static_cast<int>(version);
    }
    return std::nullopt;
}

std::vector<Fact> makeFacts(std::span<const Row> rows, std::span<const ComparedLink> links,
                            const StoryLinks &index, std::optional<int> reference)
{
    std::vector<Fact> facts;
    facts.reserve(rows.size());
    for (const Row &row : rows) {
        const std::optional<int> base = baseOf(row, reference);
        Fact fact;
        for (std::size_t i = 0; i < row.sentences.size(); ++i) {
            const int version = static_cast<int>(i);
            const std::vector<int> &sentences = row.sentences[i];
            if (sentences.empty())
                fact.cells.push_back({{}, FactStatus::Dropped, false});
            else if (!base)
                fact.cells.push_back({sentences, FactStatus::Added, false});
            else if (version == *base)
                fact.cells.push_back({sentences, FactStatus::Reference, false});
            else
                fact.cells.push_back(comparedCell(version, sentences, *base, links, index));
        }
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace retold
