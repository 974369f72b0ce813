#include "app/views/access/level_parts.h"

#include "app/views/access/level_accessible.h"
#include "app/views/access/spoken_cell.h"
#include "app/views/fold_line.h"
#include "app/views/level_view.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelAccessible)
};

QRect onScreen(const QWidget &widget, const QRectF &box)
{
    return {widget.mapToGlobal(box.topLeft().toPoint()), box.size().toSize()};
}

const LevelBand &bandOf(const LevelLayout &layout, int item)
{
    return layout.band(layout.shownBand(item));
}

/// A stretch of a column, in the viewport.
QRectF columnArea(const LevelView &view, int version, qreal top, qreal height)
{
    const LevelColumn *column = view.layout().columnOf(version);
    if (column == nullptr)
        return {};
    const qreal x = column->pinned ? column->x : column->x - view.horizontalScrollBar()->value();
    const bool mirrors = view.isRightToLeft();
    return {mirrors ? view.viewport()->width() - x - column->width : x, top, column->width, height};
}

/// Where a cell stands in the viewport. What is out of view is not laid out for this: its rows share the
/// height that the band is estimated to have.
QRectF areaOf(LevelView &view, const GridCell &cell, int version)
{
    const LevelLayout &layout = view.layout();
    const qreal top = layout.topOf(cell.item) - view.verticalScrollBar()->value();
    const qreal height = layout.heightOf(cell.item);
    if (!cell.cell)
        return {0, top, static_cast<qreal>(view.viewport()->width()), height};
    const LevelBand &band = bandOf(layout, cell.item);
    const LevelCell &part = band.cells.at(static_cast<std::size_t>(*cell.cell));
    const bool inView = top < view.viewport()->height() && top + height > 0;
    if (inView && !part.sentences.empty())
        return view.cellRect(version, part.sentences.front());
    const qreal row = height / std::max(1, band.rowCount);
    return columnArea(view, version, top + part.rows.begin * row, part.rows.size() * row);
}

} // namespace

QString rowName(const LevelLayout &layout, const GridCell &cell)
{
    if (!cell.cell)
        return {};
    const LevelBand &band = bandOf(layout, cell.item);
    const LevelCell &part = band.cells.at(static_cast<std::size_t>(*cell.cell));
    return QLocale().toString(band.firstRow + part.rows.begin + 1);
}

LevelChoice choiceOf(const LevelLayout &layout, const GridCell &cell, const LevelGrid &grid)
{
    const LevelItem &item = layout.items().at(static_cast<std::size_t>(cell.item));
    LevelChoice choice;
    choice.band = item.bands.begin;
    choice.isFold = item.isFold;
    choice.version = grid.versionOf(cell.column);
    if (cell.cell)
        choice.row = bandOf(layout, cell.item).cells.at(static_cast<std::size_t>(*cell.cell)).rows.begin;
    return choice;
}

LevelPartAccessible::LevelPartAccessible(LevelAccessible *table) : m_table(table) { }

LevelView *LevelPartAccessible::view() const
{
    return m_table->view();
}

QAccessibleInterface *LevelPartAccessible::parent() const
{
    return m_table;
}

bool LevelPartAccessible::isValid() const
{
    return m_table->isValid() && m_table->currentGrid() != nullptr;
}

QWindow *LevelPartAccessible::window() const
{
    return m_table->window();
}

LevelHeadAccessible::LevelHeadAccessible(LevelAccessible *table, int column) :
    LevelPartAccessible(table),
    m_column(column)
{ }

QString LevelHeadAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    const Comparison &comparison = *view()->layout().comparison();
    const int version = owner().currentGrid()->versionOf(m_column);
    if (which == QAccessible::Name)
        return spokenVersion(comparison, version);
    if (which == QAccessible::Value && comparison.reference == version)
        return Tr::tr("reference");
    if (which == QAccessible::Description)
        return comparison.versions.at(static_cast<std::size_t>(version))->version.headline;
    return {};
}

QRect LevelHeadAccessible::rect() const
{
    if (!isValid())
        return {};
    const int top = view()->viewport()->geometry().top();
    return onScreen(*view()->viewport(),
                    columnArea(*view(), owner().currentGrid()->versionOf(m_column), -top, top));
}

QAccessible::State LevelHeadAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

LevelCellAccessible::LevelCellAccessible(LevelAccessible *table, int index) :
    LevelPartAccessible(table),
    m_index(index),
    m_cell(table->currentGrid()->cell(index))
{ }

void *LevelCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

const LevelItem &LevelCellAccessible::item() const
{
    return view()->layout().items().at(static_cast<std::size_t>(m_cell.item));
}

QString LevelCellAccessible::foldText(QAccessible::Text which) const
{
    if (which == QAccessible::Name)
        return retold::foldText(view()->layout(), item());
    if (which == QAccessible::Value)
        return item().isOpen ? Tr::tr("open") : Tr::tr("folded");
    if (which == QAccessible::Description)
        return item().isOpen ? Tr::tr("Enter closes these rows.") : Tr::tr("Enter opens these rows.");
    return {};
}

QString LevelCellAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (!m_cell.cell)
        return foldText(which);
    const LevelBand &band = bandOf(view()->layout(), m_cell.item);
    const SpokenCell spoken
        = spokenCell(view()->layout(), band, band.cells.at(static_cast<std::size_t>(*m_cell.cell)));
    switch (which) {
    case QAccessible::Name:
        return spoken.name;
    case QAccessible::Value:
        return spoken.value;
    case QAccessible::Description:
        return spoken.description;
    default:
        return {};
    }
}

QRect LevelCellAccessible::rect() const
{
    if (!isValid())
        return {};
    return onScreen(*view()->viewport(),
                    areaOf(*view(), m_cell, owner().currentGrid()->versionOf(m_cell.column)));
}

QAccessible::State LevelCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = state.selected && view()->hasFocus();
    state.expandable = !m_cell.cell;
    state.collapsed = !m_cell.cell && !item().isOpen;
    state.expanded = !m_cell.cell && item().isOpen;
    const QWidget &area = *view()->viewport();
    state.offscreen = !rect().intersects(onScreen(area, area.rect()));
    return state;
}

bool LevelCellAccessible::isSelected() const
{
    return owner().isChosen(m_index);
}

QList<QAccessibleInterface *> LevelCellAccessible::columnHeaderCells() const
{
    if (!isValid() || !m_cell.cell)
        return {};
    return {parent()->child(m_cell.column)};
}

QStringList LevelCellAccessible::actionNames() const
{
    return {setFocusAction(), pressAction()};
}

void LevelCellAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    LevelView *levels = view();
    const bool opens = name == pressAction() && !m_cell.cell;
    const LevelChoice choice = choiceOf(levels->layout(), m_cell, *owner().currentGrid());
    // What follows may unfold rows, and so end this cell.
    levels->setFocus(Qt::OtherFocusReason);
    levels->setChoice(choice);
    if (opens)
        levels->activate();
}

QStringList LevelCellAccessible::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList();
}

} // namespace retold
