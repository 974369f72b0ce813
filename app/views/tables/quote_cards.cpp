#include "app/views/tables/quote_cards.h"

#include "app/views/tables/quote_card_delegate.h"
#include "app/views/tables/quote_cards_head.h"
#include "app/views/tables/quote_cards_model.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"

#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace retold {

namespace {
constexpr int linesAtOnce = 60; // Laid out between two events.
} // namespace

QuoteCards::QuoteCards(StoryTableProxy *table, QWidget *parent) :
    QWidget(parent),
    m_table(table),
    m_model(new QuoteCardsModel(table, this)),
    m_head(new QuoteCardsHead(this)),
    m_list(new QListView(this)),
    m_delegate(new QuoteCardDelegate(m_list))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("quoteCards"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(linesAtOnce);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // Tells the list that heights follow from the width.
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Quotations, with every version's wording"));
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_delegate->forget(); });
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_head->setReference(m_table->model().table().reference); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuoteCards::followCurrent);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { activate(index.row(), false); });
}

void QuoteCards::followCurrent()
{
    m_list->viewport()->update(); // The whole card is lit, not its line alone.
    const QModelIndex current = m_list->currentIndex();
    if (m_following || !current.isValid())
        return;
    const QuoteCardsModel::Line &line = m_model->lineAt(current.row());
    const TableCell &cell = m_model->cellOf(line);
    const int version = line.versions.empty() ? m_model->cardOf(line).base : line.versions.front();
    if (!cell.sentences.empty())
        emit sentenceChosen(version, cell.sentences.front());
}

void QuoteCards::choose(int version, int sentence)
{
    const auto card = m_table->rowOf(version, sentence);
    if (!card)
        return;
    const QModelIndex line = m_model->index(m_model->lineOf(*card, version));
    const bool isInView = m_list->viewport()->rect().contains(m_list->visualRect(line).center());
    m_following = true;
    m_list->setCurrentIndex(line);
    m_following = false;
    if (!isInView)
        m_list->scrollTo(line, QAbstractItemView::PositionAtCenter);
}

void QuoteCards::activate(int row, bool quotation)
{
    const QuoteCardsModel::Line &line = m_model->lineAt(row);
    const TableRow &card = m_model->cardOf(line);
    const int version = quotation || line.versions.empty() ? card.base : line.versions.front();
    const TableCell &cell = card.cells.at(static_cast<std::size_t>(version));
    if (!cell.sentences.empty())
        emit sentenceActivated(version, cell.sentences.front());
}

/// A click on a wording goes there, one on the quotation chooses the card.
void QuoteCards::pressAt(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    const QuoteCardColumns columns = quoteCardColumns(m_list->viewport()->width());
    const bool mirrors = m_list->layoutDirection() == Qt::RightToLeft;
    const int fromEdge = mirrors ? m_list->viewport()->width() - point.x() : point.x();
    if (fromEdge >= columns.divider)
        activate(index.row(), false);
}

bool QuoteCards::eventFilter(QObject *watched, QEvent *event)
{
    const auto *resize = event->type() == QEvent::Resize ? static_cast<QResizeEvent *>(event) : nullptr;
    if (resize != nullptr && resize->size().width() != resize->oldSize().width()) {
        m_delegate->forget();
        m_head->setRoom(resize->size().width());
    }
    const auto *mouse
        = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (mouse != nullptr && mouse->button() == Qt::LeftButton)
        pressAt(mouse->pos());
    return QWidget::eventFilter(watched, event);
}

void QuoteCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange) {
        m_delegate->forget();
        m_list->doItemsLayout();
    }
}

} // namespace retold
