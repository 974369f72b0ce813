#include "core/annotate/quote_indirect.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"
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

/// Whether the tokens are no more than the lead of a sentence: "On Thursday", "In her last book".
bool isLead(const QuoteContext &context, const IndexRange &clause)
{
    constexpr int longestLead = 12;
    if (clause.size() > longestLead)
        return false;
    if (context.isCueVerb(clause.begin))
        return true; // "Asked whether she would go, Anna Holt said"
    const bool opens = context.lexicon->isNonFinite(context.at(clause.begin).lower)
        || context.is(clause.begin, WordRole::Preposition) || context.is(clause.begin, WordRole::Boundary)
        || context.is(clause.begin, WordRole::Adverb);
    return opens && context.lexicon->knowsPast() && !hasFiniteVerb(context, clause.begin, clause.end);
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

/// Whether a finite verb shows among the words that stand outside marks; in a language without a sign of them
/// it is taken to be there.
bool hasOwnVerb(const QuoteContext &context, const IndexRange &clause)
{
    for (int token = clause.begin; token < clause.end; ++token) {
        const bool isVerb = context.is(token, WordRole::Auxiliary) || context.is(token, WordRole::Past)
            || context.lexicon->endsAsPast(context.at(token).lower);
        if (isOutside(context, token) && isVerb)
            return true;
    }
    constexpr int shortest = 8;
    return !context.lexicon->knowsPast()
        && !(context.lexicon->hasCapitalNouns() && clause.size() <= shortest
             && !isReported(context, clause.begin, clause.end));
}

/// Whether so few words stand there, none of them a verb that shows, that they are an aside or an apposition.
/// A cue that says no more than that somebody spoke vouches for them, where no quotation is among them.
bool isVerbless(const QuoteContext &context, const IndexRange &clause, const Attribution &attribution)
{
    constexpr int longest = 8;
    const int cue = attribution.cue->end - 1;
    const bool isVouched = context.is(cue, WordRole::Saying) || !context.isCueVerb(cue);
    int own = 0;
    bool hasSpan = false;
    for (int token = clause.begin; token < clause.end; ++token) {
        hasSpan = hasSpan || context.at(token).span >= 0;
        own += isOutside(context, token) ? 1 : 0;
    }
    return context.lexicon->knowsPast() && own <= longest && !hasOwnVerb(context, clause)
        && (hasSpan || !isVouched) && !context.is(clause.begin, WordRole::Pronoun);
}

/// Whether the cue has an object of its own, so that what stands before it was not said: "another firm that
/// declared bankruptcy".
bool hasObject(const QuoteContext &context, const Attribution &attribution, int end)
{
    const int next = attribution.cue->end;
    if (!context.lexicon->knowsPast() || attribution.speaker->begin > attribution.cue->begin || next >= end
        || !isOutside(context, next))
        return false;
    if (context.is(attribution.cue->end - 1, WordRole::WithInfinitive))
        return true;
    return !context.is(next, WordRole::Preposition) && !context.is(next, WordRole::Adverb)
        && !context.is(next, WordRole::Day) && !context.is(next, WordRole::Boundary)
        && !context.is(next - 1, WordRole::Telling);
}

/// Whether who stands behind the cue can be its speaker: not in "repeated the denial", nor "told reporters".
bool canInvert(const QuoteContext &context, const Attribution &attribution)
{
    const int cue = attribution.cue->end - 1;
    return !context.isCueVerb(cue)
        || (canSpeak(context, *attribution.speaker) && !context.is(cue, WordRole::Telling));
}

/// "the mayor" of "Anna Holt, the mayor, said": a lone comma stands between phrase and cue.
bool beginsWithAside(const QuoteContext &context, const Attribution &attribution)
{
    int signs = 0;
    for (int token = attribution.speaker->end; token < attribution.cue->begin; ++token)
        signs += context.isSign(token, u",") ? 1 : 0;
    return signs == 1;
}

/// The attribution that begins right behind the sign at `comma`, or behind marks or an "as" there; its cue
/// and speaker stand side by side.
Attribution attributionBehind(const QuoteContext &context, int comma, int end)
{
    int begin = comma + 1;
    while (begin < end && begin < comma + 3 && context.isSign(begin, u"'’"))
        ++begin; // Marks that open nothing: ''so they say,'' she said
    begin += begin + 1 < end && context.is(begin, WordRole::Comparing) ? 1 : 0;
    const Attribution found = attributionAt(context, begin, std::min(end, comma + attributionReach));
    if (found.speaker && found.cue && found.cue->begin < found.speaker->begin && !canInvert(context, found))
        return {};
    if (!found.speaker || !found.cue || std::min(found.cue->begin, found.speaker->begin) != begin
        || hasObject(context, found, end) || beginsWithAside(context, found))
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
        if (!attribution.isFound() || context.isCueVerb(comma - 1) || !hasOwnWords(context, clause)
            || isLead(context, clause) || isVerbless(context, clause, attribution))
            continue;
        const int last = std::max(attribution.cue->end, attribution.speaker->end);
        const bool inverted = attribution.cue->begin < attribution.speaker->begin
            && isInverted(context, attribution.cue->end - 1, start, end);
        const bool ends = end - last <= longestRest && !contentAfter(context, attribution.cue->end - 1, end);
        if (inverted || ends)
            return Statement{clause, attribution};
    }
    return {};
}

