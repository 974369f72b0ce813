#include "app/views/fact_chips.h"

#include "app/models/unlinked_texts.h"
#include "app/views/status_counts.h"

#include <QCoreApplication>

#include <array>

namespace retold {

namespace {

constexpr std::array classes{FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                             FactStatus::Partial,   FactStatus::Added,  FactStatus::Dropped};
constexpr int movedChip = static_cast<int>(classes.size());

int movedIn(const Comparison &comparison, std::span<const int> versions)
{
    int count = 0;
    for (const Fact &fact : comparison.facts)
        count += static_cast<int>(std::ranges::count_if(versions, [&fact](int version) {
            return fact.cells.at(static_cast<std::size_t>(version)).moved;
        }));
    return count;
}

} // namespace

std::vector<ClassChip> factChips(const Comparison *comparison, std::span<const int> versions,
                                 const StoryFilter &filter)
{
    const bool isCompared = comparison != nullptr && !areUnlinked(*comparison);
    std::vector<ClassChip> chips = chipsOf<FactStatus>(classes, filter.hiddenFacts, [=](FactStatus status) {
        return isCompared ? countOf(comparison->facts, status, versions) : 0;
    });
    ClassChip moved;
    moved.mark = {Sign::Moved, Ink::Same};
    //: The class of what stands at another place of the story than in the reference.
    moved.name = QCoreApplication::translate("FactChips", "Moved");
    moved.count = isCompared ? movedIn(*comparison, versions) : 0;
    moved.shown = filter.moved != StoryFilter::Moved::Hidden;
    moved.alone = filter.moved == StoryFilter::Moved::Alone;
    chips.push_back(moved);
    return chips;
}

void setFactChipShown(StoryFilter &filter, int chip, bool shown)
{
    if (chip == movedChip)
        filter.moved = shown ? StoryFilter::Moved::Shown : StoryFilter::Moved::Hidden;
    else
        setShown(filter.hiddenFacts, classes.at(static_cast<std::size_t>(chip)), shown);
}

void setFactChipAlone(StoryFilter &filter, int chip)
{
    if (chip != movedChip)
        return setAlone<FactStatus>(filter.hiddenFacts, classes, classes.at(static_cast<std::size_t>(chip)));
    filter.moved
        = filter.moved == StoryFilter::Moved::Alone ? StoryFilter::Moved::Shown : StoryFilter::Moved::Alone;
}

} // namespace retold
