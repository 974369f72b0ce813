#include "core/compare/readings/event_words.h"

#include "core/compare/readings/clauses.h"

namespace retold {

bool isDenialWord(const Word &word)
{
    return isOneOf(word, {u"not", u"never", u"n't", u"no"});
}

bool isMonthOfMay(std::span<const Word> words, std::size_t at)
{
    if (!isOneOf(words[at], {u"may"}))
        return false;
    return (at > 0
            && (words[at - 1].kind == WordKind::Number
                || isOneOf(words[at - 1],
                           {u"in", u"until", u"of", u"from", u"since", u"by", u"last", u"next", u"this",
                            u"early", u"late", u"on", u"before", u"after"})))
        || (at + 1 < words.size() && words[at + 1].kind == WordKind::Number);
}

bool isDeterminerWord(const Word &word)
{
    return isOneOf(word,
                   {u"a", u"an", u"the", u"its", u"his", u"her", u"their", u"our", u"any", u"this", u"that",
                    u"these", u"those", u"some", u"every", u"each", u"no", u"another"})
        || word.normal.endsWith(u"'s");
}

} // namespace retold
