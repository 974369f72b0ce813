#include "core/annotate/quote_indirect.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_clause.h"

#include <algorithm>

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// The end of the sentence that begins at `begin`.
int sentenceEnd(const QuoteContext &context, int begin)
{
    int end = begin + 1;
    while (end < context.size() && !context.at(end).opensSentence
           && context.at(end).paragraph == context.at(begin).paragraph)
        ++end;
    return end;
}

/// Whether the clause has words of its own beside those between marks.
bool hasOwnWords(const QuoteContext &context, const IndexRange &clause)
{
    int own = 0;
    for (int token = clause.begin; token < clause.end; ++token)
        own += isOutside(context, token) && !context.is(token, WordRole::Complementizer) ? 1 : 0;
    return own >= 2;
}

Attribution attributionBy(const QuoteContext &context, int verb, int start)
{
    Attribution attribution;
    attribution.cue = IndexRange{verb, verb + 1};
    attribution.cueClass = context.at(verb).cueClass.value_or(CueClass::Neutral);
    const IndexRange subject = subjectOf(context, verb, start);
    if (subject.size() > 0)
        attribution.speaker = subject;
    return attribution;
}

/// Whether the tokens are no more than the lead of a sentence: "On Thursday", "In her last book".
bool isLead(const QuoteContext &context, const IndexRange &clause)
{
    const bool opens = context.is(clause.begin, WordRole::Preposition)
        || context.is(clause.begin, WordRole::Boundary) || context.is(clause.begin, WordRole::Adverb);
    return opens && context.lexicon->knowsPast() && !hasFiniteVerb(context, clause.begin, clause.end);
}

/// The attribution that begins right behind the sign at `comma`, its cue and speaker side by side.
Attribution attributionBehind(const QuoteContext &context, int comma, int end)
{
    const Attribution found = attributionAt(context, comma + 1, std::min(end, comma + attributionReach));
    if (!found.speaker || !found.cue || std::min(found.cue->begin, found.speaker->begin) != comma + 1)
        return {};
    return found;
}

/// `…, sources said.`, `…, said Anna Holt, the mayor.`, `…, according to the report.`: the sentence before is
/// what is reported.
std::optional<Statement> attributedAtEnd(const QuoteContext &context, int start, int end)
{
    constexpr int farthest = 40;
    constexpr int longestRest = 6;
    for (int comma = end - 1; comma > start && end - comma < farthest; --comma) {
        if (!context.isSign(comma, u",") || context.at(comma).span >= 0 || context.at(comma - 1).span >= 0)
            continue;
        const Attribution attribution = attributionBehind(context, comma, end);
        const IndexRange clause{start, comma};
        if (!attribution.isFound() || !hasOwnWords(context, clause) || isLead(context, clause))
            continue;
        const int last = std::max(attribution.cue->end, attribution.speaker->end);
        const bool inverted = attribution.cue->begin == comma + 1
            && isInverted(context, attribution.cue->end - 1, start, end);
        const bool ends = end - last <= longestRest && !clauseAfter(context, attribution.cue->end - 1, end);
        if (inverted || ends)
            return Statement{clause, attribution};
    }
    return {};
}

/// `In time, Anna Holt said, the bridge would be mended.`: what stands behind the attribution, and before it
/// where that is more than a lead.
bool addAttributedInside(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    constexpr int longestLead = 6;
    for (int comma = start + 1; comma + 3 < end; ++comma) {
        if (!context.isSign(comma, u",") || context.at(comma).span >= 0)
            continue;
        const Attribution attribution = attributionBehind(context, comma, end);
        if (!attribution.isFound() || isUnsaid(context, attribution.cue->end - 1))
            continue;
        const int last = std::max(attribution.cue->end, attribution.speaker->end);
        if (last + 2 >= end || !context.isSign(last, u",") || context.at(last).span >= 0
            || context.lexicon->isNonFinite(context.at(last + 1).lower))
            continue;
        const IndexRange before{start, comma};
        const IndexRange after{last + 1, clauseEnd(context, last + 1, end)};
        if (before.size() > longestLead && context.at(comma - 1).span < 0 && hasOwnWords(context, before))
            statements.push_back({before, attribution});
        if (hasOwnWords(context, after))
            statements.push_back({after, attribution});
        return true;
    }
    return false;
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

/// What the cue verbs of the sentence govern, from left to right.
void addGoverned(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    for (int verb = start; verb < end; ++verb) {
        if (!context.isCueVerb(verb) || isUnsaid(context, verb) || isInverted(context, verb, start, end))
            continue;
        const auto begin = clauseAfter(context, verb, end);
        if (!begin)
            continue;
        const Attribution attribution
            = attributionBy(context, verb, std::max(start, verb - attributionReach));
        if (!attribution.speaker)
            continue;
        const IndexRange clause{*begin, clauseEnd(context, *begin, end)};
        if (!hasOwnWords(context, clause))
            continue;
        statements.push_back({clause, attribution});
        verb = clause.end - 1;
    }
}

/// Whether the sentence has a verb form that only reported speech has, and none of the teller's own voice.
bool isReported(const QuoteContext &context, int start, int end)
{
    bool found = false;
    for (int token = start; token < end; ++token) {
        if (context.at(token).span >= 0 || context.at(token).lower == u"ich")
            return false;
        found = found || (context.is(token, WordRole::Reported) && !context.at(token).isCapital);
    }
    return found;
}

/// `Anna Holt sagte, die Brücke sei alt. Sie müsse ersetzt werden.`: such a sentence goes on with what the
/// one before it reports.
std::optional<Statement> continuedReport(const QuoteContext &context, int start, int end,
                                         const std::vector<Statement> &before)
{
    if (before.empty() || !isReported(context, start, end))
        return {};
    const Statement &last = before.back();
    const int previous = sentenceStart(context, start - 1, attributionReach);
    if (last.tokens.end <= previous || !last.attribution.speaker)
        return {};
    Attribution attribution;
    attribution.speaker = last.attribution.speaker;
    attribution.cueClass = last.attribution.cueClass;
    return Statement{{start, clauseEnd(context, start, end)}, attribution};
}

} // namespace

std::vector<Statement> findStatements(const QuoteContext &context)
{
    std::vector<Statement> statements;
    for (int start = 0; start < context.size();) {
        const int end = sentenceEnd(context, start);
        const std::size_t known = statements.size();
        if (const auto leading = attributedAtStart(context, start, end))
            statements.push_back(*leading);
        else if (const auto trailing = attributedAtEnd(context, start, end))
            statements.push_back(*trailing);
        else if (!addAttributedInside(context, start, end, statements))
            addGoverned(context, start, end, statements);
        if (statements.size() == known) {
            if (const auto report = continuedReport(context, start, end, statements))
                statements.push_back(*report);
        }
        start = end;
    }
    return statements;
}

} // namespace retold
