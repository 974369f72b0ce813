#include "app/views/tables/figures_page.h"

#include "app/views/tables/figure_table.h"
#include "app/views/tables/story_table_proxy.h"

#include <array>

namespace retold {

namespace {
constexpr std::array classes{FigureStatus::Altered,     FigureStatus::Dropped, FigureStatus::Implied,
                             FigureStatus::Reformatted, FigureStatus::Same,    FigureStatus::Added};
} // namespace

FiguresPage::FiguresPage(QWidget *parent) :
    ClassedPage(tr("Figure"), &Comparison::figureGroups, classes, parent)
{
    addWordsSwitch();
    startWith(TableOrder::WorstFirst);
}

QString FiguresPage::title() const
{
    return tr("Figures");
}

StoryTable FiguresPage::makeTable(const Comparison &comparison, const StoryFilter &filter) const
{
    return makeFigureTable(comparison, filter);
}

} // namespace retold
