#include "app/views/tables/fact_table.h"

#include "app/views/cell_text.h"
#include "app/views/tables/table_index.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr std::array worstFirst{FactStatus::Dropped,  FactStatus::Partial, FactStatus::Paraphrased,
                                FactStatus::Edited,   FactStatus::Added,   FactStatus::Identical,
                                FactStatus::Reference};

int rankOf(FactStatus status)
{
    return static_cast<int>(std::ranges::find(worstFirst, status) - worstFirst.begin());
}

/// The reference's cell, or else the first that tells it.
int baseOf(const Fact &fact)
{
    const auto base = std::ranges::find(fact.cells, FactStatus::Reference, &FactCell::status);
    if (base != fact.cells.end())
        return static_cast<int>(base - fact.cells.begin());
    const auto told
        = std::ranges::find_if(fact.cells, [](const FactCell &cell) { return !cell.sentences.empty(); });
    return static_cast<int>(told - fact.cells.begin());
}

/// The words that findings are about; one about a whole sentence marks none.
std::vector<TextMark> findingMarks(const TableIndex &index, int version, const CellText &text)
{
    std::vector<TextMark> marks;
    for (const CellText::Piece &piece : text.pieces) {
        for (const auto &[finding, place] : index.findingsIn(version, piece.sentence)) {
            if (place->range.length() * 10 < piece.source.length() * 7)
                marks.push_back(
                    {place->range,
                     finding->severity == Severity::Minor ? MarkStyle::MinorWords : MarkStyle::AlarmWords,
                     {}});
        }
    }
    return toCell(text, marks);
}

/// Whether it stands nearer to the head of its version than the base's does to the base's.
bool standsHigher(const TableIndex &index, int version, int sentence, int base, int baseSentence)
{
    const auto depth = [&index](int v, int s) {
        return static_cast<double>(s) / static_cast<double>(index.version(v).sentences.size());
    };
    return depth(version, sentence) < depth(base, baseSentence);
}

TableCell makeCell(const TableIndex &index, const Fact &fact, int version, int base, bool baseIsReference)
{
    const FactCell &source = fact.cells.at(static_cast<std::size_t>(version));
    TableCell cell;
    cell.sentences = source.sentences;
    cell.rank = static_cast<int>(worstFirst.size());
    const bool isGap = source.status == FactStatus::Dropped && !baseIsReference;
    cell.isBase = version == base;
    if (isGap)
        return cell;
    cell.mark = markOf(source.status);
    cell.verdict = nameOf(source.status);
    cell.rank = rankOf(source.status);
    cell.agrees = source.status == FactStatus::Identical;
    cell.severity = index.worstIn(version, source.sentences);
    const CellText text = cellText(index.version(version), source.sentences);
    cell.words = text.text;
    if (!cell.isBase)
        cell.marks = findingMarks(index, version, text);
    if (source.moved && !source.sentences.empty())
        cell.note = standsHigher(index, version, source.sentences.front(), base,
                                 fact.cells.at(static_cast<std::size_t>(base)).sentences.front())
            ? Tr::tr("told earlier")
            : Tr::tr("told later");
    return cell;
}

/// Who tells it in nearly the same words: those that identical and edited links join.
std::vector<std::vector<int>> alliesOf(const TableIndex &index,
                                       const std::vector<const ComparedLink *> &links)
{
    std::vector<int> leader(static_cast<std::size_t>(index.versionCount()));
    std::iota(leader.begin(), leader.end(), 0);
    for (const ComparedLink *link : links) {
        const int from = leader.at(static_cast<std::size_t>(link->link.right.version));
        const int to = leader.at(static_cast<std::size_t>(link->link.left.version));
        std::ranges::replace(leader, std::max(from, to), std::min(from, to));
    }
    std::vector<QString> keys;
    keys.reserve(leader.size());
    for (const int each : leader)
        keys.push_back(QString::number(each));
    return retold::alliesOf(keys);
}

/// The links of every fact that join versions which tell it in nearly the same words.
std::vector<std::vector<const ComparedLink *>> closeLinks(const Comparison &comparison)
{
    std::map<std::pair<int, int>, std::size_t> factOf;
    for (std::size_t f = 0; f < comparison.facts.size(); ++f) {
        for (int v = 0; v < static_cast<int>(comparison.facts[f].cells.size()); ++v) {
            for (const int sentence : comparison.facts[f].cells.at(static_cast<std::size_t>(v)).sentences)
                factOf[{v, sentence}] = f;
        }
    }
    std::vector<std::vector<const ComparedLink *>> links(comparison.facts.size());
    for (const ComparedLink &link : comparison.links) {
        if (link.relation != Relation::Identical && link.relation != Relation::Edited)
            continue;
        const auto left = factOf.find({link.link.left.version, link.link.left.sentences.front()});
        const auto right = factOf.find({link.link.right.version, link.link.right.sentences.front()});
        if (left != factOf.end() && right != factOf.end() && left->second == right->second)
            links[left->second].push_back(&link);
    }
    return links;
}

} // namespace

bool tellsStory(const Comparison &comparison, const Fact &fact)
{
    for (std::size_t v = 0; v < comparison.versions.size(); ++v) {
        const std::vector<Sentence> &sentences = comparison.versions[v]->sentences;
        const auto tells = [&sentences](int sentence) {
            return retold::tellsStory(sentences.at(static_cast<std::size_t>(sentence)).kind);
        };
        if (std::ranges::any_of(fact.cells.at(v).sentences, tells))
            return true;
    }
    return false;
}

TableRow makeFactRow(const TableIndex &index, int item)
{
    const Fact &fact = index.comparison().facts.at(static_cast<std::size_t>(item));
    TableRow row;
    row.item = item;
    row.base = baseOf(fact);
    const FactCell &base = fact.cells.at(static_cast<std::size_t>(row.base));
    const CellText text = cellText(index.version(row.base), base.sentences);
    row.words = text.text;
    row.isHeadline = text.kind == SentenceKind::Headline;
    row.number = index.rowOf(row.base, base.sentences.front());
    for (int v = 0; v < index.versionCount(); ++v)
        row.cells.push_back(makeCell(index, fact, v, row.base, base.status == FactStatus::Reference));
    makeSearchable(row);
    return row;
}

StoryTable makeFactTable(const Comparison &comparison, const StoryFilter &filter)
{
    const TableIndex index(comparison, filter);
    StoryTable table = index.emptyTable();
    const auto links = closeLinks(comparison);
    for (int f = 0; f < static_cast<int>(comparison.facts.size()); ++f) {
        if (!tellsStory(comparison, comparison.facts.at(static_cast<std::size_t>(f))))
            continue;
        table.rows.push_back(makeFactRow(index, f));
        table.rows.back().allies = alliesOf(index, links.at(static_cast<std::size_t>(f)));
    }
    return table;
}

} // namespace retold
