#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/stances.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace retold {

namespace {

constexpr int plainly = 1;  ///< Levels of WordClass::Negation: "not",
constexpr int outright = 2; ///< and "refused", "denied".

/// What one who does not know, hear or say it neither grants nor denies.
bool isOfKnowing(const Word &word)
{
    return isOneOf(word,
                   {u"know",   u"known",   u"knew",      u"hear",    u"heard",     u"see",     u"seen",
                    u"recall", u"sure",    u"remember",  u"certain", u"aware",     u"say",     u"said",
                    u"notice", u"confirm", u"confirmed", u"comment", u"commented", u"witness", u"witnessed"});
}

bool isDenying(const Word &word)
{
    return isOneOf(word,
                   {u"deny", u"denies", u"denied", u"denying", u"rejected", u"rejects", u"ruled", u"rules"});
}

bool hasRefusal(const SightedSide &side)
{
    return std::ranges::any_of(side.sightings, [&side](const Sighting &each) {
        return each.kind == WordClass::Negation
            && (each.level == outright
                || isOneOf(side.word(each.words.begin), {u"declined", u"declines", u"declining"}));
    });
}

/// "Had not spoken to him", "refused to speak to him": the same verb right behind both.
bool isRefusalOfDeed(const Wordings &wordings, const SightedSide &own, const Sighting &plain,
                     const SightedSide &far, const Sighting &refusal)
{
    constexpr int near = 4; // "Had not yet been".
    const int mine = plain.governed.front();
    const int theirs = refusal.governed.front();
    return !isDenying(far.word(refusal.words.begin)) && !isOfWill(own.side.words, plain.words.begin)
        && !isOfKnowing(own.word(mine)) && mine - plain.words.end < near && theirs - refusal.words.end < near
        && areAlike(own.word(mine), far.word(theirs))
        && commonGoverned(own, plain, far, refusal) >= leastCommon(wordings);
}

/// "Did not know whether they would pay", "denied that they would pay".
bool isDenialOfUnknown(const SightedSide &own, const Sighting &plain, const SightedSide &far,
                       const Sighting &refusal)
{
    constexpr int telling = 2;
    if (!isDenying(far.word(refusal.words.begin)) || !isOfKnowing(own.word(plain.governed.front())))
        return false;
    // "Denied that there was any fault on the ship": small words may stand between.
    const auto behind = std::span(far.side.words).subspan(static_cast<std::size_t>(refusal.words.end));
    constexpr std::size_t near = 5;
    if (hasWord(behind.first(std::min(near, behind.size())), {u"known", u"knew", u"knowing", u"aware"}))
        return false; // "Denied that it had known of it".
    return std::ranges::count_if(plain.governed,
                                 [&](int mine) {
                                     return std::ranges::any_of(behind, [&](const Word &word) {
                                         return areAlike(own.word(mine), word);
                                     });
                                 })
        >= telling;
}

/// "Could not rule it out", "ruled it out".
bool isRulingOut(const SightedSide &own, const Sighting &plain, const SightedSide &far,
                 const Sighting &refusal)
{
    constexpr int near = 3;
    const int verb = plain.governed.front();
    const bool isDenied = refusal.words.begin > 0
        && isOneOf(far.word(refusal.words.begin - 1), {u"not", u"n't", u"never", u"to"});
    if (isDenied || !isOneOf(own.word(verb), {u"rule", u"ruled"})
        || !isOneOf(far.word(refusal.words.begin), {u"ruled", u"rules", u"ruling"}))
        return false;
    const int last = std::min(verb + near, static_cast<int>(own.side.words.size()) - 1);
    for (int i = verb + 1; i <= last; ++i) {
        if (isOneOf(own.word(i), {u"out"}))
            return true;
    }
    return false;
}

/// What the two make of each other; nothing where they are of two things.
std::optional<FindingKind> kindOf(const Wordings &wordings, const SightedSide &own, const Sighting &plain,
                                  const SightedSide &far, const Sighting &refusal)
{
    if (isDenialOfUnknown(own, plain, far, refusal) || isRulingOut(own, plain, far, refusal))
        return FindingKind::NegationChanged;
    return isRefusalOfDeed(wordings, own, plain, far, refusal) ? std::optional(FindingKind::StrengthChanged)
                                                               : std::nullopt;
}

std::vector<const Sighting *> denialsOf(const SightedSide &side, int level)
{
    std::vector<const Sighting *> denials;
    for (const Sighting &each : side.sightings) {
        if (each.kind == WordClass::Negation && each.level == level && !each.governed.empty())
            denials.push_back(&each);
    }
    return denials;
}

bool hasBehind(const SightedSide &side, const Sighting &denial, std::initializer_list<QStringView> forms)
{
    constexpr std::size_t near = 5;
    const auto behind = std::span(side.side.words).subspan(static_cast<std::size_t>(denial.words.end));
    return hasWord(behind.first(std::min(near, behind.size())), forms);
}

/// "Had no memory of him", "refused to say whether he remembered him": he did answer.
bool isAnswerEvaded(const SightedSide &own, const Sighting &denial, const SightedSide &far,
                    const Sighting &refusal)
{
    return hasBehind(own, denial, {u"memory", u"recollection", u"remember", u"recall", u"know", u"knowledge"})
        && isOneOf(far.word(refusal.words.begin), {u"refused", u"refuses", u"declined", u"declines"})
        && hasBehind(far, refusal, {u"whether", u"if"})
        && hasBehind(far, refusal, {u"say", u"comment", u"reveal"});
}

bool findEvaded(const Wordings &wordings)
{
    for (const Sighting &denial : wordings.base.sightings) {
        for (const Sighting &refusal : wordings.other.sightings) {
            if (denial.kind != WordClass::Negation || refusal.kind != WordClass::Negation
                || !isAnswerEvaded(wordings.base, denial, wordings.other, refusal))
                continue;
            reportChange(wordings, FindingKind::StrengthChanged, {&denial, &refusal},
                         Tr::tr("Not to do or know a thing is less than to refuse or deny it."));
            return true;
        }
    }
    return false;
}

/// What somebody is, or refuses, to do: the verb behind the word at the place and "to".
const Word *deedBehind(const SightedSide &side, int at)
{
    const std::span<const Word> words = side.side.words;
    return isOneOfAt(words, at + 1, {u"to"}) && at + 2 < static_cast<int>(words.size()) ? &side.word(at + 2)
                                                                                        : nullptr;
}

/// "Had not been asked to give evidence": from the denial to the asking.
std::optional<IndexRange> unasked(const SightedSide &side)
{
    constexpr int near = 4;
    const std::span<const Word> words = side.side.words;
    for (int i = 1; i < static_cast<int>(words.size()); ++i) {
        const bool isAsked = isOneOf(side.word(i), {u"asked", u"invited", u"told", u"ordered", u"summoned"})
            && isOneOf(side.word(i - 1), {u"been", u"not", u"never", u"be"});
        if (!isAsked || deedBehind(side, i) == nullptr)
            continue;
        for (int denial = i - 1; denial >= std::max(0, i - near); --denial) {
            if (isPlainDenial(side.word(denial)))
                return IndexRange{denial, i + 1};
        }
    }
    return {};
}

/// "Had not been asked to give evidence" told as "declined to give evidence": nobody can refuse what nobody
/// wanted of him.
bool findUnasked(const Wordings &wordings, const SightedSide &own, const SightedSide &far)
{
    const std::optional<IndexRange> asked = unasked(own);
    if (!asked || unasked(far))
        return false;
    const Word &wanted = *deedBehind(own, asked->end - 1);
    for (int i = 0; i < static_cast<int>(far.side.words.size()); ++i) {
        const bool isRefusal
            = isOneOf(far.word(i), {u"declined", u"refused", u"declines", u"refuses", u"refusing"});
        const Word *deed = isRefusal ? deedBehind(far, i) : nullptr;
        if (deed == nullptr || !areAlike(*deed, wanted))
            continue;
        const TextRange mine{own.word(asked->begin).range.begin, wanted.range.end};
        const TextRange theirs{far.word(i).range.begin, deed->range.end};
        const bool isBase = &own == &wordings.base;
        reportBecame(wordings, FindingKind::MeaningReversed, isBase ? mine : theirs, isBase ? theirs : mine,
                     Tr::tr("Not to do or know a thing is less than to refuse or deny it."));
        return true;
    }
    return false;
}

void findIn(const Wordings &wordings, bool isPlainBase)
{
    const SightedSide &own = isPlainBase ? wordings.base : wordings.other;
    const SightedSide &far = isPlainBase ? wordings.other : wordings.base;
    if (hasRefusal(own))
        return;
    for (const Sighting *plain : denialsOf(own, plainly)) {
        for (const Sighting *refusal : denialsOf(far, outright)) {
            const auto kind = kindOf(wordings, own, *plain, far, *refusal);
            if (!kind)
                continue;
            reportChange(wordings, *kind,
                         isPlainBase ? SightingPair{plain, refusal} : SightingPair{refusal, plain},
                         Tr::tr("Not to do or know a thing is less than to refuse or deny it."));
            return;
        }
    }
}

} // namespace

void findRefusals(const Wordings &wordings)
{
    if (findEvaded(wordings) || findUnasked(wordings, wordings.base, wordings.other)
        || findUnasked(wordings, wordings.other, wordings.base))
        return;
    findIn(wordings, true);
    findIn(wordings, false);
}

} // namespace retold
