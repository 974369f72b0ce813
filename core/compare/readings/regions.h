#pragma once

#include <QString>

#include <vector>

namespace retold {

/// Where a town may lie: a country, or a part of one by resources/compare/regions.txt.
struct Region {
    QString country; ///< Its code.
    QString part;    ///< Empty of the country itself.
};

/// All that the name may be of: "Georgia" is two; nothing of a town.
std::vector<Region> regionsOf(const QString &name);

/// Whether nothing lies in both: "Texas" and "France", not "Texas" and "the United States".
bool areApart(const std::vector<Region> &left, const std::vector<Region> &right);

} // namespace retold
