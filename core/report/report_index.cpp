#include "core/report/report_index.h"

#include "core/parallel.h"
#include "core/report/difference.h"

#include <algorithm>

namespace retold {

namespace {

/// Makes place for one more `item` in the list of `sentence`; what points outside the text is left out.
void append(std::vector<std::vector<int>> &lists, int sentence, int item)
{
    if (sentence < 0 || sentence >= static_cast<int>(lists.size()))
        return;
    std::vector<int> &list = lists[static_cast<std::size_t>(sentence)];
    if (list.empty() || list.back() != item)
        list.push_back(item);
}

std::span<const int> listAt(const std::vector<std::vector<int>> &lists, int sentence)
{
    return lists.at(static_cast<std::size_t>(sentence));
}

template<typename T>
T valueAt(const std::vector<T> &values, int index)
{
    return values.at(static_cast<std::size_t>(index));
}

} // namespace

ReportIndex::ReportIndex(const Comparison &compared, const ReportOptions &reportOptions) :
    comparison(compared),
    options(reportOptions)
{
    for (const VersionPtr &version : comparison.versions)
        m_versions.push_back(itemsOf(*version));
    indexRows();
    indexFindings();
    indexFindingWords();
    indexVerdicts();
}

ReportIndex::VersionIndex ReportIndex::itemsOf(const AnnotatedVersion &version)
{
    VersionIndex index;
    const std::size_t sentences = version.sentences.size();
    index.rows.resize(sentences);
    for (Lists *lists : {&index.quotes, &index.figures, &index.mentions, &index.findings})
        lists->resize(sentences);

    for (int i = 0; i < static_cast<int>(version.quotes.size()); ++i) {
        const Quote &quote = version.quotes[static_cast<std::size_t>(i)];
        for (int sentence = quote.sentence; sentence <= quote.lastSentence; ++sentence)
            append(index.quotes, sentence, i);
    }
    for (int i = 0; i < static_cast<int>(version.figures.size()); ++i)
        append(index.figures, version.figures[static_cast<std::size_t>(i)].sentence, i);
    for (int i = 0; i < static_cast<int>(version.mentions.size()); ++i)
        append(index.mentions, version.mentions[static_cast<std::size_t>(i)].sentence, i);

    index.quoteStatuses.resize(version.quotes.size());
    index.figureStatuses.resize(version.figures.size());
    index.nameStatuses.resize(version.mentions.size());
    return index;
}

void ReportIndex::indexRows()
{
    for (int row = 0; row < static_cast<int>(comparison.facts.size()); ++row) {
        const Fact &fact = comparison.facts[static_cast<std::size_t>(row)];
        for (std::size_t version = 0; version < fact.cells.size(); ++version) {
            for (const int sentence : fact.cells[version].sentences)
                m_versions.at(version).rows.at(static_cast<std::size_t>(sentence)) = row;
        }
    }
}

void ReportIndex::indexFindings()
{
    for (int i = 0; i < static_cast<int>(comparison.findings.size()); ++i) {
        const Finding &finding = comparison.findings[static_cast<std::size_t>(i)];
        if (!options.shown.at(static_cast<std::size_t>(finding.severity)))
            continue;
        findings.push_back(i);
        for (const Place &place : finding.places)
            append(m_versions.at(static_cast<std::size_t>(place.version)).findings, place.sentence, i);
    }
}

void ReportIndex::indexFindingWords()
{
    m_findingWords.resize(comparison.findings.size());
    forEachParallel(findings.size(), Monitor(), [this](std::size_t i) {
        const Finding &shown = finding(findings[i]);
        std::vector<std::vector<TextRange>> &words = m_findingWords[static_cast<std::size_t>(findings[i])];
        for (const Place &place : shown.places)
            words.push_back(shown.severity == Severity::Style ? std::vector<TextRange>()
                                                              : wordsAt(shown, place));
    });
}

std::vector<TextRange> ReportIndex::wordsAt(const Finding &finding, const Place &place) const
{
    const Place &first = finding.places.front();
    const AnnotatedVersion &own = version(place.version);
    if (place == first)
        return finding.places.size() == 1 ? std::vector{place.range} : std::vector<TextRange>();
    const Difference difference = differenceOf(version(first.version), first.range, own, place.range);
    return difference.isEmpty() ? std::vector{place.range} : difference.fresh;
}

void ReportIndex::indexVerdicts()
{
    const auto note = [this](const auto &groups, auto statuses) {
        for (const auto &group : groups) {
            for (const auto &member : group.members) {
                if (member.item) {
                    VersionIndex &index = m_versions.at(static_cast<std::size_t>(member.version));
                    (index.*statuses).at(static_cast<std::size_t>(*member.item)) = member.status;
                }
            }
        }
    };
    note(comparison.quoteGroups, &VersionIndex::quoteStatuses);
    note(comparison.figureGroups, &VersionIndex::figureStatuses);
    note(comparison.nameGroups, &VersionIndex::nameStatuses);
}

std::optional<int> ReportIndex::rowOf(int version, int sentence) const
{
    const std::vector<std::optional<int>> &rows = of(version).rows;
    if (sentence < 0 || sentence >= static_cast<int>(rows.size()))
        return {};
    return valueAt(rows, sentence);
}

std::span<const int> ReportIndex::quotesIn(int version, int sentence) const
{
    return listAt(of(version).quotes, sentence);
}

std::span<const int> ReportIndex::figuresIn(int version, int sentence) const
{
    return listAt(of(version).figures, sentence);
}

std::span<const int> ReportIndex::mentionsIn(int version, int sentence) const
{
    return listAt(of(version).mentions, sentence);
}

std::span<const int> ReportIndex::findingsIn(int version, int sentence) const
{
    return listAt(of(version).findings, sentence);
}

std::optional<QuoteStatus> ReportIndex::quoteStatus(int version, int quote) const
{
    return valueAt(of(version).quoteStatuses, quote);
}

std::optional<FigureStatus> ReportIndex::figureStatus(int version, int figure) const
{
    return valueAt(of(version).figureStatuses, figure);
}

std::optional<NameStatus> ReportIndex::nameStatus(int version, int mention) const
{
    return valueAt(of(version).nameStatuses, mention);
}

} // namespace retold
