#include "app/views/tables/table_page.h"

#include "app/theme/theme.h"
#include "app/views/choice_button.h"
#include "app/views/segment_switch.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

#include <numeric>
#include <utility>

namespace retold {

namespace {

constexpr int firstVersionChoice = 100; // Choices from here on are orders by version.
constexpr int filterWidth = 168;
constexpr int leastFilterWidth = 90;
constexpr int mostVersionsWithWords = 8;

QWidget *makeRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(px(8)));
    return row;
}

} // namespace

TablePage::TablePage(const QString &rowTitle, QWidget *parent) :
    StoryPage(parent),
    m_model(new StoryTableModel(this)),
    m_proxy(new StoryTableProxy(m_model, this)),
    m_stack(new QStackedWidget(this)),
    m_view(new TableView(m_proxy, rowTitle, this)),
    m_empty(new QLabel(this)),
    m_tabTools(makeRow(this)),
    m_chipTools(makeRow(this)),
    m_text(new QLineEdit(m_tabTools)),
    m_order(new ChoiceButton(tr("Order"), m_chipTools))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_text->installEventFilter(this);
    setUpTools();
    connectParts();
    setOrderChoices();
}

void TablePage::setUpTools()
{
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(qRound(px(24)), qRound(px(48)), qRound(px(24)), 0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_text->setPlaceholderText(tr("Filter these rows"));
    m_text->setAccessibleName(tr("Filter these rows by words"));
    m_text->setToolTip(tr("Show only rows that hold these words (/ from the table)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(qRound(px(leastFilterWidth)));
    m_text->setMaximumWidth(qRound(px(filterWidth)));
    m_tabTools->layout()->addWidget(m_text);
    m_chipTools->layout()->addWidget(m_order);
}

void TablePage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        showContent();
    });
    connect(m_order, &ChoiceButton::chosen, this, &TablePage::setOrder);
    connect(m_view, &TableView::sentenceChosen, this, &StoryPage::sentenceChosen);
    connect(this, &StoryPage::sentenceChosen, this, [this](int version, int sentence) {
        m_chosen = {version, sentence};
    });
    connect(m_view, &TableView::sentenceActivated, this, &StoryPage::sentenceActivated);
    connect(m_view, &TableView::sortRequested, this, [this](int version) {
        m_order->setValue(firstVersionChoice + version);
        setOrder(m_order->value());
    });
}

void TablePage::addWordsSwitch()
{
    m_words = new SegmentSwitch(tr("What the cells show"), {tr("Words"), tr("Signs")}, m_tabTools);
    connect(m_words, &SegmentSwitch::chosen, this, [this](int segment) {
        m_lookChosen = true;
        m_view->setShowsWords(segment == 0);
    });
    addTabTool(m_words);
}

void TablePage::chooseLook()
{
    if (m_words == nullptr || m_lookChosen)
        return;
    const bool showsWords = m_model->table().versions.size() <= mostVersionsWithWords;
    m_words->setChosen(showsWords ? 0 : 1);
    m_view->setShowsWords(showsWords);
}

void TablePage::startWith(TableOrder order)
{
    m_order->setValue(static_cast<int>(order));
    setOrder(m_order->value());
}

void TablePage::setToolsAfter(QWidget &content)
{
    setTabOrder(&content, m_text);
    setTabOrder(m_text, m_order);
}

void TablePage::addTabTool(QWidget *tool)
{
    m_tabTools->layout()->addWidget(tool);
}

void TablePage::addChipTool(QWidget *tool)
{
    qobject_cast<QHBoxLayout *>(m_chipTools->layout())->insertWidget(0, tool);
}

