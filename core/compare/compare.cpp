#include "core/compare/compare.h"
#include "core/compare/word_diff.h"
namespace retold {
int Comparison::countOf(Severity severity) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding &f) { return f.severity == severity; }));
}
WordDiff diffWords(std::span<const Word> left, std::span<const Word> right)
{
    return {{EditKind::Replaced, Equivalence::None, {0, int(left.size())}, {0, int(right.size())}}};
}
Result<Comparison> compareVersions(std::vector<VersionPtr> versions, const CompareOptions &options,
                                   const Monitor &monitor)
{
    Comparison c;
    c.versions = versions;
    c.reference = options.reference;
    auto a = alignVersions(c.versions, {options.reference, options.pins}, monitor);
    if (!a)
        return a.error();
    for (const Link &l : a->links)
        c.links.push_back({l, Relation::Paraphrased, {}, {}});
    for (const Row &r : a->rows) {
        Fact f;
        for (auto &s : r.sentences)
            f.cells.push_back({s, s.empty() ? FactStatus::Dropped : FactStatus::Paraphrased, false});
        c.facts.push_back(f);
    }
    c.summaries.resize(versions.size());
    return c;
}
} // namespace retold
