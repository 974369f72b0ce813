#include "app/models/versions_model.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace retold {

namespace {

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

VersionsModel::VersionsModel(QObject *parent) : QAbstractListModel(parent) { }

void VersionsModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->versions.size());
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Version &version = m_comparison->versions.at(static_cast<std::size_t>(index.row()))->version;
    const bool isReference = m_comparison->reference == index.row();
    switch (role) {
    case Qt::DisplayRole:
        return nameOfVersion(version);
    case Qt::AccessibleTextRole:
        //: A version as a screen reader says it: %1 its name, %2 its headline, %3 its shares.
        return tr("%1, %2, %3").arg(nameOfVersion(version), version.headline, caption(index.row()));
    case Qt::ToolTipRole:
        return (QStringList{version.source} + version.notices).join(u'\n');
    case HeadlineRole:
        return version.headline.simplified();
    case CaptionRole:
        return caption(index.row());
    case ReferenceRole:
        return isReference;
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
