#include "core/annotate/phrase_words.h"

namespace retold {

bool isCapitalWord(const QuoteContext &context, int token)
{
    return token >= 0 && token < context.size() && context.at(token).isWord && context.at(token).isCapital;
}

bool linksNames(const QuoteContext &context, int token)
{
    return isCapitalWord(context, token - 1) && isCapitalWord(context, token + 1)
        && context.at(token).lower.size() <= 3 && context.is(token, WordRole::Boundary);
}

bool followsRole(const QuoteContext &context, int preposition)
{
    return preposition > 0 && context.at(preposition - 1).isWord
        && context.is(preposition - 1, WordRole::Role);
}

bool namesOwners(const QuoteContext &context, int sign)
{
    const int body = sign + 1;
    if (!context.isSign(sign, u"'’") || sign == 0 || body >= context.size() || context.at(body).opensSentence)
        return false;
    const QuoteToken &owners = context.at(sign - 1);
    return owners.isWord && owners.lower.endsWith(u's') && owners.range.end == context.at(sign).range.begin
        && (isCapitalWord(context, body) || context.is(body, WordRole::Role));
}

bool leadsName(const QuoteContext &context, int token)
{
    const bool isInitial = context.isSign(token + 1, u".") && context.at(token).lower.size() == 1;
    return !isInitial
        && (context.is(token, WordRole::Title) || context.is(token, WordRole::Determiner)
            || context.is(token, WordRole::Boundary) || context.is(token, WordRole::Pronoun));
}

bool isContent(const QuoteContext &context, int token)
{
    const QuoteToken &t = context.at(token);
    if (t.span >= 0)
        return false;
    if (!t.isWord)
        return context.joins(token) || namesOwners(context, token);
    if (context.is(token, WordRole::Day) && t.isCapital)
        return false;
    if (t.isCapital && !t.opensSentence)
        return true;
    if (token > 0 && context.is(token - 1, WordRole::Determiner) && context.is(token, WordRole::Noun))
        return true;
    return !context.isCueVerb(token) && !context.is(token, WordRole::Auxiliary)
        && !context.is(token, WordRole::Adverb) && !context.is(token, WordRole::Boundary)
        && !context.is(token, WordRole::Preposition) && !context.is(token, WordRole::Pronoun);
}

bool hangsOnRole(const QuoteContext &context, int determiner, int limit)
{
    const int before = determiner - 1;
    // "Der Sprecher der Stadt", but "told the court his model": another phrase.
    const bool mayHang = !context.is(determiner, WordRole::Owner);
    return before >= limit && context.at(before).isWord
        && ((mayHang && context.is(before, WordRole::Role))
            || (context.is(before, WordRole::Preposition) && followsRole(context, before)));
}

bool floatsBehind(const QuoteContext &context, int token, int limit)
{
    const QString &word = context.at(token).lower;
    return (word == u"all" || word == u"both") && token > limit && context.at(token).span < 0
        && isContent(context, token - 1) && context.at(token - 1).isWord;
}

bool reachesBack(const QuoteContext &context, int token)
{
    const bool preposition = context.is(token, WordRole::Preposition) && !context.at(token).isCapital;
    return context.at(token).span < 0
        && (context.is(token, WordRole::StandsAlone) || linksNames(context, token)
            || (preposition && followsRole(context, token)));
}

bool isShare(const QuoteContext &context, int of)
{
    return of > 0 && context.is(of - 1, WordRole::StandsAlone)
        && (context.at(of + 1).lower.front().isDigit() || context.is(of + 1, WordRole::StandsAlone));
}

bool endsGermanNoun(const QuoteContext &context, int token)
{
    const QuoteToken &before = context.at(token - 1);
    return context.lexicon->hasCapitalNouns() && context.at(token).isWord && !context.at(token).isCapital
        && before.isWord && before.isCapital && !before.opensSentence
        && !context.is(token, WordRole::Determiner);
}

int behindPart(const QuoteContext &context, int begin, int limit)
{
    const bool counts = context.is(begin, WordRole::StandsAlone) && begin + 2 < limit
        && context.at(begin + 1).lower == u"of" && context.at(begin + 2).span < 0;
    const int group = begin + 2;
    const bool isGroup = counts
        && (context.is(group, WordRole::Hearer)
            || (!context.is(group, WordRole::StandsAlone)
                && (context.is(group, WordRole::Determiner) || context.at(group).isCapital)));
    return isGroup ? group : begin;
}

} // namespace retold
