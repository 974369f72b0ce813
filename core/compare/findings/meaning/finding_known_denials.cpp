#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/stances.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Not aware of any complaint", "no evidence of a leak": from the words that say so to what is not known.
IndexRange wholeOf(const StanceSighting &stance)
{
    return {stance.words.begin, std::max(stance.words.end, stance.propositionWords.end)};
}

/// What leaves it at what is known or said.
bool leavesOpen(const StanceSighting &each)
{
    return each.stance == Stance::Unknown || each.stance == Stance::Silent || each.stance == Stance::LeftOpen
        || each.stance == Stance::Believed || each.stance == Stance::Hedged;
}

/// What is found, or comes in, is told of what is known as well.
bool isOfKnowledge(const Word &word)
{
    return isOneOf(word,
                   {u"seen", u"found", u"find", u"trace", u"pointed", u"points", u"showed", u"shown",
                    u"shows", u"detected", u"received", u"ignorant"});
}

/// Where the words say outright that there is none: the denial right before a word of the thing.
std::optional<IndexRange> deniedIn(Words words, Words thing)
{
    constexpr int reach = 3;
    constexpr int shown = 5;
    const QSet<QString> stems = contentStems(thing);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (!isOneOfAt(words, i, {u"no", u"never", u"none"}))
            continue;
        for (int k = i + 1; k <= std::min(i + reach, static_cast<int>(words.size()) - 1); ++k) {
            if (stems.contains(words[static_cast<std::size_t>(k)].stem))
                return IndexRange{i, std::min(k + shown, clauseAround(words, k).end)};
        }
    }
    return {};
}

} // namespace

/// "Was not aware of any complaint" told as "there had been no complaint": what one does not know may be all
/// the same. English alone.
void findKnownDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const Words other = link.words.right.words;
    if (std::ranges::any_of(findStances(other), leavesOpen) || std::ranges::any_of(other, isOfKnowledge))
        return;
    for (const StanceSighting &stance : findStances(link.words.left.words)) {
        if (stance.stance != Stance::Unknown || stance.proposition.isEmpty())
            continue;
        const auto denied = deniedIn(other, partOf(link.words.left, stance.propositionWords));
        if (!denied)
            continue;
        findings.push_back(changedWords(
            FindingKind::NegationChanged, sources, link, rangeOf(partOf(link.words.left, wholeOf(stance))),
            rangeOf(partOf(link.words.right, *denied)),
            Tr::tr("To deny, to admit, not to know and not to say are four things.")));
        return;
    }
}

} // namespace retold
