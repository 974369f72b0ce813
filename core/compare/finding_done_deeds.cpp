#include "core/compare/clauses.h"
#include "core/compare/quote_words.h"
#include "core/compare/wordings.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int planned = 3; ///< Of WordClass::Commitment: from "consider" 1 to "plan" 3.

/// Whether the word is a verb in the past that no modal, passive or article stands before.
bool isDone(const SightedSide &side, int at)
{
    const QString &form = side.word(at).normal;
    const bool isPast = form.endsWith(u"ed")
        || wordLists(side.side.version->version.language).baseForms.contains(form)
        || isOneOf(side.word(at), {u"shut", u"cut", u"put", u"set", u"hit", u"quit"});
    if (!isPast || at == 0)
        return false;
    const Word &before = side.word(at - 1);
    return before.kind != WordKind::Punctuation && !before.normal.endsWith(u"'s")
        && !isOneOf(before,
                    {u"to", u"will",  u"would", u"could", u"should", u"may",   u"might", u"can", u"must",
                     u"be", u"being", u"is",    u"are",   u"not",    u"n't",   u"the",   u"a",   u"an",
                     u"of", u"by",    u"its",   u"his",   u"her",    u"their", u"and",   u"or",  u"never"});
}

/// Whether the far side leaves the deed open: by a plan, a modal or an attempt.
bool isLeftOpen(const SightedSide &side)
{
    return std::ranges::any_of(side.sightings,
                               [](const Sighting &each) {
                                   return each.kind == WordClass::Commitment
                                       || each.kind == WordClass::Attempt || each.kind == WordClass::Certainty
                                       || each.kind == WordClass::Decision;
                               })
        || std::ranges::any_of(side.side.words, [](const Word &word) {
               return isOneOf(word,
                              {u"plan", u"plans", u"proposal", u"proposals", u"proposed", u"idea", u"if",
                               u"ask", u"asked"});
           });
}

QSet<QString> subjectOf(const SightedSide &side, int verb)
{
    constexpr int reach = 6;
    const int begin = std::max(0, verb - reach);
    return contentStems(
        std::span(side.side.words)
            .subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(verb - begin)));
}

/// The verb that the plan governs, right behind it.
std::optional<int> plannedVerb(const SightedSide &side, const Sighting &plan)
{
    constexpr int near = 2;
    if (plan.kind != WordClass::Commitment || plan.level > planned || plan.governed.empty()
        || plan.governed.front() - plan.words.end >= near)
        return {};
    const int verb = plan.governed.front();
    const bool isInfinitive = side.word(verb - 1).normal == u"to";
    return isInfinitive || side.word(verb).normal.endsWith(u"ing") ? std::optional(verb) : std::nullopt;
}

/// The same verb, or another right before the same two words: "plans to close 120 offices", "shut 120
/// offices".
std::optional<int> doneIn(const SightedSide &own, const Sighting &plan, int verb, const SightedSide &far)
{
    constexpr std::size_t object = 3; // The verb, and two words behind it.
    const auto count = static_cast<int>(far.side.words.size());
    for (int i = 1; i < count; ++i) {
        if (!isDone(far, i))
            continue;
        if (areAlike(own.word(verb), far.word(i)))
            return i;
        const bool hasObject = plan.governed.size() >= object && i + 2 < count
            && areAlike(own.word(plan.governed[1]), far.word(i + 1))
            && areAlike(own.word(plan.governed[2]), far.word(i + 2));
        if (hasObject)
            return i;
    }
    return {};
}

void reportDone(const Wordings &wordings, const TextRange &mine, const TextRange &theirs, bool isLost)
{
    const TextRange &before = isLost ? mine : theirs;
    const TextRange &after = isLost ? theirs : mine;
    wordings.findings.push_back(finding(FindingKind::StrengthChanged,
                                        Tr::tr("%1 became %2")
                                            .arg(quoted(wordings.base.side.version->text(before)),
                                                 quoted(wordings.other.side.version->text(after))),
                                        Tr::tr("One side has it only meant, the other has it done."),
                                        {placeOf(wordings.sources, wordings.link.base.version, before),
                                         placeOf(wordings.sources, wordings.link.other.version, after)}));
}

void findDone(const Wordings &wordings, bool isLost)
{
    const SightedSide &own = isLost ? wordings.base : wordings.other;
    const SightedSide &far = isLost ? wordings.other : wordings.base;
    if (isLeftOpen(far))
        return;
    for (const Sighting &plan : own.sightings) {
        const std::optional<int> verb = plannedVerb(own, plan);
        const std::optional<int> done = verb ? doneIn(own, plan, *verb, far) : std::nullopt;
        if (!done || !subjectOf(own, plan.words.begin).intersects(subjectOf(far, *done)))
            continue;
        const int last = std::min(static_cast<int>(far.side.words.size()) - 1, *done + 2);
        reportDone(wordings, own.phraseRangeOf(plan), {far.word(*done).range.begin, far.word(last).range.end},
                   isLost);
        return;
    }
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
    for (const bool isLost : {true, false}) {
        findDone(wordings, isLost);
        findSettled(wordings, isLost);
    }
}

} // namespace retold
