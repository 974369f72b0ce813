#include "core/compare/word_diff.h"

#include "core/compare/house_style.h"
#include "core/compare/word_gaps.h"
#include "core/compare/word_script.h"

#include <QHash>
#include <QSet>

#include <map>

namespace retold {

namespace {

using Units = std::span<const WordUnit>;

const WordUnit &at(Units units, int index)
{
    return units[static_cast<std::size_t>(index)];
}

struct RunSize {
    int words = 0;
    int content = 0;
};

RunSize sizeOf(Units units, const IndexRange &range)
{
    RunSize size;
    for (int i = range.begin; i < range.end; ++i) {
        size.words += at(units, i).isPunctuation ? 0 : 1;
        size.content += at(units, i).isContent ? 1 : 0;
    }
    return size;
}

std::vector<int> numbersOf(Units units, QHash<QString, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(units.size());
    for (const WordUnit &unit : units) {
        const int next = static_cast<int>(known.size());
        const auto found = known.constFind(unit.key);
        numbers.push_back(found != known.cend() ? *found : *known.insert(unit.key, next));
    }
    return numbers;
}

/// In order, so that those with one beginning stand together.
using KeysByForm = std::map<QString, QString>;

KeysByForm keysByForm(Units units)
{
    KeysByForm keys;
    for (const WordUnit &unit : units) {
        QString form = houseStyleForm(unit.spelled);
        if (!form.isEmpty())
            keys.insert_or_assign(std::move(form), unit.key);
    }
    return keys;
}

/// How many units a form may be of that begins as the unit's does; none where there is no such form.
std::size_t mostJoined(const KeysByForm &keys, const WordUnit &unit)
{
    constexpr std::size_t most = 3;
    const QString form = houseStyleForm(unit.spelled);
    const auto next = keys.lower_bound(form);
    return next != keys.end() && next->first.startsWith(form) ? most : 0;
}

WordUnit joinedUnit(Units units)
{
    WordUnit joined = units.front();
    for (const WordUnit &unit : units.subspan(1)) {
        joined.words.end = unit.words.end;
        joined.spelled += u' ' + unit.spelled;
        joined.isContent = joined.isContent || unit.isContent;
        joined.isPunctuation = joined.isPunctuation && unit.isPunctuation;
    }
    return joined;
}

/// The units with the keys of the other side where house style alone tells them apart, as "%" and "per cent":
/// up to three units are one then.
std::vector<WordUnit> inStyleOf(Units other, Units units)
{
    constexpr std::size_t longestRead = 1000; // As largestProduct in word_script.cpp.
    QSet<QString> known;
    for (const WordUnit &unit : other)
        known.insert(unit.key);
    const auto isKnown = [&known](const WordUnit &unit) { return known.contains(unit.key); };
    if (std::max(units.size(), other.size()) > longestRead || std::ranges::all_of(units, isKnown))
        return {units.begin(), units.end()};

    const KeysByForm keys = keysByForm(other);
    std::vector<WordUnit> result;
    result.reserve(units.size());
    while (!units.empty()) {
        std::size_t length
            = isKnown(units.front()) ? 0 : std::min(mostJoined(keys, units.front()), units.size());
        WordUnit unit = units.front();
        for (; length > 0; --length) {
            WordUnit joined = joinedUnit(units.first(length));
            const auto found = keys.find(houseStyleForm(joined.spelled));
            const bool isBounded = !unit.isPunctuation && !units[length - 1].isPunctuation;
            if (found == keys.end() || (length > 1 && !isBounded))
                continue;
            joined.key = found->second;
            unit = std::move(joined);
            break;
        }
        result.push_back(std::move(unit));
        units = units.subspan(std::max<std::size_t>(length, 1));
    }
    return result;
}

/// Makes same runs that `isStranded` part of the changes around them.
template<typename IsStranded>
std::vector<ScriptRun> joined(const std::vector<ScriptRun> &runs, IsStranded isStranded)
{
    std::vector<ScriptRun> result;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool atAnEnd = i == 0 || i + 1 == runs.size();
        const bool same = runs[i].same && !isStranded(runs[i], atAnEnd);
        if (!result.empty() && result.back().same == same) {
            result.back().left.end = runs[i].left.end;
            result.back().right.end = runs[i].right.end;
        } else {
            result.push_back({same, runs[i].left, runs[i].right});
        }
    }
    return result;
}

bool isRecast(const std::vector<ScriptRun> &runs, Units left, Units right)
{
    int kept = 0;
    for (const ScriptRun &run : runs)
        kept += run.same ? sizeOf(left, run.left).content : 0;
    const int longer = std::max(sizeOf(left, {0, static_cast<int>(left.size())}).content,
                                sizeOf(right, {0, static_cast<int>(right.size())}).content);
    return kept < recastBelow * longer;
}

std::vector<ScriptRun> cleaned(std::vector<ScriptRun> runs, Units left, Units right)
{
    if (isRecast(runs, left, right)) {
        runs = joined(runs, [left](const ScriptRun &run, bool) {
            const RunSize size = sizeOf(left, run.left);
            return size.words < 3 || size.content < 2;
        });
    }
    return joined(runs, [left](const ScriptRun &run, bool atAnEnd) {
        const RunSize size = sizeOf(left, run.left);
        return !atAnEnd && size.content == 0 && size.words <= 2;
    });
}

QString joinedKeys(Units units, const IndexRange &range)
{
    QStringList keys;
    for (int i = range.begin; i < range.end; ++i)
        keys += at(units, i).key;
    return keys.join(u' ');
}

bool isQuotationMark(const WordUnit &unit)
{
    return unit.key == u"\"";
}

/// Whether a change is of commas and the like alone; quotation marks say something.
bool isTypography(Units units, const IndexRange &range)
{
    const auto all
        = units.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
    return std::ranges::all_of(
        all, [](const WordUnit &unit) { return unit.isPunctuation && !isQuotationMark(unit); });
}

WordEdit changeOf(const ScriptRun &run, Units left, Units right)
{
    WordEdit edit{EditKind::Replaced, Equivalence::None, run.left, run.right};
    if (run.right.size() == 0)
        edit.kind = EditKind::Removed;
    else if (run.left.size() == 0)
        edit.kind = EditKind::Inserted;

    const bool typography = isTypography(left, run.left) && isTypography(right, run.right);
    const bool houseStyle = edit.kind == EditKind::Replaced
        && houseStyleForm(joinedKeys(left, run.left)) == houseStyleForm(joinedKeys(right, run.right));
    if (typography || houseStyle) {
        edit.kind = EditKind::Equivalent;
        edit.equivalence = Equivalence::HouseStyle;
    }
    return edit;
}

Equivalence equivalenceOf(const WordUnit &left, const WordUnit &right)
{
    const bool houseStyle = houseStyleForm(left.spelled) == houseStyleForm(right.spelled);
    return houseStyle ? Equivalence::HouseStyle : left.unlike;
}

/// A same run, cut where units of one key are spelled unlike.
void appendSame(WordDiff &diff, const ScriptRun &run, Units left, Units right)
{
    for (int i = 0; i < run.left.size(); ++i) {
        const int l = run.left.begin + i;
        const int r = run.right.begin + i;
        const bool alike = at(left, l).spelled == at(right, r).spelled;
        if (alike && i > 0 && diff.back().kind == EditKind::Same) {
            diff.back().left.end = l + 1;
            diff.back().right.end = r + 1;
        } else if (alike) {
            diff.push_back({EditKind::Same, Equivalence::None, {l, l + 1}, {r, r + 1}});
        } else {
            const Equivalence equivalence = equivalenceOf(at(left, l), at(right, r));
            diff.push_back({EditKind::Equivalent, equivalence, {l, l + 1}, {r, r + 1}});
        }
    }
}

/// From unit numbers to word numbers. An empty range takes its place from what stands before it.
IndexRange wordsOf(Units units, const IndexRange &range)
{
    const int begin = range.begin == 0 ? 0 : at(units, range.begin - 1).words.end;
    const int end = range.end == 0 ? 0 : at(units, range.end - 1).words.end;
    return {begin, end};
}

QString plainKey(const Word &word)
{
    static const QString marks = QStringLiteral("\"'“”„‟‘’‚‛«»‹›「」『』");
    static const QString dashes = QStringLiteral("-‐‑‒–—―−");
    if (word.kind != WordKind::Punctuation || word.normal.size() != 1)
        return word.normal;
    if (marks.contains(word.normal))
        return QStringLiteral("\"");
    return dashes.contains(word.normal) ? QStringLiteral("-") : word.normal;
}

} // namespace

