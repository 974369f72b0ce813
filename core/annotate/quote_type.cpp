#include "core/annotate/quote_type.h"

#include "core/annotate/quote_titles.h"
#include "core/annotate/quote_unsaid.h"

#include <algorithm>

namespace retold {
namespace {

/// The tokens of a span without its marks.
IndexRange tokensInside(const QuoteContext &context, int span)
{
    const MarkedSpan &marked = context.spans[static_cast<std::size_t>(span)];
    IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    while (tokens.size() > 0 && context.at(tokens.begin).range.begin < marked.inner.begin)
        ++tokens.begin;
    while (tokens.size() > 0 && context.at(tokens.end - 1).range.begin >= marked.inner.end)
        --tokens.end;
    return tokens;
}

bool opensSentence(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return begin == 0 || context.at(begin).opensSentence
        || context.at(begin - 1).paragraph != context.at(begin).paragraph;
}

/// „Wir bleiben“, sagte Holt: where nouns have capitals, the comma stands outside the marks.
bool goesOnOutside(const QuoteContext &context, int span)
{
    const int comma = context.spanTokens[static_cast<std::size_t>(span)].end;
    return context.lexicon->hasCapitalNouns() && opensSentence(context, span) && comma + 1 < context.size()
        && context.isSign(comma, u",") && context.isCueVerb(comma + 1);
}

bool beginsWithCapital(QStringView words)
{
    const auto letter = std::ranges::find_if(words, [](QChar c) { return c.isLetterOrNumber(); });
    return letter != words.end() && (letter->isUpper() || letter->isTitleCase());
}

InsideWords innerOf(const QuoteContext &context, int span)
{
    const MarkedSpan &marked = context.spans[static_cast<std::size_t>(span)];
    InsideWords inner;
    inner.tokens = tokensInside(context, span);
    for (int token = inner.tokens.begin; token < inner.tokens.end; ++token) {
        const QuoteToken &t = context.at(token);
        if (!t.isWord || context.joins(token - 1))
            continue;
        ++inner.words;
        if (t.range.length() > 3 || inner.words == 1) {
            ++inner.longWords;
            inner.capitals += t.isCapital || context.text[t.range.begin].isDigit() ? 1 : 0;
        }
    }
    const QChar last = context.text[marked.inner.end - 1];
    inner.endsOpen = QStringView(u",–—").contains(last) || goesOnOutside(context, span);
    inner.endsSentence = QStringView(u".!?…。！？").contains(last);
    const bool sayNothing
        = context.lexicon->hasCapitalNouns() && inner.words < 4 && !inner.endsSentence && !inner.endsOpen;
    inner.beginsCapital = beginsWithCapital(marked.inner.in(context.text)) && !sayNothing;
    return inner;
}

/// Written as titles are: every word of weight capitalised.
bool isTitleCase(const InsideWords &inner)
{
    return inner.words <= 12 && inner.capitals == inner.longWords;
}

/// Whether a word of the role stands at most `distance` tokens before the span with no sign between.
bool announcedBy(const QuoteContext &context, int span, WordRole role, int distance)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    for (int token = begin - 1; token >= 0 && token >= begin - distance; --token) {
        const QuoteToken &t = context.at(token);
        if (t.paragraph != context.at(begin).paragraph || t.span >= 0
            || (!t.isWord && !context.isSign(token, u",:")))
            return false;
        if (context.is(token, role) && !(role == WordRole::Motto && context.isCueVerb(token)))
            return true; // "saying “…”" is no saying.
    }
    return false;
}

/// The cue itself stands in marks: he ‘said’.
bool isMarkedCue(const QuoteContext &context, int span, const InsideWords &inner)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return inner.words == 1 && inner.tokens.size() > 0 && begin > 0
        && context.is(begin - 1, WordRole::Pronoun) && context.at(inner.tokens.begin).cueClass.has_value();
}

/// A word named as a word, which nobody said: whether “he” or “she”.
bool isGrammarWord(const QuoteContext &context, const InsideWords &inner, const Attribution &attribution)
{
    return inner.words == 1 && !(inner.endsSentence && inner.beginsCapital) && !attribution.cue
        && (context.is(inner.tokens.begin, WordRole::Pronoun)
            || context.is(inner.tokens.begin, WordRole::Boundary)
            || context.is(inner.tokens.begin, WordRole::Preposition)
            || context.is(inner.tokens.begin, WordRole::Determiner));
}

