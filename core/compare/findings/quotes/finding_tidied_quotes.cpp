#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_focus.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// A quotation of the base that another version tells with no quotation that was taken for its answer.
struct Unanswered {
    int base = 0;
    const QuoteItem &said;
    int version = 0;
};

QuoteItem itemAt(const FindingSources &sources, int version, int quote)
{
    return quoteItem(sources.story.versions, version, quote, sources.story.names);
}

/// Most of its content words in one order, hardly another between them, and not as they were said.
bool isTidied(const QuoteWords &said, const QuoteWords &other)
{
    constexpr qsizetype fewest = 2;
    const auto [common, stretch] = commonCourse(said, other);
    return common >= fewest && 10 * common >= 6 * said.stems.size() && stretch <= common + 1
        && compareWording(said, other) == Wording::Changed;
}

/// The quotation of the same speaker, in the linked sentences, that has the words in its marks.
std::optional<int> tidiedIn(const FindingSources &sources, const Unanswered &each)
{
    constexpr std::ptrdiff_t many = 8; // Quotations that begin in one sentence: more are hostile.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(each.version)];
    for (const int sentence :
         sources.story.links.sentencesLinked(each.base, each.said.sentences, each.version)) {
        const auto quotes = inSentence(own.quotes, sentence);
        if (std::ssize(quotes) > many)
            continue;
        for (const Quote &quote : quotes) {
            const auto index = static_cast<int>(&quote - own.quotes.data());
            const QuoteItem item = itemAt(sources, each.version, index);
            const Quote &said
                = versionAt(sources, each.base).quotes[static_cast<std::size_t>(each.said.quote)];
            if (compareSpeakers(each.said.speaker, item.speaker) == Agreement::Same
                && isTidied(each.said.words, item.words)
                && !isOfAnotherQuote(sources, each.base, said, each.version, quote))
                return index;
        }
    }
    return {};
}

void report(const FindingSources &sources, const Unanswered &each, int quote, Findings &findings)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(each.base)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(each.version)];
    const Quote &said = base.quotes[static_cast<std::size_t>(each.said.quote)];
    const TextRange &range = own.quotes[static_cast<std::size_t>(quote)].range;
    const auto [before, after] = changedParts(base, said.range, own, range);
    findings.push_back(
        finding(FindingKind::QuoteAltered,
                //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
                Tr::tr("%1 became %2 inside quotation marks%3")
                    .arg(quoted(base.text(before)), quoted(own.text(after)), inBrackets(said.speaker)),
                Tr::tr("The words inside the marks differ, and nothing shows that they were cut or changed."),
                {placeOf(sources, each.base, said.range), placeOf(sources, each.version, range)}));
}

} // namespace

/// A short statement that stands, in other words, within a longer quotation of the same speaker: by their
/// length alone the two do not answer each other, and yet the marks are about it.
void findTidiedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const QuoteItem said = itemAt(sources, head.version, *head.item);
        for (const auto &member : group.members) {
            if (member.item || !said.speaker.identity)
                continue;
            const Unanswered each{head.version, said, member.version};
            if (const std::optional<int> quote = tidiedIn(sources, each))
                report(sources, each, *quote, findings);
        }
    }
}

} // namespace retold
