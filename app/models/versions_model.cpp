#include "app/models/versions_model.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace retold {

namespace {

const QString rowType = QStringLiteral("application/x-retold-version");

/// Every share is told in a sentence of its own, so that translators need no glue.
QString shareText(std::size_t which, int percent)
{
    const QString number = QLocale().toString(percent);
    switch (which) {
    case 0:
        return VersionsModel::tr("%1 % identical").arg(number);
    case 1:
        return VersionsModel::tr("%1 % edited").arg(number);
    case 2:
        return VersionsModel::tr("%1 % paraphrased").arg(number);
    case 3:
        return VersionsModel::tr("%1 % partial").arg(number);
    default:
        return VersionsModel::tr("%1 % added").arg(number);
    }
}

} // namespace

QString nameOfVersion(const Version &version)
{
    if (!version.outlet.isEmpty())
        return version.outlet;
    const QString name = QFileInfo(version.source).completeBaseName();
    return name.isEmpty() ? version.source : name;
}

QString headlineText(const Version &version)
{
    const QString headline = version.headline.simplified();
    return headline.isEmpty() ? VersionsModel::tr("No headline") : headline;
}

VersionsModel::VersionsModel(QObject *parent, ColumnState *columns) :
    QAbstractListModel(parent),
    m_columns(columns)
{
    if (columns != nullptr)
        connect(columns, &ColumnState::changed, this, &VersionsModel::follow);
}

void VersionsModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_order.resize(m_comparison ? m_comparison->versions.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_columns != nullptr && m_columns->order().size() == m_order.size())
        m_order = m_columns->order();
    endResetModel();
}

/// Takes over the order without a reset, so that the chosen row stays chosen.
void VersionsModel::follow()
{
    if (m_columns->order().size() != m_order.size())
        return; // The comparison with these versions is still to come.
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    const std::vector<int> old = std::exchange(m_order, m_columns->order());
    for (const QModelIndex &index : before) {
        const std::optional<int> row = rowOf(old.at(static_cast<std::size_t>(index.row())));
        after.append(row ? createIndex(*row, index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    if (!m_order.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<int> VersionsModel::rowOf(int version) const
{
    const auto found = std::ranges::find(m_order, version);
    return found == m_order.end() ? std::nullopt : std::optional(static_cast<int>(found - m_order.begin()));
}

Qt::ItemFlags VersionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    return flags | Qt::ItemIsDragEnabled | (m_columns != nullptr ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool VersionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_columns == nullptr || !index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_columns->setHidden(versionAt(index.row()), value.toInt() == Qt::Unchecked);
    return true;
}

QStringList VersionsModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *VersionsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType, QByteArray::number(versionAt(indexes.first().row())));
    return data;
}

/// The state moves the row and tells us; the view must not take it out, so nothing was dropped here.
bool VersionsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const int version = data->data(rowType).toInt();
    const std::optional<int> from = rowOf(version);
    if (m_columns == nullptr || !data->hasFormat(rowType) || !from)
        return false;
    const int before = row < 0 ? rowCount() : row;
    m_columns->move(version, before > *from ? before - 1 : before);
    return false;
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->versions.size());
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int which = versionAt(index.row());
    const Version &version = m_comparison->versions.at(static_cast<std::size_t>(which))->version;
    switch (role) {
    case Qt::DisplayRole:
        return nameOfVersion(version);
    case Qt::AccessibleTextRole:
        //: A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.
        return tr("%1, %2, %3").arg(nameOfVersion(version), headlineText(version), caption(which));
    case Qt::ToolTipRole:
        return (QStringList{version.source} + version.notices).join(u'\n');
    case HeadlineRole:
        return headlineText(version);
    case CaptionRole:
        return caption(which);
    case ReferenceRole:
        return m_comparison->reference == which;
    case VersionRole:
        return which;
    case Qt::CheckStateRole:
        return m_columns == nullptr ? QVariant() : m_columns->isHidden(which) ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleDescriptionRole:
        return m_columns == nullptr ? QVariant()
            : m_columns->isHidden(which)
            ? tr("Its column is hidden. The space bar shows it, Enter makes it the reference.")
            : tr("Its column is shown. The space bar hides it, Enter makes it the reference.");
    case HiddenRole:
        return m_columns != nullptr && m_columns->isHidden(which);
    default:
        return {};
    }
}

QString VersionsModel::caption(int version) const
{
    const VersionSummary &summary = m_comparison->summaries.at(static_cast<std::size_t>(version));
    if (m_comparison->reference == version || m_comparison->versions.size() < 2)
        return tr("%n sentence(s)", "", summary.sentences);
    const std::array<double, 5> shares{summary.identical, summary.edited, summary.paraphrased,
                                       summary.partial, summary.added};
    std::array<std::size_t, 5> order{0, 1, 2, 3, 4};
    std::stable_sort(order.begin(), order.end(),
                     [&shares](std::size_t a, std::size_t b) { return shares.at(a) > shares.at(b); });
    const auto text
        = [&](std::size_t n) { return shareText(order.at(n), qRound(100 * shares.at(order.at(n)))); };
    if (shares.at(order[0]) == 0) // Not compared yet.
        return tr("%n sentence(s)", "", summary.sentences);
    if (qRound(100 * shares.at(order[1])) == 0)
        return text(0);
    //: The two largest shares of a version.
    return tr("%1 · %2").arg(text(0), text(1));
}

} // namespace retold
