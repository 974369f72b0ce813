#include "app/window/central_pane.h"

#include "app/models/column_state.h"
#include "app/theme/theme.h"
#include "app/views/class_chips.h"
#include "app/views/message_line.h"
#include "app/views/side_by_side_page.h"
#include "app/views/tables/facts_page.h"
#include "app/views/tables/figures_page.h"
#include "app/views/tables/names_page.h"
#include "app/views/tables/quotes_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace retold {

namespace {
constexpr int lowWindow = 860;
} // namespace

CentralPane::CentralPane(FilterState *filter, ColumnState *columns, QWidget *parent) :
    QWidget(parent),
    m_filter(filter),
    m_columns(columns),
    m_tabs(new QTabBar(this)),
    m_message(new MessageLine(this)),
    m_chips(new ClassChips(m_tabs, this)),
    m_stack(new QStackedWidget(this)),
    m_sideBySide(new SideBySidePage(columns, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabRow = addRow(*layout, m_tabs);
    layout->addWidget(m_message);
    m_chipRow = addRow(*layout, m_chips);
    layout->addWidget(m_stack, 1);
    for (StoryPage *each :
         std::initializer_list<StoryPage *>{m_sideBySide, new FactsPage(this), new QuotesPage(this),
                                            new FiguresPage(this), new NamesPage(this)})
        addPage(each);
    showPage(0);

    connect(m_tabs, &QTabBar::currentChanged, this, &CentralPane::showPage);
    connect(m_chips, &ClassChips::shownChanged, this, &CentralPane::setChipShown);
    connect(m_chips, &ClassChips::onlyRequested, this, &CentralPane::showOnly);
    connect(m_columns, &ColumnState::changed, this, &CentralPane::followColumns);
    connect(m_filter, &FilterState::changed, this, [this] {
        for (StoryPage *page : m_pages)
            page->setFilter(m_filter->filter());
        updateTabs();
        updateChips();
    });
    // Reading has one tool more beside the tabs.
    connect(m_sideBySide, &SideBySidePage::layoutChanged, this, &CentralPane::placeChips);
}

/// A row of the pane, with room at its end for the tools of the page that is shown.
QHBoxLayout *CentralPane::addRow(QVBoxLayout &column, QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addSpacing(qRound(px(14))); // A margin would not follow the direction of reading.
    column.addLayout(row);
    return row;
}

void CentralPane::addPage(StoryPage *page)
{
    if (QWidget *tools = page->cornerWidget())
        m_tabRow->insertWidget(m_tabRow->count() - 1, tools);
    if (QWidget *tools = page->chipTools())
        m_chipRow->insertWidget(m_chipRow->count() - 1, tools);
    page->setAccessibleName(page->title());
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    page->setFilter(m_filter->filter());
    connect(page, &StoryPage::sentenceChosen, this,
            [this, page](int version, int sentence) { followChoice(page, version, sentence); });
    connect(page, &StoryPage::sentenceActivated, this, [this](int version, int sentence) {
        showPage(0);
        m_sideBySide->choose(version, sentence);
        m_sideBySide->setFocus();
    });
}

/// The other pages follow; what they say of it meanwhile is but an echo.
void CentralPane::followChoice(const StoryPage *page, int version, int sentence)
{
    if (m_following)
        return;
    m_following = true;
    for (StoryPage *other : m_pages) {
        if (other != page)
            other->choose(version, sentence);
    }
    m_following = false;
    emit sentenceChosen(version, sentence);
}

void CentralPane::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    {
        const QScopedValueRollback changing(m_changing,
                                            true); // The first page tells the columns, the others follow.
        for (StoryPage *page : m_pages)
            page->setComparison(comparison);
    }
    followColumns();
}

void CentralPane::followColumns()
{
    if (m_changing)
        return;
    for (StoryPage *page : m_pages)
        page->setColumns(m_columns->levelColumns().versions);
    updateTabs();
    updateChips();
}

void CentralPane::choose(int version, int sentence)
{
    followChoice(nullptr, version, sentence);
}

void CentralPane::setChosenFinding(std::optional<int> finding)
{
    for (StoryPage *page : m_pages)
        page->setChosenFinding(finding);
}

void CentralPane::setHits(const FindHits &hits, const std::optional<FindHit> &current)
{
    for (StoryPage *page : m_pages)
        page->setHits(hits, current);
}

void CentralPane::showText(int version, int sentence)
{
    if (text() == nullptr)
        showPage(0);
    choose(version, sentence);
}

void CentralPane::showPage(int page)
{
    m_current = std::clamp(page, 0, static_cast<int>(m_pages.size()) - 1);
    m_tabs->setCurrentIndex(m_current);
    m_stack->setCurrentWidget(m_pages.at(static_cast<std::size_t>(m_current)));
    for (StoryPage *each : m_pages) {
        for (QWidget *tools : {each->cornerWidget(), each->chipTools()}) {
            if (tools != nullptr)
                tools->setVisible(each == m_stack->currentWidget());
        }
    }
    if (!m_tabs->hasFocus())
        m_stack->currentWidget()->setFocus();
    placeChips();
    updateChips();
}

void CentralPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = window()->height() < lowWindow;
    if (low != m_low) {
        m_low = low;
        m_chips->setCompact(low);
        m_sideBySide->setCompact(low);
    }
    placeChips();
}

/// In a low window the chips join the tabs, if there is room and the page has no tools of its own beside
/// them.
void CentralPane::placeChips()
{
    QWidget *tools = page().cornerWidget();
    const int beside = (tools != nullptr ? tools->sizeHint().width() : 0) + qRound(px(14));
    const bool hasRoom = m_tabs->sizeHint().width() + m_chips->minimumSizeHint().width() + beside <= width();
    const bool joins = m_low && hasRoom && page().chipTools() == nullptr;
    if (joins && m_tabRow->indexOf(m_chips) < 0)
        m_tabRow->insertWidget(1, m_chips);
    else if (!joins && m_chipRow->indexOf(m_chips) < 0)
        m_chipRow->insertWidget(0, m_chips, 1);
}

void CentralPane::updateTabs()
{
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const StoryPage &page = *m_pages.at(static_cast<std::size_t>(i));
        const std::optional<int> count = m_comparison ? page.count() : std::nullopt;
        //: A tab with its count: %1 as "Quotes", %2 how many there are.
        m_tabs->setTabText(i,
                           count ? tr("%1  %2").arg(page.title(), QLocale().toString(*count)) : page.title());
    }
    placeChips();
}

void CentralPane::updateChips()
{
    m_chips->setChips(page().chips(m_filter->filter()));
    placeChips();
}

void CentralPane::setChipShown(int chip, bool shown)
{
    StoryFilter filter = m_filter->filter();
    page().setChipShown(filter, chip, shown);
    m_filter->setFilter(filter);
}

void CentralPane::showOnly(int chip)
{
    StoryFilter filter = m_filter->filter();
    page().setChipAlone(filter, chip);
    m_filter->setFilter(filter);
}

} // namespace retold
