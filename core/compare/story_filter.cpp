#include "core/compare/story_filter.h"

#include <algorithm>

namespace retold {

namespace {

template<typename Members, typename Status>
bool showsAny(const Members &members, const std::set<Status> &hidden)
{
    const bool hasReference
        = std::ranges::any_of(members, [](const auto &member) { return member.status == Status::Reference; });
    bool judged = false;
    for (const auto &member : members) {
        // Where the reference tells nothing, nothing was dropped: such a member is a gap.
        const bool isGap = member.status == Status::Dropped && !hasReference;
        if (member.status == Status::Reference || isGap)
            continue;
        judged = true;
        if (!hidden.contains(member.status))
            return true;
    }
    return !judged && !hidden.contains(Status::Dropped);
}

template<typename Item>
void keepShown(std::vector<Item> &items, const StoryFilter &filter)
{
    std::erase_if(items, [&filter](const Item &item) { return !filter.shows(item); });
}

} // namespace

bool StoryFilter::shows(const Finding &finding) const
{
    return !hiddenSeverities.contains(finding.severity) && !hiddenKinds.contains(finding.kind);
}

bool StoryFilter::shows(const Fact &fact) const
{
    return showsAny(fact.cells, hiddenFacts);
}

bool StoryFilter::shows(const QuoteGroup &group) const
{
    return showsAny(group.members, hiddenQuotes);
}

bool StoryFilter::shows(const FigureGroup &group) const
{
    return showsAny(group.members, hiddenFigures);
}

bool StoryFilter::shows(const NameGroup &group) const
{
    return showsAny(group.members, hiddenNames);
}

std::set<FactStatus> &hiddenOf(StoryFilter &filter, FactStatus)
{
    return filter.hiddenFacts;
}

std::set<QuoteStatus> &hiddenOf(StoryFilter &filter, QuoteStatus)
{
    return filter.hiddenQuotes;
}

std::set<FigureStatus> &hiddenOf(StoryFilter &filter, FigureStatus)
{
    return filter.hiddenFigures;
}

std::set<NameStatus> &hiddenOf(StoryFilter &filter, NameStatus)
{
    return filter.hiddenNames;
}

Comparison filtered(const Comparison &comparison, const StoryFilter &filter)
{
    Comparison result = comparison;
    keepShown(result.findings, filter);
    keepShown(result.quoteGroups, filter);
    keepShown(result.figureGroups, filter);
    keepShown(result.nameGroups, filter);
    return result;
}

} // namespace retold
