#include "app/views/tables/story_table_model.h"

#include "core/compare/vocabulary.h"

#include <algorithm>

namespace retold {

namespace {

QString sigla(const std::vector<int> &versions)
{
    QStringList letters;
    for (const int version : versions)
        letters << siglumOf(version);
    return letters.join(u' ');
}

} // namespace

QString spokenText(const TableCell &cell)
{
    if (!cell.mark)
        return StoryTableModel::tr("not there");
    QStringList parts{cell.verdict};
    if (cell.severity)
        //: The severity of a finding in a cell of a table; %1 as "major".
        parts << StoryTableModel::tr("%1 finding").arg(nameOf(*cell.severity).toLower());
    for (const QString &part : {cell.words, cell.note, cell.aside}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

QString toolTipOf(const TableCell &cell)
{
    if (!cell.mark)
        return {};
    QStringList lines{cell.verdict};
    for (const QString &line : {cell.words, cell.note, cell.aside, cell.explanation}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

StoryTableModel::StoryTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void StoryTableModel::setTable(StoryTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int StoryTableModel::versionAt(int column) const
{
    return m_table.versions.at(static_cast<std::size_t>(column));
}

void StoryTableModel::setVersions(std::vector<int> versions)
{
    if (versions == m_table.versions)
        return;
    beginResetModel();
    m_table.versions = std::move(versions);
    endResetModel();
}

std::optional<int> StoryTableModel::columnOf(int version) const
{
    const auto found = std::ranges::find(m_table.versions, version);
    return found == m_table.versions.end()
        ? std::nullopt
        : std::optional(static_cast<int>(found - m_table.versions.begin()));
}

int StoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int StoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.versions.size());
}

QVariant StoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int version = versionAt(index.column());
    const TableCell &cell = rowAt(index.row()).cells.at(static_cast<std::size_t>(version));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case Qt::ToolTipRole:
        return toolTipOf(cell);
    case RowRole:
        return index.row();
    case VersionRole:
        return version;
    default:
        return {};
    }
}

QVariant StoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return columnHead(section, role);
    if (section < 0 || section >= rowCount())
        return {};
    return rowHead(rowAt(section), role);
}

QVariant StoryTableModel::columnHead(int column, int role) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const int version = versionAt(column);
    if (role == VersionRole)
        return version;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString &name = m_table.names.at(static_cast<std::size_t>(version));
    if (role == Qt::DisplayRole)
        return name;
    //: A version at the head of a column: %1 its letter, %2 its name.
    const QString text = tr("%1  %2").arg(siglumOf(version), name);
    return m_table.reference == version ? tr("%1, reference").arg(text) : text;
}

QVariant StoryTableModel::rowHead(const TableRow &row, int role) const
{
    if (role == RowRole)
        return row.item;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts;
    for (const QString &part : {row.title, row.subtitle, row.words}) {
        if (!part.isEmpty())
            parts << part;
    }
    for (const std::vector<int> &allies : row.alliesAmong(versions()))
        //: Letters of versions that tell a thing alike, as "A C".
        parts << tr("%1 agree").arg(sigla(allies));
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

} // namespace retold
