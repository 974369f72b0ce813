#include "core/compare/figures/figure_item.h"

#include "core/compare/figures/figure_key.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/parallel.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {
namespace {

constexpr int contextReach = 8; ///< Words on each side that tell what a figure is about.
constexpr int besideReach = 4;  ///< Words on each side that tell its place from that of a figure near by.

/// Several times as much: oftener another thing than a slip, unless all around is the same.
bool areFarApart(const Figure &left, const Figure &right)
{
    constexpr double times = 5;
    const auto *a = std::get_if<double>(&left.value);
    const auto *b = std::get_if<double>(&right.value);
    return a != nullptr && b != nullptr && std::max(*a, *b) > times * std::max(0.0, std::min(*a, *b));
}

/// Whether its sentence has a series of figures like it, in which one is soon taken for another.
bool isOneOfMany(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr std::ptrdiff_t many = 3;
    constexpr std::ptrdiff_t reach = 100; // More figures in one sentence come from hostile text only.
    const auto own = inSentence(version.figures, figure.sentence);
    const auto place = std::ranges::lower_bound(own, figure.range.begin, {},
                                                [](const Figure &each) { return each.range.begin; });
    const auto from = place - std::min<std::ptrdiff_t>(reach, place - own.begin());
    const auto to = place + std::min<std::ptrdiff_t>(reach, own.end() - place);
    return std::count_if(
               from, to,
               [&figure](const Figure &each) { return each.kind == figure.kind && each.unit == figure.unit; })
        >= many;
}

/// Whether its sentence counts what it counts but once. Small numbers and bare "people" are told of too many
/// things.
bool isOnlyCount(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr double small = 20;
    const auto *value = std::get_if<double>(&figure.value);
    if (figure.kind != FigureKind::Number || figure.counted.isEmpty() || value == nullptr || *value < small
        || figure.counted == u"people")
        return false;
    constexpr std::ptrdiff_t table = 20;
    const auto own = inSentence(version.figures, figure.sentence);
    return std::ssize(own) <= table
        && std::ranges::count_if(own, [&figure](const Figure &each) { return countOne(each, figure); }) == 1;
}

/// The value of a date that is no day of the week; empty for that, and for what is no date.
QString calendarValue(const Figure &figure)
{
    const auto *value = std::get_if<QString>(&figure.value);
    const bool isWritten
        = value != nullptr && !value->isEmpty() && (value->front().isDigit() || value->front() == u'-');
    return isWritten && figure.kind == FigureKind::Date ? *value : QString();
}

/// A month or a day of the calendar, not one of the week: a sentence seldom tells of two.
bool isOfCalendar(const Figure &figure)
{
    return calendarValue(figure).startsWith(u"--");
}

/// "1989" for "1998": a slip of the fingers, not another year.
bool areTransposedYears(const Figure &left, const Figure &right)
{
    constexpr qsizetype digits = 4;
    QString mine = calendarValue(left);
    QString theirs = calendarValue(right);
    if (mine.size() != digits || theirs.size() != digits || mine == theirs)
        return false;
    std::ranges::sort(mine);
    std::ranges::sort(theirs);
    return mine == theirs;
}

/// How alike the words are that stand around two figures, and right beside them.
struct Likeness {
    qsizetype around = 0;
    qsizetype beside = 0;
    bool isMost = false; // Most of the words around the one with fewer.
};

constexpr qsizetype alike = 2; // Words in common: fewer may be chance.

Likeness likenessOf(const FigureItem &head, const FigureItem &item)
{
    const qsizetype around = commonCount(head.around, item.around);
    const qsizetype fewer = std::min(head.around.size(), item.around.size());
    return {around, commonCount(head.beside, item.beside), around >= alike && 2 * around >= fewer};
}

/// A day or month of the calendar needs no word beside it where much around it is the same.
bool isSameTime(const FigureItem &head, const FigureItem &item, const Likeness &likeness)
{
    constexpr qsizetype surely = 3;
    const bool isOneDate = isOfCalendar(head.value()) && isOfCalendar(item.value());
    return (likeness.isMost && (likeness.beside >= 1 || (isOneDate && likeness.around >= surely)))
        || areTransposedYears(head.value(), item.value());
}

/// The content words on both sides of a figure. What measures another figure ("11 points, or 2 percent, to
/// 97") is the form of such sentences, and tells nothing of this one.
QSet<QString> stemsAround(const AnnotatedVersion &version, const Figure &figure, std::span<const Word> before,
                          std::span<const Word> after)
{
    const auto figures = inSentence(version.figures, figure.sentence);
    const auto measuresOther = [&](const Word &word) {
        const auto next = std::ranges::upper_bound(figures, word.range.begin, {},
                                                   [](const Figure &each) { return each.range.begin; });
        if (next == figures.begin() || std::prev(next)->range == figure.range)
            return false;
        const Figure &other = *std::prev(next);
        const bool isMeasure = other.kind == FigureKind::Percentage || other.kind == FigureKind::Currency;
        return (isMeasure && other.range.contains(word.range))
            || (other.range.end + 1 >= word.range.begin && isOneOf(word, {u"points", u"point"}));
    };
    std::vector<Word> words(before.begin(), before.end());
    words.insert(words.end(), after.begin(), after.end());
    std::erase_if(words, measuresOther);
    return contentStems(words);
}

/// "A three-term senator" has nothing to do with "88,000 votes".
bool countOther(const Figure &left, const Figure &right)
{
    const auto isOpen = [](const Figure &figure) {
        return figure.counted.isEmpty() || figure.counted.compare(u"others", Qt::CaseInsensitive) == 0;
    };
    return !countOne(left, right) && left.kind == FigureKind::Number && !isOpen(left) && !isOpen(right);
}

FigureItem itemOf(const AnnotatedVersion &own, int version, int figure)
{
    const Figure &value = own.figures[static_cast<std::size_t>(figure)];
    const std::span<const Word> words = own.wordsOf(own.sentences[static_cast<std::size_t>(value.sentence)]);
    const auto first = std::ranges::lower_bound(words, value.range.begin, {},
                                                [](const Word &word) { return word.range.begin; });
    const auto last = std::ranges::lower_bound(words, value.range.end, {},
                                               [](const Word &word) { return word.range.begin; });
    const auto before = std::min<qsizetype>(contextReach, first - words.begin());
    const auto after = std::min<qsizetype>(contextReach, words.end() - last);
    const QDate published = QDate::fromString(own.version.published.left(10), Qt::ISODate);
    FigureItem item{version,
                    figure,
                    {value, own.text(value.range), published},
                    figureKey(value),
                    {},
                    {},
                    {},
                    isOneOfMany(own, value),
                    isOnlyCount(own, value),
                    false};
    item.isIncrement
        = (last != words.end()
           && isOneOf(*last, {u"more", u"additional", u"further", u"extra", u"other", u"others"}))
        || (first != words.begin()
            && isOneOf(*std::prev(first), {u"another", u"additional", u"further", u"extra", u"other"}));
    const auto nearBefore = std::min<qsizetype>(besideReach, before);
    const auto nearAfter = std::min<qsizetype>(besideReach, after);
    item.around = stemsAround(own, value, {first - before, first}, {last, last + after});
    item.beside = stemsAround(own, value, {first - nearBefore, first}, {last, last + nearAfter});
    item.setting = figureSetting(own, value);
    return item;
}

} // namespace

