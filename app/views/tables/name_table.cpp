#include "app/views/tables/name_table.h"

#include "app/views/cell_text.h"
#include "app/views/tables/group_rows.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>

#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

using Member = GroupMember<NameStatus>;

constexpr std::array worstFirst{NameStatus::Retitled, NameStatus::Respelled, NameStatus::Dropped,
                                NameStatus::Added,    NameStatus::Same,      NameStatus::Reference};
constexpr std::array findingKinds{FindingKind::RoleWrong, FindingKind::NameRespelled};

const Mention &mentionOf(const TableIndex &index, const Member &member)
{
    return index.version(member.version).mentions.at(static_cast<std::size_t>(*member.item));
}

const Entity &entityOf(const TableIndex &index, const Member &member)
{
    const auto entity = static_cast<std::size_t>(mentionOf(index, member).entity);
    return index.version(member.version).entities.at(entity);
}

QString nameOf(NameKind kind)
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

/// The roles in one line; where a version has none, nothing.
QString rolesOf(const Entity &entity)
{
    QStringList roles;
    for (const QString &role : entity.roles)
        roles << role.simplified();
    return roles.join(QStringLiteral(", "));
}

GroupCellText textOf(const TableIndex &index, const Member &member)
{
    const AnnotatedVersion &version = index.version(member.version);
    const Mention &mention = mentionOf(index, member);
    const Entity &entity = entityOf(index, member);
    GroupCellText cell;
    cell.range = mention.range;
    cell.sentence = mention.sentence;
    cell.words = flattened(version.text(mention.range));
    if (member.status == NameStatus::Respelled)
        cell.marks.push_back({{0, cell.words.size()}, MarkStyle::NameRespelled, {}});
    cell.aside = rolesOf(entity);
    cell.asideMatters = member.status == NameStatus::Retitled;
    cell.key = searchForm(entity.canonical);
    //: How often a version uses a name: %1 is the name.
    cell.explanation
        = Tr::tr("%1: named %n time(s)", "", static_cast<int>(entity.mentions.size())).arg(entity.canonical);
    return cell;
}

GroupCellText nothing(const Member &)
{
    return {};
}

} // namespace

TableRow makeNameRow(const TableIndex &index, int item)
{
    const NameGroup &group = index.comparison().nameGroups.at(static_cast<std::size_t>(item));
    const Member &base = baseOf(group);
    TableRow row = makeGroupRow<NameStatus>(
        index, group, item, worstFirst, findingKinds,
        [&](const Member &member) { return textOf(index, member); }, nothing);
    for (TableCell &cell : row.cells)
        cell.agrees = cell.mark == markOf(NameStatus::Same);
    const Entity &entity = entityOf(index, base);
    row.title = group.label.isEmpty() ? entity.canonical : group.label;
    const QString roles = rolesOf(entity);
    //: What a name is, %1 ("person"), and its roles, %2.
    row.subtitle = roles.isEmpty() ? nameOf(entity.kind) : Tr::tr("%1 · %2").arg(nameOf(entity.kind), roles);
    makeSearchable(row);
    return row;
}

StoryTable makeNameTable(const Comparison &comparison, const StoryFilter &filter)
{
    const TableIndex index(comparison, filter);
    StoryTable table = index.emptyTable();
    for (int g = 0; g < static_cast<int>(comparison.nameGroups.size()); ++g)
        table.rows.push_back(makeNameRow(index, g));
    return table;
}

} // namespace retold
