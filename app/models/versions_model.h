#pragma once

#include "app/models/column_state.h"

#include <QAbstractListModel>

#include <memory>

namespace retold {

/// The versions of the story with their shares against the reference, in the order of their columns, each
/// checked while it has a column. Dragged rows ask to be moved; whoever holds the order moves them.
class VersionsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadlineRole = Qt::UserRole, ///< QString, as headlineText().
        CaptionRole,                 ///< QString: the shares in words.
        ReferenceRole,               ///< bool.
        VersionRole,                 ///< int: the version that stands here.
        HiddenRole,                  ///< bool: it has no column.
    };

    /// Without `columns` the versions stand in load order, and none is hidden.
    explicit VersionsModel(QObject *parent = nullptr, ColumnState *columns = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const Comparison *comparison() const { return m_comparison.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    int versionAt(int row) const { return m_order.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(int version) const;

private:
    void follow();
    QString caption(int version) const;

    ColumnState *m_columns;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<int> m_order; ///< Versions by row.
};

/// What people call a version: the outlet, or else the name of its source without its ending.
QString nameOfVersion(const Version &version);

/// The headline on one line, or that there is none.
QString headlineText(const Version &version);

} // namespace retold
