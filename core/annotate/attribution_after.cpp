#include "core/annotate/attribution_after.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_lead.h"

namespace retold {
namespace {

/// The end of what may attribute the span before it: the next span, sentence or paragraph.
int endOfGap(const QuoteContext &context, int begin)
{
    int end = begin;
    while (end < context.size() && end - begin < attributionReach) {
        const QuoteToken &t = context.at(end);
        if (t.span >= 0 || (end > begin && (t.opensSentence || t.paragraph != context.at(begin).paragraph)))
            break;
        ++end;
    }
    return end;
}

/// Whether the words inside the marks call for an attribution to follow.
bool endsOpen(const QuoteContext &context, const MarkedSpan &span, int after)
{
    const QChar last = context.text[span.inner.end - 1];
    return QStringView(u",?!—–-").contains(last)
        || (after < context.size() && context.isSign(after, u",–—-"));
}

/// Whether tokens can be the subject before a cue that follows a quotation: no clause of another kind begins.
bool canBeSubject(const QuoteContext &context, const IndexRange &subject)
{
    if (subject.size() == 0 || context.at(subject.begin).span >= 0)
        return false;
    const QuoteToken &first = context.at(subject.begin);
    return first.isWord && !context.is(subject.begin, WordRole::Boundary)
        && !context.is(subject.begin, WordRole::Auxiliary)
        && ((first.isCapital && !first.inHeadline) || !context.is(subject.begin, WordRole::Preposition))
        && !context.lexicon->isNonFinite(first.lower);
}

/// `“…,” Dame Jane said`: subject from `begin` up to the first finite cue verb.
Attribution subjectThenVerb(const QuoteContext &context, int begin, int end)
{
    for (int verb = begin + 1; verb < end; ++verb) {
        if (!context.isCueVerb(verb) || context.lexicon->isNonFinite(context.at(verb).lower))
            continue;
        const IndexRange subject = subjectOf(context, verb, begin);
        if (subject.size() > 0 && canBeSubject(context, {begin, verb}))
            return attributionByVerb(context, verb, subject);
        return {};
    }
    return {};
}

/// `„…“, hatte Winterkorn in einem Interview erklärt`: the cue stands behind its subject.
Attribution auxiliaryThenSubject(const QuoteContext &context, int auxiliary, int end)
{
    const IndexRange subject = phraseAfterVerb(context, auxiliary, end);
    if (subject.size() == 0)
        return {};
    for (int verb = subject.end; verb < end; ++verb) {
        if (context.isCueVerb(verb))
            return attributionByVerb(context, verb, subject);
    }
    return {};
}

/// `“…” ― Sonya Herridge`, `“…” -Commissioner Geoffrey Starks`, `“…” -- Sonya Herridge`.
Attribution byDash(const QuoteContext &context, int dash, int end)
{
    int begin = dash + 1;
    while (begin < end && context.isDash(begin))
        ++begin;
    const IndexRange name = phraseFrom(context, begin, end);
    const bool wholeName = name.size() > 0 && name.size() <= 8 && context.at(name.begin).isCapital
        && (name.end == end || !context.at(name.end).isWord);
    Attribution found;
    if (wholeName)
        found.speaker = name;
    return found;
}

/// `“We won!” Anna Holt shouted to the crowd.`: after such a sign a new sentence may begin, but one that ends
/// soon behind its cue gives the speech.
Attribution afterExclamation(const QuoteContext &context, int span, int end)
{
    constexpr int longestRest = 5;
    const MarkedSpan &marked = context.spans[static_cast<std::size_t>(span)];
    if (!QStringView(u"!?").contains(context.text[marked.inner.end - 1]))
        return {};
    const Attribution found
        = subjectThenVerb(context, context.spanTokens[static_cast<std::size_t>(span)].end, end);
    return found.cue && end - found.cue->end <= longestRest ? found : Attribution{};
}

/// Past the signs behind a quotation, and past "as" of "as the mayor put it".
int skipLead(const QuoteContext &context, int at, int end)
{
    for (int signs = 0; signs < 2 && at < end && (context.isSign(at, u",") || context.isDash(at)); ++signs)
        ++at;
    return at + 1 < end && context.is(at, WordRole::Comparing) ? at + 1 : at;
}

/// Whether a cue stands right behind a quoted phrase: “… he "regretted" the losses and vowed to …” has an
/// object there, and no speaker.
bool isBeside(const QuoteContext &context, int at, int cue)
{
    constexpr int farthest = 3;
    for (int token = at; token < cue; ++token) {
        if (context.at(token).lower == u"and")
            return false;
    }
    return cue - at <= farthest;
}

/// The cue verb at `verb` with the speaker behind it: "said Anna Holt", "heißt es in dem Brief".
Attribution verbThenSubject(const QuoteContext &context, int verb, int end)
{
    if (verb >= end || !context.isCueVerb(verb) || context.lexicon->isNonFinite(context.at(verb).lower))
        return {};
    const QString &form = context.at(verb).lower;
    if (form == u"told" || form == u"tells" || form == u"tell")
        return {}; // "told the Lenor Times": the hearer.
    if (verb + 2 < end && context.is(verb + 1, WordRole::Object)
        && !context.is(verb + 2, WordRole::Determiner))
        return {}; // "nennt den Plan", but "so nannte ihn der Kapitän"
    const IndexRange place = context.is(verb, WordRole::WithIt) && context.lexicon->hasCapitalNouns()
        ? subjectOf(context, verb, verb)
        : IndexRange{verb, verb};
    const IndexRange speaker
        = place.size() > 0 ? place : nameBehind(context, phraseAfterVerb(context, verb, end), end);
    return speaker.size() > 0 ? attributionByVerb(context, verb, speaker) : Attribution{};
}

/// Whether nothing but the span stands in its paragraph, which is no headline.
bool isLineOfSpeech(const QuoteContext &context, const IndexRange &tokens)
{
    const QuoteToken &first = context.at(tokens.begin);
    const bool opens = tokens.begin == 0 || context.at(tokens.begin - 1).paragraph != first.paragraph;
    const bool closes = context.at(tokens.end).paragraph != context.at(tokens.end - 1).paragraph;
    return opens && closes && !first.inHeadline;
}

/// Whether the line that begins at `begin` is led by a dash, or by "By" below a whole sentence: below a
/// heading that one stands before who wrote the story.
bool leadsToName(const QuoteContext &context, int begin)
{
    const bool isBy = context.lexicon->knowsPast() && context.is(begin, WordRole::Agent)
        && context.isSign(begin - 2, u".!?…");
    return context.isDash(begin) || isBy;
}

/// `called it “a mess”`, `said the plan was “a mess”`: a cue a few words before the marks governs them.
bool isGovernedByCue(const QuoteContext &context, int begin)
{
    constexpr int farthest = 5; // Tokens.
    for (int token = begin - 1; token > 0 && begin - token <= farthest; --token) {
        if (!context.at(token).isWord || context.at(token).span >= 0 || context.at(token).opensSentence)
            return false;
        if (context.isCueVerb(token) && !context.lexicon->isNonFinite(context.at(token).lower))
            return true;
    }
    return false;
}

/// `which Lund called “a mess” – as he argued for more`, `Lund called it “a mess”, the paper reported`: where
/// a cue governs the words and no comma within the marks ends them, what comes behind is another clause.
bool isGoverned(const QuoteContext &context, int span, int after)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const QChar last = context.text[context.spans[static_cast<std::size_t>(span)].inner.end - 1];
    if (begin == 0 || QStringView(u",?!—–-").contains(last))
        return false;
    if (context.isDash(after))
        return context.isCueVerb(begin - 1) && !context.at(begin - 1).opensSentence;
    return context.isSign(after, u",") && !context.lexicon->hasCapitalNouns()
        && isGovernedByCue(context, begin);
}

/// `He said the town would go on “with a heavy heart”, provided the council pays`, `Holt called it “a mess,”
/// the paper reported`: whoever's cue stands before the words in one clause says them, and what is told
/// behind them in a common noun is an object, another clause or who passed it on.
bool isSaidBefore(const QuoteContext &context, int span, const Attribution &behind)
{
    constexpr int farthest = 10;
    if (!context.lexicon->knowsPast() || !behind.speaker || context.at(behind.speaker->begin).isCapital
        || !context.is(behind.speaker->begin, WordRole::Determiner))
        return false;
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const int start = sentenceStart(context, begin, attributionReach);
    for (int at = begin - 1;
         at > start && begin - at <= farthest && context.at(at).isWord && context.at(at).span < 0; --at) {
        if (context.isCueVerb(at))
            return canSpeak(context, subjectOf(context, at, start));
    }
    return false;
}

/// `“…”: Anna Holt`.
Attribution headedBehind(const QuoteContext &context, int at)
{
    Attribution headed;
    if (context.isSign(at, u":"))
        headed.speaker = nonEmpty(speakerBehindColon(context, at));
    return headed;
}

/// Whether what is found behind the span attributes it: the words call for it, and no cue before them has
/// them already.
bool isOfSpan(const QuoteContext &context, int span, const Attribution &found, bool isCalledFor)
{
    return found.isFound() && isCalledFor && !isSaidBefore(context, span, found);
}

} // namespace

