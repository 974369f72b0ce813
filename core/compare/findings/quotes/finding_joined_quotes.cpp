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

} // namespace

/// Two quotations that were made one, and what the first had behind was cut out in the middle.
void findJoinedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        const auto other = pair.status == QuoteStatus::Verbatim ? joinedTo(sources, pair) : std::nullopt;
        if (!other)
            continue;
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
