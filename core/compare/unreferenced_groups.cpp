#include "core/compare/unreferenced_groups.h"

#include "core/compare/figures/figure_implied.h"
#include "core/compare/quotes/quote_paraphrase.h"

#include <algorithm>

namespace retold {

namespace {

/// What one version tells alone is added, and missing nowhere.
template<typename Status>
void markLone(Group<Status> &group)
{
    const auto isMissing = [](const GroupMember<Status> &member) { return member.status == Status::Dropped; };
    if (std::ranges::count_if(group.members, isMissing) + 1 < std::ssize(group.members))
        return;
    std::erase_if(group.members, isMissing);
    group.members.front().status = Status::Added;
}

/// Adds what `memberIn(version)` finds in the versions before the group's first.
template<typename Status, typename MemberIn>
void addEarlier(Group<Status> &group, const MemberIn &memberIn)
{
    const int first = group.members.front().version;
    std::vector<GroupMember<Status>> earlier;
    earlier.reserve(static_cast<std::size_t>(first));
    for (int version = 0; version < first; ++version)
        earlier.push_back(memberIn(version));
    group.members.insert(group.members.begin() + 1, earlier.begin(), earlier.end());
}

} // namespace

std::vector<QuoteGroup> unreferencedQuotes(const StoryView &story, std::vector<QuoteGroup> groups)
{
    std::vector<std::vector<ToldStatement>> statements;
    statements.reserve(story.versions.size());
    for (int version = 0; version < static_cast<int>(story.versions.size()); ++version)
        statements.push_back(toldStatements(story, version));
    SpeakerMatcher matcher;
    for (QuoteGroup &group : groups) {
        const QuoteItem head = quoteItem(story.versions, group.members.front().version,
                                         *group.members.front().item, story.names);
        addEarlier(group, [&](int version) {
            return memberWithoutMarks(story, head, version, statements[static_cast<std::size_t>(version)],
                                      matcher);
        });
        markLone(group);
    }
    return groups;
}

std::vector<FigureGroup> unreferencedFigures(const StoryView &story, std::vector<FigureGroup> groups)
{
    for (FigureGroup &group : groups) {
        const FigureItem &head = story.figures.of(group.members.front().version, *group.members.front().item);
        addEarlier(group, [&](int version) -> GroupMember<FigureStatus> {
            const std::vector<int> linked
                = story.links.sentencesLinked(head.version, head.value().sentence, version);
            const auto implied = impliedBy(story, head, version, linked, false);
            return {version, implied, linked, implied ? FigureStatus::Implied : FigureStatus::Dropped};
        });
        markLone(group);
    }
    return groups;
}

std::vector<NameGroup> unreferencedNames(std::vector<NameGroup> groups)
{
    for (NameGroup &group : groups)
        markLone(group);
    return groups;
}

} // namespace retold
