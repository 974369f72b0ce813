#include "app/views/tables/facts_page.h"

#include "app/views/fact_chips.h"
#include "app/views/tables/fact_table.h"

#include <array>

namespace retold {

FactsPage::FactsPage(QWidget *parent) : ClassedPage(tr("Fact"), &Comparison::facts, {}, parent)
{
    addWordsSwitch();
}

QString FactsPage::title() const
{
    return tr("Facts");
}

std::vector<ClassChip> FactsPage::chips(const StoryFilter &filter) const
{
    return factChips(comparison(), columns(), filter);
}

void FactsPage::setChipShown(StoryFilter &filter, int chip, bool shown) const
{
    setFactChipShown(filter, chip, shown);
}

void FactsPage::setChipAlone(StoryFilter &filter, int chip) const
{
    setFactChipAlone(filter, chip);
}

bool FactsPage::isRow(int item) const
{
    return ClassedPage::isRow(item)
        && tellsStory(*comparison(), comparison()->facts.at(static_cast<std::size_t>(item)));
}

StoryTable FactsPage::makeTable(const Comparison &comparison, const StoryFilter &filter) const
{
    return makeFactTable(comparison, filter);
}

} // namespace retold
