#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

/// A phrase in marks, which the same speaker has in other words in a longer quotation of the same version.
bool isMisquoted(const QuoteItem &phrase, const QuoteItem &whole)
{
    constexpr int longest = 12;
    constexpr qsizetype fewest = 3;
    if (phrase.words.count > longest || phrase.words.count >= whole.words.count
        || compareSpeakers(phrase.speaker, whole.speaker) == Agreement::Different)
        return false;
    const auto [common, stretch] = commonCourse(phrase.words, whole.words);
    return common >= fewest && common == phrase.words.stems.size() && stretch <= common + 2
        && compareWording(phrase.words, whole.words) == Wording::Changed;
}

/// "Sent to the bench", of one who said "it will send the team to the bench": in a sentence of the writer's
/// own a verb takes the form that the sentence needs, and its object stands elsewhere.
bool isFitted(const FindingSources &sources, const QuoteItem &phrase, const QuoteItem &whole)
{
    const AnnotatedVersion &own = versionAt(sources, phrase.version);
    const Quote &quote = own.quotes[static_cast<std::size_t>(phrase.quote)];
    const std::span<const Word> said = wordsIn(own, own.quotes[static_cast<std::size_t>(whole.quote)].range);
    if (quote.type == QuoteType::Direct)
        return false;
    bool isOtherForm = false;
    auto from = said.begin();
    for (const Word &word : wordsIn(own, quote.range)) {
        if (word.kind == WordKind::Punctuation)
            continue;
        from = std::ranges::find(from, said.end(), word.stem, &Word::stem);
        if (from == said.end())
            return false;
        isOtherForm = isOtherForm || from->normal != word.normal;
        ++from;
    }
    return isOtherForm;
}

Finding misquoted(const FindingSources &sources, const QuoteItem &phrase, const QuoteItem &whole)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(phrase.version)];
    const TextRange &range = own.quotes[static_cast<std::size_t>(phrase.quote)].range;
    const TextRange &longer = own.quotes[static_cast<std::size_t>(whole.quote)].range;
    Finding finding = retold::finding(
        FindingKind::Contradiction,
        Tr::tr("%1 is quoted in other words in the same version: %2")
            .arg(quoted(own.text(range)), quoted(own.text(longer))),
        Tr::tr("Both stand inside quotation marks, and only one can be what was said."),
        {placeOf(sources, phrase.version, range), placeOf(sources, phrase.version, longer)});
    finding.severity = lowered(finding.severity); // People do repeat themselves.
    return finding;
}

/// Only those that have a word in common are held against each other.
void findOwnMisquotes(const FindingSources &sources, int version, Findings &findings)
{
    constexpr std::size_t many = 40; // So common a word tells nothing.
    const auto count
        = static_cast<int>(sources.story.versions[static_cast<std::size_t>(version)]->quotes.size());
    std::vector<QuoteItem> items;
    QHash<QString, std::vector<std::size_t>> byWord;
    for (int i = 0; i < count; ++i) {
        items.push_back(quoteItem(sources.story.versions, version, i, sources.story.names));
        for (const QString &stem : items.back().words.contentStems)
            byWord[stem].push_back(items.size() - 1);
    }
    for (const QuoteItem &phrase : items) {
        const QString word = phrase.words.stems.isEmpty() ? QString() : phrase.words.stems.back();
        const std::vector<std::size_t> &others = byWord[word];
        const auto whole
            = others.size() > many ? others.end() : std::ranges::find_if(others, [&](std::size_t other) {
                  return isMisquoted(phrase, items[other]) && !isFitted(sources, phrase, items[other]);
              });
        if (whole != others.end())
            findings.push_back(misquoted(sources, phrase, items[*whole]));
    }
}

} // namespace

void findOwnMisquotations(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version)
        findOwnMisquotes(sources, version, findings);
}

} // namespace retold
