#include "core/compare/readings/told_of_none.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

namespace {

/// "Unharmed" beside "harmed"; "declined", "refused", "failed".
bool deniesByVerb(const SideWords &side, const SideWords &far)
{
    constexpr qsizetype prefix = 2;
    return std::ranges::any_of(side.words, [&far](const Word &word) {
        const QString &form = word.normal;
        const bool hasPrefix = form.startsWith(u"un") || form.startsWith(u"in");
        return isOneOf(word, {u"declined", u"refused", u"failed", u"escaped", u"safe"})
            || (hasPrefix && std::ranges::any_of(far.words, [&form](const Word &each) {
                    return !each.isFunctionWord && form.sliced(prefix) == each.normal;
                }));
    });
}

bool isOfNone(const SideWords &side)
{
    return hasWord(side.words, {u"none", u"nobody", u"neither", u"no"});
}

} // namespace

bool isToldOfNone(const SideWords &left, const SideWords &right)
{
    return (isOfNone(left) && !isOfNone(right) && deniesByVerb(right, left))
        || (isOfNone(right) && !isOfNone(left) && deniesByVerb(left, right));
}

} // namespace retold
