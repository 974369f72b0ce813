#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace retold {

/// A stretch of a version's text, in UTF-16 units as QString, ICU and QTextLayout count; `end` is exclusive.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    auto operator<=>(const TextRange &) const = default;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool contains(const TextRange &other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(const TextRange &other) const { return begin < other.end && other.begin < end; }
    QStringView in(QStringView text) const { return text.sliced(begin, end - begin); }
};

/// The part that two ranges share; empty where they share none.
inline TextRange intersection(const TextRange &a, const TextRange &b)
{
    const qsizetype begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

/// Consecutive members of a vector, by index; `end` is exclusive.
struct IndexRange {
    int begin = 0;
    int end = 0;

    auto operator<=>(const IndexRange &) const = default;

    int size() const { return end - begin; }
};

} // namespace retold
