#include "core/annotate/attribution_before.h"

#include "core/annotate/cue_passive.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// "called" of "called Holt’s remark “unhelpful”": what names an owned noun of speech is said by another than
/// its owner. Nothing where the noun has words of its own ("called Holt’s claim that …").
std::optional<int> namingBefore(const QuoteContext &context, int noun, int start)
{
    constexpr int farthest = 5;
    const bool hasWords = noun + 1 < context.size() && context.is(noun + 1, WordRole::Complementizer);
    for (int at = noun - 1; !hasWords && at >= std::max(start, noun - farthest) && context.at(at).isWord;
         --at) {
        if (context.isCueVerb(at))
            return context.is(at, WordRole::Naming) ? std::optional(at) : std::nullopt;
    }
    return {};
}

/// The nearest cue before `token` in its sentence; nothing where there is none.
std::optional<int> cueBefore(const QuoteContext &context, int token, int start)
{
    for (int at = token - 1; at >= start; --at) {
        if (context.isCueVerb(at))
            return at;
        if (context.isCueNoun(at))
            return namingBefore(context, at, start).value_or(at);
    }
    return {};
}

/// Who wrote what the phrase names: `A message from Anna Holt: “…”`; else the phrase.
IndexRange writerOf(const QuoteContext &context, const IndexRange &phrase, int colon)
{
    const int link = phrase.end;
    const bool isText = phrase.size() > 0 && context.is(link - 1, WordRole::Text);
    if (!isText || link + 1 >= colon
        || (context.at(link).lower != u"from" && context.at(link).lower != u"by"))
        return phrase;
    const IndexRange writer = phraseFrom(context, link + 1, colon);
    return writer.size() > 0 ? writer : phrase;
}

/// A name or role before a colon: `Rosenworcel: “…”`.
Attribution byColon(const QuoteContext &context, int colon, int start)
{
    Attribution found;
    IndexRange phrase = writerOf(context, phraseBefore(context, colon, start), colon);
    const bool headline = phrase.size() > 0 && phrase.begin > start && context.at(start).inHeadline;
    if (headline || !canSpeak(context, phrase)) {
        const IndexRange subject = clauseSubject(context, start, colon);
        if (headline || canSpeak(context, subject))
            phrase = subject;
    }
    if (phrase.size() > 1 && context.at(phrase.begin).isCapital && !context.at(phrase.begin).inHeadline)
        phrase = phraseFrom(context, phrase.begin, phrase.end); // "Holt hit back:"
    found.speaker = nonEmpty(phrase);
    return found;
}

std::optional<int> sourceBefore(const QuoteContext &context, int token, int start)
{
    for (int at = start; at < token; ++at) {
        if (context.at(at).span < 0 && sourcePhraseAt(context, at) > 0)
            return at;
    }
    return {};
}

/// A headline gives speech by name and colon: `Burns: ‘…’ is near`.
std::optional<int> headlineColon(const QuoteContext &context, int token, int start)
{
    if (!context.at(token).inHeadline)
        return {};
    for (int at = start + 1; at < token; ++at) {
        if (context.isSign(at, u":"))
            return at;
    }
    return {};
}

/// `Neither side, said Anna Holt, “wants to lose face”`: between commas the subject stands behind its verb.
IndexRange subjectInAside(const QuoteContext &context, int verb, int end)
{
    const IndexRange none{verb, verb};
    if (verb == 0 || !context.isSign(verb - 1, u",") || context.at(verb - 1).span >= 0
        || context.lexicon->hasCapitalNouns() || context.lexicon->isNonFinite(context.at(verb).lower))
        return none;
    const IndexRange phrase = phraseAfterVerb(context, verb, end);
    const bool isClosed = phrase.end < end && context.isSign(phrase.end, u",");
    return phrase.size() > 0 && isClosed && canSpeak(context, phrase) ? phrase : none;
}

