#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

QStringList formsOf(const QuoteWords &words)
{
    QStringList forms;
    for (const QStringList &part : words.parts)
        forms += part;
    return forms;
}

/// Where a stretch of words stands among others; -1 where it does not.
qsizetype placeIn(const QStringList &all, const QStringList &stretch)
{
    const auto found = std::search(all.cbegin(), all.cend(), stretch.cbegin(), stretch.cend());
    return found == all.cend() ? -1 : found - all.cbegin();
}

/// Words of the answer before the quotation that it holds, which another quotation of the base has with more
/// behind them: that more was cut out between the two without a sign.
std::optional<TextRange> joinedTo(const FindingSources &sources, const QuotePair &pair)
{
    constexpr qsizetype fewest = 3;
    constexpr std::size_t hostile = 400; // Quotations: each is held against each that answers.
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QuoteWords answer = quoteWords(own, pair.answer.range);
    const QStringList all = formsOf(answer);
    const QStringList kept = formsOf(quoteWords(base, pair.first.range));
    const qsizetype at = placeIn(all, kept);
    if (at < fewest || kept.size() < fewest || answer.isCut() || base.quotes.size() > hostile)
        return {};
    QStringList before = all.first(at);
    if (before.back() == u"and" || before.back() == u"but")
        before.removeLast();
    for (const Quote &other : base.quotes) {
        if (other.range == pair.first.range || before.size() < fewest)
            continue;
        const QStringList said = formsOf(quoteWords(base, other.range));
        const qsizetype from = placeIn(said, before);
        if (from >= 0 && from + before.size() < said.size())
            return other.range;
    }
    return {};
}

/// So many words of both stand in one order.
qsizetype commonInOrder(const QStringList &left, const QStringList &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1, 0);
    for (const QString &form : left) {
        qsizetype diagonal = 0;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype above = row[i];
            row[i]
                = right[static_cast<qsizetype>(i) - 1] == form ? diagonal + 1 : std::max(above, row[i - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

/// Whether these are the words of the other in another wording.
bool isReworded(const QStringList &said, const QStringList &told)
{
    constexpr qsizetype fewest = 3;
    constexpr qsizetype longest = 80;
    if (std::max(said.size(), told.size()) > longest || std::min(said.size(), told.size()) < fewest
        || placeIn(said, told) >= 0 || placeIn(told, said) >= 0)
        return false;
    const qsizetype common = commonInOrder(said, told);
    return common >= fewest && 10 * common >= 6 * std::min(said.size(), told.size());
}

/// The base's quotation of the same speaker right before or behind, which the answer has before or behind
/// the one that it keeps, in other words.
std::optional<TextRange> rewordedBeside(const FindingSources &sources, const QuotePair &pair)
{
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const QuoteWords answer = quoteWords(versionAt(sources, pair.answerPlace.version), pair.answer.range);
    const QStringList all = formsOf(answer);
    const QStringList kept = formsOf(quoteWords(base, pair.first.range));
    const qsizetype at = placeIn(all, kept);
    const auto own = std::ranges::find_if(
        base.quotes, [&pair](const Quote &quote) { return quote.range == pair.first.range; });
    if (at < 0 || answer.isCut() || own == base.quotes.end())
        return {};
    const auto isHis = [&](const Quote &other, const QStringList &told) {
        return other.speaker == pair.first.speaker && !other.speaker.isEmpty()
            && isReworded(formsOf(quoteWords(base, other.range)), told);
    };
    if (own != base.quotes.begin() && isHis(*std::prev(own), all.first(at)))
        return std::prev(own)->range;
    if (std::next(own) != base.quotes.end() && isHis(*std::next(own), all.sliced(at + kept.size())))
        return std::next(own)->range;
    return {};
}

Finding reworded(const FindingSources &sources, const QuotePair &pair, const TextRange &other)
{
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    return finding(FindingKind::QuoteAltered,
                   Tr::tr("%1 became %2 inside quotation marks%3")
                       .arg(quoted(base.text(other)), quoted(own.text(pair.answer.range)),
                            inBrackets(pair.first.speaker)),
                   Tr::tr("Two quotations became one, and the words of one of them are others."),
                   {placeOf(sources, pair.firstPlace.version, other), pair.answerPlace});
}

} // namespace

/// Two quotations that were made one, and what the first had behind was cut out in the middle.
void findJoinedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        if (pair.status != QuoteStatus::Verbatim)
            continue;
        const auto other = joinedTo(sources, pair);
        if (!other) {
            if (const auto changed = rewordedBeside(sources, pair))
                findings.push_back(reworded(sources, pair, *changed));
            continue;
        }
        const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
        const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
        findings.push_back(
            finding(FindingKind::QuoteAltered,
                    //: %1 to %3 are quotations.
                    Tr::tr("%1 and %2 were joined to %3")
                        .arg(quoted(base.text(*other)), quoted(base.text(pair.first.range)),
                             quoted(own.text(pair.answer.range))),
                    Tr::tr("Two quotations became one, and nothing shows what was cut out between them."),
                    {placeOf(sources, pair.firstPlace.version, *other), pair.answerPlace}));
    }
}

} // namespace retold
