#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/story/hedged_range.h"
#include "core/translation.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// A table of groups: one row a group, one column a version.
template<typename Status>
struct Matrix {
    QString id;
    QString title;
    QString nothing; ///< What stands in its place where there are no groups.
    QString headOfRows;
    std::function<QString(const Group<Status> &)> label;
    std::function<QString(const GroupMember<Status> &)> words;
};

int rankOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Altered:
        return 0;
    case FigureStatus::Implied:
        return 1;
    case FigureStatus::Dropped:
        return 2;
    case FigureStatus::Reformatted:
        return 3;
    case FigureStatus::Same:
        return 4;
    case FigureStatus::Added:
    case FigureStatus::Reference:
        break;
    }
    return 5;
}

int rankOf(NameStatus status)
{
    switch (status) {
    case NameStatus::Respelled:
        return 0;
    case NameStatus::Retitled:
        return 1;
    case NameStatus::Dropped:
        return 2;
    case NameStatus::Same:
        return 3;
    case NameStatus::Added:
    case NameStatus::Reference:
        break;
    }
    return 4;
}

template<typename Status>
std::vector<Group<Status>> worstFirst(std::vector<Group<Status>> groups)
{
    std::ranges::stable_sort(groups, {}, [](const Group<Status> &group) {
        int rank = rankOf(Status::Reference);
        for (const GroupMember<Status> &member : group.members)
            rank = std::min(rank, rankOf(member.status));
        return rank;
    });
    return groups;
}

template<typename Status>
void writeMember(QXmlStreamWriter &xml, const ReportIndex &index, const GroupMember<Status> &member,
                 const Matrix<Status> &matrix)
{
    const Element cell(xml, "td"_L1, keyOf(member.status));
    writeSiglum(xml, index.comparison, member.version);
    const bool isPlain = member.status == Status::Reference;
    if (!isPlain)
        writeSign(xml, signOf(member.status));
    if (member.item) {
        const Element words(xml, "span"_L1, u"words"_s);
        setLanguage(words, index.version(member.version).version);
        xml.writeCharacters(matrix.words(member));
        xml.writeCharacters(u" "_s);
    }
    writeText(xml, "span"_L1, nameOf(member.status).toLower(), isPlain ? u"hidden"_s : u"verdict"_s);
}

template<typename Status>
void writeGroup(QXmlStreamWriter &xml, const ReportIndex &index, const Group<Status> &group,
                const Matrix<Status> &matrix)
{
    const Element row(xml, "tr"_L1);
    {
        const Element head(xml, "th"_L1);
        head.set("scope"_L1, u"row"_s);
        xml.writeCharacters(matrix.label(group));
    }
    for (int version = 0; version < index.versionCount(); ++version) {
        const auto member = std::ranges::find(group.members, version, &GroupMember<Status>::version);
        if (member == group.members.end())
            writeText(xml, "td"_L1, {}, u"none"_s);
        else
            writeMember(xml, index, *member, matrix);
    }
}

template<typename Status>
void writeHeads(QXmlStreamWriter &xml, const ReportIndex &index, const Matrix<Status> &matrix)
{
    const Element head(xml, "thead"_L1);
    const Element row(xml, "tr"_L1);
    {
        const Element cell(xml, "th"_L1);
        cell.set("scope"_L1, u"col"_s);
        xml.writeCharacters(matrix.headOfRows);
    }
    for (int version = 0; version < index.versionCount(); ++version) {
        const Element cell(xml, "th"_L1);
        cell.set("scope"_L1, u"col"_s).set("title"_L1, versionName(index.version(version).version));
        writeSiglum(xml, index.comparison, version);
    }
}

template<typename Status>
void writeTable(QXmlStreamWriter &xml, const ReportIndex &index, std::span<const Group<Status>> groups,
                const Matrix<Status> &matrix)
{
    const Element scroll(xml, "div"_L1, u"scroll"_s);
    const Element table(xml, "table"_L1, u"matrix"_s);
    writeHeads(xml, index, matrix);
    const Element body(xml, "tbody"_L1);
    for (const Group<Status> &group : groups)
        writeGroup(xml, index, group, matrix);
}

template<typename Status>
void writeMatrix(QXmlStreamWriter &xml, const ReportIndex &index, std::vector<Group<Status>> groups,
                 const Matrix<Status> &matrix)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, matrix.id);
    writeText(xml, "h2"_L1, matrix.title);
    if (groups.empty()) {
        writeText(xml, "p"_L1, matrix.nothing, u"nothing"_s);
        return;
    }
    groups = worstFirst(std::move(groups));
    const auto added = std::stable_partition(groups.begin(), groups.end(), hasReference<Status>);
    if (added != groups.begin())
        writeTable<Status>(xml, index, {groups.begin(), added}, matrix);
    if (added == groups.end())
        return;
    const Element details(xml, "details"_L1);
    writeText(xml, "summary"_L1,
              Tr::tr("%n not in the reference", nullptr, static_cast<int>(groups.end() - added)));
    writeTable<Status>(xml, index, {added, groups.end()}, matrix);
}

} // namespace

void writeFigures(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const auto words = [&index](const GroupMember<FigureStatus> &member) {
        const AnnotatedVersion &version = index.version(member.version);
        const Figure &figure = version.figures.at(static_cast<std::size_t>(*member.item));
        return printable(version.text(hedgedRange(figure)));
    };
    const auto label = [&words](const FigureGroup &group) {
        if (!group.label.isEmpty())
            return printable(group.label);
        const auto first
            = std::ranges::find_if(group.members, [](const auto &member) { return member.item.has_value(); });
        return first == group.members.end() ? QString() : words(*first);
    };
    writeMatrix<FigureStatus>(xml, index, index.comparison.figureGroups,
                              {.id = u"figures"_s,
                               .title = Tr::tr("Figures"),
                               .nothing = Tr::tr("No figures were found."),
                               .headOfRows = Tr::tr("What is counted"),
                               .label = label,
                               .words = words});
}

void writeNames(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const auto words = [&index](const GroupMember<NameStatus> &member) {
        const AnnotatedVersion &version = index.version(member.version);
        const Mention &mention = version.mentions.at(static_cast<std::size_t>(*member.item));
        const QString name = printable(version.text(mention.range));
        return mention.title.isEmpty() || name.startsWith(mention.title)
            ? name
            : printable(mention.title) + u' ' + name;
    };
    writeMatrix<NameStatus>(xml, index, index.comparison.nameGroups,
                            {.id = u"names"_s,
                             .title = Tr::tr("Names"),
                             .nothing = Tr::tr("No names were found."),
                             .headOfRows = Tr::tr("Name"),
                             .label = [](const NameGroup &group) { return printable(group.label); },
                             .words = words});
}

} // namespace retold
