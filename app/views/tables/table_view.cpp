#include "app/views/tables/table_view.h"

#include "app/theme/theme.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_cell_delegate.h"
#include "app/views/tables/table_corner.h"
#include "app/views/tables/table_heads.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal baseColumn = 40; // The reference's words stand at the head of the row.
constexpr qreal signColumn = 46;
constexpr qreal leastSigns = 37;
constexpr qreal leastWords = 144;
constexpr qreal leastHead = 232;
constexpr qreal mostHead = 340;
constexpr qreal mostHeadBesideSigns = 620;
constexpr qreal estimatedRow = 57;
constexpr int rowsAtOnce = 24; // Measured between two events.

} // namespace

TableView::TableView(StoryTableProxy *proxy, const QString &rowTitle, QWidget *parent) :
    QTableView(parent),
    m_proxy(proxy),
    m_delegate(new TableCellDelegate(proxy, this)),
    m_heads(new VersionHeads(proxy, this)),
    m_rowHeads(new RowHeads(proxy, this)),
    m_corner(new TableCorner(rowTitle, this))
{
    setHorizontalHeader(m_heads);
    setVerticalHeader(m_rowHeads);
    setItemDelegate(m_delegate);
    setModel(proxy);
    setUpLook();
    setAccessibleName(rowTitle);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &TableView::measureSome);
    connect(m_heads, &VersionHeads::sortRequested, this, &TableView::sortRequested);
    connect(this, &QTableView::clicked, this, &TableView::activate);
    connect(this, &QTableView::activated, this, &TableView::activate);
    connect(m_rowHeads, &QHeaderView::sectionClicked, this, [this](int row) {
        const TableRow &source = m_proxy->rowAt(row);
        setCurrentIndex(m_proxy->index(row, m_proxy->model().columnOf(source.base).value_or(0)));
        setFocus();
    });
    connect(proxy, &QAbstractItemModel::modelReset, this, &TableView::measureAnew);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, &TableView::followOrder);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &TableView::followOrder);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &TableView::followOrder);
}

void TableView::setUpLook()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
}

void TableView::setShowsWords(bool shows)
{
    m_showsWords = shows;
    m_delegate->setShowsWords(shows);
    m_heads->setShowsNames(shows);
    measureAnew();
}

void TableView::measureAnew()
{
    m_delegate->forget();
    m_heights.assign(static_cast<std::size_t>(m_proxy->model().rowCount()), 0);
    m_rowHeads->setDefaultSectionSize(qRound(px(estimatedRow)));
    layOutColumns();
    followOrder();
}

int TableView::measuredRows() const
{
    return static_cast<int>(std::ranges::count_if(m_heights, [](int height) { return height > 0; }));
}

/// Rows keep what was measured, wherever they stand now.
void TableView::followOrder()
{
    m_next = 0;
    m_rowHeads->setChosenRow(currentIndex().row());
    m_idle.start();
    viewport()->update();
}

int TableView::widthOf(int column, int room, int versions) const
{
    const int version = m_proxy->model().versionAt(column);
    if (!m_showsWords)
        return std::clamp(room / std::max(1, versions), qRound(px(leastSigns)), qRound(px(signColumn)));
    const auto reference = m_proxy->model().table().reference;
    if (reference == version)
        return qRound(px(baseColumn));
    const bool isBesideReference = reference && m_proxy->model().columnOf(*reference);
    const int others = std::max(1, versions - (isBesideReference ? 1 : 0));
    return std::max(qRound(px(leastWords)), room / others);
}

void TableView::layOutColumns()
{
    const StoryTable &table = m_proxy->model().table();
    const int versions = static_cast<int>(table.versions.size());
    const int bar = verticalScrollBar()->sizeHint().width();
    const int all = width() - bar;
    const qreal signs = px(signColumn) * versions;
    const qreal head = m_showsWords ? std::clamp(all * 0.26, px(leastHead), px(mostHead))
                                    : std::clamp(all - signs, px(leastHead), px(mostHeadBesideSigns));
    m_rowHeads->setRoom(qRound(head));
    const bool hasNarrowColumn
        = m_showsWords && table.reference && m_proxy->model().columnOf(*table.reference).has_value();
    const int room = static_cast<int>(all - head - (hasNarrowColumn ? px(baseColumn) : 0));
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        m_heads->resizeSection(column, widthOf(column, room, versions));
}

