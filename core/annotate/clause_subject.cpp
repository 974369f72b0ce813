#include "core/annotate/speaker_phrase.h"

namespace retold {
namespace {

constexpr int longestAside = 45; // In tokens.

/// A word that may stand before the subject of a clause: "In", "Yesterday", "Speaking".
bool isLead(const QuoteContext &context, int token)
{
    return context.at(token).isWord && !context.is(token, WordRole::Pronoun)
        && !context.is(token, WordRole::Determiner)
        && (context.is(token, WordRole::Preposition) || context.is(token, WordRole::Boundary)
            || context.is(token, WordRole::Adverb) || context.lexicon->isNonFinite(context.at(token).lower));
}

/// Whether a leading word opens a phrase that a comma ends ("In a letter,"), and is not one alone ("Then").
bool opensPhrase(const QuoteContext &context, int lead)
{
    return !context.is(lead, WordRole::Adverb)
        && (context.is(lead, WordRole::Preposition) || context.lexicon->isNonFinite(context.at(lead).lower)
            || context.at(lead).lower.size() > 3);
}

/// The comma that ends an aside which begins at `begin`; `begin` itself where none is near.
int asideEnd(const QuoteContext &context, int begin, int limit)
{
    int comma = begin;
    while (comma < limit && comma - begin < longestAside && !context.isSign(comma, u","))
        ++comma;
    return comma < limit && context.isSign(comma, u",") ? comma : begin;
}

/// "Lund" of "Lund defended the plan": a subject ends where its verb shows.
IndexRange cutBeforeVerb(const QuoteContext &context, IndexRange phrase)
{
    for (int token = phrase.begin + 1; token < phrase.end; ++token) {
        const bool isPast = !context.at(token).isCapital
            && (context.is(token, WordRole::Past) || context.lexicon->endsAsPast(context.at(token).lower));
        const bool describes = context.is(token - 1, WordRole::Determiner) || context.isPossessive(token - 1)
            || !context.at(token - 1).isWord; // "the injured driver", "a Lenor-based firm"
        if (isPast && !describes)
            phrase.end = token;
    }
    return phrase;
}

} // namespace

int behindSemicolon(const QuoteContext &context, int end, int limit)
{
    for (int at = end - 1; at > limit; --at) {
        if (context.at(at).span < 0 && context.isSign(at, u";"))
            return at + 1;
    }
    return limit;
}

IndexRange clauseSubject(const QuoteContext &context, int begin, int limit)
{
    int at = begin;
    for (int skipped = 0; skipped < 3 && at < limit && isLead(context, at); ++skipped) {
        const bool isGoverned = context.lexicon->hasCapitalNouns() && context.is(at, WordRole::Preposition);
        if (isGoverned && asideEnd(context, at + 1, limit) == at + 1)
            return {begin, begin}; // "Am Rathaus zogen Fischer"
        at = opensPhrase(context, at) ? asideEnd(context, at + 1, limit) : at + 1;
        if (at < limit && context.isSign(at, u","))
            ++at;
    }
    const IndexRange phrase = cutBeforeVerb(context, phraseFrom(context, at, limit));
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (context.is(token, WordRole::Role))
            return nameBehind(context, phrase, limit);
    }
    return phrase;
}

} // namespace retold
