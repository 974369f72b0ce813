#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace retold {

/// The hour that a part of a day is about: "morning", "evening"; in lower case. "Overnight" and "the early
/// hours" belong to two days, and are told as night or as morning: they have none. English.
inline std::optional<int> hourOfPart(QStringView word)
{
    struct Part {
        QStringView word;
        int hour;
    };
    constexpr std::array parts{Part{u"morning", 9},    Part{u"noon", 12},    Part{u"midday", 12},
                               Part{u"afternoon", 15}, Part{u"evening", 19}, Part{u"night", 23},
                               Part{u"midnight", 24}};
    const auto *part = std::ranges::find(parts, word, &Part::word);
    return part == parts.end() ? std::nullopt : std::optional(part->hour);
}

/// Whether two such hours are not beside each other: people part "evening" and "night" as they like.
inline bool areApart(int left, int right)
{
    constexpr int near = 5; // Hours.
    return std::abs(left - right) >= near;
}

} // namespace retold
