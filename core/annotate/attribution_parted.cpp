#include "core/annotate/attribution_parted.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return token >= 0 && token < context.size() && context.at(token).span < 0;
}

/// The cue that ends the clause around a span: the first behind it, before any sign but a bracket.
std::optional<int> cueBehind(const QuoteContext &context, int token)
{
    constexpr int farthest = 6;
    for (int at = token; at < std::min(context.size(), token + farthest); ++at) {
        if (!isOutside(context, at) || context.at(at).opensSentence || context.isSign(at, u",;:."))
            return {};
        if (context.isCueVerb(at))
            return at;
    }
    return {};
}

/// The finite part of a parted verb before a token, in its clause.
std::optional<int> auxiliaryBefore(const QuoteContext &context, int token, int start)
{
    for (int at = token - 1; at >= start && isOutside(context, at) && !context.isSign(at, u",;:"); --at) {
        if (context.is(at, WordRole::Auxiliary))
            return at;
    }
    return {};
}

/// Whom a passive names: "von Anna Holt". Empty where nobody is named.
IndexRange agentBetween(const QuoteContext &context, int begin, int end)
{
    for (int at = begin; at < end; ++at) {
        if (!context.is(at, WordRole::Agent))
            continue;
        const IndexRange phrase = phraseFrom(context, at + 1, end);
        if (canSpeak(context, phrase))
            return phrase;
    }
    return {begin, begin};
}

IndexRange tokensOf(const QuoteContext &context, int span)
{
    return context.spanTokens[static_cast<std::size_t>(span)];
}

/// `That was the message from Anna Holt`: a noun of speech with its owner behind.
Attribution byResumingNoun(const QuoteContext &context, int begin)
{
    constexpr int farthest = 4;
    for (int noun = begin; noun + 2 < std::min(context.size(), begin + farthest); ++noun) {
        const bool isSpeech = context.is(noun, WordRole::View) || context.is(noun, WordRole::ClaimNoun);
        if (!isSpeech || !context.is(noun + 1, WordRole::Preposition))
            continue;
        const int end = std::min(context.size(), noun + attributionReach);
        Attribution found;
        found.speaker = nonEmpty(nameBehind(context, phraseFrom(context, noun + 2, end), end));
        found.cue = IndexRange{noun, noun + 1};
        return found.speaker && canSpeak(context, *found.speaker) ? found : Attribution{};
    }
    return {};
}

} // namespace

Attribution attributionParted(const QuoteContext &context, int span)
{
    const IndexRange tokens = tokensOf(context, span);
    if (!context.lexicon->hasCapitalNouns() || tokens.begin == 0)
        return {};
    const auto cue = cueBehind(context, tokens.end);
    const int start = sentenceStart(context, tokens.begin, attributionReach);
    const auto auxiliary = cue ? auxiliaryBefore(context, tokens.begin, start) : std::nullopt;
    if (!auxiliary)
        return {};
    const bool isPassive = context.is(*auxiliary, WordRole::Passive)
        || (*cue + 1 < context.size() && context.is(*cue + 1, WordRole::Passive));
    const IndexRange speaker = isPassive ? agentBetween(context, *auxiliary + 1, tokens.begin)
                                         : subjectOfParted(context, tokens.begin, start);
    if (speaker.size() == 0 || !canSpeak(context, speaker))
        return {};
    Attribution found = attributionByVerb(context, *cue, speaker);
    found.cue = IndexRange{*cue, *cue + 1};
    return found;
}

