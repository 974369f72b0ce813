#include "core/report/fact_rows.h"

#include <algorithm>

namespace retold {

namespace {

bool isTold(const FactCell &cell)
{
    return !cell.sentences.empty();
}

/// The reference where it tells the fact, else the first version that does.
int baseOf(const ReportIndex &index, const Fact &fact)
{
    if (index.comparison.reference
        && isTold(fact.cells.at(static_cast<std::size_t>(*index.comparison.reference))))
        return *index.comparison.reference;
    const auto first = std::ranges::find_if(fact.cells, isTold);
    return first == fact.cells.end() ? 0 : static_cast<int>(first - fact.cells.begin());
}

std::optional<int> onlyTeller(const ReportIndex &index, const Fact &fact)
{
    if (std::ranges::count_if(fact.cells, isTold) != 1)
        return {};
    const int teller = baseOf(index, fact);
    return index.comparison.reference == teller ? std::nullopt : std::optional<int>(teller);
}

} // namespace

std::vector<FactRow> factRows(const ReportIndex &index)
{
    std::vector<FactRow> rows;
    for (int i = 0; i < static_cast<int>(index.comparison.facts.size()); ++i) {
        const Fact &fact = index.comparison.facts[static_cast<std::size_t>(i)];
        const std::optional<int> only = onlyTeller(index, fact);
        if (only && !rows.empty() && rows.back().only == only)
            rows.back().facts.end = i + 1;
        else
            rows.push_back({{i, i + 1}, only, baseOf(index, fact)});
    }
    return rows;
}

bool isLoss(const ReportIndex &index, const FactRow &row)
{
    return !row.only && (!index.comparison.reference || row.base == *index.comparison.reference);
}

bool isAside(const ReportIndex &index, const Fact &fact)
{
    for (std::size_t version = 0; version < fact.cells.size(); ++version) {
        const AnnotatedVersion &text = index.version(static_cast<int>(version));
        for (const int sentence : fact.cells[version].sentences) {
            if (tellsStory(text.sentences.at(static_cast<std::size_t>(sentence)).kind))
                return false;
        }
    }
    return true;
}

} // namespace retold
