#pragma once

#include "core/compare/readings/clauses.h"

namespace retold {

/// "Aims to", "wants to", "plans to": one and the same wish in the words of two newsrooms, as none of them
/// says that it is settled. What is only hoped for may be wanted, but is not planned.
inline bool areOneWish(const Word &left, const Word &right)
{
    const auto isWanted = [](const Word &word) {
        return isOneOf(word, {u"want", u"wants", u"wanted", u"wanting"});
    };
    const auto isMeant = [](const Word &word) {
        return isOneOf(word,
                       {u"aim", u"aims", u"aimed", u"aiming", u"plan", u"plans", u"planned", u"planning",
                        u"intend", u"intends", u"intended", u"intending", u"seek", u"seeks", u"sought"});
    };
    const auto isHoped = [](const Word &word) {
        return isOneOf(word, {u"hope", u"hopes", u"hoped", u"hoping", u"wish", u"wishes", u"wished"});
    };
    const auto isOf = [&](const Word &word) { return isWanted(word) || isMeant(word); };
    return (isOf(left) && isOf(right)) || (isWanted(left) && isHoped(right))
        || (isHoped(left) && isWanted(right));
}

} // namespace retold
