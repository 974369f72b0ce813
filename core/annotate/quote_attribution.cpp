#include "core/annotate/quote_attribution.h"

#include "core/annotate/speaker_phrase.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

/// How many tokens around a quotation are looked at: sentences longer than this are rare, hostile texts not.
constexpr int reach = 80;

bool isSign(const QuoteContext &context, int token, QStringView signs)
{
    return !context.at(token).isWord && signs.contains(context.textOf(token));
}

bool isDash(const QuoteContext &context, int token)
{
    const QuoteToken &t = context.at(token);
    return !t.isWord && !context.joins(token) && QStringView(u"-–—―").contains(context.text[t.range.begin]);
}

std::optional<IndexRange> nonEmpty(const IndexRange &phrase)
{
    return phrase.size() > 0 ? std::optional(phrase) : std::nullopt;
}

Attribution byVerb(const QuoteContext &context, int verb, const IndexRange &speaker)
{
    Attribution found;
    int begin = verb;
    const auto isFree = [&](int token) { return token < speaker.begin || token >= speaker.end; };
    while (begin > 0 && context.is(begin - 1, WordRole::Auxiliary) && context.at(begin - 1).span < 0
           && isFree(begin - 1))
        --begin;
    found.cue = IndexRange{begin, verb + 1};
    found.cueClass = context.lexicon->cueClass(context.at(verb).lower).value_or(CueClass::Neutral);
    found.speaker = nonEmpty(speaker);
    return found;
}

Attribution bySource(const QuoteContext &context, int token, int length, int limit)
{
    Attribution found;
    found.cue = IndexRange{token, token + length};
    found.speaker = nonEmpty(phraseFrom(context, token + length, limit));
    return found;
}

/// The end of what may attribute the span before it: the next span, sentence or paragraph.
int endOfGap(const QuoteContext &context, int begin)
{
    int end = begin;
    while (end < context.size() && end - begin < reach) {
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
        || (after < context.size() && isSign(context, after, u",–—-"));
}

/// Whether tokens can be the subject before a cue that follows a quotation: no clause of another kind begins.
bool canBeSubject(const QuoteContext &context, const IndexRange &subject)
{
    if (subject.size() == 0 || context.at(subject.begin).span >= 0)
        return false;
    const QuoteToken &first = context.at(subject.begin);
    return first.isWord && !context.is(subject.begin, WordRole::Boundary)
        && !context.is(subject.begin, WordRole::Auxiliary)
        && (first.isCapital || !context.is(subject.begin, WordRole::Preposition))
        && !context.lexicon->isNonFinite(first.lower);
}

/// `“…,” Sir Keir said`: subject from `begin` up to the first finite cue verb.
Attribution subjectThenVerb(const QuoteContext &context, int begin, int end)
{
    for (int verb = begin + 1; verb < end; ++verb) {
        if (!context.isCueVerb(verb) || context.lexicon->isNonFinite(context.at(verb).lower))
            continue;
        const IndexRange subject = subjectOf(context, verb, begin);
        if (subject.size() > 0 && canBeSubject(context, {begin, verb}))
            return byVerb(context, verb, subject);
        return {};
    }
    return {};
}

/// The phrase after an inverted verb; an object pronoun between is passed over (äußerte sich der Präsident).
IndexRange phraseAfterVerb(const QuoteContext &context, int verb, int end)
{
    int begin = verb + 1;
    if (begin + 1 < end && context.is(begin, WordRole::Adverb))
        ++begin;
    return phraseFrom(context, begin, end);
}

/// `„…“, hatte Winterkorn in einem Interview erklärt`: the cue stands behind its subject.
Attribution auxiliaryThenSubject(const QuoteContext &context, int auxiliary, int end)
{
    const IndexRange subject = phraseFrom(context, auxiliary + 1, end);
    if (subject.size() == 0)
        return {};
    for (int verb = subject.end; verb < end; ++verb) {
        if (context.isCueVerb(verb))
            return byVerb(context, verb, subject);
    }
    return {};
}

/// `“…” ― Sonya Herridge`, `“…” -Commissioner Geoffrey Starks`.
Attribution byDash(const QuoteContext &context, int dash, int end)
{
    const IndexRange name = phraseFrom(context, dash + 1, end);
    const bool wholeName = name.size() > 0 && name.size() <= 8 && context.at(name.begin).isCapital
        && (name.end == end || !context.at(name.end).isWord);
    Attribution found;
    if (wholeName)
        found.speaker = name;
    return found;
}

Attribution following(const QuoteContext &context, int span)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    int at = tokens.end;
    if (at >= context.size() || context.at(at).paragraph != context.at(tokens.end - 1).paragraph
        || (context.at(at).opensSentence && context.at(at).isWord))
        return {};
    const int end = endOfGap(context, at);
    const bool open = endsOpen(context, context.spans[static_cast<std::size_t>(span)], at);
    if (at < end && isDash(context, at)) {
        const Attribution dashed = byDash(context, at, end);
        if (dashed.isFound())
            return dashed;
    }
    if (at < end && (isSign(context, at, u",") || isDash(context, at)))
        ++at;
    if (at >= end)
        return {};
    const Attribution found = attributionAt(context, at, end);
    if (found.isFound() && (open || found.cue->begin - at <= 3))
        return found;
    return {};
}

