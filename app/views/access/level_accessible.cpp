#include "app/views/access/level_accessible.h"

#include "app/views/access/level_parts.h"
#include "app/views/access/spoken_cell.h"
#include "app/views/level_view.h"

namespace retold {

LevelAccessible::LevelAccessible(LevelView *view) : QAccessibleWidget(view, QAccessible::Table) { }

LevelAccessible::~LevelAccessible()
{
    forgetChildren();
}

LevelView *LevelAccessible::view() const
{
    return qobject_cast<LevelView *>(object());
}

const LevelGrid *LevelAccessible::currentGrid() const
{
    return view() != nullptr && m_grid.isOf(view()->layout()) ? &m_grid : nullptr;
}

/// Parts never call this, for it may end them.
const LevelGrid &LevelAccessible::grid() const
{
    if (view() != nullptr && currentGrid() == nullptr) {
        forgetChildren();
        m_grid = LevelGrid(view()->layout());
    }
    return m_grid;
}

void LevelAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

void *LevelAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int LevelAccessible::childCount() const
{
    return grid().columnCount() + grid().cellCount();
}

QAccessibleInterface *LevelAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    const int columns = grid().columnCount();
    auto *self = const_cast<LevelAccessible *>(this); // Qt asks for children of the const parent.
    QAccessibleInterface *part = nullptr;
    if (index < columns)
        part = new LevelHeadAccessible(self, index);
    else
        part = new LevelCellAccessible(self, index - columns);
    m_children.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int LevelAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const LevelGrid *current = currentGrid();
    if (current == nullptr)
        return -1;
    if (const auto *head = dynamic_cast<const LevelHeadAccessible *>(child))
        return head->column();
    if (const auto *cell = dynamic_cast<const LevelCellAccessible *>(child))
        return current->columnCount() + cell->index();
    return -1;
}

QAccessibleInterface *LevelAccessible::childAt(int x, int y) const
{
    const LevelGrid &shown = grid();
    for (int column = 0; column < shown.columnCount(); ++column) {
        if (QAccessibleInterface *head = child(column); head->rect().contains(x, y))
            return head;
    }
    const IndexRange bands = view()->bandsInView();
    for (int index = 0; index < shown.cellCount(); ++index) {
        const LevelItem &item = view()->layout().items().at(static_cast<std::size_t>(shown.cell(index).item));
        if (item.bands.begin < bands.begin || item.bands.begin >= bands.end)
            continue;
        if (QAccessibleInterface *cell = child(shown.columnCount() + index); cell->rect().contains(x, y))
            return cell;
    }
    return nullptr;
}

int LevelAccessible::chosenChild()
{
    if (view() == nullptr || !view()->choice())
        return -1;
    const auto index = grid().indexOf(view()->layout(), *view()->choice());
    return index ? grid().columnCount() + *index : -1;
}

bool LevelAccessible::isChosen(int cell) const
{
    const LevelGrid *current = currentGrid();
    return current != nullptr && view()->choice()
        && current->indexOf(view()->layout(), *view()->choice()) == cell;
}

QAccessibleInterface *LevelAccessible::focusChild() const
{
    if (view() == nullptr || !view()->hasFocus())
        return nullptr;
    return child(const_cast<LevelAccessible *>(this)->chosenChild());
}

QAccessibleInterface *LevelAccessible::cellAt(int row, int column) const
{
    const auto index = grid().indexAt(row, column);
    return index ? child(grid().columnCount() + *index) : nullptr;
}

int LevelAccessible::selectedCellCount() const
{
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface *> LevelAccessible::selectedCells() const
{
    QAccessibleInterface *chosen = child(const_cast<LevelAccessible *>(this)->chosenChild());
    return chosen == nullptr ? QList<QAccessibleInterface *>() : QList{chosen};
}

QString LevelAccessible::columnDescription(int column) const
{
    if (column < 0 || column >= grid().columnCount())
        return {};
    return spokenVersion(*view()->layout().comparison(), grid().versionOf(column));
}

QString LevelAccessible::rowDescription(int row) const
{
    const auto index = grid().indexAt(row, 0);
    return index ? rowName(view()->layout(), grid().cell(*index)) : QString();
}

int LevelAccessible::columnCount() const
{
    return grid().columnCount();
}

int LevelAccessible::rowCount() const
{
    return grid().rowCount();
}

bool LevelAccessible::selectRow(int row)
{
    const auto index = grid().indexAt(row, 0);
    if (!index)
        return false;
    view()->setChoice(choiceOf(view()->layout(), grid().cell(*index), grid()));
    return true;
}

void LevelAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    forgetChildren();
    m_grid = {};
}

} // namespace retold
