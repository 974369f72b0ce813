#pragma once

#include "app/views/access/level_grid.h"

#include <QAccessibleWidget>
#include <QHash>

namespace retold {

class LevelView;

/// The level rows as a screen reader meets them: a table with a head for each version, a cell for each
/// sentence or gap, and a line for each fold. Its parts are made when they are asked for and forgotten when
/// rows come or go.
class LevelAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit LevelAccessible(LevelView *view);
    ~LevelAccessible() override;

    LevelView *view() const;

    /// The grid of what is shown; null once it is out of date, until the next question to the table itself.
    const LevelGrid *currentGrid() const;

    /// The child for the choice of the view; -1 if there is none.
    int chosenChild();
    bool isChosen(int cell) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    const LevelGrid &grid() const;
    void forgetChildren() const;

    mutable LevelGrid m_grid;
    mutable QHash<int, QAccessible::Id> m_children; ///< By index of the child: those asked for.
};

} // namespace retold
