#pragma once

#include "app/views/tables/story_table.h"

#include <QAbstractTableModel>

#include <optional>

namespace retold {

/// A table as Qt's views ask for it: a row an item, a column a version in the table's order; who agrees with
/// whom is said at the head of the row. Holds the whole result and computes nothing.
class StoryTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< int, into the rows of the table.
        VersionRole,            ///< int, of the column.
    };

    explicit StoryTableModel(QObject *parent = nullptr);

    void setTable(StoryTable table);

    /// Other columns over the same rows; versions of the table, each at most once.
    void setVersions(std::vector<int> versions);
    const std::vector<int> &versions() const { return m_table.versions; }
    const StoryTable &table() const { return m_table; }

    const TableRow &rowAt(int row) const { return m_table.rows.at(static_cast<std::size_t>(row)); }
    int versionAt(int column) const;
    std::optional<int> columnOf(int version) const; ///< None: the version is not in a column.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant columnHead(int column, int role) const;
    QVariant rowHead(const TableRow &row, int role) const;

    StoryTable m_table;
};

/// A cell as a screen reader says it, without the version, which is the column's name.
QString spokenText(const TableCell &cell);

/// All of a cell, for where it is cut: a line for the verdict, the words, what was cut, cue or value, and
/// why.
QString toolTipOf(const TableCell &cell);

} // namespace retold
