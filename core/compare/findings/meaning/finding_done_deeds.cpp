#include "core/compare/findings/wordings.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

QSet<QString> subjectOf(const SightedSide &side, int verb)
{
    constexpr int reach = 6;
    const int begin = std::max(0, verb - reach);
    return contentStems(
        std::span(side.side.words)
            .subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(verb - begin)));
}

/// "Is weighing rules that would make owners pay", "will pass rules that make owners pay": weighed on one
/// side, sure on the other, with much the same behind.
void findSettled(const Wordings &wordings, bool isMineBase)
{
    constexpr int reach = 14;
    constexpr qsizetype telling = 4;
    const SightedSide &own = isMineBase ? wordings.base : wordings.other;
    const SightedSide &far = isMineBase ? wordings.other : wordings.base;
    if (!isWithout(far, WordClass::Commitment))
        return;
    const auto behind = [](const SightedSide &side, const Sighting &each) {
        const auto begin = static_cast<std::size_t>(each.words.end);
        return contentStems(
            std::span(side.side.words)
                .subspan(begin, std::min<std::size_t>(reach, side.side.words.size() - begin)));
    };
    for (const Sighting &weighed : own.sightings) {
        if (weighed.kind != WordClass::Commitment || weighed.level != 1)
            continue;
        const auto sure = std::ranges::find_if(far.sightings, [&](const Sighting &each) {
            return each.kind == WordClass::Certainty
                && isOneOf(far.word(each.words.begin), {u"will", u"shall"})
                && (behind(own, weighed) & behind(far, each)).size() >= telling
                && subjectOf(own, weighed.words.begin).intersects(subjectOf(far, each.words.begin));
        });
        if (sure == far.sightings.end())
            continue;
        reportChange(wordings, FindingKind::StrengthChanged,
                     isMineBase ? SightingPair{&weighed, &*sure} : SightingPair{&*sure, &weighed},
                     Tr::tr("The words tell how firmly somebody means to do it."));
        return;
    }
}

} // namespace

void findDoneDeeds(const Wordings &wordings)
{
    findSettled(wordings, true);
    findSettled(wordings, false);
}

} // namespace retold
