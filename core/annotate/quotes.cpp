#include "core/annotate/quotes.h"

#include "core/annotate/quote_attribution.h"
#include "core/annotate/quote_indirect.h"
#include "core/annotate/quote_type.h"
#include "core/annotate/speaker.h"
#include "core/annotate/speaker_guard.h"

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

/// "Pier report ‘hidden for years’": what may be a noun in a headline is one where nobody says it.
bool isHeadlineNoun(const QuoteContext &context, const IndexRange &cue)
{
    return context.at(cue.begin).inHeadline && context.is(cue.end - 1, WordRole::Noun);
}

Quote makeQuote(const AnnotatedVersion &version, const QuoteContext &context, const SpeakerNames &names,
                const TextRange &range, const Attribution &attribution)
{
    Quote quote;
    quote.range = range;
    quote.sentence = sentenceAt(version.sentences, range.begin);
    quote.lastSentence = sentenceAt(version.sentences, range.end - 1);
    const auto phrase = attribution.speaker ? ownerOf(context, *attribution.speaker) : IndexRange{};
    const bool isSaid
        = isSomebody(version, context, phrase) && !isExpletive(context, phrase, attribution.cue);
    if (attribution.cue && (isSaid || !isHeadlineNoun(context, *attribution.cue))) {
        quote.cueClass = attribution.cueClass;
        quote.cueRange = context.rangeOf(*attribution.cue);
        quote.cue = quote.cueRange->in(context.text).toString();
    }
    if (isSaid) {
        const Speaker speaker = names.speakerOf(phrase);
        quote.speaker = speaker.name;
        quote.speakerRange = speaker.range;
    }
    return quote;
}

/// Lower-case letters and digits alone.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// A headline or heading quotes what the text has in full: its speaker is the one who is known there, where
/// the line itself names him by no verb.
void readHeadings(const AnnotatedVersion &version, std::vector<Quote> &quotes,
                  const std::vector<bool> &isHeading)
{
    constexpr qsizetype fewest = 8; // Letters: shorter words may be anybody's.
    for (std::size_t at = 0; at < quotes.size(); ++at) {
        Quote &heading = quotes[at];
        const QString letters = lettersOf(version.text(heading.range));
        if (!isHeading[at] || letters.size() < fewest
            || (!heading.speaker.isEmpty() && !heading.cue.isEmpty()))
            continue;
        for (std::size_t other = at + 1; other < quotes.size(); ++other) {
            const Quote &full = quotes[other];
            if (isHeading[other] || full.speaker.isEmpty()
                || !lettersOf(version.text(full.range)).contains(letters))
                continue;
            heading.speaker = full.speaker;
            heading.speakerRange.reset();
            break;
        }
    }
}

} // namespace

FoundQuotes findQuotes(const AnnotatedVersion &version)
{
    const QuoteContext context = makeQuoteContext(version);
    const std::vector<Attribution> attributions = attributeSpans(context);
    const std::vector<Statement> statements = findStatements(context);
    std::vector<Attribution> speaking = attributions;
    for (const Statement &statement : statements)
        speaking.push_back(statement.attribution);
    const SpeakerNames names(version, context, speaking);
    FoundQuotes found;
    std::vector<bool> isHeading;
    std::vector<std::optional<int>> quoteOf(context.spans.size()); // Spans that are no speech have none.
    for (std::size_t span = 0; span < context.spans.size(); ++span) {
        const Attribution &attribution = attributions[span];
        const auto type = quoteType(context, static_cast<int>(span), attribution);
        if (!type)
            continue;
        Quote quote = makeQuote(version, context, names, context.spans[span].inner, attribution);
        quote.type = *type;
        if (attribution.continues)
            quote.continues = quoteOf[static_cast<std::size_t>(*attribution.continues)];
        quoteOf[span] = static_cast<int>(found.quotes.size());
        found.quotes.push_back(std::move(quote));
        isHeading.push_back(context.at(context.spanTokens[span].begin).inHeadline
                            || isHeadingLine(context, static_cast<int>(span)));
    }
    readHeadings(version, found.quotes, isHeading);
    for (const Statement &statement : statements) {
        found.statements.push_back(
            makeQuote(version, context, names, context.rangeOf(statement.tokens), statement.attribution));
        found.statements.back().type = QuoteType::Indirect;
    }
    return found;
}

} // namespace retold