/// The nearest cue before `token` in its sentence; nothing where there is none.
std::optional<int> cueBefore(const QuoteContext &context, int token, int start)
{
    for (int at = token - 1; at >= start; --at) {
        if (context.isCueVerb(at) || context.isCueNoun(at))
            return at;
    }
    return {};
}

/// A name or role before a colon: `Rosenworcel: “…”`.
Attribution byColon(const QuoteContext &context, int colon, int start)
{
    Attribution found;
    IndexRange phrase = phraseBefore(context, colon, start);
    if (phrase.size() > 0 && phrase.begin > start && context.at(start).inHeadline)
        phrase = clauseSubject(context, start, colon);
    found.speaker = nonEmpty(phrase);
    return found;
}

std::optional<int> sourceBefore(const QuoteContext &context, int token, int start)
{
    for (int at = start; at < token; ++at) {
        if (context.at(at).span < 0 && sourcePhraseAt(context, at) > 0)
            return at;
    }
    return {};
}

/// A headline gives speech by name and colon: `Burns: ‘…’ is near`.
std::optional<int> headlineColon(const QuoteContext &context, int token, int start)
{
    if (!context.at(token).inHeadline)
        return {};
    for (int at = start + 1; at < token; ++at) {
        if (isSign(context, at, u":"))
            return at;
    }
    return {};
}

/// Whether the phrase can be somebody who speaks: a name, a role or a pronoun for a person.
bool canSpeak(const QuoteContext &context, const IndexRange &phrase)
{
    if (phrase.size() == 1 && context.is(phrase.begin, WordRole::Pronoun))
        return context.at(phrase.begin).lower != u"it";
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (context.is(token, WordRole::Role)
            || (context.at(token).isCapital && !context.at(token).opensSentence))
            return true;
    }
    return phrase.size() > 0 && context.at(phrase.end - 1).isCapital;
}

/// The cue verb with its subject; where that is no person, the cue around it: `Tusk said the meeting had
/// confirmed the time for “…”`.
Attribution byNearestPerson(const QuoteContext &context, int verb, int start, int end)
{
    const auto found = [&](int at) {
        const IndexRange subject = subjectOf(context, at, start);
        return byVerb(context, at, subject.size() > 0 ? subject : phraseFrom(context, at + 1, end));
    };
    const Attribution nearest = found(verb);
    for (auto at = std::optional(verb); at; at = cueBefore(context, *at, start)) {
        const Attribution outer = found(*at);
        if (outer.speaker && canSpeak(context, *outer.speaker))
            return outer;
    }
    return nearest;
}

Attribution preceding(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const int start = sentenceStart(context, begin, reach);
    if (const auto verb = cueBefore(context, begin, start))
        return byNearestPerson(context, *verb, start, begin);
    if (const auto source = sourceBefore(context, begin, start))
        return bySource(context, *source, sourcePhraseAt(context, *source), begin);
    if (begin > start && isSign(context, begin - 1, u":"))
        return byColon(context, begin - 1, start);
    if (const auto colon = headlineColon(context, begin, start))
        return byColon(context, *colon, start);
    return {};
}