/// Whether nothing but signs stands between the two tokens.
bool onlySignsBetween(const QuoteContext &context, int begin, int end)
{
    for (int token = begin; token < end; ++token) {
        if (context.at(token).isWord)
            return false;
    }
    return begin <= end;
}

/// Whether speech is given right at the span: by a cue or colon before it with nothing but signs between, a
/// cue after it, or a cue that names ("called him").
bool isGivenAsSpeech(const QuoteContext &context, int span, const Attribution &attribution)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (tokens.begin > 0
        && (context.textOf(tokens.begin - 1) == u":" || context.is(tokens.begin - 1, WordRole::Naming)))
        return true;
    if (!attribution.cue)
        return attribution.speaker && !attribution.isGuess;
    if (attribution.cue->begin >= tokens.end)
        return attribution.cue->begin - tokens.end < 8;
    return onlySignsBetween(context, attribution.cue->end, tokens.begin)
        || context.is(attribution.cue->end - 1, WordRole::Naming);
}

/// The first of the spans that stand in a row with nothing but "and" or a comma between: “A” and “B”.
int firstInRow(const QuoteContext &context, int span)
{
    int first = span;
    while (first > 0 && span - first < 6) {
        const int begin = context.spanTokens[static_cast<std::size_t>(first)].begin;
        const int before = context.spanTokens[static_cast<std::size_t>(first) - 1].end;
        if (begin - before > 3 || before == 0
            || context.at(before - 1).paragraph != context.at(begin).paragraph)
            break;
        bool joined = true;
        for (int token = before; token < begin; ++token)
            joined = joined
                && (!context.at(token).isWord || context.is(token, WordRole::Boundary)
                    || context.is(token, WordRole::Determiner));
        if (!joined)
            break;
        --first;
    }
    return first;
}

/// Whether the span hangs on a name or preposition, as titles do: NBC’s “Nightly News”, on “Face the Nation”.
bool isGoverned(const QuoteContext &context, int span)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    if (begin == 0 || context.at(begin - 1).paragraph != context.at(begin).paragraph)
        return false;
    return context.isPossessive(begin - 1)
        || (context.is(begin - 1, WordRole::Preposition) && !context.is(begin - 1, WordRole::Naming));
}

bool isCapitalWord(const QuoteContext &context, int token)
{
    return token >= 0 && token < context.size() && context.at(token).isWord && context.at(token).isCapital;
}

/// `sagte der „Morgenpost“`, `die „Hoffnung“ sei gesunken`, `erhielt den „Preis der Stadt“`, but not
/// `verurteilte die „Willkür“`.
bool isKnownThing(const QuoteContext &context, int article, const InsideWords &inner,
                  const Attribution &attribution)
{
    const int longest = attribution.isFound() ? 3 : 6;
    const bool judged
        = attribution.cue && attribution.cue->end == article && attribution.cueClass != CueClass::Neutral;
    return context.is(article, WordRole::Definite) && inner.words <= longest && !judged
        && (inner.capitals == inner.longWords || !attribution.isFound());
}

/// The name of a body or thing, by what stands around it: `the “United Front” (UF)`, and, where nouns have
/// capitals, `Die Sonde „Cassini“`, `(„Hybride“)`, `auch „Bruno“ genannt`.
bool isNamedThing(const QuoteContext &context, int span, const InsideWords &inner,
                  const Attribution &attribution)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    const bool abbreviated = tokens.end + 2 < context.size() && context.textOf(tokens.end) == u"("
        && isCapitalWord(context, tokens.end + 1) && context.textOf(tokens.end + 2) == u")";
    if (abbreviated && isCapitalWord(context, inner.tokens.begin))
        return true;
    if (!context.lexicon->hasCapitalNouns() || tokens.begin == 0 || inner.endsSentence || inner.words > 6)
        return false;
    const int before = tokens.begin - 1;
    const bool afterTerm = tokens.end < context.size() && context.is(tokens.end, WordRole::Term);
    const bool afterSource = attribution.cue && attribution.cue->end == tokens.begin && !attribution.speaker;
    const bool blamed = attribution.cue && context.is(attribution.cue->end - 1, WordRole::Blaming);
    const bool apposed = !blamed && !context.is(before, WordRole::Announcing)
        && isCapitalWord(context, before) && !context.at(before).opensSentence
        && context.at(before).paragraph == context.at(tokens.begin).paragraph;
    return isCapitalWord(context, inner.tokens.begin)
        && (afterTerm || afterSource || apposed || isKnownThing(context, before, inner, attribution)
            || context.textOf(before) == u"(");
}

