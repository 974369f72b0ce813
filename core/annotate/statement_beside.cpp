#include "core/annotate/statement_beside.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/statement_clause.h"
#include "core/annotate/statement_lead.h"

#include <algorithm>

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
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

/// Whether a finite verb shows among the words that stand outside marks; in a language without a sign of them
/// it is taken to be there.
bool hasOwnVerb(const QuoteContext &context, const IndexRange &clause)
{
    for (int token = clause.begin; token < clause.end; ++token) {
        const QString &form = context.at(token).lower;
        const bool isVerb = context.is(token, WordRole::Auxiliary) || context.is(token, WordRole::Past)
            || context.lexicon->endsAsPast(form)
            || (context.isCueVerb(token) && !context.lexicon->isNonFinite(form));
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

/// Whether cue and speaker are no clause beside what was said: "Lund laughed and said", "have urged
/// Congress", "called the Harbour Fund".
bool standsForItself(const QuoteContext &context, const Attribution &attribution)
{
    const IndexRange &cue = *attribution.cue;
    if (!context.lexicon->knowsPast() || !context.isCueVerb(cue.end - 1))
        return false;
    if (cue.begin < attribution.speaker->begin)
        return context.is(cue.begin, WordRole::Auxiliary) || context.is(cue.end - 1, WordRole::Naming);
    return context.at(cue.begin - 1).isWord && context.is(cue.begin - 1, WordRole::Boundary)
        && !context.is(cue.begin - 1, WordRole::Relative);
}

/// "Anna Holt said,": who speaks so has no more to say; but "talks are continuing," and "the plan was
/// rejected," tell of a thing.
bool endsInCue(const QuoteContext &context, int comma)
{
    int before = comma - 2;
    while (before >= 0 && isOutside(context, before) && context.is(before, WordRole::Adverb))
        --before;
    const bool isDone = before >= 0 && isOutside(context, before) && context.is(before, WordRole::Passive);
    return context.isCueVerb(comma - 1) && !isDone;
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
        || hasObject(context, found, end) || beginsWithAside(context, found)
        || standsForItself(context, found))
        return {};
    return found;
}

bool isComma(const QuoteContext &context, int token)
{
    return context.isSign(token, u",") && context.at(token).span < 0;
}

/// "mending it would be hard": a subject, where "speaking to the board" is none.
bool isGerundSubject(const QuoteContext &context, int token)
{
    constexpr int longest = 5;
    if (context.at(token).cueClass)
        return false;
    for (int at = token + 1; at < std::min(context.size(), token + longest) && isOutside(context, at); ++at) {
        if (context.is(at, WordRole::Boundary) || context.is(at, WordRole::Preposition))
            return false;
        if (context.is(at, WordRole::Auxiliary) && !context.is(at, WordRole::Adverb))
            return true;
    }
    return false;
}

/// Whether what is said goes on behind the comma that ends an attribution: not with what explains the
/// speaker.
bool takesUpSpeech(const QuoteContext &context, int comma)
{
    if (!isComma(context, comma) || context.is(comma + 1, WordRole::Relative))
        return false;
    return !context.lexicon->isNonFinite(context.at(comma + 1).lower) || isGerundSubject(context, comma + 1);
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

} // namespace

std::optional<Statement> attributedAtEnd(const QuoteContext &context, int start, int end)
{
    constexpr int farthest = 40;
    constexpr int longestRest = 6;
    for (int comma = end - 1; comma > start && end - comma < farthest; --comma) {
        if (!context.isSign(comma, u",") || context.at(comma).span >= 0 || context.at(comma - 1).span >= 0)
            continue;
        const Attribution attribution = attributionBehind(context, comma, end);
        const IndexRange clause{start, comma};
        if (!attribution.isFound() || endsInCue(context, comma) || !hasOwnWords(context, clause)
            || isLead(context, clause) || isVerbless(context, clause, attribution))
            continue;
        const int last = std::max(attribution.cue->end, attribution.speaker->end);
        const bool inverted = attribution.cue->begin < attribution.speaker->begin
            && isInverted(context, attribution.cue->end - 1, start, end);
        const bool goesOn = takesUpSpeech(context, last) && hasFiniteVerb(context, last, end);
        const bool ends
            = end - last <= longestRest && !goesOn && !contentAfter(context, attribution.cue->end - 1, end);
        if (inverted || ends)
            return Statement{clause, attribution};
    }
    return {};
}

bool addAttributedInside(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    for (int comma = start + 1; comma + 3 < end; ++comma) {
        if (!isComma(context, comma))
            continue;
        const Attribution attribution = attributionBehind(context, comma, end);
        if (!attribution.isFound() || isUnsaid(context, attribution.cue->end - 1))
            continue;
        const int behind = std::max(attribution.cue->end, attribution.speaker->end);
        const int last = behindAdverbial(context, behind, end);
        const bool governs = last > behind && contentAfter(context, behind - 1, last); // "agreed to pay, and"
        if (last + 2 >= end || !takesUpSpeech(context, last) || governs)
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

} // namespace retold
