#include "app/views/tables/story_table.h"

#include <algorithm>

namespace retold {

namespace {

QChar plain(QChar c)
{
    if (QStringView(u"‘’‚‛′`´").contains(c))
        return u'\'';
    if (QStringView(u"“”„‟«»″").contains(c))
        return u'"';
    if (QStringView(u"‐‑‒–—−").contains(c))
        return u'-';
    return c;
}

} // namespace

std::optional<Severity> TableRow::worst() const
{
    std::optional<Severity> worst;
    for (const TableCell &cell : cells) {
        if (cell.severity && (!worst || *cell.severity < *worst))
            worst = cell.severity;
    }
    return worst;
}

int TableRow::worstRank() const
{
    const auto worst = std::ranges::min_element(cells, {}, &TableCell::rank);
    return worst == cells.end() ? 0 : worst->rank;
}

int TableRow::droppedBy() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const TableCell &cell) { return cell.mark && cell.mark->sign == Sign::Dropped; }));
}

std::vector<int> TableRow::toldBy() const
{
    std::vector<int> versions;
    for (int v = 0; v < static_cast<int>(cells.size()); ++v) {
        const TableCell &cell = cells.at(static_cast<std::size_t>(v));
        if (cell.mark && cell.mark->sign != Sign::Dropped)
            versions.push_back(v);
    }
    return versions;
}

QString searchForm(const QString &text)
{
    QString form;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            form += plain(c);
    }
    return form.simplified().toCaseFolded();
}

} // namespace retold
