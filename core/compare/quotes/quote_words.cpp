#include "core/compare/quotes/quote_words.h"

#include "core/compare/house_style.h"
#include "core/compare/quotes/quote_parts.h"
#include "core/compare/quotes/quote_spelling.h"
#include "core/compare/readings/untold.h"

#include <algorithm>
#include <set>

namespace retold {

namespace {

bool isContent(const Word &word)
{
    return !word.isFunctionWord && word.kind != WordKind::Punctuation;
}

/// Where the parts of the smaller one stand in the greater one, each a whole stretch, in order.
bool standsIn(const QuoteWords &smaller, const QuoteWords &greater)
{
    const QStringList all = greater.all();
    auto from = all.cbegin();
    for (const QStringList &part : smaller.parts) {
        const auto found = std::search(from, all.cend(), part.cbegin(), part.cend());
        if (found == all.cend() && !part.isEmpty())
            return false;
        from = found + part.size();
    }
    return true;
}

/// All words in order, and where parts meet: a place before the word of that index.
struct Flat {
    QStringList words;
    std::set<qsizetype> cuts;
};

Flat flattened(const QuoteWords &quote)
{
    Flat flat;
    for (const QStringList &part : quote.parts) {
        if (!flat.words.isEmpty())
            flat.cuts.insert(flat.words.size());
        flat.words += part;
    }
    return flat;
}

constexpr qsizetype mostCompared = 40000; ///< Two hundred words on either side.

/// The longest common subsequence, as pairs of indices. For quotations alone: it takes the product of the
/// sizes.
std::vector<std::pair<qsizetype, qsizetype>> commonSequence(const QStringList &left, const QStringList &right)
{
    const auto width = static_cast<std::size_t>(right.size()) + 1;
    std::vector<int> lengths((static_cast<std::size_t>(left.size()) + 1) * width, 0);
    const auto at = [&](qsizetype l, qsizetype r) -> int & {
        return lengths[static_cast<std::size_t>(l) * width + static_cast<std::size_t>(r)];
    };
    for (qsizetype l = left.size() - 1; l >= 0; --l) {
        for (qsizetype r = right.size() - 1; r >= 0; --r)
            at(l, r) = left[l] == right[r] ? at(l + 1, r + 1) + 1 : std::max(at(l + 1, r), at(l, r + 1));
    }
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype l = 0, r = 0; l < left.size() && r < right.size();) {
        if (left[l] == right[r])
            pairs.emplace_back(l++, r++);
        else if (at(l + 1, r) >= at(l, r + 1))
            ++l;
        else
            ++r;
    }
    return pairs;
}

/// A stretch of words that one side or both have otherwise.
struct Gap {
    std::pair<qsizetype, qsizetype> left;
    std::pair<qsizetype, qsizetype> right;
    bool isOuter = false; ///< Before the first common word or after the last.

    bool isNone() const { return left.first == left.second && right.first == right.second; }
    bool isOneSided() const { return left.first == left.second || right.first == right.second; }
};

bool hasCut(const std::set<qsizetype> &cuts, const std::pair<qsizetype, qsizetype> &stretch)
{
    const auto cut = cuts.lower_bound(stretch.first);
    return cut != cuts.end() && *cut <= stretch.second;
}

/// "Accepts it in full", "fully accepts it": what the one has behind the common words, the other tells before
/// them in another form, so that neither is a part of what was said.
bool isToldAtOtherEnd(const Flat &first, const Flat &other,
                      const std::vector<std::pair<qsizetype, qsizetype>> &pairs)
{
    constexpr qsizetype root = 4;
    const auto areAlike = [](const QString &left, const QString &right) {
        return std::min(left.size(), right.size()) >= root && left.first(root) == right.first(root);
    };
    const auto isToldBefore
        = [&areAlike](const QStringList &behind, qsizetype last, const QStringList &ahead, qsizetype begin) {
              return std::any_of(behind.begin() + last + 1, behind.end(), [&](const QString &word) {
                  return std::any_of(ahead.begin(), ahead.begin() + begin,
                                     [&](const QString &each) { return areAlike(word, each); });
              });
          };
    return isToldBefore(first.words, pairs.back().first, other.words, pairs.front().second)
        || isToldBefore(other.words, pairs.back().second, first.words, pairs.front().first);
}

/// Whether the quotations differ only where a cut is declared, or in how far they reach at their ends.
bool differOnlyAtCuts(const Flat &first, const Flat &other)
{
    if (first.words.size() * other.words.size() > mostCompared)
        return false;
    const auto pairs = commonSequence(first.words, other.words);
    const qsizetype shorter = std::min(first.words.size(), other.words.size());
    if (pairs.size() < 3 || 10 * static_cast<qsizetype>(pairs.size()) < 6 * shorter
        || isToldAtOtherEnd(first, other, pairs))
        return false;
    std::pair<qsizetype, qsizetype> from{0, 0};
    for (std::size_t i = 0; i <= pairs.size(); ++i) {
        const bool isEnd = i == pairs.size();
        const auto to = isEnd ? std::pair(first.words.size(), other.words.size()) : pairs[i];
        const Gap gap{{from.first, to.first}, {from.second, to.second}, i == 0 || isEnd};
        const bool isDeclared = hasCut(first.cuts, gap.left) || hasCut(other.cuts, gap.right);
        if (!gap.isNone() && !isDeclared && !(gap.isOuter && gap.isOneSided()))
            return false;
        if (!isEnd)
            from = {to.first + 1, to.second + 1};
    }
    return true;
}

bool isBeforeSentence(const Word &word)
{
    return word.normal == u"." || word.normal == u"?" || word.normal == u"!" || word.normal == u":";
}

/// Words that are names, as far as a capital can tell.
QSet<QString> namesOf(const AnnotatedVersion &version, std::span<const Word> words)
{
    constexpr qsizetype shortest = 5;
    QSet<QString> names;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool opens = isBeforeSentence(words[i - 1]);
        const bool isName = !opens && words[i].normal.size() >= shortest
            && std::ranges::any_of(version.text(words[i].range), [](QChar c) { return c.isUpper(); });
        if (isName)
            names.insert(houseStyleForm(words[i].normal));
    }
    return names;
}