/// The cue verb with its subject; where that is no person, the cue around it: `Roe said the meeting had
/// confirmed the time for “…”`. What one intends is told by who says so: `Roe said Lund plans to “…”`.
Attribution byNearestPerson(const QuoteContext &context, int verb, int start, int end)
{
    const auto found = [&](int at) {
        const IndexRange aside = subjectInAside(context, at, end);
        const IndexRange subject = aside.size() > 0 ? aside : subjectOf(context, at, start);
        const bool isOwn = subject.size() > 0 || isPassive(context, at, start);
        return attributionByVerb(context, at, isOwn ? subject : phraseFrom(context, at + 1, end));
    };
    std::optional<Attribution> intention;
    for (auto at = std::optional(verb); at; at = cueBefore(context, *at, start)) {
        const Attribution outer = found(*at);
        if (!outer.speaker || !canSpeak(context, *outer.speaker))
            continue;
        const bool isIntention
            = context.is(*at, WordRole::WithInfinitive) && context.is(*at + 1, WordRole::Infinitive);
        if (!isIntention)
            return outer;
        if (!intention)
            intention = outer;
    }
    return intention ? *intention : found(verb);
}

/// `Holt’s reply to the crew was: “…”`: what a noun of speech is, its owner says.
Attribution byOwnedNoun(const QuoteContext &context, int begin, int start)
{
    const int verb = begin - 2;
    const bool isCopula = verb > start && context.isSign(begin - 1, u":,") && context.lexicon->knowsPast()
        && context.is(verb, WordRole::Passive);
    for (int noun = verb - 1; isCopula && noun > start && context.at(noun).span < 0; --noun) {
        const bool isSpeech = context.is(noun, WordRole::View) || context.is(noun, WordRole::ClaimNoun);
        if (!isSpeech || !context.isPossessive(noun - 1))
            continue;
        Attribution found;
        found.cue = IndexRange{noun, noun + 1};
        found.speaker = nonEmpty(phraseRightBefore(context, noun, start));
        return found.speaker ? found : Attribution{};
    }
    return {};
}

/// Whether the verb at the end of its sentence says only who passed it on: "…, the Lenor Times reported."
bool isRelay(const QuoteContext &context, int verb, const IndexRange &subject, int start)
{
    const bool ends = context.isSign(verb + 1, u".") || context.is(verb + 1, WordRole::Preposition)
        || context.is(verb + 1, WordRole::Day);
    return ends && context.is(verb, WordRole::Relaying) && subject.begin > start
        && context.isSign(subject.begin - 1, u",");
}

/// Who speaks by the last cue of the sentence that begins at `start`. Who passed the words on speaks where
/// nobody else does.
Attribution byCueWithin(const QuoteContext &context, int start, int end)
{
    Attribution relayed;
    for (auto verb = cueBefore(context, end, start); verb; verb = cueBefore(context, *verb, start)) {
        const IndexRange subject = subjectOf(context, *verb, start);
        const IndexRange speaker = subject.size() > 0 ? subject : phraseAfterVerb(context, *verb, end);
        if (!context.isCueVerb(*verb) || !canSpeak(context, speaker))
            continue;
        const Attribution found = attributionByVerb(context, *verb, speaker);
        if (!isRelay(context, *verb, speaker, start))
            return found;
        relayed = found;
    }
    return relayed;
}

/// Whether the sentence that begins at `start` has a verb form that only reported speech has.
bool isReported(const QuoteContext &context, int start)
{
    for (int at = start; at < std::min(context.size(), start + attributionReach); ++at) {
        if (at > start
            && (context.at(at).opensSentence || context.at(at).paragraph != context.at(start).paragraph))
            break;
        if (context.at(at).span < 0 && !context.at(at).isCapital && context.is(at, WordRole::Reported))
            return true;
    }
    return false;
}

/// „Sturmwind“ habe gesungen: a name in marks that its verb follows.
bool isSubjectInMarks(const QuoteContext &context, const IndexRange &tokens)
{
    const bool hasVerb = tokens.end < context.size() && context.at(tokens.end).isWord
        && !context.at(tokens.end).isCapital && !context.is(tokens.end, WordRole::Boundary);
    return context.lexicon->hasCapitalNouns() && context.at(tokens.begin).opensSentence && hasVerb;
}

