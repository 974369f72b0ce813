#pragma once

#include "app/views/marked_text.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace retold {

class StoryTableProxy;
struct TableCell;

/// Paints the cells of a table: sign, worst severity, and, where there is room, the words.
class TableCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableCellDelegate(StoryTableProxy *proxy, QObject *parent);

    void setShowsWords(bool shows) { m_showsWords = shows; }

    /// Forgets the layouts: another table, another font.
    void forget() { m_texts.clear(); }

    qreal heightOf(int row, int column, qreal width) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct LaidOutText {
        qreal width = 0;
        MarkedText text;
    };

    const TableCell &cellAt(int row, int column) const;
    bool showsWords(const TableCell &cell, qreal width) const;
    const MarkedText &textOf(int row, int column, qreal width) const;
    void paintSigns(QPainter &painter, const QStyleOptionViewItem &option, const TableCell &cell,
                    bool wide) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    StoryTableProxy *m_proxy;
    bool m_showsWords = true;
    mutable QCache<qint64, LaidOutText> m_texts; ///< By row of the model and column.
};

} // namespace retold
