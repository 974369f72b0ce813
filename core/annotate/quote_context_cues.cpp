// What makes a form a cue where it stands: which of the forms in the lexicon are verbs of saying here.

#include "core/annotate/quote_context.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

/// Adjectives before a noun that could be a verb: "the recent claims".
bool isPlainAdjective(const QString &word)
{
    static constexpr auto adjectives = std::to_array<QStringView>(
        {u"recent",   u"new",      u"first",   u"last",    u"latest", u"other",  u"same",  u"public",
         u"previous", u"early",    u"own",     u"false",   u"final",  u"main",   u"past",  u"repeated",
         u"similar",  u"such",     u"earlier", u"initial", u"key",    u"second", u"third", u"next",
         u"further",  u"official", u"formal",  u"serious", u"media"});
    return std::ranges::find(adjectives, word) != adjectives.end();
}

/// The token before the few names that end with `last`.
int beforeNames(const QuoteContext &context, int last)
{
    int before = last;
    while (before >= 0 && last - before < 3 && context.at(before).isWord && context.at(before).isCapital
           && !context.is(before, WordRole::Pronoun) && !context.isPossessive(before)
           && !context.at(before).opensSentence)
        --before;
    return before;
}

/// Whether a word stands there in the paragraph, and outside marks.
bool isWordOfParagraph(const QuoteContext &context, int token, int paragraph)
{
    return token >= 0 && context.at(token).paragraph == paragraph && context.at(token).isWord
        && context.at(token).span < 0;
}

bool isArticle(const QString &word)
{
    return word == u"a" || word == u"an" || word == u"the";
}

bool isQuestionMark(const QuoteContext &context, int token)
{
    return context.at(token).lower == u"question" && token + 1 < context.size()
        && (context.at(token + 1).lower == u"mark" || context.at(token + 1).lower == u"marks");
}

} // namespace

/// "Reports said": a noun that opens the sentence, right before its verb.
bool QuoteContext::opensAsSubject(int token) const
{
    const int next = token + 1;
    return at(token).opensSentence && lexicon->knowsPast() && next < size() && at(next).isWord
        && at(next).span < 0
        && (at(next).cueClass || is(next, WordRole::Auxiliary) || is(next, WordRole::Past));
}

/// Whether a form that can be a noun is one here: after "the", "of", "his", "Trump’s", "of Republican", "a
/// Donald Trump", "of late-night"; but not "by saying that".
bool QuoteContext::standsAsNoun(int token) const
{
    if (opensAsSubject(token) || isQuestionMark(*this, token))
        return true;
    const int before = beforeNames(*this, token - 1);
    if (!isWordOfParagraph(*this, before, at(token).paragraph))
        return false;
    const bool direct = before == token - 1;
    if (direct && isPlainAdjective(at(before).lower) && !lexicon->isNonFinite(at(token).lower))
        return true;
    if (standsBeforeOf(token))
        return true;
    if (direct && lexicon->isNonFinite(at(token).lower) && is(before, WordRole::Preposition))
        return !governsSpeech(token);
    const bool one = at(before).lower == u"a" || at(before).lower == u"an";
    return isPossessive(before) || (is(before, WordRole::Preposition) && !at(before).isCapital)
        || ((direct || one) && is(before, WordRole::Determiner) && !is(before, WordRole::Relative))
        || (direct && (isObjectHere(token) || followsCompound(token) || endsCompound(token)));
}

/// "more than reports of a storm", "amid claims of fraud", but "he boasts of his boat".
bool QuoteContext::standsBeforeOf(int token) const
{
    return lexicon->knowsPast() && token + 1 < size() && at(token + 1).lower == u"of"
        && !lexicon->isNonFinite(at(token).lower)
        && (is(token - 1, WordRole::Preposition) || is(token - 1, WordRole::Boundary));
}

/// "an accepted way", "a self-proclaimed king": a form that describes what follows.
bool QuoteContext::describesNext(int token) const
{
    if (!lexicon->knowsPast() || token == 0 || at(token - 1).span >= 0)
        return false;
    const bool isCompound = isSign(token - 1, u"-‑") && joins(token - 1);
    return (isCompound || isArticle(at(token - 1).lower)) && lexicon->endsAsPast(at(token).lower);
}

/// "drew praise", "has plans": right behind a past form stands no verb, and behind "has" only a participle.
bool QuoteContext::isObjectHere(int token) const
{
    const QuoteToken &before = at(token - 1);
    const auto isPast
        = [this](int verb) { return is(verb, WordRole::Past) || lexicon->endsAsPast(at(verb).lower); };
    if (!lexicon->knowsPast() || isPast(token) || lexicon->isNonFinite(at(token).lower))
        return false;
    const bool isHaving = before.lower == u"have" || before.lower == u"has" || before.lower == u"had";
    return isHaving || (isPast(token - 1) && !is(token - 1, WordRole::Auxiliary) && !before.isCapital);
}

/// Whether a compound after a preposition describes the noun at `token`: "of late-night tweets".
bool QuoteContext::followsCompound(int token) const
{
    int begin = token - 1;
    while (begin > 1 && token - begin < 6 && joins(begin - 1))
        begin -= 2;
    return begin < token - 1 && begin > 0 && is(begin - 1, WordRole::Preposition);
}

bool QuoteContext::isPossessive(int token) const
{
    const QString &word = at(token).lower;
    const bool isOfNumber = word == u"s" && isSign(token - 1, u"'’") && joins(token - 1); // "Channel 5’s"
    if (word.endsWith(u"s'") || isOfNumber)
        return true;
    const QString owner = word.endsWith(u"'s") ? word.chopped(2) : QString();
    return owner.size() > 1 && !lexicon->is(owner, WordRole::Pronoun)
        && !lexicon->is(owner, WordRole::Boundary)
        && !lexicon->is(owner, WordRole::Relative); // "it's", "what's" and "who's" own nothing.
}

