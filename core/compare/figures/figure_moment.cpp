#include "core/compare/figures/figure_moment.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

bool isMarketPrice(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int reach = 6;
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    const auto from = words.begin() + std::max(0, at - reach);
    return figure.kind == FigureKind::Currency && std::any_of(from, words.begin() + at, [](const Word &word) {
               return isOneOf(word,
                              {u"closed", u"close", u"closing", u"traded", u"trading", u"trade", u"ended",
                               u"finished", u"opened", u"touched", u"slipped", u"climbed", u"gained",
                               u"rallied"});
           });
}

QString countedFrom(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const int end = wordAt(words, figure.range.end);
    const int at = wordAt(words, figure.range.begin);
    if (figure.kind != FigureKind::Duration)
        return {};
    for (const int beside : {end, at - 1}) {
        if (beside >= 0 && beside < static_cast<int>(words.size())
            && isOneOf(
                words[static_cast<std::size_t>(beside)],
                {u"into", u"left", u"remaining", u"before", u"after", u"later", u"earlier", u"from", u"ago"}))
            return words[static_cast<std::size_t>(beside)].normal;
    }
    return {};
}

} // namespace retold
