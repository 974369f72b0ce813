#pragma once

#include "app/views/tables/table_page.h"

#include <algorithm>

namespace retold {

inline const std::vector<FactCell> &membersOf(const Fact &fact)
{
    return fact.cells;
}

template<typename Status>
const std::vector<GroupMember<Status>> &membersOf(const Group<Status> &group)
{
    return group.members;
}

/// How many members are of a class; a gap where the reference has nothing either was not dropped.
template<typename Status, typename Item>
int countOf(const std::vector<Item> &items, Status status)
{
    int count = 0;
    for (const Item &item : items) {
        const auto &members = membersOf(item);
        const bool hasReference = std::ranges::any_of(
            members, [](const auto &member) { return member.status == Status::Reference; });
        if (status == Status::Dropped && !hasReference)
            continue;
        count += static_cast<int>(
            std::ranges::count_if(members, [status](const auto &member) { return member.status == status; }));
    }
    return count;
}

/// A table page over one list of a comparison, with the classes of that list as chips.
template<typename Status, typename Item>
class ClassedPage : public TablePage {
public:
    using Items = std::vector<Item> Comparison::*;

    std::vector<ClassChip> chips(const StoryFilter &filter) const override
    {
        StoryFilter copy = filter;
        return chipsOf<Status>(m_classes, hiddenOf(copy, Status{}), [this](Status status) {
            return comparison() != nullptr ? countOf(comparison()->*m_items, status) : 0;
        });
    }

    void setChipShown(StoryFilter &filter, int chip, bool shown) const override
    {
        setShown(hiddenOf(filter, Status{}), m_classes[static_cast<std::size_t>(chip)], shown);
    }

protected:
    ClassedPage(const QString &rowTitle, Items items, std::span<const Status> classes, QWidget *parent) :
        TablePage(rowTitle, parent),
        m_items(items),
        m_classes(classes)
    { }

    bool showsItem(const StoryFilter &filter, int item) const override
    {
        return filter.shows((comparison()->*m_items).at(static_cast<std::size_t>(item)));
    }

private:
    Items m_items;
    std::span<const Status> m_classes; ///< In the order of the chips; lives as long as the program.
};

} // namespace retold