/// The attribution at the end of the sentence, which holds for all of it: `It was a “mess” and over, he
/// said.`
Attribution atSentenceEnd(const QuoteContext &context, int span)
{
    const int after = context.spanTokens[static_cast<std::size_t>(span)].end;
    if (after >= context.size() || context.at(after).opensSentence)
        return {};
    int end = after;
    while (end < context.size() && end - after < reach
           && context.at(end).paragraph == context.at(after).paragraph && !context.at(end).opensSentence)
        ++end;
    for (int comma = end - 1; comma > after; --comma) {
        if (!isSign(context, comma, u",") || context.at(comma).span >= 0)
            continue;
        if (const int length = sourcePhraseAt(context, comma + 1))
            return bySource(context, comma + 1, length, end);
        const Attribution found = subjectThenVerb(context, comma + 1, end);
        if (found.isFound())
            return found;
    }
    return {};
}

/// Whether nothing but white space and signs stands before the span in its paragraph.
bool opensParagraph(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return begin == 0 || context.at(begin - 1).paragraph != context.at(begin).paragraph;
}

bool inOneParagraph(const QuoteContext &context, int left, int right)
{
    const IndexRange a = context.spanTokens[static_cast<std::size_t>(left)];
    const IndexRange b = context.spanTokens[static_cast<std::size_t>(right)];
    return context.at(a.begin).paragraph == context.at(b.begin).paragraph;
}

/// Whether a word stands outside marks between the token and the end of its paragraph.
bool wordsFollow(const QuoteContext &context, int token)
{
    const int end = std::min(context.size(), token + reach);
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
    if (context.spans[static_cast<std::size_t>(span)].continues)
        return last;
    const bool sameParagraph = inOneParagraph(context, span - 1, span);
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (!sameParagraph && (!opensParagraph(context, span) || wordsFollow(context, tokens.end)))
        return {};
    return last;
}

/// Where no cue is near, the person that the sentence is about: `Reid has gone after him as a “leech”.`
Attribution byClauseSubject(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    const int start = sentenceStart(context, begin, 30);
    const IndexRange subject = clauseSubject(context, start, begin);
    Attribution found;
    if (subject.size() == 0 || context.is(subject.begin, WordRole::Determiner) || subject.end == begin)
        return found;
    const bool person = context.is(subject.begin, WordRole::Pronoun)
        || (context.at(subject.begin).isCapital && !isDescription(context, subject));
    if (person)
        found.speaker = subject;
    found.isGuess = person;
    return found;
}

/// A line that ends in a colon gives the speech of the next one.
Attribution fromLineBefore(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    if (begin == 0 || !opensParagraph(context, span) || !isSign(context, begin - 1, u":"))
        return {};
    const int start = sentenceStart(context, begin - 1, reach);
    if (const auto verb = cueBefore(context, begin - 1, start))
        return byVerb(context, *verb, subjectOf(context, *verb, start));
    return byColon(context, begin - 1, start);
}

/// Whether the span follows a comma or full stop, as the second half of a split speech does.
bool followsSign(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return begin > 0 && !context.at(begin - 1).isWord && context.at(begin - 1).span < 0;
}

Attribution attribute(const QuoteContext &context, int span, const std::vector<Attribution> &before)
{
    const bool continues = context.spans[static_cast<std::size_t>(span)].continues;
    for (const Attribution &found :
         {following(context, span), preceding(context, span), fromLineBefore(context, span)}) {
        if (!found.isFound())
            continue;
        Attribution own = found;
        const bool split = span > 0 && own.cue && before.back().cue == own.cue && followsSign(context, span);
        if ((split || continues) && span > 0)
            own.continues = span - 1;
        return own;
    }
    const Attribution late = atSentenceEnd(context, span);
    if (late.isFound() && !continues)
        return late;
    const Attribution taken = takenOver(context, span, before);
    return taken.isFound() ? taken : byClauseSubject(context, span);
}

