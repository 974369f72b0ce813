#include "app/models/spelled_out.h"

#include "app/models/value_text.h"
#include "app/theme/signs.h"
#include "core/compare/vocabulary.h"
#include "core/story/hedged_range.h"

#include <QCoreApplication>

#include <algorithm>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpelledOut)
};

constexpr qsizetype longestWording = 120;

QString wordingOf(const AnnotatedVersion &version, const TextRange &range)
{
    QString text = version.text(range).toString().simplified();
    if (text.size() > longestWording)
        text = text.first(longestWording - 1).trimmed() + u'…';
    return text;
}

template<typename Status>
struct Membership {
    const GroupMember<Status> *member = nullptr;
    const GroupMember<Status> *reference = nullptr;
};

/// The member that an item of a version is, and the reference's of its group.
template<typename Status>
Membership<Status> membershipOf(const std::vector<Group<Status>> &groups, int version, int item)
{
    for (const Group<Status> &group : groups) {
        Membership<Status> found;
        for (const GroupMember<Status> &member : group.members) {
            if (member.version == version && member.item == item)
                found.member = &member;
            else if (member.status == Status::Reference && member.item)
                found.reference = &member;
        }
        if (found.member != nullptr)
            return found;
    }
    return {};
}

QString withVerdict(const QString &line, const QString &verdict)
{
    return verdict.isEmpty() ? line : line + u'\n' + verdict;
}

/// "Altered; A has “new stage”", or the verdict alone.
template<typename Status>
QString verdictText(const Membership<Status> &membership, const QString &referenceWording)
{
    if (membership.member == nullptr || membership.member->status == Status::Reference)
        return {};
    const QString verdict = nameOf(membership.member->status);
    if (referenceWording.isEmpty())
        return verdict;
    //: A verdict and what the reference has: %1 as "Altered", %2 the letter of a version, %3 its words.
    return Tr::tr("%1; %2 has “%3”").arg(verdict, siglumOf(membership.reference->version), referenceWording);
}

template<typename Items, typename Contains>
std::optional<int> itemAt(const Items &items, const Contains &contains)
{
    const auto found = std::ranges::find_if(items, contains);
    return found == items.end() ? std::nullopt : std::optional(static_cast<int>(found - items.begin()));
}

const AnnotatedVersion &versionAt(const Comparison &comparison, int version)
{
    return *comparison.versions.at(static_cast<std::size_t>(version));
}

/// The words of the reference's item in a list of a version, where the group has one.
template<typename Status, typename Items>
QString referenceWording(const Comparison &comparison, const Membership<Status> &membership,
                         Items AnnotatedVersion::*items)
{
    if (membership.reference == nullptr)
        return {};
    const AnnotatedVersion &version = versionAt(comparison, membership.reference->version);
    const auto &item = (version.*items).at(static_cast<std::size_t>(*membership.reference->item));
    return wordingOf(version, item.range);
}

QString figureLine(const Comparison &comparison, int version, qsizetype position)
{
    const AnnotatedVersion &own = versionAt(comparison, version);
    const auto figure
        = itemAt(own.figures, [position](const Figure &each) { return each.range.contains(position); });
    if (!figure)
        return {};
    const QString value = spelledOut(own, own.figures.at(static_cast<std::size_t>(*figure)));
    const auto membership = membershipOf(comparison.figureGroups, version, *figure);
    const QString verdict
        = verdictText(membership, referenceWording(comparison, membership, &AnnotatedVersion::figures));
    return withVerdict(value, verdict);
}

QString saidBy(const Quote &quote)
{
    if (quote.speaker.isEmpty())
        return Tr::tr("Quotation; no speaker is named");
    if (quote.cue.isEmpty())
        //: %1 is a person.
        return Tr::tr("Quotation of %1").arg(quote.speaker);
    //: %1 is a person, %2 the verb that the text has, as "said" or "warned".
    return Tr::tr("Quotation of %1 (“%2”)").arg(quote.speaker, quote.cue);
}

QString quoteLine(const Comparison &comparison, int version, qsizetype position)
{
    const AnnotatedVersion &own = versionAt(comparison, version);
    const auto quote = itemAt(own.quotes, [position](const Quote &each) {
        return each.range.begin - 1 <= position && position <= each.range.end; // With the marks.
    });
    if (!quote)
        return {};
    const QString speaker = saidBy(own.quotes.at(static_cast<std::size_t>(*quote)));
    const auto membership = membershipOf(comparison.quoteGroups, version, *quote);
    const bool isKept = membership.member != nullptr && membership.member->status == QuoteStatus::Verbatim;
    const QString wording
        = isKept ? QString() : referenceWording(comparison, membership, &AnnotatedVersion::quotes);
    const QString verdict = verdictText(membership, wording);
    return withVerdict(speaker, verdict);
}

QString kindText(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return Tr::tr("person");
    case NameKind::Body:
        return Tr::tr("body");
    case NameKind::Place:
        return Tr::tr("place");
    }
    Q_UNREACHABLE();
}

QString nameLine(const Comparison &comparison, int version, qsizetype position)
{
    const AnnotatedVersion &own = versionAt(comparison, version);
    const auto mention
        = itemAt(own.mentions, [position](const Mention &each) { return each.range.contains(position); });
    if (!mention)
        return {};
    const Mention &here = own.mentions.at(static_cast<std::size_t>(*mention));
    const Entity &entity = own.entities.at(static_cast<std::size_t>(here.entity));
    const QString role = !here.role.isEmpty() ? here.role : entity.roles.value(0);
    //: Who a name is: %1 the full name, %2 as "mayor" or "place".
    const QString who = Tr::tr("%1, %2").arg(entity.canonical, role.isEmpty() ? kindText(entity.kind) : role);
    const auto membership = membershipOf(comparison.nameGroups, version, *mention);
    const bool differs = membership.member != nullptr
        && (membership.member->status == NameStatus::Respelled
            || membership.member->status == NameStatus::Retitled);
    if (!differs)
        return who;
    const QString verdict
        = verdictText(membership, referenceWording(comparison, membership, &AnnotatedVersion::mentions));
    return withVerdict(who, verdict);
}

} // namespace

QString spelledOut(const AnnotatedVersion &version, const Figure &figure)
{
    const QString wording = wordingOf(version, hedgedRange(figure));
    //: The wording of a figure and its value: %1 as "about two-fifths", %2 as "0.4".
    return Tr::tr("%1 = %2").arg(wording, valueText(figure));
}

QString spelledOut(const Comparison &comparison, int version, qsizetype position)
{
    QStringList lines{figureLine(comparison, version, position), quoteLine(comparison, version, position),
                      nameLine(comparison, version, position)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace retold