/// Whether a form without ending is the last noun of several: "the court order", "a 36 percent rate". As a
/// verb it would have a plural before it.
bool QuoteContext::endsCompound(int token) const
{
    const QuoteToken &before = at(token - 1);
    if (!lexicon->knowsPast() || at(token).lower.endsWith(u's') || at(token).lower.endsWith(u"ing")
        || before.isCapital || before.lower.endsWith(u's'))
        return false;
    return !is(token - 1, WordRole::Pronoun) && !is(token - 1, WordRole::Relative)
        && !is(token - 1, WordRole::Auxiliary) && !is(token - 1, WordRole::Adverb)
        && !is(token - 1, WordRole::Boundary) && !is(token - 1, WordRole::Plural)
        && !is(token - 1, WordRole::Infinitive);
}

/// "pointed out that", "worried last night that", or speech itself: "states: …", "found “…”", "…, Holt
/// pointed out, …".
bool QuoteContext::thatFollows(int token) const
{
    const bool isPointOut
        = at(token).lower.startsWith(u"point") && token + 1 < size() && at(token + 1).lower == u"out";
    if (isPointOut && token + 2 < size() && isSign(token + 2, u",.:;"))
        return true;
    const bool isShow = is(token, WordRole::Showing); // "had shown “no remorse”"
    if (token + 1 < size() && ((at(token + 1).span >= 0 && !isShow) || isSign(token + 1, u":")))
        return true;
    for (int next = token + 1; next < std::min(size(), token + 4) && at(next).isWord; ++next) {
        if (at(next).lower == u"that")
            return true;
    }
    return opensClause(token + 1) || is(token + 1, WordRole::Question);
}

bool QuoteContext::opensClause(int token) const
{
    if (!lexicon->knowsPast() || token + 1 >= size() || !at(token).isWord || is(token, WordRole::Day))
        return false;
    const bool isPronoun = is(token, WordRole::Pronoun) || at(token).lower == u"there";
    if (!isPronoun && !at(token).isCapital && !is(token, WordRole::Determiner))
        return false;
    const int last = std::min(size(), token + (isPronoun ? 3 : 5));
    for (int next = token + 1; next < last && at(next).isWord && at(next).span < 0; ++next) {
        if (is(next, WordRole::Auxiliary) && !is(next, WordRole::Never) && !is(next, WordRole::Adverb))
            return true;
        if (is(next, WordRole::Preposition) || is(next, WordRole::Boundary) || is(next, WordRole::Pronoun)
            || isArticle(at(next).lower) || is(next, WordRole::Owner))
            return false; // "told Reuters the bridge was": the first was told.
    }
    return false;
}

/// "plans to mend", and not "plans to London"; behind a form of "be" it is nobody who plans.
bool QuoteContext::infinitiveFollows(int token) const
{
    const int next = token + 1;
    if (next >= size() || !is(next, WordRole::Infinitive) || at(token).opensSentence
        || is(next + 1, WordRole::Determiner))
        return false;
    int before = token - 1;
    while (before >= 0 && at(before).isWord && is(before, WordRole::Adverb))
        --before;
    return before < 0 || !is(before, WordRole::Passive) || lexicon->isNonFinite(at(token).lower);
}

bool QuoteContext::isShown(int token) const
{
    constexpr int farthest = 14;
    if (!is(token, WordRole::Showing))
        return false;
    for (int before = token - 1; before >= std::max(0, token - farthest); --before) {
        if (at(before).span >= 0 || isSign(before, u".;:") || at(before).paragraph != at(token).paragraph)
            return false;
        if (is(before, WordRole::Evidence))
            return true;
        if (at(before).opensSentence)
            return false;
    }
    return false;
}

/// Whether the form is a cue only with what does not stand behind it here.
bool QuoteContext::lacksComplement(int token) const
{
    const bool wantsThat = is(token, WordRole::WithThat);
    const bool wantsInfinitive = is(token, WordRole::WithInfinitive);
    if (!wantsThat && !wantsInfinitive)
        return false;
    return !(wantsInfinitive && infinitiveFollows(token)) && !(wantsThat && thatFollows(token))
        && !isShown(token);
}

/// Whether a clause or a quotation begins right behind the token.
bool QuoteContext::governsSpeech(int token) const
{
    const int next = token + 1;
    return next < size() && at(next).paragraph == at(token).paragraph
        && (at(next).span >= 0 || is(next, WordRole::Complementizer) || is(next, WordRole::Pronoun)
            || isSign(next, u",:"));
}

bool QuoteContext::isCueNoun(int token) const
{
    return token > 0 && at(token).span < 0 && is(token, WordRole::Noun) && at(token - 1).span < 0
        && isPossessive(token - 1) && at(token).cueClass.has_value();
}

bool QuoteContext::isCueVerb(int token) const
{
    const QuoteToken &t = at(token);
    const auto isIt = [&](int near) { return near >= 0 && near < size() && is(near, WordRole::It); };
    bool hasIt = isIt(token + 1);
    for (int near = token - 1; lexicon->hasCapitalNouns() && near > token - 9; --near)
        hasIt = hasIt || isIt(near); // wie es in dem Brief heißt
    if (is(token, WordRole::WithIt) && !hasIt)
        return false;
    if (lacksComplement(token) || describesNext(token))
        return false;
    return t.isWord && t.span < 0 && (!t.isCapital || t.opensSentence || t.inHeadline)
        && t.cueClass.has_value() && !(is(token, WordRole::Noun) && standsAsNoun(token));
}

} // namespace retold
