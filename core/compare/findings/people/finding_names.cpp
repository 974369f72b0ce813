#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/house_style.h"
#include "core/compare/name_groups.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_roles.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Where a version gives somebody the role, or else where it first names them.
Place placeOfRole(const FindingSources &sources, int version, const Entity &entity, const QString &role)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const int index : entity.mentions) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(index)];
        if (mention.role == role)
            return placeOf(sources, version, mention.roleRange.isEmpty() ? mention.range : mention.roleRange);
        if (mention.title == role)
            return placeOf(sources, version, mention.range);
    }
    return placeOf(sources, version, own.mentions[static_cast<std::size_t>(entity.mentions.front())].range);
}

/// "The deputy minister" and then "the minister": another, who is only described, and not the deputy.
bool isDeputyOf(const QString &left, const QString &right)
{
    const auto isOf = [](const QString &deputy, const QString &head) {
        return deputy.startsWith(QLatin1StringView("deputy "), Qt::CaseInsensitive)
            && deputy.endsWith(head, Qt::CaseInsensitive);
    };
    return isOf(left, right) || isOf(right, left);
}

/// Two offices of one person in one version.
void findOwnClash(const FindingSources &sources, int version, const Entity &entity, Findings &findings)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const QStringList offices
        = tellsNewOffice(own, own.mentions[static_cast<std::size_t>(entity.mentions.front())].entity)
        ? QStringList()
        : officesOf(own, entity);
    for (const QString &role : offices) {
        const auto clash = findRoleClash({offices.front()}, {role});
        if (!clash || clash->isFormer || isDeputyOf(clash->left, clash->right)
            || tellsCareer(own, placeOfRole(sources, version, entity, clash->left).sentence)
            || tellsCareer(own, placeOfRole(sources, version, entity, clash->right).sentence))
            continue;
        const QString message = Tr::tr("%1 is %2 and %3 in one version")
                                    .arg(entity.canonical, quoted(clash->left), quoted(clash->right));
        findings.push_back(
            finding(FindingKind::Contradiction, message,
                    Tr::tr("The version gives the person both offices, which nobody holds at once."),
                    {placeOfRole(sources, version, entity, clash->left),
                     placeOfRole(sources, version, entity, clash->right)}));
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

/// Whether the version calls another person so: what he is was given to somebody else.
bool isRoleOfAnother(const AnnotatedVersion &version, const Entity &entity, const QString &role)
{
    return std::ranges::any_of(version.entities, [&](const Entity &each) {
        return each.canonical != entity.canonical && each.kind == NameKind::Person
            && each.roles.contains(role, Qt::CaseInsensitive);
    });
}

/// A role of the member that stands against all the base says of the person.
void findForeignRole(const FindingSources &sources, const GroupMember<NameStatus> &head,
                     const GroupMember<NameStatus> &member, Findings &findings)
{
    const Entity *first = entityOf(sources, head);
    const Entity *answer = entityOf(sources, member);
    if (first == nullptr || answer == nullptr)
        return;
    const QStringList offices = officesOf(versionAt(sources, head.version), *first);
    for (const QString &role : officesOf(versionAt(sources, member.version), *answer)) {
        const auto clash = findRoleClash(offices, {role});
        if (!clash || clash->isFormer)
            continue;
        const QString message = Tr::tr("%1 is called %2; the other version has %3")
                                    .arg(first->canonical, quoted(clash->right), quoted(clash->left));
        findings.push_back(finding(FindingKind::RoleWrong, message,
                                   Tr::tr("The versions give the person offices that nobody holds at once."),
                                   {placeOfRole(sources, head.version, *first, clash->left),
                                    placeOfRole(sources, member.version, *answer, clash->right)}));
        if (!clash->isListed && !isRoleOfAnother(versionAt(sources, head.version), *first, clash->right))
            findings.back().severity = lowered(findings.back().severity);
    }
}

/// Whether two forms have as many words, and differ in the letters of one or more: "Volodymyr Zelensky" and
/// "Volodomyr Zelenskyy", not "Jane Roe" and "Roe", nor "No 10" and "No. 10".
bool areSpellings(QStringView left, QStringView right)
{
    return left.count(u' ') == right.count(u' ') && houseStyleForm(left) != houseStyleForm(right)
        && aliasKey(left) != aliasKey(right);
}

/// Where the version first has each full form of the name; a surname alone says nothing of the first name.
std::vector<Place> fullForms(const FindingSources &sources, int version, const Entity &entity)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    std::vector<Place> places;
    QStringList known;
    for (const int index : entity.mentions) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(index)];
        const QString text = own.text(mention.range).toString();
        if (mention.kind != MentionKind::Named || known.contains(text) || !text.contains(u' '))
            continue;
        known += text;
        places.push_back({version, mention.range, mention.sentence});
    }
    return places;
}

QStringView textOf(const FindingSources &sources, const Place &place)
{
    return versionAt(sources, place.version).text(place.range);
}

/// No form of the base is spelled so, though one has as many words.
bool isRespelled(const FindingSources &sources, const std::vector<Place> &known, const Place &place)
{
    // "Organization" and "Organisation" have one normal form.
    const auto normalOf = [&sources](const Place &each) {
        QStringList normals;
        for (const Word &word : wordsIn(versionAt(sources, each.version), each.range))
            normals += word.normal;
        return normals;
    };
    const QStringView form = textOf(sources, place);
    const auto isOtherSpelling = [&](const Place &each) {
        return areSpellings(textOf(sources, each), form) && normalOf(each) != normalOf(place);
    };
    return !known.empty() && std::ranges::all_of(known, isOtherSpelling);
}

Finding respelling(const FindingSources &sources, const Place &known, const Place &respelled)
{
    return finding(
        FindingKind::NameRespelled,
        Tr::tr("%1 is spelled %2").arg(quoted(textOf(sources, known)), quoted(textOf(sources, respelled))),
        Tr::tr("One name in two spellings."), {known, respelled});
}

} // namespace

void findRoleClashes(const FindingSources &sources, Findings &findings)
{
    for (const NameGroup &group : sources.comparison.nameGroups) {
        for (const auto &member : group.members) {
            if (&member != &group.members.front())
                findForeignRole(sources, group.members.front(), member, findings);
            const Entity *entity = entityOf(sources, member);
            if (entity != nullptr)
                findOwnClash(sources, member.version, *entity, findings);
        }
    }
}

void findRespelledNames(const FindingSources &sources, Findings &findings)
{
    for (const NameGroup &group : sources.comparison.nameGroups) {
        const auto &head = group.members.front();
        const Entity *first = entityOf(sources, head);
        for (const auto &member : group.members) {
            const Entity *answer = entityOf(sources, member);
            if (first == nullptr || answer == nullptr || &member == &head)
                continue;
            const std::vector<Place> known = fullForms(sources, head.version, *first);
            for (const Place &place : fullForms(sources, member.version, *answer)) {
                if (isRespelled(sources, known, place))
                    findings.push_back(respelling(sources, known.front(), place));
            }
        }
    }
}

} // namespace retold
