#pragma once

#include "app/views/access/level_grid.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace retold {

class LevelAccessible;
class LevelView;

/// The number of a row as it stands in the gutter; for a fold, none.
QString rowName(const LevelLayout &layout, const GridCell &cell);

/// What the view chooses when a cell is.
LevelChoice choiceOf(const LevelLayout &layout, const GridCell &cell, const LevelGrid &grid);

/// What head and cell share: they belong to a table, and are out of date with it.
class LevelPartAccessible : public QAccessibleInterface {
public:
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    bool isValid() const override;
    void setText(QAccessible::Text, const QString &) override { }
    QWindow *window() const override;

protected:
    explicit LevelPartAccessible(LevelAccessible *table);

    LevelAccessible &owner() const { return *m_table; }
    LevelView *view() const;

private:
    LevelAccessible *m_table; ///< Ends its parts before itself.
};

/// The head of a column: a version.
class LevelHeadAccessible final : public LevelPartAccessible {
public:
    LevelHeadAccessible(LevelAccessible *table, int column);

    int column() const { return m_column; }
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override;

private:
    int m_column = 0;
};

/// A sentence, a gap or the line of a fold.
class LevelCellAccessible final : public LevelPartAccessible,
                                  public QAccessibleTableCellInterface,
                                  public QAccessibleActionInterface {
public:
    LevelCellAccessible(LevelAccessible *table, int index);

    int index() const { return m_index; }
    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell.column; }
    int rowIndex() const override { return m_cell.row; }
    int columnExtent() const override { return m_cell.columns; }
    int rowExtent() const override { return m_cell.rows; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    const LevelItem &item() const;
    QString foldText(QAccessible::Text which) const;

    int m_index = 0;
    GridCell m_cell;
};

} // namespace retold
