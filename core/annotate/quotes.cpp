#include "core/annotate/quotes.h"

#include "core/annotate/quote_marks.h"

#include <algorithm>

namespace retold {
namespace {

/// The sentence that holds `position`, or the last one before it.
int sentenceAt(const std::vector<Sentence> &sentences, qsizetype position)
{
    const auto after
        = std::ranges::upper_bound(sentences, position, {}, [](const Sentence &s) { return s.range.begin; });
    return std::max(0, static_cast<int>(after - sentences.begin()) - 1);
}

QuoteType typeOf(QStringView words)
{
    if (!words.contains(u' '))
        return QuoteType::Scare;
    return words.front().isUpper() ? QuoteType::Direct : QuoteType::Mixed;
}

} // namespace

FoundQuotes findQuotes(const AnnotatedVersion &version)
{
    FoundQuotes found;
    for (const MarkedSpan &span : findMarkedSpans(version.text())) {
        Quote quote;
        quote.range = span.inner;
        quote.type = typeOf(span.inner.in(version.text()));
        quote.sentence = sentenceAt(version.sentences, span.inner.begin);
        quote.lastSentence = sentenceAt(version.sentences, span.inner.end - 1);
        if (span.continues && !found.quotes.empty())
            quote.continues = static_cast<int>(found.quotes.size()) - 1;
        found.quotes.push_back(quote);
    }
    return found;
}

} // namespace retold
