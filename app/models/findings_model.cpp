#include "app/models/findings_model.h"

#include "core/compare/vocabulary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace retold {

namespace {

/// Where in the story each sentence stands: its fact.
std::map<std::pair<int, int>, int> factsBySentence(const Comparison &comparison)
{
    std::map<std::pair<int, int>, int> facts;
    for (int f = 0; f < static_cast<int>(comparison.facts.size()); ++f) {
        const Fact &fact = comparison.facts.at(static_cast<std::size_t>(f));
        for (int v = 0; v < static_cast<int>(fact.cells.size()); ++v) {
            for (const int sentence : fact.cells.at(static_cast<std::size_t>(v)).sentences)
                facts[{v, sentence}] = f;
        }
    }
    return facts;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent) { }

void FindingsModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    rebuild();
    endResetModel();
}

void FindingsModel::setFilter(const StoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void FindingsModel::setOrder(FindingOrder order)
{
    beginResetModel();
    m_order = order;
    rebuild();
    endResetModel();
}

void FindingsModel::rebuild()
{
    m_entries.clear();
    if (!m_comparison)
        return;
    if (m_order == FindingOrder::WorstFirst)
        addWorstFirst();
    else
        addInStoryOrder();
}

void FindingsModel::addInStoryOrder()
{
    const auto facts = factsBySentence(*m_comparison);
    std::vector<std::tuple<int, qsizetype, int>> places; // Fact, place in the text, finding.
    for (int f = 0; f < static_cast<int>(m_comparison->findings.size()); ++f) {
        const Finding &finding = m_comparison->findings.at(static_cast<std::size_t>(f));
        if (!m_filter.shows(finding))
            continue;
        const Place place = finding.places.empty() ? Place() : finding.places.front();
        const auto fact = facts.find({place.version, place.sentence});
        places.emplace_back(fact == facts.end() ? 0 : fact->second, place.range.begin, f);
    }
    std::ranges::sort(places);
    for (const auto &[fact, position, finding] : places)
        m_entries.push_back(
            {finding, m_comparison->findings.at(static_cast<std::size_t>(finding)).severity, 0});
}

void FindingsModel::addWorstFirst()
{
    for (int s = 0; s < severityCount; ++s) {
        const auto severity = static_cast<Severity>(s);
        const std::size_t head = m_entries.size();
        m_entries.push_back({std::nullopt, severity, 0});
        for (int f = 0; f < static_cast<int>(m_comparison->findings.size()); ++f) {
            const Finding &finding = m_comparison->findings.at(static_cast<std::size_t>(f));
            if (finding.severity == severity && m_filter.shows(finding))
                m_entries.push_back({f, severity, 0});
        }
        m_entries[head].count = static_cast<int>(m_entries.size() - head) - 1;
        if (m_entries[head].count == 0)
            m_entries.pop_back();
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString FindingsModel::text(const Entry &entry) const
{
    if (!entry.finding)
        return nameOf(entry.severity);
    const Finding &finding = m_comparison->findings.at(static_cast<std::size_t>(*entry.finding));
    //: A finding as a screen reader says it: %1 its severity, %2 its kind, %3 the sentence about it.
    return tr("%1, %2: %3").arg(nameOf(finding.severity), nameOf(finding.kind), finding.message);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry);
    case FindingRole:
        return entry.finding ? QVariant(*entry.finding) : QVariant();
    case SeverityRole:
        return static_cast<int>(entry.severity);
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_entries.at(static_cast<std::size_t>(index.row())).finding)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

std::optional<int> FindingsModel::rowOf(int finding) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [finding](const Entry &e) { return e.finding == finding; });
    if (entry == m_entries.end())
        return std::nullopt;
    return static_cast<int>(entry - m_entries.begin());
}

std::optional<int> FindingsModel::neighbour(std::optional<int> row, int step, const Accepts &accepts) const
{
    const int count = static_cast<int>(m_entries.size());
    const int from = row.value_or(step > 0 ? -1 : count);
    for (int n = 1; n <= count; ++n) {
        const int at = ((from + n * step) % count + count) % count;
        const std::optional<int> &finding = m_entries.at(static_cast<std::size_t>(at)).finding;
        if (finding && (!accepts || accepts(m_comparison->findings.at(static_cast<std::size_t>(*finding)))))
            return at;
    }
    return std::nullopt;
}

int FindingsModel::positionOf(int row) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.begin() + row + 1,
                                          [](const Entry &entry) { return entry.finding.has_value(); }));
}

int FindingsModel::findingCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Entry &entry) { return entry.finding.has_value(); }));
}

} // namespace retold
