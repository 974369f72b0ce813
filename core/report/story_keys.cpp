#include "core/report/story_keys.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// The key at the place of `value` in its enum.
template<typename Enum, std::size_t count>
QLatin1StringView keyAt(const std::array<QLatin1StringView, count> &keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value));
}

} // namespace

QLatin1StringView keyOf(SentenceKind kind)
{
    static constexpr std::array keys{"headline"_L1, "byline"_L1,    "credit"_L1, "caption"_L1,
                                     "link"_L1,     "furniture"_L1, "body"_L1};
    return keyAt(keys, kind);
}

QLatin1StringView keyOf(QuoteType type)
{
    static constexpr std::array keys{"direct"_L1, "mixed"_L1, "scare"_L1, "indirect"_L1};
    return keyAt(keys, type);
}

QLatin1StringView keyOf(FigureKind kind)
{
    static constexpr std::array keys{"number"_L1,      "percentage"_L1, "currency"_L1, "fraction"_L1,
                                     "range"_L1,       "ordinal"_L1,    "age"_L1,      "dimension"_L1,
                                     "temperature"_L1, "duration"_L1,   "date"_L1,     "time"_L1};
    return keyAt(keys, kind);
}

QLatin1StringView keyOf(NameKind kind)
{
    static constexpr std::array keys{"person"_L1, "body"_L1, "place"_L1};
    return keyAt(keys, kind);
}

} // namespace retold
