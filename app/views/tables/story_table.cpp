#include "app/views/tables/story_table.h"

#include <algorithm>
#include <iterator>

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

std::optional<Severity> TableRow::worst(std::span<const int> versions) const
{
    std::optional<Severity> worst;
    for (const int version : versions) {
        const std::optional<Severity> &severity = cells.at(static_cast<std::size_t>(version)).severity;
        if (severity && (!worst || *severity < *worst))
            worst = severity;
    }
    return worst;
}

int TableRow::worstRank(std::span<const int> versions) const
{
    const auto rankOf = [this](int version) { return cells.at(static_cast<std::size_t>(version)).rank; };
    const auto worst = std::ranges::min_element(versions, {}, rankOf);
    return worst == versions.end() ? 0 : rankOf(*worst);
}

int TableRow::droppedBy(std::span<const int> versions) const
{
    return static_cast<int>(std::ranges::count_if(versions, [this](int version) {
        const TableCell &cell = cells.at(static_cast<std::size_t>(version));
        return cell.mark && cell.mark->sign == Sign::Dropped;
    }));
}

std::vector<int> TableRow::toldBy(std::span<const int> versions) const
{
    std::vector<int> told;
    std::ranges::copy_if(versions, std::back_inserter(told), [this](int version) {
        const TableCell &cell = cells.at(static_cast<std::size_t>(version));
        return cell.mark && cell.mark->sign != Sign::Dropped;
    });
    return told;
}

std::vector<std::vector<int>> TableRow::alliesAmong(std::span<const int> versions) const
{
    std::vector<std::vector<int>> groups;
    for (const std::vector<int> &all : allies) {
        std::vector<int> group;
        std::ranges::copy_if(all, std::back_inserter(group), [versions](int version) {
            return std::ranges::find(versions, version) != versions.end();
        });
        if (group.size() > 1)
            groups.push_back(std::move(group));
    }
    return groups;
}

bool TableRow::concerns(std::span<const int> versions) const
{
    return std::ranges::any_of(versions, [this](int version) {
        return cells.at(static_cast<std::size_t>(version)).mark.has_value();
    });
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
