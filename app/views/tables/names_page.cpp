#include "app/views/tables/names_page.h"

#include "app/views/tables/name_table.h"
#include "app/views/tables/story_table_proxy.h"

#include <array>

namespace retold {

namespace {
constexpr std::array classes{NameStatus::Retitled, NameStatus::Respelled, NameStatus::Same, NameStatus::Added,
                             NameStatus::Dropped};
} // namespace

NamesPage::NamesPage(QWidget *parent) : ClassedPage(tr("Name"), &Comparison::nameGroups, classes, parent)
{
    addWordsSwitch();
    startWith(TableOrder::WorstFirst);
}

QString NamesPage::title() const
{
    return tr("Names");
}

StoryTable NamesPage::makeTable(const Comparison &comparison, const StoryFilter &filter) const
{
    return makeNameTable(comparison, filter);
}

} // namespace retold
