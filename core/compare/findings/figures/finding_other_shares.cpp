#include "core/compare/figures/figure_item.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

enum class Take { Count, AllBut, All, None };

/// "All but two of the nine crews", "one of them": how many of a known number.
struct Share {
    Take take = Take::Count;
    double count = 0;            ///< That are taken, or for AllBut left out.
    std::optional<double> whole; ///< How many there are, where it is told.
    QString noun;                ///< The stem of what they are; empty for "of them".
    QSet<QString> told;          ///< Content stems of what is told of them.
    bool isDenied = false;
    TextRange range;
};

/// The whole number that the word writes, by the figure that it is or as "one".
std::optional<double> numberAt(std::span<const Figure> figures, const Word &word)
{
    if (isOneOf(word, {u"one"}))
        return 1;
    const auto figure = std::ranges::find_if(figures, [&word](const Figure &each) {
        return each.kind == FigureKind::Number && each.range.contains(word.range);
    });
    const auto *value = figure == figures.end() ? nullptr : std::get_if<double>(&figure->value);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

class Shares final {
public:
    Shares(const AnnotatedVersion &own, int sentence) :
        m_own(own),
        m_words(wordsAt(own, sentence)),
        m_figures(inSentence(own.figures, sentence))
    { }

    std::vector<Share> read() const
    {
        std::vector<Share> shares;
        for (int i = 1; i + 1 < static_cast<int>(m_words.size()); ++i) {
            const bool isOfKnown = isOneOf(at(i), {u"of"})
                && isOneOf(at(i + 1), {u"the", u"its", u"his", u"her", u"their", u"our", u"these", u"those"});
            std::optional<Share> share = isOfKnown ? takenBefore(i) : std::nullopt;
            if (share && !isInMarks(m_own, share->range) && readWhole(i + 2, *share))
                shares.push_back(*share);
        }
        return shares;
    }

private:
    const Word &at(int word) const { return m_words[static_cast<std::size_t>(word)]; }

    bool isWord(int word, std::initializer_list<QStringView> forms) const
    {
        return word >= 0 && isOneOf(at(word), forms);
    }

    /// "Nearly all but", "at least one": no exact share.
    bool isHedged(int first) const
    {
        return isWord(first - 1,
                      {u"least",   u"most",  u"about", u"nearly", u"almost", u"than", u"to",   u"only",
                       u"another", u"every", u"some",  u"around", u"not",    u"no",   u"just", u"which",
                       u"is",      u"was",   u"as",    u"are",    u"were",   u"be"});
    }

    std::optional<Share> takenBefore(int of) const
    {
        Share share;
        int first = of - 1;
        const std::optional<double> number = numberAt(m_figures, at(of - 1));
        if (number && isWord(of - 2, {u"but"}) && isWord(of - 3, {u"all"})) {
            share.take = Take::AllBut;
            first = of - 3;
        } else if (isWord(of - 1, {u"all"})) {
            share.take = Take::All;
        } else if (isWord(of - 1, {u"none"})) {
            share.take = Take::None;
        } else if (number && isWord(of - 2, {u"all"})) {
            share.take = Take::All;
            share.whole = number;
            first = of - 2;
        } else if (!number) {
            return {};
        }
        share.count = number.value_or(0);
        if (isHedged(first))
            return {};
        share.range = {at(first).range.begin, at(of + 1).range.end};
        return share;
    }

    /// How many there are and of what, and what is told of them.
    bool readWhole(int from, Share &share) const
    {
        const auto count = static_cast<int>(m_words.size());
        if (from >= count)
            return false;
        int next = from;
        if (const auto whole = numberAt(m_figures, at(next))) {
            share.whole = whole;
            ++next;
        }
        share.range.end = at(from).range.end;
        const IndexRange clause = clauseAround(m_words, from);
        constexpr int reach = 14;
        const int last = std::min(std::max(clause.end, from), from + reach);
        const auto words = m_words.subspan(static_cast<std::size_t>(from),
                                           static_cast<std::size_t>(std::max(0, last - from)));
        share.told = contentStems(words);
        share.isDenied = std::ranges::any_of(words, [](const Word &word) {
            return isOneOf(word, {u"not", u"n't", u"no", u"never"});
        });
        share.noun = next < count && !at(next).isFunctionWord && at(next).kind == WordKind::Word
            ? at(next).stem
            : QString();
        return share.whole || !share.noun.isEmpty();
    }

    const AnnotatedVersion &m_own;
    std::span<const Word> m_words;
    std::span<const Figure> m_figures;
};

std::vector<Share> sharesIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<Share> shares;
    for (const int sentence : group.sentences) {
        const std::vector<Share> own = Shares(versionAt(sources, group.version), sentence).read();
        shares.insert(shares.end(), own.begin(), own.end());
    }
    return shares;
}

