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

/// `Mayor: bridge will close`, in a headline: a role or a name, and what it says.
std::optional<Statement> attributedByColon(const QuoteContext &context, int start, int end)
{
    constexpr int longestName = 6;
    if (!context.at(start).inHeadline)
        return {};
    int colon = start + 1;
    while (colon < std::min(end, start + longestName) && !context.isSign(colon, u":"))
        ++colon;
    if (colon + 1 >= end || !context.isSign(colon, u":") || !isOutside(context, colon - 1)
        || context.at(colon + 1).span >= 0)
        return {};
    bool isSpeaker = isNamedAgain(context, colon - 1, end);
    for (int token = start; token < colon; ++token) {
        if (context.is(token, WordRole::Heading) || context.isCueVerb(token) || !isOutside(context, token))
            return {};
        isSpeaker = isSpeaker || context.is(token, WordRole::Role);
    }
    Attribution attribution;
    attribution.speaker = IndexRange{start, colon};
    const IndexRange clause{colon + 1, clauseEnd(context, colon + 1, end)};
    return isSpeaker && hasOwnWords(context, clause) ? std::optional(Statement{clause, attribution})
                                                     : std::nullopt;
}

} // namespace

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
