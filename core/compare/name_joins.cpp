#include "core/compare/name_joins.h"

#include "core/story/in_sentence.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// The role and the name behind or before it, as one stretch.
TextRange withRole(const Mention &mention)
{
    return mention.roleRange.isEmpty() ? mention.range
                                       : TextRange{std::min(mention.roleRange.begin, mention.range.begin),
                                                   std::max(mention.roleRange.end, mention.range.end)};
}

/// The entities of people whose name or role the place has, or stands beside: "Jane Roe, the mayor".
std::vector<int> peopleAt(const AnnotatedVersion &version, const Place &place)
{
    constexpr qsizetype beside = 2; // A comma and a blank.
    std::vector<int> people;
    for (const Mention &mention : inSentence(version.mentions, place.sentence)) {
        const TextRange own = withRole(mention);
        const bool isThere = mention.kind != MentionKind::Pronoun && own.begin <= place.range.end + beside
            && place.range.begin <= own.end + beside;
        if (isThere && version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person)
            people.push_back(mention.entity);
    }
    return people;
}

/// The entity that a member of a group is; none where the version does not have it.
std::optional<int> entityOf(const Comparison &comparison, const GroupMember<NameStatus> &member)
{
    if (!member.item)
        return {};
    const AnnotatedVersion &own = *comparison.versions[static_cast<std::size_t>(member.version)];
    return own.mentions[static_cast<std::size_t>(*member.item)].entity;
}

const GroupMember<NameStatus> *memberOf(const NameGroup &group, int version)
{
    const auto found = std::ranges::find(group.members, version, &GroupMember<NameStatus>::version);
    return found == group.members.end() ? nullptr : &*found;
}

bool isAmong(const std::vector<int> &people, std::optional<int> entity)
{
    return entity && std::ranges::find(people, *entity) != people.end();
}

/// Whether one version calls the person there what the other calls another, by the words of the two places.
bool hasRoleOfOther(const Comparison &comparison, const GroupMember<NameStatus> &member, const Place &own,
                    const Place &other)
{
    const auto textOf = [&comparison](const Place &place) {
        return comparison.versions[static_cast<std::size_t>(place.version)]->text(place.range);
    };
    const std::optional<int> entity = entityOf(comparison, member);
    const auto &mentions = comparison.versions[static_cast<std::size_t>(own.version)]->mentions;
    return entity && std::ranges::any_of(inSentence(mentions, own.sentence), [&](const Mention &mention) {
               return mention.entity == *entity
                   && mention.role.compare(textOf(other), Qt::CaseInsensitive) == 0;
           });
}

void retitle(Comparison &comparison, const Place &before, const Place &after)
{
    const auto versionOf = [&comparison](const Place &place) -> const AnnotatedVersion & {
        return *comparison.versions[static_cast<std::size_t>(place.version)];
    };
    const std::vector<int> known = peopleAt(versionOf(before), before);
    const std::vector<int> told = peopleAt(versionOf(after), after);
    for (NameGroup &group : comparison.nameGroups) {
        const auto *first = memberOf(group, before.version);
        const auto *answer = memberOf(group, after.version);
        if (first == nullptr || answer == nullptr || answer->status != NameStatus::Same)
            continue;
        const bool isTold
            = isAmong(known, entityOf(comparison, *first)) && isAmong(told, entityOf(comparison, *answer));
        const bool isExchanged = hasRoleOfOther(comparison, *first, before, after)
            && hasRoleOfOther(comparison, *answer, after, before);
        if (isTold || isExchanged)
            group.members[static_cast<std::size_t>(answer - group.members.data())].status
                = NameStatus::Retitled;
    }
}

} // namespace

void retitleNames(Comparison &comparison)
{
    for (const Finding &finding : comparison.findings) {
        if (finding.kind != FindingKind::RoleWrong)
            continue;
        const Place &before = finding.places.front();
        for (const Place &after : finding.places) {
            if (after.version != before.version)
                retitle(comparison, before, after);
        }
    }
}

} // namespace retold
