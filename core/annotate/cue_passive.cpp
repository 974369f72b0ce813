#include "core/annotate/cue_passive.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// "a porch sometimes called “the rack”": right before the name the participle has no object, and so no
/// subject either, but behind "what" and the like.
bool isNamedSo(const QuoteContext &context, int verb, int limit)
{
    using Words = std::initializer_list<QStringView>;
    const auto isOneOf = [&context](int token, Words words) {
        return std::ranges::find(words, context.at(token).lower) != words.end();
    };
    if (verb + 1 >= context.size() || context.at(verb + 1).span < 0
        || !isOneOf(verb, {u"called", u"dubbed", u"labeled", u"labelled", u"branded", u"termed"}))
        return false;
    for (int token = verb - 1; token >= limit; --token) {
        if (isOneOf(token, {u"what", u"whom", u"which", u"who", u"that"}))
            return false;
    }
    return true;
}

/// Whom a passive names behind its verb: "by Anna Holt". Empty where nobody is.
IndexRange agentBehind(const QuoteContext &context, int verb)
{
    const int end = std::min(context.size(), verb + attributionReach);
    for (int at = verb + 1; at < end && !context.at(at).opensSentence; ++at) {
        if (context.at(at).span < 0 && context.isSign(at, u",;"))
            break;
        if (context.at(at).span >= 0 || !context.is(at, WordRole::Agent))
            continue;
        const IndexRange phrase = nameBehind(context, phraseFrom(context, at + 1, end), end);
        if (phrase.size() > 0 && canSpeak(context, phrase))
            return phrase;
    }
    return {verb, verb};
}

} // namespace

bool isPassive(const QuoteContext &context, int verb, int limit)
{
    if (isNamedSo(context, verb, limit))
        return true;
    const bool judges = context.is(verb, WordRole::Naming) || context.is(verb, WordRole::Blaming)
        || context.is(verb, WordRole::WithObject) || context.is(verb, WordRole::Telling);
    if (context.lexicon->hasCapitalNouns())
        return verb + 1 < context.size() && context.is(verb + 1, WordRole::Passive);
    const bool isPast
        = context.lexicon->endsAsPast(context.at(verb).lower) || context.is(verb, WordRole::Past);
    if (!context.lexicon->knowsPast() || !judges || !isPast)
        return false;
    if (verb + 1 < context.size() && context.is(verb + 1, WordRole::Agent))
        return true;
    int before = verb - 1;
    while (before > limit && context.at(before).span < 0 && context.is(before, WordRole::Adverb))
        --before;
    return before >= limit && context.at(before).span < 0 && context.is(before, WordRole::Passive);
}

IndexRange agentOfPassive(const QuoteContext &context, int verb, int limit)
{
    if (!isNamedSo(context, verb, limit))
        return agentBehind(context, verb);
    const int behind = context.spanTokens[static_cast<std::size_t>(context.at(verb + 1).span)].end;
    const bool hasAgent = behind < context.size() && context.is(behind, WordRole::Agent);
    return hasAgent ? agentBehind(context, verb) : IndexRange{verb, verb};
}

} // namespace retold
