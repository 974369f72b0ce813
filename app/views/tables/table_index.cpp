#include "app/views/tables/table_index.h"

#include "app/models/versions_model.h"
#include "app/views/cell_text.h"
#include "app/views/level_rows.h"

#include <algorithm>

namespace retold {

namespace {

std::vector<std::vector<int>> rowsOf(const Comparison &comparison)
{
    std::vector<std::vector<int>> rows;
    for (const VersionPtr &version : comparison.versions)
        rows.emplace_back(version->sentences.size());
    for (const LevelBand &band : makeBands(comparison)) {
        for (const LevelCell &cell : band.cells) {
            for (const int sentence : cell.sentences)
                rows.at(static_cast<std::size_t>(cell.version)).at(static_cast<std::size_t>(sentence))
                    = band.firstRow + cell.rows.begin + 1;
        }
    }
    return rows;
}

} // namespace

TableIndex::TableIndex(const Comparison &comparison, StoryFilter filter) :
    m_comparison(comparison),
    m_filter(std::move(filter)),
    m_rows(rowsOf(comparison))
{
    for (const VersionPtr &each : comparison.versions)
        m_findings.emplace_back(each->sentences.size());
    for (const Finding &finding : comparison.findings) {
        if (!m_filter.shows(finding))
            continue;
        for (const Place &place : finding.places)
            m_findings.at(static_cast<std::size_t>(place.version))
                .at(static_cast<std::size_t>(place.sentence))
                .push_back({&finding, &place});
    }
}

const AnnotatedVersion &TableIndex::version(int version) const
{
    return *m_comparison.versions.at(static_cast<std::size_t>(version));
}

StoryTable TableIndex::emptyTable() const
{
    StoryTable table;
    table.reference = m_comparison.reference;
    for (int v = 0; v < versionCount(); ++v) {
        table.versions.push_back(v);
        table.names.push_back(nameOfVersion(version(v).version));
    }
    if (table.reference)
        std::stable_partition(table.versions.begin(), table.versions.end(),
                              [&table](int v) { return v == *table.reference; });
    return table;
}

int TableIndex::rowOf(int version, int sentence) const
{
    return m_rows.at(static_cast<std::size_t>(version)).at(static_cast<std::size_t>(sentence));
}

std::span<const TableIndex::PlacedFinding> TableIndex::findingsIn(int version, int sentence) const
{
    return m_findings.at(static_cast<std::size_t>(version)).at(static_cast<std::size_t>(sentence));
}

std::optional<Severity> TableIndex::worstIn(int version, std::span<const int> sentences) const
{
    std::optional<Severity> worst;
    if (version == m_comparison.reference)
        return worst;
    for (const int sentence : sentences) {
        for (const PlacedFinding &placed : findingsIn(version, sentence)) {
            if (!worst || placed.finding->severity < *worst)
                worst = placed.finding->severity;
        }
    }
    return worst;
}

std::map<int, Severity> TableIndex::worstByVersion(std::span<const FindingKind> kinds, int version,
                                                   const TextRange &range) const
{
    std::map<int, Severity> worst;
    for (const Finding &finding : m_comparison.findings) {
        const bool concerns = m_filter.shows(finding) && std::ranges::find(kinds, finding.kind) != kinds.end()
            && std::ranges::any_of(finding.places, [&](const Place &place) {
                                  return place.version == version && place.range.overlaps(range);
                              });
        if (!concerns)
            continue;
        for (const Place &place : finding.places) {
            const auto [entry, isNew] = worst.emplace(place.version, finding.severity);
            entry->second = std::min(entry->second, finding.severity);
        }
    }
    worst.erase(version);
    return worst;
}

std::vector<std::vector<int>> alliesOf(const std::vector<QString> &keys)
{
    std::vector<std::vector<int>> groups;
    std::vector<bool> placed(keys.size(), false);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::vector<int> group;
        for (std::size_t j = i; j < keys.size() && !placed[i] && !keys[i].isEmpty(); ++j) {
            if (keys[j] == keys[i])
                group.push_back(static_cast<int>(j));
        }
        for (const int member : group)
            placed[static_cast<std::size_t>(member)] = true;
        if (group.size() > 1)
            groups.push_back(std::move(group));
    }
    return groups;
}

Excerpt excerptAround(const AnnotatedVersion &version, const TextRange &sentence, const TextRange &focus,
                      qsizetype before, qsizetype after)
{
    const QString &text = version.version.text;
    TextRange shown = sentence;
    if (focus.begin - sentence.begin > before) {
        const qsizetype space = text.indexOf(u' ', focus.begin - before);
        shown.begin = space < 0 ? focus.begin : std::min(space + 1, focus.begin);
    }
    if (sentence.end - focus.end > after)
        shown.end = std::max(text.lastIndexOf(u' ', focus.end + after), focus.end);
    Excerpt excerpt;
    const QString lead = shown.begin > sentence.begin ? QStringLiteral("… ") : QString();
    excerpt.words = lead + flattened(version.text(shown));
    excerpt.offset = lead.size() - shown.begin;
    if (shown.end < sentence.end)
        excerpt.words += QStringLiteral(" …");
    return excerpt;
}

void makeSearchable(TableRow &row)
{
    QStringList parts{row.title, row.subtitle, row.words};
    for (const TableCell &cell : row.cells)
        parts << cell.words << cell.aside;
    row.searchText = searchForm(parts.join(u' '));
}

} // namespace retold