/// The head of an item: 'Pensions': they will …
bool isLabel(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 5;
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    return inner.words <= longest && context.isSign(tokens.end, u":") && !context.at(tokens.begin).inHeadline
        && (tokens.begin == 0
            || context.at(tokens.begin - 1).paragraph != context.at(tokens.begin).paragraph);
}

/// „Morgenröte“, so heißt das neue Schiff: what the verb calls so, where no "es" reports a text.
bool isCalledSo(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 6;
    int at = context.spanTokens[static_cast<std::size_t>(span)].end;
    at += context.isSign(at, u",") ? 1 : 0;
    at += at < context.size() && context.at(at).lower == u"so" ? 1 : 0;
    return inner.words <= longest && at + 1 < context.size() && context.lexicon->hasCapitalNouns()
        && context.is(at, WordRole::WithIt) && context.is(at + 1, WordRole::Determiner);
}

/// A line of its own in title case heads a section.
bool isHeading(const QuoteContext &context, int span, const InsideWords &inner)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    const bool alone
        = (tokens.begin == 0 || context.at(tokens.begin - 1).paragraph != context.at(tokens.begin).paragraph)
        && (tokens.end == context.size()
            || context.at(tokens.end).paragraph != context.at(tokens.begin).paragraph);
    return alone && inner.words >= 3 && inner.words <= 8 && !context.lexicon->hasCapitalNouns();
}

/// Title case inside a sentence: a name where it is governed ("of “Blue Hours”") or nobody speaks it.
bool isNameByPlace(const QuoteContext &context, int span, const InsideWords &inner,
                   const Attribution &attribution)
{
    if (context.lexicon->hasCapitalNouns() && !isGivenAsSpeech(context, span, attribution))
        return !attribution.cue || context.is(attribution.cue->begin, WordRole::SourceBehind);
    if (inner.words > 1 && isGoverned(context, span))
        return true;
    return !isGivenAsSpeech(context, firstInRow(context, span), attribution)
        && (inner.words > 1 || (isGoverned(context, span) && !attribution.cue));
}

/// sang “Far from the Sea”, read “The Salt Road” and “Blue Hours”: the work that somebody performs; but a
/// banner that reads so says it.
bool isPerformed(const QuoteContext &context, int span, const InsideWords &inner,
                 const Attribution &attribution)
{
    const int verb = context.spanTokens[static_cast<std::size_t>(firstInRow(context, span))].begin - 1;
    if (inner.words < 2 || verb < 1 || !context.is(verb, WordRole::Performing))
        return false;
    if (context.at(verb).lower != u"read")
        return true;
    const auto names = [&context](const IndexRange &phrase) {
        return std::any_of(context.tokens.begin() + phrase.begin, context.tokens.begin() + phrase.end,
                           [](const QuoteToken &t) { return t.isCapital && !t.opensSentence; });
    };
    const bool isPronoun = attribution.speaker && attribution.speaker->size() == 1
        && context.is(attribution.speaker->begin, WordRole::Pronoun);
    return attribution.speaker && (isPronoun || names(*attribution.speaker));
}

/// told ‘Radio Lenor’ that: to whom it is said.
bool isHearer(const QuoteContext &context, int span, const InsideWords &inner)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    return tokens.begin > 0 && context.is(tokens.begin - 1, WordRole::Telling) && inner.words > 1
        && !inner.endsSentence && !inner.endsOpen && tokens.end < context.size()
        && context.at(tokens.end).isWord && !context.at(tokens.end).opensSentence;
}

