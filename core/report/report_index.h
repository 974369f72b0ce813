#pragma once

#include "core/compare/comparison.h"
#include "core/report/report.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace retold {

/// Whether the reference has a part in the group: only then there is something to hold the others against.
template<typename Status>
bool hasReference(const Group<Status> &group)
{
    return std::ranges::any_of(group.members,
                               [](const auto &member) { return member.status == Status::Reference; });
}

/// What the sections of the report look up in a comparison, found once for all of them.
class ReportIndex final {
public:
    ReportIndex(const Comparison &compared, const ReportOptions &reportOptions);

    const Comparison &comparison;
    const ReportOptions &options;
    std::vector<int> findings; ///< Those that are shown, worst first.

    const AnnotatedVersion &version(int index) const
    {
        return *comparison.versions.at(static_cast<std::size_t>(index));
    }
    int versionCount() const { return static_cast<int>(comparison.versions.size()); }
    const Finding &finding(int index) const
    {
        return comparison.findings.at(static_cast<std::size_t>(index));
    }

    /// The fact in which a sentence stands.
    std::optional<int> rowOf(int version, int sentence) const;

    /// What stands in a sentence: into the version's quotes, figures and mentions.
    std::span<const int> quotesIn(int version, int sentence) const;
    std::span<const int> figuresIn(int version, int sentence) const;
    std::span<const int> mentionsIn(int version, int sentence) const;
    /// Findings that are shown and have a place in the sentence, worst first.
    std::span<const int> findingsIn(int version, int sentence) const;

    /// The words to mark at one place of a finding: what differs from its first place, or all where there is
    /// nothing to compare with. None for house style, and what is not shown.
    const std::vector<TextRange> &findingWords(int finding, std::size_t place) const
    {
        return m_findingWords.at(static_cast<std::size_t>(finding)).at(place);
    }

    /// The verdict of an item; none where no group has it.
    std::optional<QuoteStatus> quoteStatus(int version, int quote) const;
    std::optional<FigureStatus> figureStatus(int version, int figure) const;
    std::optional<NameStatus> nameStatus(int version, int mention) const;

private:
    using Lists = std::vector<std::vector<int>>; ///< One list a sentence.

    struct VersionIndex {
        std::vector<std::optional<int>> rows; ///< One a sentence.
        Lists quotes;
        Lists figures;
        Lists mentions;
        Lists findings;
        std::vector<std::optional<QuoteStatus>> quoteStatuses;
        std::vector<std::optional<FigureStatus>> figureStatuses;
        std::vector<std::optional<NameStatus>> nameStatuses;
    };

    static VersionIndex itemsOf(const AnnotatedVersion &version);
    void indexRows();
    void indexFindings();
    void indexFindingWords();
    std::vector<TextRange> wordsAt(const Finding &finding, const Place &place) const;
    void indexVerdicts();
    const VersionIndex &of(int version) const { return m_versions.at(static_cast<std::size_t>(version)); }

    std::vector<VersionIndex> m_versions;
    std::vector<std::vector<std::vector<TextRange>>> m_findingWords; ///< By finding and place.
};

} // namespace retold
