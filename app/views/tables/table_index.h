#pragma once

#include "app/views/tables/story_table.h"
#include "core/compare/comparison.h"
#include "core/compare/story_filter.h"

#include <map>
#include <span>

namespace retold {

/// What the makers of tables look up in a comparison, found once for all of them.
class TableIndex final {
public:
    /// Findings that the filter hides are passed over.
    explicit TableIndex(const Comparison &comparison, StoryFilter filter = {});

    const Comparison &comparison() const { return m_comparison; }
    const AnnotatedVersion &version(int version) const;
    int versionCount() const { return static_cast<int>(m_comparison.versions.size()); }

    /// A table without rows: the columns and their names.
    StoryTable emptyTable() const;

    /// The row of the texts in which a sentence stands, from 1.
    int rowOf(int version, int sentence) const;

    /// The findings with a place in a sentence, worst first, and that place.
    struct PlacedFinding {
        const Finding *finding = nullptr;
        const Place *place = nullptr;
    };
    std::span<const PlacedFinding> findingsIn(int version, int sentence) const;

    /// The worst finding with a place in one of the sentences; what a finding starts from in the reference is
    /// not what is wrong.
    std::optional<Severity> worstIn(int version, std::span<const int> sentences) const;

    /// The findings of these kinds with a place that touches the range of `version`: the worst of them by
    /// each other version that they have a place in.
    std::map<int, Severity> worstByVersion(std::span<const FindingKind> kinds, int version,
                                           const TextRange &range) const;

private:
    const Comparison &m_comparison;
    StoryFilter m_filter;
    std::vector<std::vector<int>> m_rows;                            ///< By version, by sentence.
    std::vector<std::vector<std::vector<PlacedFinding>>> m_findings; ///< By version, by sentence.
};

/// Versions with equal keys, in groups of two or more; an empty key agrees with none.
std::vector<std::vector<int>> alliesOf(const std::vector<QString> &keys);

/// Part of a sentence in one line, with ellipses where it was cut.
struct Excerpt {
    QString words;
    qsizetype offset = 0; ///< What moves a range of the version's text into `words`.
};

/// The words about `focus`, at most so many UTF-16 units of whole words on each side of it.
Excerpt excerptAround(const AnnotatedVersion &version, const TextRange &sentence, const TextRange &focus,
                      qsizetype before, qsizetype after);

/// The text of a row's cells and heads as it is searched.
void makeSearchable(TableRow &row);

} // namespace retold
