#include "app/commands/keys_model.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <algorithm>

namespace retold {

KeysModel::KeysModel(const CommandKeys &keys, QObject *parent) : QAbstractTableModel(parent), m_keys(keys)
{
    connect(&keys, &CommandKeys::changed, this, [this] {
        if (!m_commands.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    rebuild();
}

void KeysModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void KeysModel::rebuild()
{
    beginResetModel();
    m_commands = commandsMatching(m_query);
    const QString key = m_query.trimmed().toCaseFolded();
    for (const CommandSpec &spec : commandSpecs()) {
        const bool hasKey = !key.isEmpty() && textOf(spec.id, KeyColumn).toCaseFolded().contains(key);
        if (hasKey && std::ranges::find(m_commands, spec.id) == m_commands.end())
            m_commands.push_back(spec.id);
    }
    endResetModel();
}

std::optional<int> KeysModel::rowOf(Command command) const
{
    const auto found = std::ranges::find(m_commands, command);
    return found == m_commands.end() ? std::nullopt
                                     : std::optional(static_cast<int>(found - m_commands.begin()));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysModel::textOf(Command command, Column column) const
{
    switch (column) {
    case NameColumn:
        return nameOf(command);
    case MenuColumn:
        return withoutMnemonic(titleOf(specOf(command).menu));
    case KeyColumn:
        return m_keys.key(command).toString(QKeySequence::NativeText);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command id = command(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(id, column);
    case Qt::DecorationRole:
        return column == NameColumn ? icon(QString::fromLatin1(specOf(id).icon)) : QVariant();
    case Qt::ToolTipRole:
        return helpOf(id);
    case Qt::FontRole:
        return column == KeyColumn && m_keys.isChanged(id) ? Theme::current().font(TextRole::UiStrong)
                                                           : Theme::current().font(TextRole::Ui);
    case Qt::AccessibleTextRole:
        //: A command for the screen reader: %1 its name, %2 its key.
        return column == NameColumn ? tr("%1, %2").arg(textOf(id, NameColumn), textOf(id, KeyColumn))
                                    : textOf(id, column);
    case ChangedRole:
        return m_keys.isChanged(id);
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Command");
    case MenuColumn:
        return tr("Menu");
    case KeyColumn:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace retold
