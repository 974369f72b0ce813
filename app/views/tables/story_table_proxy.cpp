#include "app/views/tables/story_table_proxy.h"

#include "app/views/tables/story_table_model.h"

#include <algorithm>

namespace retold {

StoryTableProxy::StoryTableProxy(StoryTableModel *model, QObject *parent) :
    QSortFilterProxyModel(parent),
    m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
    sort(0);
}

const TableRow &StoryTableProxy::rowAt(int row) const
{
    return m_model->rowAt(mapToSource(index(row, 0)).row());
}

void StoryTableProxy::setOrder(TableOrder order, std::optional<int> version)
{
    m_order = order;
    m_orderVersion = order == TableOrder::ByVersion ? version : std::nullopt;
    invalidate();
}

void StoryTableProxy::setShown(std::vector<bool> shown)
{
    m_shown = std::move(shown);
    invalidateFilter();
}

void StoryTableProxy::setText(const QString &text)
{
    m_words = searchForm(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void StoryTableProxy::setTitle(const QString &title)
{
    m_title = title;
    invalidateFilter();
}

std::optional<int> StoryTableProxy::rowOf(int version, int sentence) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const TableCell &cell = rowAt(row).cells.at(static_cast<std::size_t>(version));
        const bool isTold = cell.mark && cell.mark->sign != Sign::Dropped;
        if (isTold && std::ranges::find(cell.sentences, sentence) != cell.sentences.end())
            return row;
    }
    return std::nullopt;
}

bool StoryTableProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto at = static_cast<std::size_t>(sourceRow);
    if (at < m_shown.size() && !m_shown[at])
        return false;
    const TableRow &row = m_model->rowAt(sourceRow);
    if (!row.concerns(m_model->versions()) || (!m_title.isEmpty() && row.title != m_title))
        return false;
    return std::ranges::all_of(m_words,
                               [&row](const QString &word) { return row.searchText.contains(word); });
}

std::vector<int> StoryTableProxy::sortKey(int sourceRow) const
{
    const TableRow &row = m_model->rowAt(sourceRow);
    const std::vector<int> &versions = m_model->versions();
    const auto severityOf = [](std::optional<Severity> severity) {
        return severity ? static_cast<int>(*severity) : severityCount;
    };
    switch (m_order) {
    case TableOrder::Story:
        return {};
    case TableOrder::WorstFirst:
        return {severityOf(row.worst(versions)), row.worstRank(versions)};
    case TableOrder::DroppedByMost:
        return {-row.droppedBy(versions)};
    case TableOrder::OneOutletOnly: {
        const std::vector<int> told = row.toldBy(versions);
        const int none = static_cast<int>(row.cells.size());
        return {told.size() == 1 ? m_model->columnOf(told.front()).value_or(none) : none};
    }
    case TableOrder::ByVersion: {
        const auto version = static_cast<std::size_t>(m_orderVersion.value_or(0));
        if (version >= row.cells.size()) // Of another story; the page chooses an order of this one next.
            return {};
        return {row.cells[version].rank, severityOf(row.cells[version].severity)};
    }
    }
    Q_UNREACHABLE();
}

bool StoryTableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const std::vector<int> first = sortKey(left.row());
    const std::vector<int> second = sortKey(right.row());
    return first != second ? first < second : left.row() < right.row();
}

} // namespace retold
