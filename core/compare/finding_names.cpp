#include "core/compare/detectors.h"
#include "core/compare/name_groups.h"
#include "core/compare/roles.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

const AnnotatedVersion &versionAt(const FindingSources &sources, int version)
{
    return *sources.story.versions[static_cast<std::size_t>(version)];
}

/// Where a version gives somebody the role, or else where it first names them.
Place placeOfRole(const FindingSources &sources, int version, const Entity &entity, const QString &role)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const int index : entity.mentions) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(index)];
        if (mention.role == role)
            return placeOf(sources, version, mention.roleRange.isEmpty() ? mention.range : mention.roleRange);
    }
    return placeOf(sources, version, own.mentions[static_cast<std::size_t>(entity.mentions.front())].range);
}

/// Two offices of one person in one version.
void findOwnClash(const FindingSources &sources, int version, const Entity &entity, Findings &findings)
{
    for (const QString &role : entity.roles) {
        const auto clash = findRoleClash({entity.roles.front()}, {role});
        if (!clash)
            continue;
        const QString message = Tr::tr("%1 is %2 and %3 in one version")
                                    .arg(entity.canonical, quoted(clash->first), quoted(clash->second));
        findings.push_back(finding(FindingKind::Contradiction, message,
                                   Tr::tr("Nobody holds both offices at once."),
                                   {placeOfRole(sources, version, entity, clash->first),
                                    placeOfRole(sources, version, entity, clash->second)}));
    }
}

const Entity *entityOf(const FindingSources &sources, const GroupMember<NameStatus> &member)
{
    if (!member.item)
        return nullptr;
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const Mention &mention = own.mentions[static_cast<std::size_t>(*member.item)];
    return &own.entities[static_cast<std::size_t>(mention.entity)];
}

/// A role of the member that stands against all the base says of the person.
void findForeignRole(const FindingSources &sources, const GroupMember<NameStatus> &head,
                     const GroupMember<NameStatus> &member, Findings &findings)
{
    const Entity *first = entityOf(sources, head);
    const Entity *answer = entityOf(sources, member);
    if (first == nullptr || answer == nullptr)
        return;
    for (const QString &role : answer->roles) {
        const auto clash = findRoleClash(first->roles, {role});
        if (!clash)
            continue;
        const QString message = Tr::tr("%1 is called %2; the other version has %3")
                                    .arg(first->canonical, quoted(clash->second), quoted(clash->first));
        findings.push_back(finding(FindingKind::RoleWrong, message,
                                   Tr::tr("The versions give the person offices that nobody holds at once."),
                                   {placeOfRole(sources, head.version, *first, clash->first),
                                    placeOfRole(sources, member.version, *answer, clash->second)}));
    }
}

} // namespace

void findRoleClashes(const FindingSources &sources, Findings &findings)
{
    for (const NameGroup &group : sources.comparison.nameGroups) {
        for (const auto &member : group.members) {
            if (const Entity *entity = entityOf(sources, member); entity && !entity->roles.isEmpty())
                findOwnClash(sources, member.version, *entity, findings);
            if (&member != &group.members.front())
                findForeignRole(sources, group.members.front(), member, findings);
        }
    }
}

void findRespelledNames(const FindingSources &sources, Findings &findings)
{
    for (const NameGroup &group : sources.comparison.nameGroups) {
        for (const auto &member : group.members) {
            if (member.status != NameStatus::Respelled)
                continue;
            const auto &head = group.members.front();
            const Entity *first = entityOf(sources, head);
            const Entity *answer = entityOf(sources, member);
            const QString message
                = Tr::tr("%1 is spelled %2").arg(quoted(first->canonical), quoted(answer->canonical));
            const auto placeOfMember = [&sources](const GroupMember<NameStatus> &each) {
                const Mention &mention
                    = versionAt(sources, each.version).mentions[static_cast<std::size_t>(*each.item)];
                return Place{each.version, mention.range, mention.sentence};
            };
            findings.push_back(finding(FindingKind::NameRespelled, message,
                                       Tr::tr("One name in two spellings."),
                                       {placeOfMember(head), placeOfMember(member)}));
        }
    }
}

} // namespace retold