bool isName(const QuoteContext &context, int span, const InsideWords &inner, const Attribution &attribution)
{
    if (isAddress(context, span) || isTitleBehindColon(context, span, inner) || isLabel(context, span, inner)
        || isCalledSo(context, span, inner) || announcedBy(context, span, WordRole::Motto, 3)
        || isNamedThing(context, span, inner, attribution)
        || isToldToBeTitle(context, span, inner, attribution))
        return true;
    if (!isTitleCase(inner))
        return false;
    if (isHearer(context, span, inner) || isPerformed(context, span, inner, attribution))
        return true;
    if (isExplainedAsWork(context, span))
        return true;
    if (opensSentence(context, span))
        return isHeading(context, span, inner);
    if (announcedBy(context, span, WordRole::Term, 2))
        return true;
    if (context.at(inner.tokens.begin).inHeadline)
        return false;
    return announcedBy(context, span, WordRole::Work, 3) || isNameByPlace(context, span, inner, attribution);
}

/// the ‘sandwich’ generation: one word that describes the next.
bool describesNext(const QuoteContext &context, int span, const InsideWords &inner)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (inner.words > 1 || tokens.begin == 0 || tokens.end >= context.size()
        || !context.is(tokens.begin - 1, WordRole::Determiner))
        return false;
    return context.at(tokens.end).isWord && !context.at(tokens.end).opensSentence
        && !context.is(tokens.end, WordRole::Preposition) && !context.is(tokens.end, WordRole::Boundary)
        && !context.is(tokens.end, WordRole::Auxiliary);
}

/// Minister ‘never saw’ report: a headline sets in marks what somebody says in the story, and needs no cue.
bool isHeadlineClaim(const QuoteContext &context, int span, const InsideWords &inner)
{
    return context.at(inner.tokens.begin).inHeadline && !context.lexicon->hasCapitalNouns()
        && !isTitleCase(inner) && !describesNext(context, span, inner);
}

/// A few words that nobody is said to have spoken: a term.
bool isTerm(const QuoteContext &context, int span, const InsideWords &inner, const Attribution &attribution)
{
    const bool headline = context.at(inner.tokens.begin).inHeadline && isTitleCase(inner);
    const bool isSet = inner.words <= 3 && (headline || !inner.beginsCapital) && !opensSentence(context, span)
        && !isHeadlineClaim(context, span, inner);
    const QChar last = context.text[context.spans[static_cast<std::size_t>(span)].inner.end - 1];
    if (QStringView(u"。！？").contains(last))
        return false; // Where these are set inside the marks, a sentence ends.
    const bool hasCapitalNouns = context.lexicon->hasCapitalNouns();
    const bool guessed = attribution.isGuess && (inner.words == 1 || hasCapitalNouns);
    if (isSet && (!attribution.isFound() || guessed))
        return true;
    return hasCapitalNouns && inner.words == 1 && !inner.endsSentence && !attribution.speaker;
}

/// Holt, whose “old friend” had left, said: a few words beside somebody's name that are the teller's.
bool isInAside(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 3;
    const int before = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    return inner.words <= longest && !inner.beginsCapital && before >= 0
        && context.at(before).lower == u"whose";
}

} // namespace

std::optional<QuoteType> quoteType(const QuoteContext &context, int span, const Attribution &attribution)
{
    const InsideWords inner = innerOf(context, span);
    if (inner.tokens.size() == 0)
        return {};
    if (context.spans[static_cast<std::size_t>(span)].isByDash)
        return QuoteType::Direct;
    if (isNeverSaid(context, span) || isMarkedCue(context, span, inner)
        || isGrammarWord(context, inner, attribution) || isName(context, span, inner, attribution))
        return {};
    if (isTerm(context, span, inner, attribution))
        return {};
    if ((inner.words == 1 && !(inner.beginsCapital && isGivenAsSpeech(context, span, attribution)))
        || isInAside(context, span, inner))
        return QuoteType::Scare;
    const bool fullSentence
        = inner.beginsCapital && (inner.words > 3 || inner.endsSentence || inner.endsOpen);
    if (fullSentence || (attribution.continues && !inner.endsOpen))
        return QuoteType::Direct;
    return QuoteType::Mixed;
}

} // namespace retold
