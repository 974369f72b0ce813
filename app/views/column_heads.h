#pragma once

#include "app/views/level_columns.h"

#include <QWidget>

namespace retold {

/// The heads of the columns: letter, name, how many sentences are linked, headline. Heads are dragged to sort
/// the columns, their edges to widen them.
class ColumnHeads final : public QWidget {
    Q_OBJECT

public:
    ColumnHeads(ColumnState *state, QWidget *parent);

    /// `comparison` may be null, and must outlive what is shown of it.
    void setColumns(const Comparison *comparison, const std::vector<LevelColumn> &columns,
                    const std::vector<int> &outOfView);
    void setScrolled(int pixels);

    /// Without the headline, where the texts begin with it.
    void setLow(bool low);

    QSize sizeHint() const override;

    /// As high as the heads: keeps the scroll bar beside the columns from reaching up beside them.
    QWidget *spacer() const { return m_spacer; }

signals:
    /// To the next column out of view: 1 onwards, -1 back.
    void scrollRequested(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What the pointer has taken hold of.
    struct Grip {
        int version = 0;
        bool widens = false;
        qreal from = 0; ///< Where it was pressed, from the leading edge.
        qreal width = 0;
        bool moved = false;
        int place = 0; ///< Among the columns: where it would land.
    };

    const LevelColumn *columnAt(qreal x) const;
    const LevelColumn *edgeAt(qreal x) const;
    qreal leadingX(qreal x) const;
    qreal left(const LevelColumn &column) const;
    QRectF boxOf(const LevelColumn &column) const;
    QRectF pinBox() const;
    QRectF moreBox() const;
    int dropPlace(qreal x) const;
    void drop(const Grip &grip);
    bool isLow() const;

    void paintColumn(QPainter &painter, const LevelColumn &column) const;
    void paintName(QPainter &painter, const LevelColumn &column, const QRectF &line) const;
    void paintMore(QPainter &painter) const;
    void paintDrop(QPainter &painter) const;

    ColumnState *m_state;
    QWidget *m_spacer;
    const Comparison *m_comparison = nullptr;
    std::vector<LevelColumn> m_columns;
    std::vector<int> m_outOfView;
    std::optional<Grip> m_grip;
    int m_scrolled = 0;
    bool m_low = false;
};

} // namespace retold