/// In a language that puts the finite verb second, the subject is behind it wherever something else comes
/// first: `In Zacatecas verkündete er`, `Darin steht`, `Der Zeitung sagte Karma:`. Empty where it is not.
IndexRange subjectAfterVerb(const QuoteContext &context, int verb, int limit)
{
    if (!context.lexicon->hasCapitalNouns() || verb <= limit)
        return {verb, verb};
    const int end = std::min(context.size(), verb + 16);
    const IndexRange after = phraseAfterVerb(context, verb, end);
    const bool beforeColon = after.end < context.size() && context.textOf(after.end) == u":";
    const bool lead = context.is(limit, WordRole::Preposition) || isSign(context, verb - 1, u",")
        || (verb == limit + 1 && !context.is(limit, WordRole::Pronoun));
    return after.size() > 0 && (lead || beforeColon) ? after : IndexRange{verb, verb};
}

/// Whether the subject of the verb stands in the clause around it: after "and", "to" or a quotation, and for
/// "saying" but where a name is right before it ("footage of Clinton saying").
bool takesOuterSubject(const QuoteContext &context, int verb, int end, int limit)
{
    if (end <= limit || context.at(end - 1).span >= 0)
        return true;
    const QuoteToken &before = context.at(end - 1);
    if (context.lexicon->isNonFinite(context.at(verb).lower))
        return !before.isWord || !before.isCapital;
    return before.lower == u"to"
        || (context.is(end - 1, WordRole::Boundary) && !context.is(end - 1, WordRole::Relative));
}

} // namespace

Attribution attributionAt(const QuoteContext &context, int begin, int end)
{
    int at = begin;
    if (at >= end)
        return {};
    if (const int length = sourcePhraseAt(context, at)) {
        const Attribution found = bySource(context, at, length, end);
        if (found.speaker)
            return found;
        at += length; // German: so charakterisierte ihn …
    }
    int verb = at;
    while (verb < end && (context.is(verb, WordRole::Adverb) || context.is(verb, WordRole::Auxiliary)))
        ++verb;
    if (verb < end && context.isCueVerb(verb) && !context.lexicon->isNonFinite(context.at(verb).lower)) {
        const IndexRange speaker = phraseAfterVerb(context, verb, end);
        if (speaker.size() > 0)
            return byVerb(context, verb, speaker);
    }
    if (verb > at && context.is(at, WordRole::Auxiliary)) {
        const Attribution found = auxiliaryThenSubject(context, at, end);
        if (found.isFound())
            return found;
    }
    return subjectThenVerb(context, at, end);
}

int sourcePhraseAt(const QuoteContext &context, int token)
{
    constexpr int longest = 4;
    std::array<QString, longest> words;
    int count = 0;
    while (count < longest && token + count < context.size() && context.at(token + count).span < 0) {
        words[static_cast<std::size_t>(count)] = context.at(token + count).lower;
        ++count;
    }
    return context.lexicon->sourcePhrase(std::span(words).first(static_cast<std::size_t>(count)));
}

int sentenceStart(const QuoteContext &context, int token, int farthest)
{
    int start = token;
    while (start > 0 && token - start < farthest
           && context.at(start - 1).paragraph == context.at(token).paragraph
           && !context.at(start).opensSentence)
        --start;
    return start;
}

IndexRange subjectOf(const QuoteContext &context, int verb, int limit)
{
    int end = verb;
    while (end > limit && context.at(end - 1).span < 0 && context.at(end - 1).isWord
           && (context.is(end - 1, WordRole::Auxiliary) || context.is(end - 1, WordRole::Adverb)))
        --end;
    const IndexRange inverted = subjectAfterVerb(context, verb, limit);
    if (inverted.size() > 0)
        return inverted;
    if (!takesOuterSubject(context, verb, end, limit)) {
        if (context.is(end - 1, WordRole::Relative))
            --end;
        const IndexRange phrase = phraseBefore(context, end, limit);
        if (phrase.size() > 0)
            return phrase;
    }
    for (int at = end - 1; at > limit; --at) {
        if (context.isCueVerb(at) && !context.lexicon->isNonFinite(context.at(at).lower))
            return subjectOf(context, at, limit);
    }
    return clauseSubject(context, limit, verb);
}

std::vector<Attribution> attributeSpans(const QuoteContext &context)
{
    std::vector<Attribution> found;
    found.reserve(context.spans.size());
    for (int span = 0; span < static_cast<int>(context.spans.size()); ++span) {
        const bool empty = context.spanTokens[static_cast<std::size_t>(span)].size() == 0;
        found.push_back(empty ? Attribution{} : attribute(context, span, found));
    }
    return found;
}

} // namespace retold
