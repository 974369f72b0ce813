#include "app/views/tables/quote_cards_model.h"

#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"

#include <algorithm>
#include <iterator>

namespace retold {

namespace {

constexpr std::size_t mostAlike = 3; ///< More versions than these that keep a quotation share a line.

/// The versions of a card beside the one quoted, worst first, equals as their columns stand.
std::vector<int> judgedVersions(const TableRow &row, const std::vector<int> &columns)
{
    std::vector<int> versions;
    std::ranges::copy_if(columns, std::back_inserter(versions), [&row](int v) {
        return v != row.base && row.cells.at(static_cast<std::size_t>(v)).mark.has_value();
    });
    std::ranges::stable_sort(versions, {},
                             [&row](int v) { return row.cells.at(static_cast<std::size_t>(v)).rank; });
    // What is not there says least, wherever it ranks among what may be wrong.
    std::stable_partition(versions.begin(), versions.end(), [&row](int v) {
        return row.cells.at(static_cast<std::size_t>(v)).mark->sign != Sign::Dropped;
    });
    return versions;
}

/// The versions by lines.
std::vector<std::vector<int>> linesOf(const TableRow &row, const std::vector<int> &columns)
{
    const std::vector<int> versions = judgedVersions(row, columns);
    const auto cellOf
        = [&row](int v) -> const TableCell & { return row.cells.at(static_cast<std::size_t>(v)); };
    const auto alike
        = static_cast<std::size_t>(std::ranges::count_if(versions, [&](int v) { return cellOf(v).agrees; }));
    std::vector<std::vector<int>> lines;
    for (const int version : versions) {
        const TableCell &cell = cellOf(version);
        const bool shares = cell.mark->sign == Sign::Dropped || (cell.agrees && alike > mostAlike);
        if (shares && !lines.empty() && cellOf(lines.back().front()).mark == cell.mark)
            lines.back().push_back(version);
        else
            lines.push_back({version});
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace

QuoteCardsModel::QuoteCardsModel(StoryTableProxy *table, QObject *parent) :
    QAbstractListModel(parent),
    m_table(table)
{
    connect(table, &QAbstractItemModel::modelReset, this, &QuoteCardsModel::rebuild);
    connect(table, &QAbstractItemModel::layoutChanged, this, &QuoteCardsModel::rebuild);
    connect(table, &QAbstractItemModel::rowsInserted, this, &QuoteCardsModel::rebuild);
    connect(table, &QAbstractItemModel::rowsRemoved, this, &QuoteCardsModel::rebuild);
    rebuild();
}

void QuoteCardsModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    for (int card = 0; card < m_table->rowCount(); ++card) {
        const auto lines = linesOf(m_table->rowAt(card), m_table->model().versions());
        const int first = static_cast<int>(m_lines.size());
        for (const std::vector<int> &versions : lines)
            m_lines.push_back({card, versions, first, static_cast<int>(lines.size())});
    }
    endResetModel();
}

const TableRow &QuoteCardsModel::cardOf(const Line &line) const
{
    return m_table->rowAt(line.card);
}

const TableCell &QuoteCardsModel::cellOf(const Line &line) const
{
    const TableRow &card = cardOf(line);
    const int version = line.versions.empty() ? card.base : line.versions.front();
    return card.cells.at(static_cast<std::size_t>(version));
}

int QuoteCardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString QuoteCardsModel::spokenLine(const Line &line) const
{
    const TableRow &card = cardOf(line);
    const StoryTable &table = m_table->model().table();
    QStringList names;
    for (const int version : line.versions)
        names << table.names.at(static_cast<std::size_t>(version));
    const QString what = names.isEmpty()
        ? tr("in no other version")
        //: What versions made of a quotation: %1 their names, %2 verdict and words.
        : tr("%1: %2").arg(names.join(QStringLiteral(", ")), spokenText(cellOf(line)));
    //: A line of a card as a screen reader says it: %1 the speaker, %2 the quotation, %3 what became of it.
    return tr("%1, %2; %3").arg(card.title, card.words, what);
}

QVariant QuoteCardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenLine(line);
    case Qt::ToolTipRole:
        return toolTipOf(cellOf(line));
    case CardRole:
        return line.card;
    default:
        return {};
    }
}

int QuoteCardsModel::lineOf(int card, int version) const
{
    int first = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = lineAt(row);
        if (line.card != card)
            continue;
        first = line.first;
        if (std::ranges::find(line.versions, version) != line.versions.end())
            return row;
    }
    return first;
}

} // namespace retold