void TablePage::setOrderChoices()
{
    std::vector<ChoiceButton::Choice> choices{
        {tr("Story order"), static_cast<int>(TableOrder::Story)},
        {tr("Worst first"), static_cast<int>(TableOrder::WorstFirst)},
        {tr("Dropped by most"), static_cast<int>(TableOrder::DroppedByMost)},
        {tr("In one outlet only"), static_cast<int>(TableOrder::OneOutletOnly)},
    };
    bool isFirst = true;
    for (const int version : m_model->table().versions) {
        const QString &name = m_model->table().names.at(static_cast<std::size_t>(version));
        //: An order of rows: by what became of them in a version. %1 is its letter, %2 its name.
        choices.push_back(
            {tr("By %1  %2").arg(siglumOf(version), name), firstVersionChoice + version, isFirst});
        isFirst = false;
    }
    m_order->setChoices(choices);
    setOrder(m_order->value());
}

void TablePage::setOrder(int choice)
{
    if (choice >= firstVersionChoice)
        m_proxy->setOrder(TableOrder::ByVersion, choice - firstVersionChoice);
    else
        m_proxy->setOrder(static_cast<TableOrder>(choice));
    m_view->scrollToTop();
}

void TablePage::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_columns.resize(comparison ? comparison->versions.size() : 0);
    std::iota(m_columns.begin(), m_columns.end(), 0);
    m_chosen.reset();
    outdate();
}

void TablePage::setFilter(const StoryFilter &filter)
{
    const bool marksOthers
        = filter.hiddenSeverities != m_filter.hiddenSeverities || filter.hiddenKinds != m_filter.hiddenKinds;
    m_filter = filter;
    if (marksOthers)
        outdate();
    else if (!m_isStale)
        applyFilter();
}

void TablePage::setColumns(const std::vector<int> &versions)
{
    if (versions == m_columns)
        return;
    m_columns = versions;
    if (!m_isStale)
        followColumns();
}

/// What is out of date is not kept: nobody sees it, and it may be large.
void TablePage::outdate()
{
    m_isStale = true;
    if (m_model->rowCount() > 0)
        m_model->setTable({});
    if (isVisible() || !m_comparison)
        refresh();
}

void TablePage::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_model->setTable(m_comparison ? makeTable(*m_comparison, m_filter) : StoryTable());
    followColumns();
}

void TablePage::followColumns()
{
    m_model->setVersions(m_columns);
    chooseLook();
    setOrderChoices();
    applyFilter();
    tableChanged();
    m_isBehind = m_chosen.has_value();
    if (isVisible())
        catchUp();
}

void TablePage::showEvent(QShowEvent *event)
{
    catchUp();
    StoryPage::showEvent(event);
}

void TablePage::applyFilter()
{
    std::vector<bool> shown;
    if (m_comparison) {
        for (const TableRow &row : m_model->table().rows)
            shown.push_back(showsItem(m_filter, row.item));
    }
    m_proxy->setShown(std::move(shown));
    showContent();
}

QWidget *TablePage::contentWidget() const
{
    return m_view;
}

void TablePage::showContent()
{
    const bool hasRows = m_proxy->rowCount() > 0;
    if (m_model->rowCount() == 0)
        m_empty->setText(tr("There is nothing of this kind in these versions."));
    else if (!m_text->text().isEmpty())
        m_empty->setText(tr("No row holds “%1”.").arg(m_text->text()));
    else
        m_empty->setText(tr("The filter hides every row. Switch a class on above."));
    m_stack->setCurrentWidget(hasRows ? contentWidget() : m_empty);
}

void TablePage::choose(int version, int sentence)
{
    m_chosen = {version, sentence};
    m_isBehind = true;
    if (isVisible())
        catchUp();
}

/// What was chosen while nobody saw the page.
void TablePage::catchUp()
{
    refresh();
    if (std::exchange(m_isBehind, false) && m_comparison && m_chosen)
        followChoice(m_chosen->first, m_chosen->second);
}

void TablePage::followChoice(int version, int sentence)
{
    m_view->choose(version, sentence);
}

/// A slash goes from the table to the words that filter it, Escape, Enter and Down go back.
bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return StoryPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched != m_text && key->text() == QStringLiteral("/")) {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
        return true;
    }
    const bool leaves = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down
        || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_text && leaves) {
        if (key->key() == Qt::Key_Escape)
            m_text->clear();
        contentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return StoryPage::eventFilter(watched, event);
}

} // namespace retold
