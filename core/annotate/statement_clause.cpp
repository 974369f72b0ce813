#include "core/annotate/statement_clause.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
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

/// ", focusing on", ", even suggesting", ", who has", ", aside from", ", with": the teller goes on.
bool opensAddition(const QuoteContext &context, int token, int end)
{
    const int next = context.is(token, WordRole::Adverb) && token + 1 < end ? token + 1 : token;
    return context.lexicon->isNonFinite(context.at(next).lower) || context.is(token, WordRole::Relative)
        || context.at(token).lower == u"aside" || context.at(token).lower == u"with";
}

/// Whether the comma parts what is listed: "fires, floods and storms".
bool isList(const QuoteContext &context, int comma, int end)
{
    constexpr int longest = 7;
    for (int token = comma + 1; token < std::min(end, comma + longest); ++token) {
        if (context.is(token, WordRole::Auxiliary) || context.is(token, WordRole::Past)
            || context.lexicon->endsAsPast(context.at(token).lower))
            return false;
        if (context.at(token).lower == u"and" || context.at(token).lower == u"or")
            return true;
    }
    return false;
}

} // namespace

bool hasFiniteVerb(const QuoteContext &context, int begin, int end)
{
    constexpr int farthest = 14;
    for (int token = begin + 1; token < std::min(end, begin + farthest); ++token) {
        if (context.at(token).isWord
            && (context.is(token, WordRole::Auxiliary) || context.is(token, WordRole::Past)
                || context.lexicon->endsAsPast(context.at(token).lower)))
            return true;
    }
    return false;
}

int clauseEnd(const QuoteContext &context, int begin, int end)
{
    constexpr int longest = 300; // Longer ones are none, and would make endless sentences slow.
    end = std::min(end, begin + longest);
    for (int token = begin + 1; token + 1 < end; ++token) {
        if (context.at(token).span >= 0)
            continue;
        const bool sign = context.isSign(token, u",;");
        const bool joint = sign || context.is(token, WordRole::Joining);
        const bool takesOver = joint && context.isCueVerb(token + 1)
            && !context.is(token + 1, WordRole::WithInfinitive)
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

int contentEnd(const QuoteContext &context, const ReportedContent &content, int end)
{
    using Form = ContentForm;
    const int last = clauseEnd(context, content.begin, end);
    if (content.form == Form::Clause || content.form == Form::Topic)
        return last;
    for (int comma = content.begin + 1; comma + 1 < last; ++comma) {
        const bool isComma = context.isSign(comma, u",") && context.at(comma).span < 0;
        const bool isOver = content.form == Form::Predicate || opensAddition(context, comma + 1, last)
            || (content.form == Form::Object && !isList(context, comma, last));
        if (isComma && isOver)
            return comma;
    }
    return last;
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
