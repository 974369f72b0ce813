#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_roles.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// What one version says people are, by who they are over all versions.
using RolesOfPeople = QHash<int, std::vector<ToldRole>>;

RolesOfPeople rolesIn(const FindingSources &sources, int version)
{
    RolesOfPeople people;
    const AnnotatedVersion &own = versionAt(sources, version);
    for (ToldRole &role : toldRoles(own)) {
        std::vector<ToldRole> &all = people[sources.story.names.of(version, role.entity)];
        constexpr std::size_t most = 12; // More come from hostile text only.
        if (all.size() < most && (!tellsCareer(own, role.sentence) || isHeldAtAppointment(own, role.range)))
            all.push_back(std::move(role));
    }
    return people;
}

/// "Her brother" and "his son" are said of two other people.
bool haveOneHolder(const ToldRole &left, const ToldRole &right)
{
    return left.holder == right.holder || left.holder.isEmpty() || right.holder.isEmpty()
        || left.holder == u"whose" || right.holder == u"whose";
}

/// Somebody may have been many things, but of one house he left one post.
bool areApart(const ToldRole &left, const ToldRole &right)
{
    const bool isPost = left.kind.group == u"company" || !left.isFormer;
    return isPost && exclude(left.kind, right.kind)
        && (left.kind.group != u"kin" || haveOneHolder(left, right));
}

/// Work, a part in a case and kinship say nothing of each other, nor what somebody was of what he is.
bool areComparable(const ToldRole &left, const ToldRole &right)
{
    const auto sphere = [](const ToldRole &role) {
        return role.kind.group == u"kin" || role.kind.group == u"case" ? role.kind.group : QString();
    };
    return sphere(left) == sphere(right) && left.isFormer == right.isFormer;
}

/// The role of the list that stands against this one, where none agrees with it.
const ToldRole *opposed(const std::vector<ToldRole> &roles, const ToldRole &role)
{
    const ToldRole *found = nullptr;
    for (const ToldRole &each : roles) {
        if (!areComparable(each, role))
            continue;
        if (!areApart(each, role))
            return nullptr;
        found = found == nullptr ? &each : found;
    }
    return found;
}

bool isSomebodyElses(const RolesOfPeople &people, int identity, const RoleKind &kind)
{
    return std::any_of(people.cbegin(), people.cend(), [&](const std::vector<ToldRole> &roles) {
        return &roles != &*people.constFind(identity)
            && std::ranges::any_of(
                roles, [&kind](const ToldRole &role) { return role.kind == kind && !role.isFormer; });
    });
}

QString nameOf(const FindingSources &sources, int version, const ToldRole &role)
{
    return versionAt(sources, version).entities[static_cast<std::size_t>(role.entity)].canonical;
}

QString textOf(const FindingSources &sources, int version, const ToldRole &role)
{
    return versionAt(sources, version).text(role.range).toString();
}

/// Two kinds of work of one person in one version, of which one is a service.
void reportOwnClash(const FindingSources &sources, int version, const std::vector<ToldRole> &roles,
                    Findings &findings)
{
    for (const ToldRole &role : roles) {
        const bool serves = role.kind.group == u"service" || roles.front().kind.group == u"service";
        const bool isOfCase = role.kind.group == u"case" || role.kind.group == u"kin";
        if (!serves || isOfCase || role.isFormer || roles.front().isFormer
            || !exclude(roles.front().kind, role.kind)
            || tellsNewOffice(versionAt(sources, version), role.entity))
            continue;
        findings.push_back(
            finding(FindingKind::Contradiction,
                    Tr::tr("%1 is %2 and %3 in one version")
                        .arg(nameOf(sources, version, role), quoted(textOf(sources, version, roles.front())),
                             quoted(textOf(sources, version, role))),
                    Tr::tr("The version gives the person both offices, which nobody holds at once."),
                    {placeOf(sources, version, roles.front().range), placeOf(sources, version, role.range)}));
        return;
    }
}

struct Sides {
    int base = 0;
    int other = 0;
};

