#include "core/compare/readings/untold.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"

#include <QSet>

namespace retold {

namespace {

constexpr qsizetype rootLength = 5;

/// What a side tells, to be looked up.
struct Told {
    QSet<QString> keys;
    QSet<QString> stems;
    QMultiHash<QString, QString> stemsByRoot;
    QSet<QString> countries; ///< By code.
};

/// The code of the country that a unit names or is the adjective of ("Denmark", "Danish"); else nothing.
QString countryOf(const SideWords &side, const WordUnit &unit)
{
    const TextRange range{side.words[static_cast<std::size_t>(unit.words.begin)].range.begin,
                          side.words[static_cast<std::size_t>(unit.words.end) - 1].range.end};
    const QString written = range.in(side.version->text()).toString();
    const NameWords &names = nameWords();
    if (const auto known = names.knownShort.constFind(written); known != names.knownShort.cend())
        return known->key.startsWith(u'=') ? known->key.sliced(1) : QString();
    const bool isPlainEnglish = side.version->version.language == u"en" && written.front().isLower();
    return isPlainEnglish ? QString() : territoryCode(foldedName(written), true).value_or(QString());
}

Told toldBy(const SideWords &side)
{
    Told told;
    for (const WordUnit &unit : side.units) {
        told.keys.insert(unit.key);
        if (unit.isContent)
            told.countries.insert(countryOf(side, unit));
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
    told.countries.remove(QString());
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

/// A unit is told where its key is, or all of its content words are, or its country.
bool isTold(const Told &told, const SideWords &side, const WordUnit &unit)
{
    if (told.keys.contains(unit.key))
        return true;
    const auto own = std::span(side.words)
                         .subspan(static_cast<std::size_t>(unit.words.begin),
                                  static_cast<std::size_t>(unit.words.size()));
    const auto isToldWord
        = [&told](const Word &word) { return word.isFunctionWord || tells(told, word.stem); };
    return std::ranges::all_of(own, isToldWord) || told.countries.contains(countryOf(side, unit));
}

/// Whether a unit is but the title ("Sir", "Gen") of the name after it, which says nothing alone.
bool isTitleOf(const SideWords &side, const WordUnit &unit, const WordUnit &next)
{
    return next.unlike == Equivalence::SameName && unit.words.size() == 1
        && nameWords().titles.contains(side.words[static_cast<std::size_t>(unit.words.begin)].normal);
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
    for (std::size_t i = 0; i < side.units.size(); ++i) {
        const WordUnit &unit = side.units[i];
        if (!unit.isContent)
            continue;
        ++result.content;
        const bool isTitle = i + 1 < side.units.size() && isTitleOf(side, unit, side.units[i + 1]);
        if (isTold(told, side, isTitle ? side.units[i + 1] : unit)) {
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

double toldShare(std::span<const Word> words, std::span<const Word> others, int fewest)
{
    int content = 0;
    int told = 0;
    for (const Word &word : words) {
        if (word.isFunctionWord || word.kind == WordKind::Punctuation)
            continue;
        ++content;
        const bool isTold = std::ranges::any_of(others, [&word](const Word &each) {
            return each.stem == word.stem || haveOneRoot(each.stem, word.stem);
        });
        told += isTold ? 1 : 0;
    }
    return content < fewest ? 0 : static_cast<double>(told) / content;
}

} // namespace retold
