#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_frame.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

bool partsClause(const Word &word)
{
    return word.kind == WordKind::Punctuation
        || isOneOf(word, {u"but", u"and", u"which", u"who", u"because", u"while", u"although", u"when"});
}

/// "Rejected claims that", "denied being": the verb denies a claim, and not a thing.
bool deniesClaim(std::span<const Word> words, std::size_t at)
{
    constexpr std::size_t reach = 4;
    if (isOneOf(words[at], {u"denied", u"denies", u"deny", u"denying"}))
        return true;
    if (!isOneOf(words[at],
                 {u"rejected", u"rejects", u"reject", u"rejecting", u"dismissed", u"dismisses", u"dismissing",
                  u"disputed", u"disputes", u"disputing", u"refuted", u"refutes", u"rebutted",
                  u"contradicted"}))
        return false;
    const auto behind = words.subspan(at + 1, std::min(reach, words.size() - at - 1));
    return std::ranges::any_of(behind, [](const Word &word) {
        return isOneOf(word, {u"claim",      u"claims",      u"suggestion", u"suggestions", u"idea",
                              u"notion",     u"charge",      u"charges",    u"accusation",  u"accusations",
                              u"allegation", u"allegations", u"report",     u"reports",     u"description",
                              u"label",      u"view",        u"assertion",  u"criticism",   u"that",
                              u"talk",       u"rumours",     u"rumors",     u"being"});
    });
}

bool isContrary(std::span<const Word> words, std::size_t at)
{
    const auto is
        = [&](std::size_t i, QStringView form) { return i < words.size() && words[i].normal == form; };
    return (is(at, u"far") && is(at + 1, u"from")) || (is(at, u"anything") && is(at + 1, u"but"))
        || (is(at, u"nothing") && is(at + 1, u"like")) || (is(at, u"opposite") && is(at + 1, u"of"))
        || isOneOf(words[at], {u"hardly", u"scarcely"});
}

/// Whether what stands before the phrase in its clause denies it.
bool isDenied(const QuoteFrame &frame)
{
    constexpr std::size_t near = 6; // Words from a plain "not" to the phrase.
    const auto place = static_cast<std::size_t>(frame.place);
    const std::span<const Word> words = std::span(frame.words).first(place);
    for (std::size_t at = place; at-- > 0;) {
        if (partsClause(words[at]) && words[at].kind != WordKind::Punctuation)
            return false;
        if (words[at].kind == WordKind::Punctuation && !isOneOf(words[at], {u"“", u"\"", u"‘", u"'"}))
            return false;
        const bool isNot = isPlainDenial(words[at]) || isOneOf(words[at], {u"without"});
        if ((isNot && place - at <= near) || deniesClaim(words, at)
            || (isContrary(words, at) && place - at <= near))
            return true;
    }
    return false;
}

/// Whether nothing in the frame denies, by whatever word.
bool deniesNothing(const QuoteFrame &frame, const QString &language)
{
    for (std::size_t at = 0; at < frame.words.size(); ++at) {
        if (deniesClaim(frame.words, at) || isContrary(frame.words, at))
            return false;
    }
    const std::vector<Sighting> sightings = findSightings(frame.words, language);
    return std::ranges::find(sightings, WordClass::Negation, &Sighting::kind) == sightings.end()
        && !hasWord(frame, {u"dismissed", u"disputed", u"disagreed", u"contested", u"mocked", u"opposed"});
}

void findTurn(const FindingSources &sources, const QuotePair &pair, Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QuoteFrame before = quoteFrame(base, pair.first);
    const QuoteFrame after = quoteFrame(own, pair.answer);
    const QString &language = base.version.language;
    const bool isLost = isDenied(before) && deniesNothing(after, language);
    const bool isPutIn = isDenied(after) && deniesNothing(before, language);
    if (!isLost && !isPutIn)
        return;
    findings.push_back(
        finding(FindingKind::MeaningReversed,
                isLost ? Tr::tr("%1 was denied and is now stated").arg(quoted(pair.answerText))
                       : Tr::tr("%1 was stated and is now denied").arg(quoted(pair.answerText)),
                Tr::tr("The words in marks are the same, but the sentence around them says the contrary."),
                {pair.firstPlace, pair.answerPlace}));
}

} // namespace

/// "Said it was not ‘a plan’" became "said it was ‘a plan’", "rejected claims that it was" became "said it
/// was". Phrases alone: a statement in marks says itself what it denies.
void findTurnedFrames(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
        const bool arePhrases = pair.first.type != QuoteType::Direct && pair.answer.type != QuoteType::Direct;
        const bool isKept = pair.status == QuoteStatus::Verbatim || pair.status == QuoteStatus::Trimmed;
        if (arePhrases && isKept && base.version.language == u"en"
            && isBaseOfQuotes(sources, pair.firstPlace.version))
            findTurn(sources, pair, findings);
    }
}

} // namespace retold
