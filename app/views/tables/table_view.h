#pragma once

#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

namespace retold {

class RowHeads;
class StoryTableProxy;
class TableCellDelegate;
class TableCorner;
class VersionHeads;
struct TableCell;

/// A table of the story. Rows are measured as they come into view, the others while nothing else is to be
/// done.
class TableView final : public QTableView {
    Q_OBJECT

public:
    /// `rowTitle` stands at the head of what the rows are about.
    TableView(StoryTableProxy *proxy, const QString &rowTitle, QWidget *parent);

    /// Words beside the signs, or signs alone, which show many versions at a glance.
    void setShowsWords(bool shows);
    bool showsWords() const { return m_showsWords; }

    /// Chooses the cell in which a sentence stands, without telling anybody.
    void choose(int version, int sentence);

    /// Another table or another order: rows are measured anew.
    void measureAnew();

    /// Rows of which the height is known; for tests of how lazy it is.
    int measuredRows() const;

signals:
    void sentenceChosen(int version, int sentence);
    void sentenceActivated(int version, int sentence);
    void sortRequested(int version);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpLook();
    void layOutColumns();
    int widthOf(int column, int room, int versions) const;
    void measureRow(int row);
    void measureVisible();
    void measureSome();
    void followOrder();
    const TableCell *cellAt(const QModelIndex &index) const;
    void activate(const QModelIndex &index);

    StoryTableProxy *m_proxy;
    TableCellDelegate *m_delegate;
    VersionHeads *m_heads;
    RowHeads *m_rowHeads;
    TableCorner *m_corner;
    QTimer m_idle;
    std::vector<int> m_heights; ///< By row of the model; 0 is not yet known.
    int m_next = 0;             ///< The first row shown that may be unknown.
    bool m_showsWords = true;
    bool m_measuring = false;
    bool m_following = false;
};

} // namespace retold
