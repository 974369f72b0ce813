#include "core/compare/quote_pairs.h"
#include "core/compare/quote_spelling.h"
#include "core/compare/severity.h"
#include "core/compare/word_classes.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// An article, a "that" or a "well" more or less changes nothing of what was said.
bool differInSmallWords(const FindingSources &sources, const QuotePair &pair)
{
    const auto wordsOf = [&sources](const Place &place, const Quote &quote) {
        return withoutSmallWords(
            quoteWords(*sources.story.versions[static_cast<std::size_t>(place.version)], quote.range));
    };
    return compareWording(wordsOf(pair.firstPlace, pair.first), wordsOf(pair.answerPlace, pair.answer))
        != Wording::Changed;
}

Finding alteredQuote(const FindingSources &sources, const QuotePair &pair)
{
    //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
    const QString message
        = Tr::tr("%1 became %2 inside quotation marks%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker));
    Finding altered = finding(
        FindingKind::QuoteAltered, message,
        Tr::tr("The words inside the marks differ, and nothing shows that they were cut or changed."),
        {pair.firstPlace, pair.answerPlace});
    if (differInSmallWords(sources, pair))
        altered.severity = lowered(altered.severity);
    return altered;
}

Finding trimmedQuote(const QuotePair &pair, bool losesDenial)
{
    const QString message
        = Tr::tr("%1 was trimmed to %2%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker));
    Finding trimmed = finding(
        FindingKind::QuoteTrimmed, message,
        losesDenial ? Tr::tr("The cut took away what denied the rest, with no sign of the cut.")
                    : Tr::tr("A part of the words stands inside the marks, with no sign of the cut."),
        {pair.firstPlace, pair.answerPlace});
    if (losesDenial)
        trimmed.severity = Severity::Major;
    return trimmed;
}

/// Where the words of the answer begin among those of the first; none where they are not all there.
std::optional<int> keptFrom(std::span<const Word> first, std::span<const Word> answer)
{
    const auto found
        = std::search(first.begin(), first.end(), answer.begin(), answer.end(),
                      [](const Word &left, const Word &right) { return left.normal == right.normal; });
    return found == first.end() || answer.empty() ? std::nullopt
                                                  : std::optional(static_cast<int>(found - first.begin()));
}

/// Whether the sentence of the place denies anything: it may still deny the words that it quotes.
bool isDeniedAround(const FindingSources &sources, const Place &place)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(place.version)];
    const std::vector<Sighting> sightings = findSightings(
        own.wordsOf(own.sentences[static_cast<std::size_t>(place.sentence)]), own.version.language);
    return std::ranges::find(sightings, WordClass::Negation, &Sighting::kind) != sightings.end();
}

/// "Nobody should think that a wall alone will save it" cut to "a wall alone will save it": what denied the
/// rest is gone. A phrase has a sentence around it that may deny it still, and only what denied its first
/// word is surely gone.
bool losesDenial(const FindingSources &sources, const QuotePair &pair)
{
    constexpr int reach = 6;
    constexpr int outright = 2;
    const auto wordsAt = [&sources](const Place &place) {
        std::span<const Word> words
            = wordsIn(*sources.story.versions[static_cast<std::size_t>(place.version)], place.range);
        while (!words.empty() && words.back().kind == WordKind::Punctuation)
            words = words.first(words.size() - 1);
        return words;
    };
    const QString &language
        = sources.story.versions[static_cast<std::size_t>(pair.firstPlace.version)]->version.language;
    const std::span<const Word> first = wordsAt(pair.firstPlace);
    const std::optional<int> kept = keptFrom(first, wordsAt(pair.answerPlace));
    const bool isPhrase = pair.answer.type != QuoteType::Direct;
    if (!kept || (isPhrase && isDeniedAround(sources, pair.answerPlace)))
        return false;
    const std::vector<Sighting> sightings = findSightings(first, language);
    return std::ranges::any_of(sightings, [&](const Sighting &each) {
        const int end = each.words.end;
        if (each.kind != WordClass::Negation || each.level > outright || end > *kept
            || *kept - end > (isPhrase ? 0 : reach))
            return false;
        const auto between
            = first.subspan(static_cast<std::size_t>(end), static_cast<std::size_t>(*kept - end));
        return std::ranges::none_of(between, [](const Word &word) {
            return word.kind == WordKind::Punctuation || word.normal == u"and" || word.normal == u"but"
                || word.normal == u"or";
        });
    });
}

/// A cut that a reader may take for the whole. A phrase picked from a statement is no cut, nor is an article.
bool hidesCut(const FindingSources &sources, const QuotePair &pair)
{
    const auto stemsOf = [&sources](const Place &place) {
        return contentStems(
            wordsIn(*sources.story.versions[static_cast<std::size_t>(place.version)], place.range));
    };
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(pair.answerPlace.version)];
    if (quoteWords(own, pair.answerPlace.range).isCut())
        return false; // It shows its cuts.
    const QSet<QString> said = stemsOf(pair.firstPlace);
    if (said.isEmpty()) // "Have to do more": with no other word, each counts.
        return true;
    const qsizetype kept = stemsOf(pair.answerPlace).intersect(said).size();
    return kept < said.size() && 3 * kept >= said.size();
}

} // namespace

void findChangedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        if (pair.status == QuoteStatus::Altered)
            findings.push_back(alteredQuote(sources, pair));
        else if (pair.status == QuoteStatus::Trimmed && isBaseOfQuotes(sources, pair.firstPlace.version)
                 && hidesCut(sources, pair))
            findings.push_back(trimmedQuote(pair, losesDenial(sources, pair)));
    }
}

} // namespace retold
