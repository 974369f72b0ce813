#include "core/compare/quotes/quote_pairs.h"

#include "core/compare/quotes/quote_focus.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

namespace {

const Quote &quoteAt(const FindingSources &sources, int version, int quote)
{
    return versionAt(sources, version).quotes[static_cast<std::size_t>(quote)];
}

QString textAt(const FindingSources &sources, int version, const TextRange &range)
{
    return versionAt(sources, version).text(range).toString();
}

ComparedSpeaker speakerAt(const FindingSources &sources, int version, const Quote &quote)
{
    return speakerOf(quote, versionAt(sources, version), version, sources.story.names);
}

/// Both whole where a message can hold them, else where they differ.
std::pair<TextRange, TextRange> shownParts(const FindingSources &sources, int version, const Quote &first,
                                           int otherVersion, const Quote &answer)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const AnnotatedVersion &other = versionAt(sources, otherVersion);
    if (std::max(quoteWords(own, first.range).count, quoteWords(other, answer.range).count) <= mostQuoted)
        return {first.range, answer.range};
    return changedParts(own, first.range, other, answer.range);
}

} // namespace

std::vector<QuotePair> quotePairs(const FindingSources &sources)
{
    std::vector<QuotePair> pairs;
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const Quote &first = quoteAt(sources, head.version, *head.item);
        for (const auto &member : group.members) {
            if (!member.item || &member == &head)
                continue;
            const Quote &answer = quoteAt(sources, member.version, *member.item);
            const auto [firstPart, answerPart]
                = shownParts(sources, head.version, first, member.version, answer);
            pairs.push_back(
                {first, answer, placeOf(sources, head.version, first.range),
                 placeOf(sources, member.version, answer.range), member.status,
                 textAt(sources, head.version, firstPart), textAt(sources, member.version, answerPart),
                 speakerAt(sources, head.version, first), speakerAt(sources, member.version, answer)});
        }
    }
    return pairs;
}

bool isBaseOfQuotes(const FindingSources &sources, int version)
{
    return !sources.comparison.reference || version == *sources.comparison.reference;
}

bool isNamedInBody(const FindingSources &sources, const QuotePair &pair)
{
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const auto isBody = [&own](const Quote &quote) {
        return own.sentences[static_cast<std::size_t>(quote.sentence)].kind == SentenceKind::Body;
    };
    if (isBody(pair.answer))
        return false;
    const QSet<QString> stems = quoteWords(own, pair.answer.range).contentStems;
    return std::ranges::any_of(own.quotes, [&](const Quote &quote) {
        return isBody(quote) && quoteWords(own, quote.range).contentStems.contains(stems)
            && compareSpeakers(pair.firstSpeaker, speakerAt(sources, pair.answerPlace.version, quote))
            == Agreement::Same;
    });
}

bool isOfAnotherQuote(const FindingSources &sources, int base, const Quote &first, int version,
                      const Quote &answer)
{
    constexpr int telling = 4; // Words.
    constexpr std::ptrdiff_t reach
        = 64; // Quotations on either side; a text with more is asked about the near ones.
    const AnnotatedVersion &own = versionAt(sources, base);
    const QuoteWords words = quoteWords(versionAt(sources, version), answer.range);
    const auto at = std::ranges::lower_bound(own.quotes, first.range.begin, {},
                                             [](const Quote &quote) { return quote.range.begin; });
    const auto begin = at - std::min(reach, at - own.quotes.begin());
    const auto end = at + std::min(reach, own.quotes.end() - at);
    return words.count >= telling && std::any_of(begin, end, [&](const Quote &quote) {
               return quote.range != first.range && quote.speaker == first.speaker
                   && compareWording(words, quoteWords(own, quote.range)) == Wording::Same;
           });
}

} // namespace retold
