#pragma once

#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace retold {

class StoryTableModel;
struct TableRow;

/// In which order the rows of a table stand; equals stand in story order.
enum class TableOrder {
    Story,
    WorstFirst,
    DroppedByMost,
    OneOutletOnly, ///< What a single version tells comes first.
    ByVersion,     ///< By what became of it in one version, worst first.
};

/// Sorts and filters a table.
class StoryTableProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StoryTableProxy(StoryTableModel *model, QObject *parent = nullptr);

    const StoryTableModel &model() const { return *m_model; }
    const TableRow &rowAt(int row) const;

    void setOrder(TableOrder order, std::optional<int> version = std::nullopt);
    TableOrder order() const { return m_order; }
    std::optional<int> orderVersion() const { return m_orderVersion; }

    /// Which rows the filter of the story shows, by row of the model; none given: all.
    void setShown(std::vector<bool> shown);

    /// Only rows that hold all these words.
    void setText(const QString &text);

    /// Only rows of this title; empty: all.
    void setTitle(const QString &title);

    /// The row in which a sentence of a version stands.
    std::optional<int> rowOf(int version, int sentence) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::vector<int> sortKey(int sourceRow) const;

    StoryTableModel *m_model;
    TableOrder m_order = TableOrder::Story;
    std::optional<int> m_orderVersion;
    std::vector<bool> m_shown;
    QStringList m_words;
    QString m_title;
};

} // namespace retold
