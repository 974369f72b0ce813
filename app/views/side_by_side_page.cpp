#include "app/views/side_by_side_page.h"

#include "app/models/column_state.h"
#include "app/views/fact_chips.h"
#include "app/views/layout_switch.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/reading_view.h"
#include "app/views/text_interaction.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace retold {

SideBySidePage::SideBySidePage(ColumnState *columns, QWidget *parent) :
    StoryPage(parent),
    m_columns(columns),
    m_strip(new OverviewStrip(columns, this)),
    m_stack(new QStackedWidget(this)),
    m_levels(new LevelView(columns, this)),
    m_reading(new ReadingView(m_levels->layout(), columns, this)),
    m_switch(new LayoutSwitch(tr("Side by side"), this)),
    m_text(new TextInteraction(m_levels, m_levels, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_levels);
    m_stack->addWidget(m_reading);
    setFocusProxy(m_levels);
    // The proxy leads Tab past what stands before the texts: the overview comes after them.
    setTabOrder(m_levels, m_reading);
    setTabOrder(m_reading, m_strip);
    connectViews();
}

void SideBySidePage::connectViews()
{
    for (const ColumnsView *view :
         {static_cast<ColumnsView *>(m_levels), static_cast<ColumnsView *>(m_reading)}) {
        connect(view, &ColumnsView::viewMoved, this, &SideBySidePage::frameView);
        connect(view, &ColumnsView::sentenceChosen, this, &StoryPage::sentenceChosen);
    }
    connect(m_strip, &OverviewStrip::factActivated, this, [this](int fact) {
        if (isReading())
            m_reading->scrollToFact(fact);
        else
            m_levels->scrollToFact(fact);
    });
    connect(m_strip, &OverviewStrip::wheeled, this, [this](int pixels) {
        if (isReading())
            m_reading->scrollBy(pixels);
        else
            m_levels->scrollBy(pixels);
    });
    connect(m_strip, &OverviewStrip::left, this, [this] { setFocus(); });
    connect(m_switch, &LayoutSwitch::readingChosen, this, &SideBySidePage::setReading);
    connect(m_switch, &LayoutSwitch::togetherChosen, this, &SideBySidePage::setScrollsTogether);
}

void SideBySidePage::frameView()
{
    m_strip->setFactsInView(isReading() ? m_reading->factsInView() : m_levels->factsInView());
}

bool SideBySidePage::isReading() const
{
    return m_stack->currentWidget() == m_reading;
}

void SideBySidePage::setReading(bool reading)
{
    m_switch->setReading(reading);
    if (reading == isReading())
        return;
    const bool hadFocus = m_levels->hasFocus() || m_reading->hasFocus();
    const auto chosen = reading ? m_levels->chosenSentence() : m_reading->chosenSentence();
    const int fact = reading ? m_levels->factsInView().begin : m_reading->factsInView().begin;
    ColumnsView *view = reading ? static_cast<ColumnsView *>(m_reading) : m_levels;
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
    m_text->moveTo(view, view);
    if (chosen)
        choose(chosen->first, chosen->second);
    else if (fact > 0 && reading) // At the top both begin anyway, each with its first column.
        m_reading->scrollToFact(fact);
    else if (fact > 0)
        m_levels->scrollToFact(fact);
    if (hadFocus)
        setFocus();
    frameView();
    emit layoutChanged();
}

void SideBySidePage::setScrollsTogether(bool together)
{
    m_together = together;
    m_switch->setScrollsTogether(together);
    m_reading->setScrollsTogether(together);
    emit layoutChanged();
}

void SideBySidePage::setMarksNames(bool marksNames)
{
    m_levels->setMarksNames(marksNames);
    m_reading->followRows();
}

void SideBySidePage::setHits(const std::vector<Place> &hits)
{
    m_strip->setHits(hits);
}

std::optional<int> SideBySidePage::chosenVersion() const
{
    if (isReading())
        return m_reading->chosenSentence() ? std::optional(m_reading->chosenSentence()->first) : std::nullopt;
    return m_levels->choice() ? std::optional(m_levels->choice()->version) : std::nullopt;
}

void SideBySidePage::setCompact(bool compact)
{
    m_switch->setCompact(compact);
}

QWidget *SideBySidePage::cornerWidget()
{
    return m_switch;
}

QString SideBySidePage::title() const
{
    return tr("Side by side");
}

void SideBySidePage::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_columns->setComparison(comparison.get());
    m_strip->setComparison(comparison);
    m_levels->setComparison(comparison);
    m_text->setComparison(comparison);
    m_reading->followRows();
}

void SideBySidePage::setFilter(const StoryFilter &filter)
{
    m_strip->setFilter(filter);
    m_levels->setFilter(filter);
    m_reading->followRows();
}

void SideBySidePage::choose(int version, int sentence)
{
    if (isReading())
        m_reading->choose(version, sentence);
    else
        m_levels->choose(version, sentence);
}

void SideBySidePage::setChosenFinding(std::optional<int> finding)
{
    m_levels->setChosenFinding(finding);
    m_reading->setChosenFinding(finding);
}

void SideBySidePage::setHits(const FindHits &hits, const std::optional<FindHit> &current)
{
    const auto placeOf = [](const FindHit &hit) { return Place{hit.version, hit.range, hit.sentence}; };
    std::vector<Place> places;
    std::ranges::transform(hits.hits, std::back_inserter(places), placeOf);
    m_strip->setHits(places, current ? std::optional(placeOf(*current)) : std::nullopt);
    m_text->setHits(hits, current);
}

std::vector<ClassChip> SideBySidePage::chips(const StoryFilter &filter) const
{
    return factChips(m_comparison.get(), m_columns->shown(), filter);
}

void SideBySidePage::setChipShown(StoryFilter &filter, int chip, bool shown) const
{
    setFactChipShown(filter, chip, shown);
}

void SideBySidePage::setChipAlone(StoryFilter &filter, int chip) const
{
    setFactChipAlone(filter, chip);
}

} // namespace retold