void TableView::measureRow(int row)
{
    const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
    int &height = m_heights.at(static_cast<std::size_t>(source));
    if (height == 0) {
        qreal needed = m_rowHeads->heightOf(row);
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            needed = std::max(needed, m_delegate->heightOf(row, column, m_heads->sectionSize(column)));
        height = static_cast<int>(std::ceil(needed)) + 1;
    }
    if (m_rowHeads->sectionSize(row) != height)
        m_rowHeads->resizeSection(row, height);
}

/// The row at the top stays where it is while those above it turn out higher or lower than was guessed.
void TableView::measureVisible()
{
    if (m_measuring || m_proxy->rowCount() == 0 || m_heights.empty())
        return;
    m_measuring = true;
    const int top = std::max(0, rowAt(0));
    const int before = rowViewportPosition(top);
    int bottom = before;
    for (int row = top; row < m_proxy->rowCount() && bottom < viewport()->height(); ++row) {
        measureRow(row);
        bottom += m_rowHeads->sectionSize(row);
    }
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) - before);
    m_measuring = false;
}

void TableView::measureSome()
{
    if (!isVisible()) {
        m_idle.stop(); // Showing the page resizes it, which starts again.
        return;
    }
    measureVisible();
    if (m_next >= m_proxy->rowCount()) {
        m_idle.stop();
        return;
    }
    m_measuring = true;
    const int top = std::max(0, rowAt(0));
    const int before = rowViewportPosition(top);
    for (int n = 0; n < rowsAtOnce && m_next < m_proxy->rowCount(); ++n)
        measureRow(m_next++);
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) - before);
    m_measuring = false;
}

const TableCell *TableView::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int version = m_proxy->model().versionAt(index.column());
    return &m_proxy->rowAt(index.row()).cells.at(static_cast<std::size_t>(version));
}

void TableView::activate(const QModelIndex &index)
{
    const TableCell *cell = cellAt(index);
    if (cell != nullptr && !cell->sentences.empty())
        emit sentenceActivated(m_proxy->model().versionAt(index.column()), cell->sentences.front());
}

void TableView::choose(int version, int sentence)
{
    const auto row = m_proxy->rowOf(version, sentence);
    const auto column = m_proxy->model().columnOf(version);
    if (!row || !column)
        return;
    const QModelIndex index = m_proxy->index(*row, *column);
    const bool isInView = viewport()->rect().contains(visualRect(index).center());
    m_following = true;
    setCurrentIndex(index);
    m_following = false;
    if (!isInView)
        scrollTo(index, PositionAtCenter);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else // Qt would tell a screen reader that the cell has the focus.
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    m_rowHeads->setChosenRow(current.row());
    viewport()->update();
    const TableCell *cell = cellAt(current);
    if (!m_following && cell != nullptr && !cell->sentences.empty())
        emit sentenceChosen(m_proxy->model().versionAt(current.column()), cell->sentences.front());
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(m_rowHeads->x(), m_heads->y(), m_rowHeads->width(), m_heads->height());
    m_corner->raise();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        measureAnew();
    else
        m_idle.start();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        measureVisible();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        measureAnew();
}

/// What was chosen on another page is to be seen here.
void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    measureVisible();
    if (currentIndex().isValid() && !viewport()->rect().contains(visualRect(currentIndex()).center()))
        scrollTo(currentIndex(), PositionAtCenter);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_following = true;
        setCurrentIndex(m_proxy->index(0, 0));
        m_following = false;
    }
    viewport()->update();
}

} // namespace retold