/// The token behind what tells when or where something was said: "earlier in the hearing" of `The staff, Lund
/// said earlier in the hearing, were`.
int behindAdverbial(const QuoteContext &context, int begin, int end)
{
    constexpr int longest = 9;
    if (begin >= end
        || !(context.is(begin, WordRole::Adverb) || context.is(begin, WordRole::Preposition)
             || context.is(begin, WordRole::Day)))
        return begin;
    for (int token = begin; token < std::min(end, begin + longest); ++token) {
        if (context.isSign(token, u","))
            return token;
        if (!isOutside(context, token) || context.isCueVerb(token)
            || context.is(token, WordRole::Complementizer))
            break;
    }
    return begin;
}

bool isComma(const QuoteContext &context, int token)
{
    return context.isSign(token, u",") && context.at(token).span < 0;
}

/// Whether what is said goes on behind the comma that ends an attribution: not with what explains the
/// speaker.
bool takesUpSpeech(const QuoteContext &context, int comma)
{
    return isComma(context, comma) && !context.lexicon->isNonFinite(context.at(comma + 1).lower)
        && !context.is(comma + 1, WordRole::Relative);
}

/// "…, said Anna Holt, mayor of Lenor.": what stands behind explains the speaker, and is not said.
bool explainsSpeaker(const QuoteContext &context, const Attribution &attribution, const IndexRange &after)
{
    return attribution.cue->begin < attribution.speaker->begin && !hasOwnVerb(context, after);
}

/// "As the rain fell", "In time", "Speaking in May": what may tell when something was said.
bool opensAside(const QuoteContext &context, int start)
{
    return context.at(start).lower != u"but"
        && (context.is(start, WordRole::Boundary) || context.is(start, WordRole::Preposition)
            || context.is(start, WordRole::Adverb) || context.lexicon->isNonFinite(context.at(start).lower));
}

/// Whether what stands before an attribution in the midst of a sentence is part of what was said, and long
/// enough to stand by itself.
bool isSaidBefore(const QuoteContext &context, const IndexRange &before)
{
    constexpr int longestLead = 6;
    constexpr int shortestClause = 3;
    const int longest = opensAside(context, before.begin) ? longestLead : shortestClause;
    return before.size() > longest && context.at(before.end - 1).span < 0 && hasOwnWords(context, before);
}

/// `In time, Anna Holt said, the bridge would be mended.`: what stands behind the attribution, and before it
/// where that is more than a lead.
bool addAttributedInside(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    for (int comma = start + 1; comma + 3 < end; ++comma) {
        if (!isComma(context, comma))
            continue;
        const Attribution attribution = attributionBehind(context, comma, end);
        if (!attribution.isFound() || isUnsaid(context, attribution.cue->end - 1))
            continue;
        const int last
            = behindAdverbial(context, std::max(attribution.cue->end, attribution.speaker->end), end);
        if (last + 2 >= end || !takesUpSpeech(context, last))
            continue;
        const IndexRange before{start, comma};
        const IndexRange after{last + 1, clauseEnd(context, last + 1, end)};
        if (isSaidBefore(context, before))
            statements.push_back({before, attribution});
        if (hasOwnWords(context, after) && !explainsSpeaker(context, attribution, after))
            statements.push_back({after, attribution});
        return true;
    }
    return false;
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
