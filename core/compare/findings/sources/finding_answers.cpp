#include "core/compare/findings/sources/finding_answers.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/stances.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int fewestTelling = 2; ///< Words of content by which a clause can be known again.

using Words = std::span<const Word>;

/// A clause that leaves something open: from "whether" to where it ends.
std::optional<IndexRange> clauseFrom(Words words, int begin, std::initializer_list<QStringView> openers)
{
    const auto first = std::find_if(words.begin() + begin, words.end(),
                                    [&](const Word &word) { return isOneOf(word, openers); });
    if (first == words.end())
        return {};
    const auto last = std::find_if(first, words.end(), [](const Word &word) {
        return word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"});
    });
    return IndexRange{static_cast<int>(first - words.begin()), static_cast<int>(last - words.begin())};
}

bool hasOneOf(Words words, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(words, [&](const Word &word) { return isOneOf(word, forms); });
}

bool isUntold(Stance stance)
{
    return stance == Stance::Silent || stance == Stance::Unknown;
}

TextRange rangeOf(Words words, const IndexRange &range)
{
    return {words[static_cast<std::size_t>(range.begin)].range.begin,
            words[static_cast<std::size_t>(range.end) - 1].range.end};
}

/// From the verb of saying to where its clause ends; the whole where nothing stands behind it.
TextRange tellingIn(const SideWords &side, const Word &verb)
{
    constexpr int fewest = 4; // "Told reporters."
    const Words words(side.words);
    const auto from = static_cast<int>(&verb - words.data());
    const auto end = std::find_if(words.begin() + from, words.end(),
                                  [](const Word &word) { return word.kind == WordKind::Punctuation; });
    const auto to = static_cast<int>(end - words.begin());
    return to - from < fewest ? rangeOf(words, {0, to}) : rangeOf(words, {from, to});
}

void report(const FindingSources &sources, const BaseLink &link, FindingKind kind, const TextRange &before,
            const TextRange &after, const QString &why, Findings &findings)
{
    findings.push_back(finding(
        kind,
        Tr::tr("%1 became %2")
            .arg(quoted(link.words.left.version->text(before)),
                 quoted(link.words.right.version->text(after))),
        why, {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
}

/// "Would not say whether she had paid" told as "said she had not paid".
void findAnswer(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr int reach = 3; // Words from the stance to "whether".
    constexpr double leastTold = 0.75;
    const Words base(link.words.left.words);
    const Words other(link.words.right.words);
    const bool isLeftOpen = hasOneOf(other,
                                     {u"whether", u"if", u"asked", u"question", u"questions", u"answer",
                                      u"drawn", u"comment", u"unclear"})
        || std::ranges::any_of(findStances(other), [](const StanceSighting &each) {
                                return isUntold(each.stance) || each.stance == Stance::LeftOpen
                                    || each.stance == Stance::Asked;
                            });
    const auto verb = std::ranges::find_if(other, [](const Word &word) {
        return isOneOf(word, {u"said", u"says", u"told", u"confirmed", u"insisted", u"added"});
    });
    if (isLeftOpen || verb == other.end())
        return;
    for (const StanceSighting &stance : findStances(base)) {
        if (!isUntold(stance.stance))
            continue;
        const auto clause = clauseFrom(base, stance.words.begin, {u"whether", u"if"});
        if (!clause || clause->begin > stance.words.end + reach
            || toldShare(partOf(link.words.left, *clause), other, fewestTelling) < leastTold)
            continue;
        report(sources, link, FindingKind::MeaningReversed, rangeOf(base, {stance.words.begin, clause->end}),
               tellingIn(link.words.right, *verb),
               Tr::tr("To deny, to admit, not to know and not to say are four things."), findings);
        return;
    }
}

/// "Asked whether they had been warned" told as "asked why they had not heeded the warning": that there was
/// one is put in.
void findReason(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double leastTold = 0.6;
    const Words base(link.words.left.words);
    const Words other(link.words.right.words);
    if (hasOneOf(base, {u"why", u"how", u"reason", u"reasons"}) || hasOneOf(other, {u"whether", u"if"}))
        return;
    const auto open = clauseFrom(base, 0, {u"whether"});
    const auto closed = clauseFrom(other, 0, {u"why", u"how"});
    if (!open || !closed
        || toldShare(partOf(link.words.left, *open), partOf(link.words.right, *closed), fewestTelling)
            < leastTold)
        return;
    report(sources, link, FindingKind::StrengthChanged, rangeOf(base, *open), rangeOf(other, *closed),
           Tr::tr("One side leaves it open, and the other tells it as a fact."), findings);
}

} // namespace

void findAnswers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    findAnswer(sources, link, findings);
    findReason(sources, link, findings);
}

} // namespace retold
