#pragma once

#include "app/views/tables/table_index.h"
#include "core/compare/vocabulary.h"

#include <algorithm>

namespace retold {

/// What a quotation, figure or name has of its own to say in its cell.
struct GroupCellText {
    TextRange range; ///< In the version's text.
    int sentence = 0;
    QString words;
    std::vector<TextMark> marks;
    QString aside;
    bool asideMatters = false;
    QString note;
    QString explanation;
    QString key; ///< Equal for versions that agree.
};

/// The member that the others are held against: the reference's, or else the first that has it.
template<typename Status>
const GroupMember<Status> &baseOf(const Group<Status> &group)
{
    const auto base = std::ranges::find_if(
        group.members, [](const GroupMember<Status> &member) { return member.item.has_value(); });
    return base == group.members.end() ? group.members.front() : *base;
}

template<typename Status>
bool hasReference(const Group<Status> &group)
{
    return std::ranges::any_of(
        group.members, [](const GroupMember<Status> &member) { return member.status == Status::Reference; });
}

template<typename Status>
void describeMember(TableCell &cell, const GroupMember<Status> &member, std::span<const Status> worstFirst)
{
    cell.mark = markOf(member.status);
    cell.verdict = nameOf(member.status);
    cell.rank = static_cast<int>(std::ranges::find(worstFirst, member.status) - worstFirst.begin());
}

inline void describeText(TableCell &cell, GroupCellText text, bool isThere)
{
    cell.words = std::move(text.words);
    cell.marks = std::move(text.marks);
    cell.aside = std::move(text.aside);
    cell.asideMatters = text.asideMatters;
    cell.note = std::move(text.note);
    cell.explanation = std::move(text.explanation);
    if (cell.sentences.empty() && isThere)
        cell.sentences = {text.sentence};
}

/// One row of a group. `describe(member)` tells what stands in a member's cell, for members that have an
/// item; `retell(member)` the words that tell it where it is missing.
template<typename Status, typename Describe, typename Retell>
TableRow makeGroupRow(const TableIndex &index, const Group<Status> &group, int item,
                      std::span<const Status> worstFirst, std::span<const FindingKind> kinds,
                      const Describe &describe, const Retell &retell)
{
    const GroupMember<Status> &base = baseOf(group);
    const GroupCellText baseText = describe(base);
    TableRow row;
    row.item = item;
    row.base = base.version;
    row.number = index.rowOf(base.version, baseText.sentence);
    row.cells.resize(static_cast<std::size_t>(index.versionCount()));
    for (TableCell &cell : row.cells)
        cell.rank = static_cast<int>(worstFirst.size());
    const auto worst
        = index.worstByVersion(kinds, base.version, {baseText.range.begin - 1, baseText.range.end + 1});
    std::vector<QString> keys(row.cells.size());
    for (const GroupMember<Status> &member : group.members) {
        TableCell &cell = row.cells.at(static_cast<std::size_t>(member.version));
        cell.isBase = member.version == base.version;
        cell.sentences = member.sentences;
        if (member.status == Status::Dropped && !hasReference(group))
            continue;
        describeMember(cell, member, worstFirst);
        if (const auto found = worst.find(member.version); found != worst.end())
            cell.severity = found->second;
        GroupCellText text = member.item ? describe(member) : retell(member);
        keys.at(static_cast<std::size_t>(member.version)) = text.key;
        describeText(cell, std::move(text), member.item.has_value());
    }
    row.allies = alliesOf(keys);
    return row;
}

} // namespace retold
