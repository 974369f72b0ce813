#pragma once

#include <QStyledItemDelegate>

namespace retold {

/// Paints a version of the rail: letter, name, headline, shares.
class VersionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Only letter and shares, for the folded rail.
    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }

    /// Where a click shows or hides the version's column.
    QRectF eyeBox(const QRectF &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The space bar does what a click on the eye does.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFull(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    bool m_compact = false;
};

} // namespace retold
