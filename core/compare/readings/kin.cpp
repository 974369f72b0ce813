#include "core/compare/readings/kin.h"

#include "core/compare/readings/clauses.h"

namespace retold {

namespace {

bool isOwned(const SideWords &side, int noun)
{
    return noun > 0 && isOneOf(side.word(noun - 1), {u"whose", u"his", u"her", u"their"});
}

} // namespace

bool isKin(const Word &word)
{
    return isOneOf(word,
                   {u"mother", u"father", u"son", u"daughter", u"brother", u"sister", u"uncle", u"aunt",
                    u"nephew", u"niece", u"wife", u"husband", u"widow", u"widower", u"grandson",
                    u"granddaughter", u"grandfather", u"grandmother"});
}

bool areConverseKin(const SideWords &base, int left, const SideWords &other, int right)
{
    return isKin(base.word(left)) && isKin(other.word(right)) && isOwned(base, left) != isOwned(other, right);
}

} // namespace retold