Attribution attributionAfter(const QuoteContext &context, int span)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    int at = tokens.end;
    if (at >= context.size() || context.at(at).paragraph != context.at(tokens.end - 1).paragraph)
        return {};
    const int end = endOfGap(context, at);
    if (isGoverned(context, span, at))
        return {};
    if (context.at(at).opensSentence && context.at(at).isWord)
        return afterExclamation(context, span, end);
    const bool open = endsOpen(context, context.spans[static_cast<std::size_t>(span)], at);
    const Attribution dashed = at < end && context.isDash(at) ? byDash(context, at, end) : Attribution{};
    if (dashed.isFound())
        return dashed;
    if (const Attribution headed = headedBehind(context, at); headed.isFound())
        return headed;
    at = skipLead(context, at, end);
    if (at >= end)
        return {};
    const Attribution found = attributionAt(context, at, end);
    return isOfSpan(context, span, found, open || isBeside(context, at, found.cue ? found.cue->begin : end))
        ? found
        : Attribution{};
}

Attribution attributionInLineAfter(const QuoteContext &context, int span)
{
    constexpr int longest = 20; // Tokens: a name and an office.
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    const int begin = tokens.end;
    if (begin + 1 >= context.size() || !isLineOfSpeech(context, tokens) || !leadsToName(context, begin))
        return {};
    int end = begin;
    while (end < context.size() && end - begin <= longest
           && context.at(end).paragraph == context.at(begin).paragraph) {
        if (context.isCueVerb(end) || context.is(end, WordRole::Auxiliary) || context.at(end).span >= 0)
            return {}; // A sentence that something else is told in.
        ++end;
    }
    return end - begin <= longest ? byDash(context, begin, end) : Attribution{};
}

