#include "core/annotate/quote_indirect.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_beside.h"
#include "core/annotate/statement_clause.h"
#include "core/annotate/statement_lead.h"

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

/// The clause that hangs on a noun with an owner: "that the bridge is safe" of "repeated his claim that …".
std::optional<Statement> ownedClaim(const QuoteContext &context, int noun, int start, int end)
{
    const bool isOpen = context.is(noun, WordRole::ClaimNoun) && isOutside(context, noun) && noun + 2 < end
        && context.is(noun + 1, WordRole::Complementizer) && isOutside(context, noun + 1);
    if (!isOpen)
        return {};
    Attribution attribution;
    attribution.cue = IndexRange{noun, noun + 1};
    attribution.cueClass = context.at(noun).cueClass.value_or(CueClass::Neutral);
    attribution.speaker = nonEmpty(ownerBefore(context, noun, start));
    const IndexRange clause{noun + 1, clauseEnd(context, noun + 1, end)};
    return attribution.speaker && hasOwnWords(context, clause) ? std::optional(Statement{clause, attribution})
                                                               : std::nullopt;
}

/// "the alleged fraud", "an appealing way": a participle that describes.
bool standsBeforeNoun(const QuoteContext &context, int verb, int start)
{
    int before = verb - 1;
    while (before > start && isOutside(context, before) && context.is(before, WordRole::Adverb))
        --before;
    if (before < start || !isOutside(context, before))
        return false;
    const QString &form = context.at(verb).lower;
    const int next = verb + 1;
    const bool opens
        = next < context.size() && (context.is(next, WordRole::Complementizer) || context.opensClause(next));
    if (opens && context.is(before, WordRole::StandsAlone)) // "all agreed that"
        return false;
    const bool isOwned = context.is(before, WordRole::Determiner) || context.is(before, WordRole::Owner)
        || context.isPossessive(before);
    return context.lexicon->endsAsPast(form) ? isOwned || context.is(before, WordRole::Preposition)
                                             : isOwned && context.lexicon->isNonFinite(form);
}

/// "It is said that", "the mayor was told that": who stands before the verb does not speak, unless the form
/// tells of a feeling ("was worried that").
bool isSaidPassively(const QuoteContext &context, int verb, int start)
{
    if (!context.lexicon->knowsPast() || context.lexicon->isNonFinite(context.at(verb).lower)
        || context.at(verb).lower == u"worried")
        return false;
    int before = verb - 1;
    while (before > start && isOutside(context, before) && context.is(before, WordRole::Adverb))
        --before;
    return before >= start && isOutside(context, before) && context.is(before, WordRole::Passive);
}

/// What the cue verbs and nouns of the sentence govern, from left to right.
void addGoverned(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    for (int verb = start; verb < end; ++verb) {
        if (const auto claim = ownedClaim(context, verb, start, end)) {
            statements.push_back(*claim);
            verb = claim->tokens.end - 1;
            continue;
        }
        if (standsBeforeNoun(context, verb, start) || !context.isCueVerb(verb) || isUnsaid(context, verb)
            || isInverted(context, verb, start, end))
            continue;
        const auto content = contentAfter(context, verb, end);
        if (!content)
            continue;
        const Attribution attribution
            = attributionBy(context, verb, std::max(start, verb - attributionReach));
        const bool isHearer = isSaidPassively(context, verb, start) && attribution.speaker
            && attribution.speaker->end <= verb;
        if (!attribution.speaker || isHearer || context.is(attribution.speaker->begin, WordRole::Nobody))
            continue;
        const IndexRange clause{content->begin, contentEnd(context, *content, end)};
        if (!hasOwnWords(context, clause))
            continue;
        statements.push_back({clause, attribution});
        verb = clause.end - 1;
    }
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
        if (const auto leading = attributedByLead(context, start, end))
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
