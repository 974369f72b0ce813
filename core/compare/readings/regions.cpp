#include "core/compare/readings/regions.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/language_lists.h"

#include <QMultiHash>

#include <algorithm>

namespace retold {

namespace {

/// By the folded name; the format stands at the head of the file.
QMultiHash<QString, Region> readRegions()
{
    QMultiHash<QString, Region> regions;
    for (const QString &line : listLines(QStringLiteral("regions"))) {
        const QString head = line.section(u'=', 0, 0).trimmed();
        const bool isWhole = head.startsWith(QLatin1StringView("whole "));
        for (const QString &name : line.section(u'=', 1).split(u'|')) {
            const QString folded = name.trimmed().toCaseFolded();
            regions.insert(folded, {head.section(u' ', -1), isWhole ? QString() : folded});
        }
    }
    return regions;
}

bool areApart(const Region &left, const Region &right)
{
    const bool areParts = !left.part.isEmpty() && !right.part.isEmpty();
    return left.country != right.country || (areParts && left.part != right.part);
}

} // namespace

std::vector<Region> regionsOf(const QString &name)
{
    static const QMultiHash<QString, Region> listed = readRegions();
    const QString folded = name.toCaseFolded();
    std::vector<Region> regions;
    if (const auto code = territoryCode(folded, false))
        regions.push_back({*code, {}});
    for (auto it = listed.constFind(folded); it != listed.cend() && it.key() == folded; ++it)
        regions.push_back(it.value());
    return regions;
}

bool areApart(const std::vector<Region> &left, const std::vector<Region> &right)
{
    return !left.empty() && !right.empty() && std::ranges::all_of(left, [&right](const Region &mine) {
        return std::ranges::all_of(right, [&mine](const Region &theirs) { return areApart(mine, theirs); });
    });
}

} // namespace retold
