#pragma once

#include "app/commands/command_keys.h"

#include <QAbstractTableModel>

namespace retold {

/// The list of keys: a command a row, filtered by what the user types.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, MenuColumn, KeyColumn, ColumnCount };
    enum Role {
        ChangedRole = Qt::UserRole, ///< bool: the key is not that of the table.
    };

    /// The keys must outlive this.
    explicit KeysModel(const CommandKeys &keys, QObject *parent = nullptr);

    /// Words of names, menus and help, or the text of a key ("Ctrl+F").
    void setQuery(const QString &query);

    Command command(int row) const { return m_commands.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(Command command) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString textOf(Command command, Column column) const;

    const CommandKeys &m_keys;
    QString m_query;
    std::vector<Command> m_commands;
};

} // namespace retold