/// A role that nothing agrees with which the base says of the person: graver where it is another's there.
bool reportForeign(const FindingSources &sources, const Sides &sides, const RolesOfPeople &base, int identity,
                   const std::vector<ToldRole> &roles, Findings &findings)
{
    const auto known = base.constFind(identity);
    if (known == base.cend())
        return false;
    for (const ToldRole &role : roles) {
        const ToldRole *before = opposed(*known, role);
        if (before == nullptr)
            continue;
        Finding wrong = finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 is called %2; the other version has %3")
                .arg(nameOf(sources, sides.base, *before), quoted(textOf(sources, sides.other, role)),
                     quoted(textOf(sources, sides.base, *before))),
            Tr::tr("The versions give the person offices that nobody holds at once."),
            {placeOf(sources, sides.base, before->range), placeOf(sources, sides.other, role.range)});
        if (role.kind.group != u"kin" && !isSomebodyElses(base, identity, role.kind))
            wrong.severity = lowered(wrong.severity);
        findings.push_back(std::move(wrong));
        return true;
    }
    return false;
}

} // namespace

bool hasAnyStem(std::span<const Word> words, const QSet<QString> &stems)
{
    return std::ranges::any_of(words, [&stems](const Word &word) { return stems.contains(word.stem); });
}

/// What is told of one whom the law holds or seeks; and deeds, which he who is called by what he is may as
/// well have suffered.
bool tellsGuilt(std::span<const Word> words, MentionKind kind)
{
    static const QSet<QString> law{u"suspect"_s, u"arrest"_s, u"detain"_s, u"charg"_s,   u"accus"_s,
                                   u"convict"_s, u"guilti"_s, u"jail"_s,   u"prison"_s,  u"custodi"_s,
                                   u"trial"_s,   u"court"_s,  u"plead"_s,  u"alleg"_s,   u"gunman"_s,
                                   u"want"_s,    u"hunt"_s,   u"flee"_s,   u"sentenc"_s, u"hold"_s};
    static const QSet<QString> deeds{u"attack"_s, u"shoot"_s, u"kill"_s,  u"stab"_s,
                                     u"murder"_s, u"rob"_s,   u"blame"_s, u"steal"_s};
    return hasAnyStem(words, law) || (kind != MentionKind::Described && hasAnyStem(words, deeds));
}

/// A suspect whom the base names, and in no sentence that tells of guilt, an arrest or a trial.
void reportSuspect(const FindingSources &sources, const Sides &sides, int identity,
                   const std::vector<ToldRole> &roles, Findings &findings)
{
    const auto role
        = std::ranges::find(roles, u"suspect"_s, [](const ToldRole &each) { return each.kind.name; });
    if (role == roles.end())
        return;
    const AnnotatedVersion &base = versionAt(sources, sides.base);
    const Mention *first = nullptr;
    for (const Mention &mention : base.mentions) {
        if (sources.story.names.of(sides.base, mention.entity) != identity)
            continue;
        first = first == nullptr ? &mention : first;
        const auto told = wordsAt(base, mention.sentence);
        const bool isCalledSo = std::ranges::any_of(told, [&](const Word &word) {
            return textOf(sources, sides.other, *role).contains(word.normal, Qt::CaseInsensitive)
                && !word.isFunctionWord && word.normal.size() > 3;
        });
        if (isCalledSo || tellsGuilt(told, mention.kind))
            return;
    }
    if (first == nullptr)
        return;
    findings.push_back(
        finding(FindingKind::RoleWrong,
                Tr::tr("%1 is called %2, and the other version tells of no guilt")
                    .arg(nameOf(sources, sides.other, *role), quoted(textOf(sources, sides.other, *role))),
                Tr::tr("The words tell who somebody is."),
                {placeOf(sources, sides.base, first->range), placeOf(sources, sides.other, role->range)}));
}

/// People told to be what they cannot be beside what the base says they are, by kinds of work, parts in a
/// case and kinship.
void findToldRoles(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const RolesOfPeople known = rolesIn(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const RolesOfPeople own = version == base ? known : rolesIn(sources, version);
        QList<int> people = own.keys();
        std::ranges::sort(people); // A hash has its own order in each run.
        for (const int identity : people) {
            const std::vector<ToldRole> &roles = *own.constFind(identity);
            const bool isForeign = version != base
                && reportForeign(sources, {base, version}, known, identity, roles, findings);
            if (version != base && !isForeign)
                reportSuspect(sources, {base, version}, identity, roles, findings);
            reportOwnClash(sources, version, roles, findings);
        }
    }
}

} // namespace retold