qsizetype commonCount(const QSet<QString> &left, const QSet<QString> &right)
{
    return std::ranges::count_if(left, [&right](const QString &stem) { return right.contains(stem); });
}

bool standsInPlace(const FigureItem &head, const FigureItem &item)
{
    const Likeness likeness = likenessOf(head, item);
    if (head.isOneOfMany || item.isOneOfMany)
        return likeness.isMost && likeness.beside > alike;
    if (isTime(head.value()))
        return isSameTime(head, item, likeness);
    if (areFarApart(head.value(), item.value()) || countOther(head.value(), item.value()))
        return likeness.isMost && likeness.beside >= alike;
    return (likeness.around >= alike && likeness.beside >= alike)
        || (likeness.isMost && (likeness.beside >= 1 || countOne(head.value(), item.value())));
}

bool countAlone(const FigureItem &head, const FigureItem &item)
{
    return head.isOnlyCount && item.isOnlyCount && countOne(head.value(), item.value())
        && commonCount(head.around, item.around) >= 1 && !areFarApart(head.value(), item.value());
}

FigureItems::FigureItems(std::span<const VersionPtr> versions) :
    m_versions(versions),
    m_items(versions.size())
{
    forEachParallel(versions.size(), {}, [&](std::size_t version) {
        const auto count = static_cast<int>(versions[version]->figures.size());
        for (int figure = 0; figure < count; ++figure)
            m_items[version].push_back(itemOf(*versions[version], static_cast<int>(version), figure));
    });
}

const std::vector<FigureItem> &FigureItems::of(int version) const
{
    return m_items[static_cast<std::size_t>(version)];
}

const FigureItem &FigureItems::of(int version, int figure) const
{
    return of(version)[static_cast<std::size_t>(figure)];
}

const FigureItem &FigureItems::of(int version, const Figure &figure) const
{
    const auto &figures = m_versions[static_cast<std::size_t>(version)]->figures;
    return of(version, static_cast<int>(&figure - figures.data()));
}

FigureReading readingOf(const AnnotatedVersion &version, const Figure &figure)
{
    return {figure, version.text(figure.range), {}};
}

} // namespace retold
