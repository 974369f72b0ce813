#include "app/views/tables/facts_page.h"

#include "app/views/tables/fact_table.h"

#include <array>

namespace retold {

namespace {
constexpr std::array classes{FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                             FactStatus::Partial,   FactStatus::Added,  FactStatus::Dropped};
} // namespace

FactsPage::FactsPage(QWidget *parent) : ClassedPage(tr("Fact"), &Comparison::facts, classes, parent)
{
    addWordsSwitch();
}

QString FactsPage::title() const
{
    return tr("Facts");
}

StoryTable FactsPage::makeTable(const Comparison &comparison) const
{
    return makeFactTable(comparison);
}

} // namespace retold
