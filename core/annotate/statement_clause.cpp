#include "core/annotate/statement_clause.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// How far behind its cue a clause may begin ("told reporters in Paris on Monday that").
constexpr int farthestClause = 10;

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// "to meet", and not "to London" or "to the mayor".
bool opensInfinitive(const QuoteContext &context, int token, int end)
{
    return context.is(token, WordRole::Infinitive) && token + 1 < end && isOutside(context, token + 1)
        && !context.at(token + 1).isCapital && !context.is(token + 1, WordRole::Determiner);
}

/// Whether a clause begins at `next`, right behind its verb and without "that".
bool opensBareClause(const QuoteContext &context, int verb, int next, int end)
{
    if (!context.is(verb, WordRole::Clausal) || !isOutside(context, next) || context.is(next, WordRole::Day))
        return false;
    if (context.at(next).isCapital || context.is(next, WordRole::Pronoun)
        || context.is(next, WordRole::Clausal))
        return true;
    const bool saying = context.is(verb, WordRole::Saying);
    if (context.is(next, WordRole::Determiner))
        return saying || !context.lexicon->knowsPast() || hasFiniteVerb(context, next, end);
    return saying && !context.is(next, WordRole::Preposition) && !context.is(next, WordRole::Adverb)
        && !context.is(next, WordRole::Boundary) && !context.isCueVerb(next)
        && hasFiniteVerb(context, next, end);
}

/// "but he said", "and the council accused": after the joining word stands a subject and its cue.
bool beginsOtherSpeech(const QuoteContext &context, int joint, int end)
{
    if (!context.is(joint, WordRole::Joining))
        return false;
    int verb = phraseFrom(context, joint + 1, end).end;
    if (verb == joint + 1)
        return false;
    while (verb < end && isOutside(context, verb)
           && (context.is(verb, WordRole::Adverb) || context.is(verb, WordRole::Auxiliary)))
        ++verb;
    return verb < end && context.isCueVerb(verb) && !context.lexicon->isNonFinite(context.at(verb).lower);
}

bool asks(CueClass cue)
{
    return cue == CueClass::Promise || cue == CueClass::Demand || cue == CueClass::Warning;
}

/// Where between `next` and `last` a clause opens by its word ("that", "whether") or, behind a cue that may
/// ask, by an infinitive.
std::optional<int> markedClause(const QuoteContext &context, int next, int last, int end, bool mayAsk)
{
    for (int token = next; token < last && context.at(token).span < 0; ++token) {
        if (context.is(token, WordRole::Complementizer) || (mayAsk && opensInfinitive(context, token, end)))
            return token;
        if (token > next && (context.isCueVerb(token) || context.isSign(token, u":;")))
            break;
    }
    return {};
}

} // namespace

bool hasFiniteVerb(const QuoteContext &context, int begin, int end)
{
    constexpr int farthest = 14;
    for (int token = begin + 1; token < std::min(end, begin + farthest); ++token) {
        if (context.at(token).isWord
            && (context.is(token, WordRole::Auxiliary)
                || context.lexicon->endsAsPast(context.at(token).lower)))
            return true;
    }
    return false;
}

std::optional<int> clauseAfter(const QuoteContext &context, int verb, int end)
{
    const bool mayAsk = asks(context.at(verb).cueClass.value_or(CueClass::Neutral));
    const int next = verb + 1;
    if (next < end && opensBareClause(context, verb, next, end))
        return next;
    if (const auto marked = markedClause(context, next, std::min(end, verb + farthestClause), end, mayAsk))
        return marked;
    if (next >= end || context.at(next).span >= 0)
        return {};
    if (context.lexicon->hasCapitalNouns() && context.isSign(next, u",") && next + 1 < end
        && context.at(next + 1).span < 0)
        return next + 1;
    if (mayAsk && context.is(next, WordRole::Topic))
        return next;
    return {};
}

int clauseEnd(const QuoteContext &context, int begin, int end)
{
    constexpr int longest = 300; // Longer ones are none, and would make endless sentences slow.
    end = std::min(end, begin + longest);
    for (int token = begin + 1; token + 1 < end; ++token) {
        if (context.at(token).span >= 0)
            continue;
        const bool sign = context.isSign(token, u",;");
        const bool joint = sign || context.is(token, WordRole::Boundary);
        const bool takesOver = joint && context.isCueVerb(token + 1)
            && (context.lexicon->isNonFinite(context.at(token + 1).lower) == sign);
        if (takesOver || beginsOtherSpeech(context, token, end)) {
            end = token;
            break;
        }
    }
    while (end > begin && context.at(end - 1).span < 0 && context.isSign(end - 1, u".,;:!?…"))
        --end;
    return end;
}

bool isInverted(const QuoteContext &context, int verb, int start, int end)
{
    if (context.lexicon->hasCapitalNouns() || verb <= start || verb + 1 >= end
        || (context.at(verb - 1).isWord && context.at(verb - 1).span < 0))
        return false;
    const IndexRange speaker = phraseAfterVerb(context, verb, end);
    if (speaker.size() == 0 || !canSpeak(context, speaker))
        return false;
    const IndexRange before = phraseBefore(context, verb, start);
    if (context.at(verb - 1).span < 0 && before.size() > 0 && before.begin <= start + 1)
        return false; // Anna Holt, the mayor, said …
    const int rest = speaker.end;
    return rest >= end || !context.at(rest).isWord || context.is(rest, WordRole::Preposition)
        || context.is(rest, WordRole::Relative);
}

bool isUnsaid(const QuoteContext &context, int verb)
{
    int before = verb - 1;
    while (before >= 0 && isOutside(context, before) && context.is(before, WordRole::Adverb)
           && !context.is(before, WordRole::Unsaid))
        --before;
    return before >= 0 && isOutside(context, before) && context.is(before, WordRole::Unsaid);
}

} // namespace retold