/// The same words, told in another order.
bool areReordered(const QuoteWords &first, const QuoteWords &other)
{
    QStringList words = first.all();
    QStringList others = other.all();
    if (words.size() != others.size() || words == others)
        return false;
    words.sort();
    others.sort();
    return words == others;
}

Wording compareLetters(const QuoteWords &first, const QuoteWords &other)
{
    if (standsIn(first, other))
        return Wording::Same;
    if (standsIn(other, first))
        return Wording::Part;
    if (areReordered(first, other))
        return Wording::Changed;
    return differOnlyAtCuts(flattened(first), flattened(other)) ? Wording::Part : Wording::Changed;
}

} // namespace

QStringList QuoteWords::all() const
{
    QStringList words;
    for (const QStringList &part : parts)
        words += part;
    return words;
}

bool isInMarks(const AnnotatedVersion &version, const TextRange &range)
{
    // Quotations stand in text order and none within another.
    const auto after = std::ranges::upper_bound(version.quotes, range.begin, {},
                                                [](const Quote &quote) { return quote.range.begin; });
    return after != version.quotes.begin() && std::prev(after)->range.contains(range);
}

std::span<const Word> wordsIn(const AnnotatedVersion &version, const TextRange &range)
{
    const auto begin = std::ranges::lower_bound(version.words, range.begin, {},
                                                [](const Word &word) { return word.range.begin; });
    const auto end
        = std::lower_bound(begin, version.words.end(), range.end,
                           [](const Word &word, qsizetype position) { return word.range.begin < position; });
    return {begin, end};
}

QSet<QString> contentStems(std::span<const Word> words)
{
    QSet<QString> stems;
    for (const Word &word : words) {
        if (isContent(word))
            stems.insert(word.stem);
    }
    return stems;
}

QuoteWords quoteWords(const AnnotatedVersion &version, const TextRange &range)
{
    QuoteWords result;
    result.parts = quoteParts(version, range, Brackets::Cut);
    for (const QStringList &part : result.parts)
        result.count += static_cast<int>(part.size());
    for (const Word &word : wordsIn(version, range)) {
        if (isContent(word))
            result.stems += word.stem;
        if (word.normal.endsWith(u"'s") || word.normal.endsWith(u"'d"))
            result.shortened.insert(houseStyleForm(word.normal));
    }
    const auto opensBracket = [](const Word &word) { return word.normal == u"["; };
    if (std::ranges::any_of(wordsIn(version, range), opensBracket)) {
        for (const QStringList &part : quoteParts(version, range, Brackets::Read))
            result.withBrackets += part;
    }
    result.names = namesOf(version, wordsIn(version, range));
    result.contentStems = QSet<QString>(result.stems.cbegin(), result.stems.cend());
    return result;
}

Wording compareWording(const QuoteWords &first, const QuoteWords &other)
{
    const Wording wording = compareLetters(first, other);
    if (wording != Wording::Changed || !first.contentStems.intersects(other.contentStems))
        return wording;
    return compareLetters(spelledLike(first, other), spelledLike(other, first));
}

Course commonCourse(const QuoteWords &first, const QuoteWords &other)
{
    if (first.stems.size() * other.stems.size() > mostCompared)
        return {};
    const auto pairs = commonSequence(first.stems, other.stems);
    if (pairs.empty())
        return {};
    const bool isFirstLonger = first.stems.size() > other.stems.size();
    const qsizetype begin = isFirstLonger ? pairs.front().first : pairs.front().second;
    const qsizetype end = isFirstLonger ? pairs.back().first : pairs.back().second;
    return {static_cast<qsizetype>(pairs.size()), end - begin + 1};
}

int commonWords(const QuoteWords &first, const QuoteWords &other)
{
    const QStringList left = first.all();
    const QStringList right = other.all();
    return left.size() * right.size() > mostCompared ? 0
                                                     : static_cast<int>(commonSequence(left, right).size());
}

double likeness(const QuoteWords &first, const QuoteWords &other)
{
    const QSet<QString> &fewer
        = first.contentStems.size() <= other.contentStems.size() ? first.contentStems : other.contentStems;
    const QSet<QString> &more = &fewer == &first.contentStems ? other.contentStems : first.contentStems;
    if (fewer.isEmpty())
        return 0;
    const auto common = std::ranges::count_if(fewer, [&more](const QString &stem) {
        return more.contains(stem)
            || std::ranges::any_of(more, [&stem](const QString &each) { return haveOneRoot(stem, each); });
    });
    return static_cast<double>(common) / static_cast<double>(fewer.size());
}

} // namespace retold
