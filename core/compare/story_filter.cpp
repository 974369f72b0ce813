#include "core/compare/story_filter.h"

#include <algorithm>

namespace retold {

namespace {

/// Whether any of the members is shown; one that nobody else answers goes by what is dropped.
template<typename Status, typename Members, typename Shows>
bool showsAny(const Members &members, const Shows &shows, bool showsUnanswered)
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
        if (shows(member))
            return true;
    }
    return !judged && showsUnanswered;
}

template<typename Status>
bool showsAny(const Group<Status> &group, const std::set<Status> &hidden)
{
    return showsAny<Status>(
        group.members, [&hidden](const auto &member) { return !hidden.contains(member.status); },
        !hidden.contains(Status::Dropped));
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

bool StoryFilter::shows(const FactCell &cell) const
{
    const bool goesByMove = moved == Moved::Shown || cell.moved == (moved == Moved::Alone);
    return goesByMove && !hiddenFacts.contains(cell.status);
}

bool StoryFilter::shows(const Fact &fact) const
{
    return showsAny<FactStatus>(
        fact.cells, [this](const FactCell &cell) { return shows(cell); },
        moved != Moved::Alone && !hiddenFacts.contains(FactStatus::Dropped));
}

bool StoryFilter::shows(const QuoteGroup &group) const
{
    return showsAny(group, hiddenQuotes);
}

bool StoryFilter::shows(const FigureGroup &group) const
{
    return showsAny(group, hiddenFigures);
}

bool StoryFilter::shows(const NameGroup &group) const
{
    return showsAny(group, hiddenNames);
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
