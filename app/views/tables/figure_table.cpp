#include "app/views/tables/figure_table.h"

#include "app/models/value_text.h"
#include "app/views/cell_text.h"
#include "app/views/tables/figure_words.h"
#include "app/views/tables/group_rows.h"
#include "core/compare/figures/figure_key.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>

#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

using Member = GroupMember<FigureStatus>;

constexpr std::array worstFirst{FigureStatus::Altered,     FigureStatus::Dropped, FigureStatus::Implied,
                                FigureStatus::Reformatted, FigureStatus::Added,   FigureStatus::Same,
                                FigureStatus::Reference};
constexpr std::array findingKinds{FindingKind::FigureAltered,   FindingKind::FigureLost,
                                  FindingKind::FigureMisplaced, FindingKind::UnitChanged,
                                  FindingKind::HedgeChanged,    FindingKind::TimeChanged,
                                  FindingKind::ScopeChanged};
constexpr qsizetype contextBefore = 18; ///< UTF-16 units of its sentence shown about a figure.
constexpr qsizetype contextAfter = 30;

const Figure &figureOf(const TableIndex &index, const Member &member)
{
    return index.version(member.version).figures.at(static_cast<std::size_t>(*member.item));
}

MarkStyle ringOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reformatted:
        return MarkStyle::RingReformatted;
    case FigureStatus::Implied:
        return MarkStyle::RingImplied;
    case FigureStatus::Altered:
        return MarkStyle::RingAltered;
    case FigureStatus::Reference:
    case FigureStatus::Same:
    case FigureStatus::Added:
    case FigureStatus::Dropped:
        return MarkStyle::RingSame;
    }
    Q_UNREACHABLE();
}

TextRange withHedge(const Figure &figure)
{
    if (!figure.hedgeRange)
        return figure.range;
    return {std::min(figure.range.begin, figure.hedgeRange->begin),
            std::max(figure.range.end, figure.hedgeRange->end)};
}

GroupCellText textOf(const TableIndex &index, const Member &member)
{
    const AnnotatedVersion &version = index.version(member.version);
    const Figure &figure = figureOf(index, member);
    const TextRange range = withHedge(figure);
    GroupCellText cell;
    cell.range = range;
    cell.sentence = figure.sentence;
    cell.words = flattened(version.text(range));
    cell.marks.push_back(shifted({figure.range, ringOf(member.status), {}}, -range.begin));
    cell.explanation = spelledOut(figure, cell.words);
    if (member.status != FigureStatus::Same && member.status != FigureStatus::Reference)
        cell.aside = valueText(figure);
    cell.key = figureKey(figure);
    return cell;
}

/// Where a figure is lost, there is no wording to show; the verdict says enough.
GroupCellText nothing(const Member &)
{
    return {};
}

/// The figure amid the words of its sentence.
void showContext(TableRow &row, const AnnotatedVersion &version, const Figure &figure)
{
    const TextRange sentence = version.sentences.at(static_cast<std::size_t>(figure.sentence)).range;
    const Excerpt excerpt = excerptAround(version, sentence, figure.range, contextBefore, contextAfter);
    row.words = excerpt.words;
    row.marks.push_back(shifted({figure.range, MarkStyle::RingSame, {}}, excerpt.offset));
}

QString titleOf(const Figure &figure, const QString &label)
{
    if (!figure.counted.isEmpty())
        return figure.counted.simplified();
    const bool isUnit = label.isEmpty() || label == figure.unit;
    return isUnit ? nameOf(figure.kind) : label;
}

} // namespace

TableRow makeFigureRow(const TableIndex &index, int item)
{
    const FigureGroup &group = index.comparison().figureGroups.at(static_cast<std::size_t>(item));
    const Member &base = baseOf(group);
    TableRow row = makeGroupRow<FigureStatus>(
        index, group, item, worstFirst, findingKinds,
        [&](const Member &member) { return textOf(index, member); }, nothing);
    const Figure &figure = figureOf(index, base);
    const QString value = valueText(figure);
    for (TableCell &cell : row.cells) {
        cell.agrees = cell.mark == markOf(FigureStatus::Same);
        if (cell.aside == value) // Said at the head of the row.
            cell.aside.clear();
    }
    row.title = titleOf(figure, group.label);
    row.subtitle = value;
    showContext(row, index.version(base.version), figure);
    makeSearchable(row);
    return row;
}

StoryTable makeFigureTable(const Comparison &comparison, const StoryFilter &filter)
{
    const TableIndex index(comparison, filter);
    StoryTable table = index.emptyTable();
    for (int g = 0; g < static_cast<int>(comparison.figureGroups.size()); ++g)
        table.rows.push_back(makeFigureRow(index, g));
    std::ranges::stable_sort(table.rows, {}, &TableRow::number);
    return table;
}

} // namespace retold
