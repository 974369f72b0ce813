#include "core/annotate/quote_attribution.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/attribution_before.h"
#include "core/annotate/attribution_parted.h"
#include "core/annotate/cue_subject.h"

#include <algorithm>

namespace retold {
namespace {

bool inOneParagraph(const QuoteContext &context, int left, int right)
{
    const IndexRange a = context.spanTokens[static_cast<std::size_t>(left)];
    const IndexRange b = context.spanTokens[static_cast<std::size_t>(right)];
    return context.at(std::max(a.begin, a.end - 1)).paragraph == context.at(b.begin).paragraph;
}

/// Whether a word stands outside marks between the token and the end of its paragraph.
bool wordsFollow(const QuoteContext &context, int token)
{
    const int end = std::min(context.size(), token + attributionReach);
    for (int at = token; at < end && context.at(at).paragraph == context.at(token - 1).paragraph; ++at) {
        if (context.at(at).isWord && context.at(at).span < 0)
            return true;
    }
    return false;
}

/// What the span takes over from the one before it: the second half of a split speech, the next sentence of
/// one, or a paragraph of nothing but speech after a paragraph of speech.
Attribution takenOver(const QuoteContext &context, int span, const std::vector<Attribution> &before)
{
    if (span == 0)
        return {};
    Attribution last = before.back();
    last.continues = span - 1;
    const bool sameParagraph = inOneParagraph(context, span - 1, span);
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    // Words in the midst of a sentence without a cue are taken over at a guess.
    last.isGuess = last.isGuess || !context.at(tokens.begin).opensSentence;
    const bool isFollowed = wordsFollow(context, tokens.end);
    if (!sameParagraph && (!opensParagraph(context, span) || isFollowed))
        return {};
    if (context.isForeign && isFollowed)
        return {}; // What follows may name another speaker.
    return last;
}

/// Whether the span follows a comma or full stop, as the second half of a split speech does.
bool followsSign(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return begin > 0 && !context.at(begin - 1).isWord && context.at(begin - 1).span < 0;
}

bool isByDash(const QuoteContext &context, int span)
{
    return span >= 0 && context.spans[static_cast<std::size_t>(span)].isByDash;
}

int paragraphOf(const QuoteContext &context, int span)
{
    return context.at(context.spanTokens[static_cast<std::size_t>(span)].begin).paragraph;
}

/// In a dialogue by dashes each line is another's, so that a line without a cue is his who spoke last but
/// one.
Attribution byTurns(const QuoteContext &context, int span, const std::vector<Attribution> &before)
{
    const int paragraph = paragraphOf(context, span);
    const auto startOf = [&](int of) {
        int first = span;
        while (first > 0 && isByDash(context, first - 1) && paragraphOf(context, first - 1) >= of)
            --first;
        return first;
    };
    const int turn = startOf(paragraph - 2);
    Attribution found;
    if (turn < span && paragraphOf(context, turn) == paragraph - 2) {
        found.speaker = before[static_cast<std::size_t>(turn)].speaker;
        found.isGuess = true;
    }
    return found;
}

/// A dash tells that another speaks, so that nothing is taken over from the paragraph before.
Attribution attributeDashed(const QuoteContext &context, int span, const std::vector<Attribution> &before)
{
    for (const Attribution &found :
         {attributionAfter(context, span), attributionInLineBefore(context, span)}) {
        if (found.isFound())
            return found;
    }
    if (span > 0 && inOneParagraph(context, span - 1, span)) {
        Attribution last = before.back();
        last.continues = span - 1;
        return last;
    }
    return byTurns(context, span, before);
}

/// What is said at the end of the sentence names the speaker where a cue near the span names none: `Soon
/// after it was announced, there was “an outcry” in Lenor, said Holt.`
Attribution orAtSentenceEnd(const QuoteContext &context, int span, const Attribution &found)
{
    if (found.speaker)
        return found;
    const Attribution late = attributionAtSentenceEnd(context, span);
    return late.speaker && canSpeak(context, *late.speaker) ? late : found;
}

/// What the sentence before tells, unless the span before has a cue in that sentence.
Attribution attributionNewlyBefore(const QuoteContext &context, int span,
                                   const std::vector<Attribution> &before)
{
    const Attribution told = attributionInSentenceBefore(context, span);
    const bool known = told.cue && span > 0 && before.back().cue
        && before.back().cue->begin >= sentenceStart(context, told.cue->begin, attributionReach);
    return known ? Attribution{} : told;
}

Attribution attribute(const QuoteContext &context, int span, const std::vector<Attribution> &before)
{
    if (isByDash(context, span))
        return attributeDashed(context, span, before);
    for (const Attribution &found :
         {attributionParted(context, span), attributionSubordinate(context, span),
          attributionCompared(context, span), attributionAfter(context, span),
          attributionInLineAfter(context, span), attributionBefore(context, span),
          attributionInLineBefore(context, span), attributionAnnounced(context, span),
          attributionByPostposition(context, span), attributionResumed(context, span)}) {
        if (!found.isFound())
            continue;
        Attribution own = orAtSentenceEnd(context, span, found);
        const bool split = span > 0 && own.cue && before.back().cue == own.cue && followsSign(context, span);
        if (split)
            own.continues = span - 1;
        return own;
    }
    const Attribution late = attributionAtSentenceEnd(context, span);
    if (late.isFound())
        return late;
    const Attribution reported = attributionReported(context, span);
    if (reported.speaker)
        return reported;
    if (isHeadingLine(context, span))
        return {};
    const bool alone = !wordsFollow(context, context.spanTokens[static_cast<std::size_t>(span)].end);
    if (!opensParagraph(context, span) || alone) {
        const Attribution told = attributionNewlyBefore(context, span, before);
        if (told.isFound())
            return told;
    }
    const Attribution taken = takenOver(context, span, before);
    return taken.isFound() ? taken : attributionToClauseSubject(context, span);
}

/// “One.” “Two,” said Holt: of two spans with nothing between, what names the speaker behind the second
/// counts for both, unless the first is given to somebody in its own sentence.
void joinNeighbours(const QuoteContext &context, std::vector<Attribution> &found)
{
    for (std::size_t span = found.size(); span-- > 1;) {
        const IndexRange &tokens = context.spanTokens[span];
        const IndexRange &before = context.spanTokens[span - 1];
        const Attribution &own = found[span];
        const bool areJoined = tokens.size() > 0 && before.size() > 0 && before.end == tokens.begin
            && context.at(before.begin).paragraph == context.at(tokens.begin).paragraph;
        if (!areJoined || !own.cue || own.cue->begin < tokens.end
            || isByDash(context, static_cast<int>(span)))
            continue;
        const auto &cue = found[span - 1].cue;
        const int sentence = sentenceStart(context, before.begin, attributionReach);
        if (!cue || cue->end <= sentence) {
            found[span - 1] = own;
            found[span - 1].continues.reset();
        }
    }
}

} // namespace

bool isHeadingLine(const QuoteContext &context, int span)
{
    constexpr int longest = 8; // Tokens with the marks.
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    const MarkedSpan &marked = context.spans[static_cast<std::size_t>(span)];
    const bool endsOpen = !QStringView(u".,!?…。！？").contains(context.text[marked.inner.end - 1]);
    const bool isAlone = opensParagraph(context, span)
        && (tokens.end == context.size()
            || context.at(tokens.end).paragraph != context.at(tokens.begin).paragraph);
    return isAlone && endsOpen && tokens.size() <= longest;
}

std::vector<Attribution> attributeSpans(const QuoteContext &context)
{
    std::vector<Attribution> found;
    found.reserve(context.spans.size());
    for (int span = 0; span < static_cast<int>(context.spans.size()); ++span) {
        const bool empty = context.spanTokens[static_cast<std::size_t>(span)].size() == 0;
        found.push_back(empty ? Attribution{} : attribute(context, span, found));
    }
    joinNeighbours(context, found);
    return found;
}

} // namespace retold
