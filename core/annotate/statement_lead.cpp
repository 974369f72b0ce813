#include "core/annotate/statement_lead.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_clause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// `According to the report, …`.
std::optional<Statement> attributedAtStart(const QuoteContext &context, int start, int end)
{
    const int length = sourcePhraseAt(context, start);
    if (length == 0)
        return {};
    const IndexRange speaker = phraseFrom(context, start + length, end);
    int begin = speaker.end;
    while (begin < end && begin - start < 30 && !context.isSign(begin, u","))
        ++begin;
    if (speaker.size() == 0 || begin >= end || !context.isSign(begin, u","))
        begin = speaker.end - 1;
    Attribution attribution;
    attribution.cue = IndexRange{start, start + length};
    if (speaker.size() > 0)
        attribution.speaker = speaker;
    const IndexRange clause{begin + 1, clauseEnd(context, begin + 1, end)};
    if (speaker.size() == 0 || !hasOwnWords(context, clause))
        return {};
    return Statement{clause, attribution};
}

/// `In the mayor’s view, the bridge …`.
std::optional<Statement> attributedByView(const QuoteContext &context, int start, int end)
{
    constexpr int farthest = 10;
    if (!context.is(start, WordRole::Preposition))
        return {};
    for (int noun = start + 2; noun < std::min(end - 3, start + farthest); ++noun) {
        if (!context.is(noun, WordRole::View) || !context.isSign(noun + 1, u","))
            continue;
        Attribution attribution;
        attribution.cue = IndexRange{noun, noun + 1};
        attribution.speaker = nonEmpty(ownerBefore(context, noun, start + 1));
        const IndexRange clause{noun + 2, clauseEnd(context, noun + 2, end)};
        if (attribution.speaker && hasOwnWords(context, clause))
            return Statement{clause, attribution};
    }
    return {};
}

/// Whether a name of the headline is told again below it, in capitals.
bool isNamedAgain(const QuoteContext &context, int name, int from)
{
    const QString &own = context.at(name).lower;
    return std::any_of(context.tokens.begin() + from, context.tokens.end(), [&own](const QuoteToken &token) {
        return token.isCapital && (token.lower == own || token.lower == own + u"'s"_s);
    });
}

/// Whether tokens of a headline name one who speaks in it: by a role, or a name that the text below tells
/// again; and not what kind of text it is.
bool namesSpeaker(const QuoteContext &context, const IndexRange &tokens, int below)
{
    bool isSpeaker = tokens.size() > 0 && isNamedAgain(context, tokens.end - 1, below);
    for (int token = tokens.begin; token < tokens.end; ++token) {
        if (context.is(token, WordRole::Heading) || context.isCueVerb(token) || !isOutside(context, token))
            return false;
        isSpeaker = isSpeaker || context.is(token, WordRole::Role);
    }
    return isSpeaker;
}

/// `Bridge will close: mayor`, in a headline: what is said, and at the end who says it.
std::optional<Statement> attributedByTail(const QuoteContext &context, int start, int end)
{
    constexpr int longestName = 5;
    for (int colon = end - 2; colon > std::max(start, end - longestName); --colon) {
        if (!context.isSign(colon, u":"))
            continue;
        Attribution attribution;
        attribution.speaker = nonEmpty(speakerBehindColon(context, colon));
        const IndexRange clause{start, colon};
        const bool isSaid = attribution.speaker && context.at(start).span < 0 && hasOwnWords(context, clause);
        return isSaid ? std::optional(Statement{clause, attribution}) : std::nullopt;
    }
    return {};
}

/// `Mayor: bridge will close`, in a headline: a role or a name, and what it says.
std::optional<Statement> attributedByColon(const QuoteContext &context, int start, int end)
{
    constexpr int longestName = 6;
    if (!context.at(start).inHeadline)
        return {};
    if (const auto trailing = attributedByTail(context, start, end))
        return trailing;
    int colon = start + 1;
    while (colon < std::min(end, start + longestName) && !context.isSign(colon, u":"))
        ++colon;
    if (colon + 1 >= end || !context.isSign(colon, u":") || !isOutside(context, colon - 1)
        || context.at(colon + 1).span >= 0)
        return {};
    Attribution attribution;
    attribution.speaker = IndexRange{start, colon};
    const IndexRange clause{colon + 1, clauseEnd(context, colon + 1, end)};
    const bool isSaid = namesSpeaker(context, {start, colon}, end) && hasOwnWords(context, clause);
    return isSaid ? std::optional(Statement{clause, attribution}) : std::nullopt;
}

} // namespace

IndexRange speakerBehindColon(const QuoteContext &context, int colon)
{
    constexpr int longest = 4;
    int end = colon + 1;
    while (end < context.size() && !context.at(end).opensSentence
           && context.at(end).paragraph == context.at(colon).paragraph)
        ++end;
    const IndexRange tail{colon + 1, end};
    const bool isShort = tail.size() > 0 && tail.size() <= longest && context.at(colon).inHeadline;
    return isShort && namesSpeaker(context, tail, end) ? tail : IndexRange{colon, colon};
}

std::optional<Statement> attributedByLead(const QuoteContext &context, int start, int end)
{
    if (const auto leading = attributedAtStart(context, start, end))
        return leading;
    if (const auto viewed = attributedByView(context, start, end))
        return viewed;
    return attributedByColon(context, start, end);
}

IndexRange ownerBefore(const QuoteContext &context, int noun, int start)
{
    constexpr int farthest = 3;
    for (int token = noun - 1; token >= std::max(start, noun - farthest) && isOutside(context, token);
         --token) {
        if (context.isPossessive(token))
            return phraseRightBefore(context, token + 1, start);
        if (context.is(token, WordRole::Owner))
            return {token, token + 1};
    }
    return {noun, noun};
}

bool hasOwnWords(const QuoteContext &context, const IndexRange &clause)
{
    int own = 0;
    for (int token = clause.begin; token < clause.end; ++token)
        own += isOutside(context, token) && !context.is(token, WordRole::Complementizer) ? 1 : 0;
    return own >= 2;
}

} // namespace retold