/// How many they are, where that is known.
std::optional<double> takenOf(const Share &share, std::optional<double> whole)
{
    switch (share.take) {
    case Take::Count:
        return share.count;
    case Take::AllBut:
        return whole ? std::optional(*whole - share.count) : std::nullopt;
    case Take::All:
        return whole;
    case Take::None:
        return 0;
    }
    return {};
}

/// "All of the crews" of a number that nobody tells, against some of them.
bool areAllAndPart(const Share &left, const Share &right)
{
    return left.take == Take::All
        && (right.take == Take::AllBut || right.take == Take::None
            || (right.take == Take::Count && !right.whole));
}

/// Two numbers above one are figures, and have their own detector.
bool areFigures(const Share &left, const Share &right)
{
    return left.take == Take::Count && right.take == Take::Count && left.count > 1 && right.count > 1;
}

bool areApart(const Share &left, const Share &right)
{
    const std::optional<double> whole = left.whole ? left.whole : right.whole;
    if (left.whole && right.whole && *left.whole != *right.whole)
        return false;
    const std::optional<double> mine = takenOf(left, whole);
    const std::optional<double> theirs = takenOf(right, whole);
    if (mine && theirs)
        return *mine != *theirs;
    return areAllAndPart(left, right) || areAllAndPart(right, left);
}

/// Of one number or one sort, with half of what is told of them the same.
bool tellTheSame(const Share &left, const Share &right)
{
    constexpr qsizetype fewest = 2;
    const bool areOne
        = (left.whole && left.whole == right.whole) || (!left.noun.isEmpty() && left.noun == right.noun);
    const qsizetype common = commonCount(left.told, right.told);
    return areOne && left.isDenied == right.isDenied && common >= fewest
        && 2 * common >= std::min(left.told.size(), right.told.size());
}

} // namespace

/// "One of the six wells" became "all but one of the six wells", "three of the injured" "all 14 of the
/// injured": another share of them is told of the same. English alone.
void findOtherShares(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr std::size_t hostile = 12;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Share> before = sharesIn(sources, link.base);
    const std::vector<Share> after = sharesIn(sources, link.other);
    if (before.size() > hostile || after.size() > hostile)
        return;
    for (const Share &first : before) {
        const auto same
            = [&first](const Share &each) { return tellTheSame(first, each) && !areApart(first, each); };
        const auto other = [&first](const Share &each) {
            return tellTheSame(first, each) && areApart(first, each) && !areFigures(first, each);
        };
        const auto answer = std::ranges::find_if(after, other);
        if (answer == after.end() || std::ranges::any_of(after, same))
            continue;
        const auto textOf = [&sources](const SentenceGroup &group, const Share &share) {
            return quoted(versionAt(sources, group.version).text(share.range));
        };
        findings.push_back(
            finding(FindingKind::FigureAltered,
                    Tr::tr("%1 became %2").arg(textOf(link.base, first), textOf(link.other, *answer)),
                    Tr::tr("The words tell of how many it holds."),
                    {placeOf(sources, link.base.version, first.range),
                     placeOf(sources, link.other.version, answer->range)}));
        return;
    }
}

} // namespace retold