Attribution attributionSubordinate(const QuoteContext &context, int span)
{
    const IndexRange tokens = tokensOf(context, span);
    const auto cue = context.lexicon->hasCapitalNouns() ? cueBehind(context, tokens.end) : std::nullopt;
    if (!cue || tokens.begin == 0)
        return {};
    int opening = tokens.begin - 1;
    const int start = sentenceStart(context, tokens.begin, attributionReach);
    while (opening > start && isOutside(context, opening) && !context.isSign(opening - 1, u","))
        --opening;
    const bool isJoined = context.is(opening, WordRole::Boundary) || context.is(opening, WordRole::Joining);
    const IndexRange speaker = isJoined ? phraseFrom(context, opening + 1, tokens.begin)
        : context.is(opening, WordRole::Relative) && opening > start ? antecedentOf(context, opening, start)
                                                                     : IndexRange{opening, opening};
    return speaker.size() > 0 && canSpeak(context, speaker) ? attributionByVerb(context, *cue, speaker)
                                                            : Attribution{};
}

Attribution attributionCompared(const QuoteContext &context, int span)
{
    constexpr int farthest = 12;
    int at = tokensOf(context, span).end;
    at += at < context.size() && context.isSign(at, u",") ? 1 : 0;
    if (!context.lexicon->hasCapitalNouns() || at + 2 >= context.size() || !isOutside(context, at)
        || !context.is(at, WordRole::Comparing))
        return {};
    const int end = std::min(context.size(), at + farthest);
    const IndexRange speaker = phraseFrom(context, at + 1, end);
    if (speaker.size() == 0 || !canSpeak(context, speaker))
        return {};
    for (int verb = speaker.end; verb < end && isOutside(context, verb) && !context.isSign(verb, u",;:.");
         ++verb) {
        if (context.isCueVerb(verb))
            return attributionByVerb(context, verb, speaker);
    }
    return {};
}

Attribution attributionResumed(const QuoteContext &context, int span)
{
    const int at = tokensOf(context, span).end;
    const bool resumes = at + 2 < context.size() && context.at(at).opensSentence
        && context.is(at, WordRole::Resuming) && context.at(at).paragraph == context.at(at - 1).paragraph;
    if (resumes && context.is(at + 1, WordRole::Auxiliary))
        return byResumingNoun(context, at + 2);
    if (!resumes || !context.lexicon->hasCapitalNouns() || !context.isCueVerb(at + 1))
        return {};
    const IndexRange speaker
        = phraseAfterVerb(context, at + 1, std::min(context.size(), at + attributionReach));
    const bool isColon = speaker.end < context.size() && context.isSign(speaker.end, u":,");
    return speaker.size() > 0 && canSpeak(context, speaker) && !isColon
        ? attributionByVerb(context, at + 1, speaker)
        : Attribution{};
}

Attribution attributionAnnounced(const QuoteContext &context, int span)
{
    constexpr int length = 3; // "mit den Worten"
    const IndexRange tokens = tokensOf(context, span);
    const int begin = tokens.begin - length;
    if (begin < 0 || !context.is(tokens.begin - 1, WordRole::Announcing)
        || !context.is(begin, WordRole::Preposition) || !isOutside(context, begin))
        return {};
    const int start = sentenceStart(context, tokens.begin, attributionReach);
    const int verb = tokens.end + (context.isSign(tokens.end, u",") ? 1 : 0);
    const bool opens = begin == start || context.isSign(begin - 1, u":");
    const bool isLead = opens && isOutside(context, verb);
    Attribution found;
    const IndexRange speaker = isLead
        ? phraseAfterVerb(context, verb, std::min(context.size(), verb + attributionReach))
        : clauseSubject(context, start, begin);
    if (speaker.size() > 0 && canSpeak(context, speaker)) {
        found.speaker = speaker;
        found.cue = IndexRange{begin, tokens.begin};
    }
    return found;
}

Attribution attributionByPostposition(const QuoteContext &context, int span)
{
    const int begin = tokensOf(context, span).begin;
    const int start = sentenceStart(context, begin, attributionReach);
    for (int at = begin - 1; at > start; --at) {
        if (!isOutside(context, at) || !context.is(at, WordRole::SourceBehind))
            continue;
        Attribution found;
        found.cue = IndexRange{at, at + 1};
        found.speaker = nonEmpty(phraseRightBefore(context, at, start));
        return found.speaker ? found : Attribution{};
    }
    return {};
}

} // namespace retold