Attribution attributionAtSentenceEnd(const QuoteContext &context, int span)
{
    const int after = context.spanTokens[static_cast<std::size_t>(span)].end;
    if (after >= context.size() || context.at(after).opensSentence)
        return {};
    int end = after;
    while (end < context.size() && end - after < attributionReach
           && context.at(end).paragraph == context.at(after).paragraph && !context.at(end).opensSentence)
        ++end;
    for (int comma = end - 1; comma > after; --comma) {
        if (!context.isSign(comma, u",") || context.at(comma).span >= 0)
            continue;
        const Attribution found = attributionAt(context, comma + 1, end);
        if (found.isFound())
            return found;
    }
    return {};
}

Attribution attributionAt(const QuoteContext &context, int begin, int end)
{
    int at = begin;
    if (at >= end)
        return {};
    if (const int length = sourcePhraseAt(context, at)) {
        const Attribution found = attributionBySource(context, at, length, end);
        if (found.speaker)
            return found;
        at += length; // German: so charakterisierte ihn …
    }
    int verb = at;
    while (verb < end && (context.is(verb, WordRole::Adverb) || context.is(verb, WordRole::Auxiliary)))
        ++verb;
    if (const Attribution found = verbThenSubject(context, verb, end); found.speaker)
        return found;
    if (verb > at && context.is(at, WordRole::Auxiliary)) {
        int last = at; // "S’est-elle exclamée": behind the last of them.
        while (last + 1 < verb && context.is(last + 1, WordRole::Auxiliary))
            ++last;
        const Attribution found = auxiliaryThenSubject(context, last, end);
        if (found.isFound())
            return found;
    }
    return subjectThenVerb(context, at, end);
}

} // namespace retold
