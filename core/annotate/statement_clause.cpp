#include "core/annotate/statement_clause.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// "was" and "had", but not "be", which goes on with an infinitive.
bool isFiniteAuxiliary(const QuoteContext &context, int token)
{
    static constexpr std::array<QStringView, 5> infinitives{u"be", u"have", u"do", u"never", u"not"};
    return isOutside(context, token) && context.is(token, WordRole::Auxiliary)
        && !context.is(token, WordRole::Adverb) && !context.lexicon->isNonFinite(context.at(token).lower)
        && std::ranges::find(infinitives, context.at(token).lower) == infinitives.end();
}

bool isPast(const QuoteContext &context, int token)
{
    return context.is(token, WordRole::Past) || context.lexicon->endsAsPast(context.at(token).lower);
}

/// "says" and "admitted", but not "say": no infinitive.
bool isInflectedCue(const QuoteContext &context, int token)
{
    const QString &form = context.at(token).lower;
    return context.isCueVerb(token)
        && (isPast(context, token) || (form.endsWith(u's') && !form.endsWith(u"ss")));
}

/// "the union joined", "the mayor was": a subject of its own and its verb, near by.
bool opensOwnClause(const QuoteContext &context, int begin, int end)
{
    constexpr int longest = 8;
    const bool opens = begin < end && isOutside(context, begin)
        && (context.is(begin, WordRole::Determiner) || context.is(begin, WordRole::Pronoun)
            || context.at(begin).isCapital);
    if (!opens || !context.lexicon->knowsPast())
        return false;
    const int first = context.is(begin, WordRole::Determiner) ? begin + 2 : begin + 1; // "the closed bridge"
    for (int token = begin + 1; token < std::min(end, begin + longest); ++token) {
        if (!isOutside(context, token) || context.is(token, WordRole::Boundary)
            || context.is(token, WordRole::Preposition) || context.is(token, WordRole::Infinitive))
            return false;
        if (token >= first && (isFiniteAuxiliary(context, token) || isPast(context, token)))
            return true;
    }
    return false;
}

/// "but also had to pay", "and repeatedly says", ", and the union joined in", "after prices rose": behind
/// anything but a clause a finite verb goes on with what the teller tells.
bool resumesTelling(const QuoteContext &context, int joint, int end)
{
    const QString &word = context.at(joint).lower;
    if (word == u"after" || word == u"as")
        return opensOwnClause(context, joint + 1, end);
    if (!context.is(joint, WordRole::Joining) || !context.lexicon->knowsPast())
        return false;
    int verb = joint + 1;
    while (verb < end && isOutside(context, verb) && context.is(verb, WordRole::Adverb))
        ++verb;
    if (verb < end
        && (isFiniteAuxiliary(context, verb) || (isOutside(context, verb) && isInflectedCue(context, verb))))
        return true;
    return context.isSign(joint - 1, u",") && opensOwnClause(context, joint + 1, end);
}

/// "but he said", "and the council accused": after the joining word stands a subject and its cue.
bool beginsOtherSpeech(const QuoteContext &context, int joint, int end)
{
    if (!context.is(joint, WordRole::Joining))
        return false;
    int verb = phraseFrom(context, joint + 1, end).end;
    if (verb == joint + 1)
        return false;
    bool isHelped = false; // "is promising"
    while (verb < end && isOutside(context, verb)
           && (context.is(verb, WordRole::Adverb) || context.is(verb, WordRole::Auxiliary))) {
        isHelped = isHelped || !context.is(verb, WordRole::Adverb);
        ++verb;
    }
    return verb < end && context.isCueVerb(verb)
        && (isHelped || !context.lexicon->isNonFinite(context.at(verb).lower));
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
        const bool isOver = context.isSign(token, u";") && opensOwnClause(context, token + 1, end);
        if (takesOver || isOver || beginsOtherSpeech(context, token, end)) {
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
    if (content.form == Form::Clause)
        return last;
    for (int token = content.begin + 1; token + 1 < last; ++token) {
        if (context.at(token).span >= 0)
            continue;
        if (resumesTelling(context, token, last))
            return context.isSign(token - 1, u",") ? token - 1 : token;
        const bool isOver = content.form == Form::Predicate
            || (content.form != Form::Topic && opensAddition(context, token + 1, last))
            || (content.form == Form::Object && !isList(context, token, last));
        if (context.isSign(token, u",") && isOver)
            return token;
    }
    return last;
}

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
