#pragma once

#include <QHeaderView>
#include <QPointer>

namespace retold {

class MarkedText;
class StoryTableProxy;
struct TableRow;

/// The versions at the head of a table: letter, name, and an arrow where the rows stand by this column. With
/// the focus, Left and Right choose a column, and Enter sorts by it.
class VersionHeads final : public QHeaderView {
    Q_OBJECT

public:
    VersionHeads(StoryTableProxy *proxy, QWidget *parent);

    void setShowsNames(bool shows);
    QSize sizeHint() const override;

signals:
    void sortRequested(int version);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void requestSort(int section);

    StoryTableProxy *m_proxy;
    bool m_showsNames = true;
    int m_focused = 0; ///< The section that Enter sorts by.
};

/// What each row is about, at the leading edge, which does not scroll sideways: the number of the row, the
/// worst severity, title and words, and who agrees with whom.
class RowHeads final : public QHeaderView {
    Q_OBJECT

public:
    RowHeads(StoryTableProxy *proxy, QWidget *parent);

    void setRoom(int width);
    qreal heightOf(int row) const;
    void setChosenRow(int row);
    QSize sizeHint() const override { return {m_width, 0}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    MarkedText wordsOf(const TableRow &row) const;
    void paintText(QPainter &painter, const QRectF &box, const QRectF &room, const TableRow &row) const;

    StoryTableProxy *m_proxy;
    int m_width = 0;
    int m_chosen = -1;
};

} // namespace retold
