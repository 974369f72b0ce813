#include "app/views/side_by_side_page.h"

#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "core/compare/vocabulary.h"

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

SideBySidePage::SideBySidePage(ColumnState *columns, QWidget *parent) :
    StoryPage(parent),
    m_columns(columns),
    m_strip(new OverviewStrip(columns, this)),
    m_levels(new LevelView(columns, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_levels, 1);
    setFocusProxy(m_levels);

    connect(m_levels, &LevelView::viewMoved, this,
            [this] { m_strip->setFactsInView(m_levels->factsInView()); });
    connect(m_levels, &LevelView::sentenceChosen, this, &StoryPage::sentenceChosen);
    connect(m_strip, &OverviewStrip::factActivated, m_levels, &LevelView::scrollToFact);
    connect(m_strip, &OverviewStrip::wheeled, m_levels, &LevelView::scrollBy);
    connect(m_strip, &OverviewStrip::left, this, [this] { setFocus(); });
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