/// "According to Anna Holt, workers were offered a rise, and the rest was “talk”": a sentence that opens with
/// its source is that one's, unless a verb of saying stands right before the words.
bool isAllOfSource(const QuoteContext &context, int start, int verb, int begin)
{
    constexpr int near = 3;
    return !context.lexicon->hasCapitalNouns() && sourcePhraseAt(context, start) > 0 && begin - verb > near;
}

} // namespace

Attribution attributionBefore(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const int start = sentenceStart(context, begin, attributionReach);
    if (const Attribution owned = byOwnedNoun(context, begin, start); owned.isFound())
        return owned;
    const auto verb = cueBefore(context, begin, start);
    if (verb && !isAllOfSource(context, start, *verb, begin))
        return byNearestPerson(context, *verb, start, begin);
    if (const auto source = sourceBefore(context, begin, start))
        return attributionBySource(context, *source, sourcePhraseAt(context, *source), begin);
    if (begin > start && context.isSign(begin - 1, u":"))
        return byColon(context, begin - 1, start);
    if (const auto colon = headlineColon(context, begin, start))
        return byColon(context, *colon, start);
    return {};
}

bool opensParagraph(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return begin == 0 || context.at(begin - 1).paragraph != context.at(begin).paragraph;
}

Attribution attributionToClauseSubject(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const int start = sentenceStart(context, begin, 30);
    const IndexRange subject = clauseSubject(context, start, begin);
    Attribution found;
    if (context.at(begin).inHeadline)
        return found; // "Minister ‘never saw’ report" is what others say of him.
    if (subject.size() == 0 || context.is(subject.begin, WordRole::Determiner) || subject.end == begin)
        return found;
    if (context.at(subject.begin).opensSentence && context.isSign(subject.end, u","))
        return found; // Ironically, …
    const bool isPronoun = context.is(subject.begin, WordRole::Pronoun);
    if (isPronoun && !canSpeak(context, subject))
        return found; // It was the third “storm of the century”.
    const bool person
        = isPronoun || (context.at(subject.begin).isCapital && !isDescription(context, subject));
    if (person)
        found.speaker = subject;
    found.isGuess = person;
    return found;
}

Attribution attributionInLineBefore(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    if (begin == 0 || !opensParagraph(context, span) || !context.isSign(begin - 1, u":"))
        return {};
    const int start = sentenceStart(context, begin - 1, attributionReach);
    if (const auto verb = cueBefore(context, begin - 1, start))
        return attributionByVerb(context, *verb, subjectOf(context, *verb, start));
    return byColon(context, begin - 1, start);
}

Attribution attributionInSentenceBefore(const QuoteContext &context, int span)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    const int begin = tokens.begin;
    if (begin == 0 || !context.at(begin).opensSentence || context.at(begin - 1).span >= 0
        || context.at(begin - 1).inHeadline)
        return {};
    if (isSubjectInMarks(context, tokens))
        return {};
    return byCueWithin(context, sentenceStart(context, begin - 1, attributionReach), begin);
}

Attribution attributionReported(const QuoteContext &context, int span)
{
    constexpr int farthest = 5; // Sentences.
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    int start = sentenceStart(context, begin, attributionReach);
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (!context.lexicon->hasCapitalNouns() || !isReported(context, start)
        || isSubjectInMarks(context, tokens))
        return {};
    for (int back = 0;
         back < farthest && start > 0 && context.at(start - 1).paragraph == context.at(begin).paragraph;
         ++back) {
        const int end = start;
        start = sentenceStart(context, end - 1, attributionReach);
        if (const auto source = sourceBefore(context, end, start))
            return attributionBySource(context, *source, sourcePhraseAt(context, *source), end);
        const Attribution told = byCueWithin(context, start, end);
        if (told.isFound() || !isReported(context, start))
            return told;
    }
    return {};
}

} // namespace retold