std::vector<WordUnit> unitsOf(std::span<const Word> words, QStringView text)
{
    std::vector<WordUnit> units;
    units.reserve(words.size());
    int index = 0;
    for (const Word &word : words) {
        const bool punctuation = word.kind == WordKind::Punctuation;
        const bool hasSpelling = !punctuation && !text.isEmpty();
        WordUnit unit;
        unit.words = {index, index + 1};
        unit.key = plainKey(word);
        unit.spelled = hasSpelling ? spelledForm(word.range.in(text)) : unit.key;
        unit.isContent = !punctuation && !word.isFunctionWord;
        unit.isPunctuation = punctuation;
        units.push_back(std::move(unit));
        ++index;
    }
    return units;
}

WordDiff diffUnits(std::span<const WordUnit> leftUnits, std::span<const WordUnit> rightUnits)
{
    const std::vector<WordUnit> right = inStyleOf(leftUnits, rightUnits);
    const std::vector<WordUnit> left = inStyleOf(right, leftUnits);
    QHash<QString, int> known;
    const std::vector<int> leftNumbers = numbersOf(left, known);
    const std::vector<int> rightNumbers = numbersOf(right, known);
    std::vector<ScriptRun> runs = cleaned(shortestScript(leftNumbers, rightNumbers), left, right);
    slideGaps(runs, left, right);

    WordDiff diff;
    for (const ScriptRun &run : runs) {
        if (run.same)
            appendSame(diff, run, left, right);
        else
            diff.push_back(changeOf(run, left, right));
    }
    for (WordEdit &edit : diff) {
        edit.left = wordsOf(left, edit.left);
        edit.right = wordsOf(right, edit.right);
    }
    return diff;
}

