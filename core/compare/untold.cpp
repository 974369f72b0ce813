#include "core/compare/untold.h"

#include <QSet>

namespace retold {

namespace {

constexpr qsizetype rootLength = 5;

/// What a side tells, to be looked up.
struct Told {
    QSet<QString> keys;
    QSet<QString> stems;
    QMultiHash<QString, QString> stemsByRoot;
};

Told toldBy(const SideWords &side)
{
    Told told;
    for (const WordUnit &unit : side.units) {
        told.keys.insert(unit.key);
        for (int w = unit.words.begin; w < unit.words.end; ++w) {
            const QString &stem = side.words[static_cast<std::size_t>(w)].stem;
            if (told.stems.contains(stem))
                continue;
            told.stems.insert(stem);
            if (stem.size() >= rootLength)
                told.stemsByRoot.insert(stem.first(rootLength), stem);
        }
    }
    for (const QString &key : side.mentioned)
        told.keys.insert(key);
    return told;
}

bool tells(const Told &told, const QString &stem)
{
    if (told.stems.contains(stem))
        return true;
    if (stem.size() < rootLength)
        return false;
    const auto [begin, end] = told.stemsByRoot.equal_range(stem.first(rootLength));
    return std::any_of(begin, end, [&stem](const QString &other) { return haveOneRoot(stem, other); });
}

/// A unit is told where its key is, or all of its content words are.
bool isTold(const Told &told, const WordUnit &unit, std::span<const Word> words)
{
    if (told.keys.contains(unit.key))
        return true;
    const auto own = words.subspan(static_cast<std::size_t>(unit.words.begin),
                                   static_cast<std::size_t>(unit.words.size()));
    return std::ranges::all_of(
        own, [&told](const Word &word) { return word.isFunctionWord || tells(told, word.stem); });
}

} // namespace

bool haveOneRoot(QStringView left, QStringView right)
{
    const auto unlike = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype common = unlike.first - left.begin();
    return common >= rootLength && 10 * common >= 6 * std::max(left.size(), right.size());
}

Untold findUntold(const SideWords &side, const SideWords &other)
{
    const Told told = toldBy(other);
    Untold result;
    int run = 0;
    for (const WordUnit &unit : side.units) {
        if (!unit.isContent)
            continue;
        ++result.content;
        if (isTold(told, unit, side.words)) {
            run = 0;
            continue;
        }
        ++result.untold;
        const TextRange range{side.words[static_cast<std::size_t>(unit.words.begin)].range.begin,
                              side.words[static_cast<std::size_t>(unit.words.end) - 1].range.end};
        if (run++ == 0)
            result.ranges.push_back(range);
        else
            result.ranges.back().end = range.end;
        result.longest = std::max(result.longest, run);
    }
    return result;
}

} // namespace retold
