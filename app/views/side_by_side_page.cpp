#include "app/views/side_by_side_page.h"

#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/text_interaction.h"
#include "core/compare/vocabulary.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace retold {

namespace {

constexpr std::array classes{FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                             FactStatus::Partial,   FactStatus::Added,  FactStatus::Dropped};

/// How many cells are of the class; a gap where the reference tells nothing either is none.
int countOf(const Comparison &comparison, FactStatus status)
{
    int count = 0;
    for (const Fact &fact : comparison.facts) {
        const bool hasReference = std::ranges::any_of(
            fact.cells, [](const FactCell &cell) { return cell.status == FactStatus::Reference; });
        if (status == FactStatus::Dropped && !hasReference)
            continue;
        count += static_cast<int>(std::ranges::count(fact.cells, status, &FactCell::status));
    }
    return count;
}

} // namespace

SideBySidePage::SideBySidePage(QWidget *parent) :
    StoryPage(parent),
    m_strip(new OverviewStrip(this)),
    m_levels(new LevelView(this)),
    m_text(new TextInteraction(m_levels, m_levels))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_levels, 1);
    setFocusProxy(m_levels);

    connect(m_levels, &LevelView::viewMoved, this,
            [this] { m_strip->setBandsInView(m_levels->bandsInView()); });
    connect(m_levels, &LevelView::sentenceChosen, this, &StoryPage::sentenceChosen);
    connect(m_strip, &OverviewStrip::bandActivated, m_levels, &LevelView::scrollToBand);
    connect(m_strip, &OverviewStrip::wheeled, this, [this](int pixels) {
        QScrollBar *bar = m_levels->verticalScrollBar();
        bar->setValue(bar->value() + pixels);
    });
}

QString SideBySidePage::title() const
{
    return tr("Side by side");
}

void SideBySidePage::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_strip->setComparison(comparison);
    m_levels->setComparison(comparison);
    m_text->setComparison(comparison);
}

void SideBySidePage::setFilter(const StoryFilter &filter)
{
    m_strip->setFilter(filter);
    m_levels->setFilter(filter);
}

void SideBySidePage::choose(int version, int sentence)
{
    m_levels->choose(version, sentence);
}

void SideBySidePage::setChosenFinding(std::optional<int> finding)
{
    m_levels->setChosenFinding(finding);
}

void SideBySidePage::setHits(const FindHits &hits, const std::optional<FindHit> &current)
{
    m_strip->setHits(hits, current);
    m_text->setHits(hits, current);
}

std::vector<ClassChip> SideBySidePage::chips(const StoryFilter &filter) const
{
    return chipsOf<FactStatus>(classes, filter.hiddenFacts, [this](FactStatus status) {
        return m_comparison ? countOf(*m_comparison, status) : 0;
    });
}

void SideBySidePage::setChipShown(StoryFilter &filter, int chip, bool shown) const
{
    setShown(filter.hiddenFacts, classes.at(static_cast<std::size_t>(chip)), shown);
}

} // namespace retold
