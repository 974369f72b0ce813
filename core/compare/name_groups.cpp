#include "core/compare/name_groups.h"

#include "core/compare/readings/roles.h"
#include "core/compare/version_order.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

/// The words of all written forms, without case and in the spelling that all houses share.
QSet<QString> wordsOfName(const AnnotatedVersion &version, int entity)
{
    QSet<QString> words;
    for (const int mention : version.entities[static_cast<std::size_t>(entity)].mentions) {
        const Mention &own = version.mentions[static_cast<std::size_t>(mention)];
        if (own.kind != MentionKind::Named)
            continue;
        for (const Word &word : wordsIn(version, own.range)) {
            const bool isOwner = word.normal.endsWith(u"'s");
            words.insert(isOwner ? word.normal.chopped(2) : word.normal);
        }
    }
    return words;
}

/// Every word of the shorter is one of the longer's, in their spelling.
bool isSpelledTheSame(const QSet<QString> &left, const QSet<QString> &right)
{
    const QSet<QString> &fewer = left.size() <= right.size() ? left : right;
    const QSet<QString> &more = left.size() <= right.size() ? right : left;
    return more.contains(fewer);
}

NameStatus nameStatus(const AnnotatedVersion &first, int firstEntity, const AnnotatedVersion &answer,
                      int answerEntity)
{
    if (!isSpelledTheSame(wordsOfName(first, firstEntity), wordsOfName(answer, answerEntity)))
        return NameStatus::Respelled;
    const QStringList left = officesOf(first, first.entities[static_cast<std::size_t>(firstEntity)]);
    const QStringList right = officesOf(answer, answer.entities[static_cast<std::size_t>(answerEntity)]);
    return findRoleClash(left, right) ? NameStatus::Retitled : NameStatus::Same;
}

std::optional<int> firstNamedMention(const AnnotatedVersion &version, int entity)
{
    for (const int mention : version.entities[static_cast<std::size_t>(entity)].mentions) {
        if (version.mentions[static_cast<std::size_t>(mention)].kind == MentionKind::Named)
            return mention;
    }
    return {};
}

/// By identity: which entity of each version it is.
using Holders = std::vector<std::vector<std::pair<int, int>>>;

Holders holdersOf(const StoryView &story)
{
    Holders holders(static_cast<std::size_t>(story.names.count));
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
        for (int entity = 0; entity < static_cast<int>(own.entities.size()); ++entity) {
            auto &list = holders[static_cast<std::size_t>(story.names.of(version, entity))];
            const bool known = !list.empty() && list.back().first == version;
            if (!known && firstNamedMention(own, entity))
                list.emplace_back(version, entity);
        }
    }
    return holders;
}

GroupMember<NameStatus> memberOf(const StoryView &story, std::pair<int, int> holder, NameStatus status)
{
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(holder.first)];
    const std::optional<int> mention = firstNamedMention(own, holder.second);
    return {holder.first, mention, {own.mentions[static_cast<std::size_t>(*mention)].sentence}, status};
}

NameGroup groupOf(const StoryView &story, const std::vector<std::pair<int, int>> &holders)
{
    const auto &[base, baseEntity] = holders.front();
    const AnnotatedVersion &first = *story.versions[static_cast<std::size_t>(base)];
    const bool isAdded = story.reference && base != *story.reference;
    NameGroup group;
    group.label = first.entities[static_cast<std::size_t>(baseEntity)].canonical;
    auto holder = holders.begin();
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        const bool holds = holder != holders.end() && holder->first == version;
        if (!holds) {
            if (!isAdded && version != base)
                group.members.push_back({version, {}, {}, NameStatus::Dropped});
            continue;
        }
        const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
        NameStatus status = NameStatus::Added;
        if (!isAdded)
            status = version == base ? NameStatus::Reference
                                     : nameStatus(first, baseEntity, own, holder->second);
        group.members.push_back(memberOf(story, *holder, status));
        ++holder;
    }
    std::stable_partition(group.members.begin(), group.members.end(),
                          [](const auto &member) { return member.status == NameStatus::Reference; });
    return group;
}

} // namespace

QStringList writtenForms(const AnnotatedVersion &version, int entity)
{
    QStringList forms;
    for (const int mention : version.entities[static_cast<std::size_t>(entity)].mentions) {
        const Mention &own = version.mentions[static_cast<std::size_t>(mention)];
        const QString form = version.text(own.range).toString();
        if (own.kind == MentionKind::Named && !forms.contains(form))
            forms += form;
    }
    return forms;
}

std::vector<NameGroup> groupNames(const StoryView &story)
{
    std::vector<NameGroup> groups;
    for (const auto &holders : holdersOf(story)) {
        if (!holders.empty())
            groups.push_back(groupOf(story, holders));
    }
    const auto kindOf = [&story](const NameGroup &group) {
        const auto &first = group.members.front();
        const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(first.version)];
        const Mention &mention = own.mentions[static_cast<std::size_t>(*first.item)];
        return own.entities[static_cast<std::size_t>(mention.entity)].kind;
    };
    std::ranges::stable_sort(groups, {}, kindOf);
    return groups;
}

} // namespace retold
