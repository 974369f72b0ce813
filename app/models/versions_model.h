#pragma once

#include "core/compare/comparison.h"

#include <QAbstractListModel>

#include <memory>

namespace retold {

/// The versions of the story with their shares against the reference.
class VersionsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadlineRole = Qt::UserRole, ///< QString; may be empty.
        CaptionRole,                 ///< QString: the shares in words.
        ReferenceRole,               ///< bool.
    };

    explicit VersionsModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const Comparison *comparison() const { return m_comparison.get(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString caption(int version) const;

    std::shared_ptr<const Comparison> m_comparison;
};

/// What people call a version: the outlet, or else the name of its source without its ending.
QString nameOfVersion(const Version &version);

} // namespace retold
