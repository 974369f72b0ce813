#pragma once

#include "app/views/status_counts.h"
#include "app/views/tables/table_page.h"

namespace retold {

/// A table page over one list of a comparison, with the classes of that list as chips.
template<typename Status, typename Item>
class ClassedPage : public TablePage {
public:
    using Items = std::vector<Item> Comparison::*;

    std::optional<int> count() const override
    {
        if (comparison() == nullptr)
            return 0;
        int count = 0;
        for (int item = 0; item < static_cast<int>((comparison()->*m_items).size()); ++item)
            count += isRow(item) && showsItem(filter(), item) ? 1 : 0;
        return count;
    }

    std::vector<ClassChip> chips(const StoryFilter &filter) const override
    {
        StoryFilter copy = filter;
        return chipsOf<Status>(m_classes, hiddenOf(copy, Status{}), [this](Status status) {
            return comparison() != nullptr ? countOf(comparison()->*m_items, status, columns()) : 0;
        });
    }

    void setChipShown(StoryFilter &filter, int chip, bool shown) const override
    {
        setShown(hiddenOf(filter, Status{}), m_classes[static_cast<std::size_t>(chip)], shown);
    }

    void setChipAlone(StoryFilter &filter, int chip) const override
    {
        setAlone(hiddenOf(filter, Status{}), m_classes, m_classes[static_cast<std::size_t>(chip)]);
    }

protected:
    ClassedPage(const QString &rowTitle, Items items, std::span<const Status> classes, QWidget *parent) :
        TablePage(rowTitle, parent),
        m_items(items),
        m_classes(classes)
    { }

    /// Whether the table has a row for an item: one that concerns a version in sight.
    virtual bool isRow(int item) const
    {
        return !judgedStatuses((comparison()->*m_items).at(static_cast<std::size_t>(item)), columns())
                    .empty();
    }

    bool showsItem(const StoryFilter &filter, int item) const override
    {
        return filter.shows((comparison()->*m_items).at(static_cast<std::size_t>(item)));
    }

private:
    Items m_items;
    std::span<const Status> m_classes; ///< In the order of the chips; lives as long as the program.
};

} // namespace retold
