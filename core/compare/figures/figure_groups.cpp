#include "core/compare/figures/figure_groups.h"

#include "core/compare/figures/figure_implied.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/version_order.h"
#include "core/story/in_sentence.h"

#include <QHash>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What became of a figure that has no answer of its own value: it follows from others or others from it, has
/// become another, or is gone.
GroupMember<FigureStatus> memberOfOtherValue(const StoryView &story, const FigureItem &head, int version,
                                             const FigureItem *answer)
{
    const std::vector<int> linked = story.links.sentencesLinked(head.version, head.value().sentence, version);
    if (const auto implied = impliedBy(story, head, version, linked, answer != nullptr))
        return {version, implied, linked, FigureStatus::Implied};
    if (answer == nullptr)
        return {version, {}, linked, FigureStatus::Dropped};
    const FigureStatus status = figureStatus(relateValues(head.reading, answer->reading));
    return {version, answer->figure, {answer->value().sentence}, status};
}

GroupMember<FigureStatus> memberFor(const StoryView &story, const FigureItem &head, int version,
                                    const FigureItem *answer)
{
    const ValueRelation relation
        = answer != nullptr ? relateValues(head.reading, answer->reading) : ValueRelation::Unlike;
    if (isOneValue(relation))
        return {version, answer->figure, {answer->value().sentence}, figureStatus(relation)};
    return memberOfOtherValue(story, head, version, answer);
}

void addGroup(FigureDrafts &drafts, const FigureItem &item)
{
    const int index = static_cast<int>(drafts.groups.size());
    std::vector<int> &same = drafts.byKey[item.key];
    // Those of one version follow each other.
    if (!same.empty() && !isTime(item.value())
        && drafts.groups[static_cast<std::size_t>(same.back())].head.version == item.version) {
        constexpr std::size_t many = 8; // A value that stands so often says nothing.
        FigureDraft &known = drafts.groups[static_cast<std::size_t>(same.back())];
        // "The third" has the key of "three".
        if (known.head.value().kind == item.value().kind && known.repeats.size() < many) {
            known.repeats.push_back(item);
            drafts.bySentence[{item.version, item.value().sentence}].push_back(same.back());
        }
        return;
    }
    same.push_back(index);
    drafts.bySentence[{item.version, item.value().sentence}].push_back(index);
    FigureGroup group;
    group.label = item.value().counted.isEmpty() ? item.value().unit : item.value().counted;
    group.members.push_back({item.version, item.figure, {item.value().sentence}, FigureStatus::Reference});
    drafts.groups.push_back({item, std::move(group)});
}

/// The version's figures with whom their sentences name; the day above a text is no figure of the story.
std::vector<FigureItem> storyItems(const StoryView &story, int version)
{
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    std::vector<FigureItem> items;
    for (const FigureItem &item : story.figures.of(version)) {
        const int sentence = item.value().sentence;
        if (!tellsStory(own.sentences[static_cast<std::size_t>(sentence)].kind))
            continue;
        items.push_back(item);
        items.back().named = namedIn(own, version, sentence, story.names);
    }
    return items;
}

bool isShare(const AnnotatedVersion &version, int figure)
{
    return isShareOfWhole(version.figures[static_cast<std::size_t>(figure)]);
}

void markUsed(const std::vector<FigureItem> &items, int figure, std::vector<bool> &used)
{
    const auto item = std::ranges::find(items, figure, &FigureItem::figure);
    if (item != items.end())
        used[static_cast<std::size_t>(item - items.begin())] = true;
}

void addAnswers(const StoryView &story, FigureDrafts &drafts, const std::vector<FigureItem> &items,
                int version)
{
    const std::vector<FigurePairing> pairings = pairingsOf(story, drafts, items);
    const auto answers = assign(pairings, drafts.groups.size(), items.size());
    std::vector<bool> used(items.size(), false);
    for (const FigurePairing &pairing : pairings)
        used[static_cast<std::size_t>(pairing.item)]
            = used[static_cast<std::size_t>(pairing.item)] || pairing.sameValue;
    for (std::size_t g = 0; g < answers.size(); ++g) {
        FigureDraft &draft = drafts.groups[g];
        const FigureItem *answer = answers[g] ? &items[static_cast<std::size_t>(*answers[g])] : nullptr;
        if (answer != nullptr)
            used[static_cast<std::size_t>(*answers[g])] = true;
        const auto member = memberFor(story, draft.head, version, answer);
        draft.group.members.push_back(member);
        // A product is told by its factors and a step by its levels; a share may have more to tell.
        if (member.status == FigureStatus::Implied
            && (!isShare(*story.versions[static_cast<std::size_t>(version)], *member.item)
                || stepOrSpanOf(story, draft.head, version, member.sentences) == member.item))
            markUsed(items, *member.item, used);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!used[i])
            addGroup(drafts, items[i]);
    }
}

} // namespace

FigureStatus figureStatus(ValueRelation relation)
{
    switch (relation) {
    case ValueRelation::Same:
        return FigureStatus::Same;
    case ValueRelation::Reformatted:
    case ValueRelation::Rounded:
    case ValueRelation::Vaguer:
        return FigureStatus::Reformatted;
    case ValueRelation::UnitChanged:
    case ValueRelation::Altered:
    case ValueRelation::Unlike:
        return FigureStatus::Altered;
    }
    return FigureStatus::Altered;
}

std::vector<FigureGroup> groupFigures(const StoryView &story)
{
    FigureDrafts drafts;
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        addAnswers(story, drafts, storyItems(story, version), version);
    }
    std::vector<FigureGroup> groups;
    for (FigureDraft &draft : drafts.groups)
        groups.push_back(std::move(draft.group));
    return groups;
}

std::vector<FigureGroup> shownFigureGroups(std::vector<FigureGroup> groups, std::optional<int> reference)
{
    if (!reference)
        return groups;
    for (FigureGroup &group : groups) {
        if (group.members.front().version == *reference)
            continue;
        std::erase_if(group.members, [](const auto &member) { return !member.item; });
        for (auto &member : group.members)
            member.status = FigureStatus::Added;
    }
    return groups;
}

} // namespace retold