WordDiff diffWords(std::span<const Word> left, std::span<const Word> right)
{
    return diffUnits(unitsOf(left), unitsOf(right));
}

namespace {

qsizetype contentCount(std::span<const Word> words)
{
    return std::ranges::count_if(
        words, [](const Word &word) { return !word.isFunctionWord && word.kind != WordKind::Punctuation; });
}

/// How many content words of one side stand on the other too, in order.
qsizetype keptContent(std::span<const WordEdit> diff, std::span<const Word> side, IndexRange WordEdit::*part)
{
    qsizetype kept = 0;
    for (const WordEdit &edit : diff) {
        const IndexRange &words = edit.*part;
        if (edit.kind == EditKind::Same || edit.kind == EditKind::Equivalent)
            kept += contentCount(
                side.subspan(static_cast<std::size_t>(words.begin), static_cast<std::size_t>(words.size())));
    }
    return kept;
}

double shareOf(qsizetype kept, qsizetype all)
{
    return all == 0 ? 1.0 : std::min(1.0, static_cast<double>(kept) / static_cast<double>(all));
}

} // namespace

double keptShare(std::span<const WordEdit> diff, std::span<const Word> left, std::span<const Word> right)
{
    return shareOf(keptContent(diff, left, &WordEdit::left),
                   std::max(contentCount(left), contentCount(right)));
}

double keptShareOnLeft(std::span<const WordEdit> diff, std::span<const Word> left)
{
    return shareOf(keptContent(diff, left, &WordEdit::left), contentCount(left));
}

double keptShareOnRight(std::span<const WordEdit> diff, std::span<const Word> right)
{
    return shareOf(keptContent(diff, right, &WordEdit::right), contentCount(right));
}

} // namespace retold
