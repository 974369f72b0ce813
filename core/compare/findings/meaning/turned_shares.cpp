#include "core/compare/findings/meaning/turned_shares.h"

#include "core/compare/readings/clauses.h"

#include <algorithm>
#include <span>

namespace retold {

namespace {

/// Whether one of the words tells the share, with one of the fate within the clause.
bool tellsBoth(std::span<const Word> words, std::initializer_list<QStringView> share,
               std::initializer_list<QStringView> fate)
{
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (!isOneOfAt(words, i, share))
            continue;
        const IndexRange clause = clauseAround(words, i);
        if (hasWord(words.subspan(static_cast<std::size_t>(clause.begin),
                                  static_cast<std::size_t>(clause.size())),
                    fate))
            return true;
    }
    return false;
}

bool tellsMostLost(std::span<const Word> words)
{
    return tellsBoth(words, {u"most", u"majority", u"nearly", u"almost", u"bulk"},
                     {u"killed", u"died", u"dead", u"drowned", u"perished", u"lost", u"destroyed", u"sank",
                      u"burned", u"gone", u"fell"});
}

bool tellsFewSaved(std::span<const Word> words)
{
    return tellsBoth(words, {u"few", u"handful", u"hardly", u"minority", u"fraction"},
                     {u"survived", u"survive", u"survivors", u"escaped", u"spared", u"lived", u"intact",
                      u"unharmed", u"saved", u"remain", u"remained", u"left"});
}

} // namespace

bool turnsShareAndFate(std::span<const Word> left, std::span<const Word> right)
{
    return (tellsMostLost(left) && tellsFewSaved(right)) || (tellsFewSaved(left) && tellsMostLost(right));
}

} // namespace retold
