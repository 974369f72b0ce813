#include "core/compare/readings/attribution_line.h"

#include "core/compare/readings/attribution_reading.h"

namespace retold {

bool SourceLine::isMark(int index) const
{
    if (index < 0 || index >= size() || at(index).kind != WordKind::Punctuation)
        return false;
    const bool isInside = index > 0 && index + 1 < size() && at(index - 1).range.end == at(index).range.begin
        && at(index).range.end == at(index + 1).range.begin;
    // "The hauliers' association".
    const bool isOwner = index > 0 && index + 1 < size() && is(index, {u"'", u"’"})
        && at(index - 1).range.end == at(index).range.begin && at(index - 1).normal.endsWith(u's')
        && !hasCapital(index + 1) && at(index + 1).kind == WordKind::Word && !isVerbOfSaying(at(index + 1));
    return !isInside && !isOwner;
}

int SourceLine::contentIn(const IndexRange &range) const
{
    int count = 0;
    for (int i = range.begin; i < range.end; ++i)
        count += at(i).isFunctionWord || at(i).kind == WordKind::Punctuation ? 0 : 1;
    return count;
}

bool SourceLine::opensClause(int index) const
{
    return is(index, {u"that",     u"but",    u"and",    u"while", u"because", u"after",   u"when",
                      u"although", u"though", u"as",     u"who",   u"which",   u"whether", u"if",
                      u"where",    u"whom",   u"before", u"since", u"whereas", u"until"});
}

bool SourceLine::isStop(int index) const
{
    return isMark(index) || opensClause(index);
}

bool SourceLine::isUnsaying(int index) const
{
    return is(index, {u"to",     u"would", u"could",   u"may",    u"might", u"should",   u"must",
                      u"will",   u"not",   u"never",   u"cannot", u"can",   u"wouldn't", u"couldn't",
                      u"didn't", u"don't", u"doesn't", u"won't",  u"can't", u"is",       u"was",
                      u"are",    u"were",  u"be",      u"been",   u"being"});
}

bool SourceLine::isNoun(int index) const
{
    const bool mayBeNoun = is(index, {u"claims", u"reports", u"notes", u"states", u"estimates"});
    return mayBeNoun && !is(index + 1, {u"that", u"the", u"it", u"he", u"she", u"they"});
}

bool SourceLine::opensNounPhrase(int index) const
{
    return index < size() && at(index).kind != WordKind::Punctuation
        && (hasCapital(index)
            || is(index, {u"the",       u"a",          u"an",         u"his",     u"her",         u"its",
                          u"their",     u"one",        u"two",        u"three",   u"four",        u"another",
                          u"some",      u"several",    u"officials",  u"police",  u"prosecutors", u"sources",
                          u"witnesses", u"organisers", u"organizers", u"doctors", u"lawyers"}));
}

bool SourceLine::isFinite(int index) const
{
    return is(index,
              {u"is", u"was", u"are", u"were", u"has", u"had", u"have", u"will", u"would", u"could", u"can",
               u"may", u"might", u"should", u"must", u"did", u"does", u"do", u"cannot"});
}

bool SourceLine::hasFinite(const IndexRange &range) const
{
    for (int i = range.begin; i < range.end; ++i) {
        if (isFinite(i) || isVerbOfSaying(at(i)) || is(i, {u"denied", u"denies"}))
            return true;
    }
    return false;
}

} // namespace retold
