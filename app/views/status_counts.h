#pragma once

#include "core/compare/comparison.h"

#include <algorithm>
#include <span>

namespace retold {

/// Facts and groups count alike: what each version made of one thing.
template<typename Status>
struct VersionStatus {
    int version = 0;
    Status status;
};

inline std::vector<VersionStatus<FactStatus>> statusesOf(const Fact &fact)
{
    std::vector<VersionStatus<FactStatus>> statuses;
    for (const FactCell &cell : fact.cells)
        statuses.push_back({static_cast<int>(statuses.size()), cell.status});
    return statuses;
}

template<typename Status>
std::vector<VersionStatus<Status>> statusesOf(const Group<Status> &group)
{
    std::vector<VersionStatus<Status>> statuses;
    for (const GroupMember<Status> &member : group.members)
        statuses.push_back({member.version, member.status});
    return statuses;
}

/// What the versions made of it, without gaps: where the reference has nothing either, nothing was dropped.
template<typename Item>
auto judgedStatuses(const Item &item, std::span<const int> versions)
{
    auto statuses = statusesOf(item);
    const bool hasReference = std::ranges::any_of(
        statuses, [](const auto &each) { return each.status == decltype(each.status)::Reference; });
    std::erase_if(statuses, [&](const auto &each) {
        const bool isGap = each.status == decltype(each.status)::Dropped && !hasReference;
        return isGap || std::ranges::find(versions, each.version) == versions.end();
    });
    return statuses;
}

/// How many of the versions' members are of a class.
template<typename Status, typename Item>
int countOf(const std::vector<Item> &items, Status status, std::span<const int> versions)
{
    int count = 0;
    for (const Item &item : items)
        count += static_cast<int>(std::ranges::count_if(
            judgedStatuses(item, versions), [status](const auto &each) { return each.status == status; }));
    return count;
}

} // namespace retold
