#include "app/window/central_pane.h"

#include "app/theme/theme.h"
#include "app/views/class_chips.h"
#include "app/views/message_line.h"
#include "app/views/side_by_side_page.h"

#include <QHBoxLayout>
#include <QLocale>
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
    m_head(new QHBoxLayout),
    m_tabs(new QTabBar(this)),
    m_message(new MessageLine(this)),
    m_chips(new ClassChips(this)),
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
    m_head->addWidget(m_tabs);
    m_head->addStretch();
    layout->addLayout(m_head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_chips})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
    addPage(m_sideBySide);

    connect(m_tabs, &QTabBar::currentChanged, this, &CentralPane::showPage);
    connect(m_chips, &ClassChips::shownChanged, this, &CentralPane::setChipShown);
    connect(m_chips, &ClassChips::onlyRequested, this, &CentralPane::showOnly);
    connect(m_filter, &FilterState::changed, this, [this] {
        for (StoryPage *page : m_pages)
            page->setFilter(m_filter->filter());
        updateTabs();
        updateChips();
    });
}

void CentralPane::addPage(StoryPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    if (QWidget *corner = page->cornerWidget()) {
        m_head->addWidget(corner);
        corner->setVisible(m_pages.size() == 1);
    }
    page->setFilter(m_filter->filter());
    connect(page, &StoryPage::sentenceChosen, this, &CentralPane::sentenceChosen);
    connect(page, &StoryPage::sentenceActivated, this, [this](int version, int sentence) {
        showPage(0);
        m_sideBySide->choose(version, sentence);
        m_sideBySide->setFocus();
    });
}

void CentralPane::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    for (StoryPage *page : m_pages)
        page->setComparison(comparison);
    updateTabs();
    updateChips();
}

void CentralPane::choose(int version, int sentence)
{
    for (StoryPage *page : m_pages)
        page->choose(version, sentence);
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
    for (StoryPage *other : m_pages) {
        if (QWidget *corner = other->cornerWidget())
            corner->setVisible(other == m_pages.at(static_cast<std::size_t>(m_current)));
    }
    updateChips();
}

/// In a low window the chips lose their names and join the tabs.
void CentralPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = window()->height() < lowWindow;
    if (low == m_low)
        return;
    m_low = low;
    m_chips->setCompact(low);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (low)
        m_head->insertWidget(2, m_chips);
    else
        column->insertWidget(column->indexOf(m_message) + 1, m_chips);
    m_sideBySide->setCompact(low);
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
}

void CentralPane::updateChips()
{
    m_chips->setChips(page().chips(m_filter->filter()));
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
    const std::vector<ClassChip> chips = page().chips(filter);
    const auto shown = std::ranges::count(chips, true, &ClassChip::shown);
    const bool isOnly = shown == 1 && chips.at(static_cast<std::size_t>(chip)).shown;
    for (int i = 0; i < static_cast<int>(chips.size()); ++i)
        page().setChipShown(filter, i, isOnly || i == chip);
    m_filter->setFilter(filter);
}

} // namespace retold
