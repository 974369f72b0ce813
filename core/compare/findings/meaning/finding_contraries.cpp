#include "core/compare/findings/detectors.h"
#include "core/compare/findings/meaning/contrary_places.h"
#include "core/compare/findings/meaning/denied_in_words.h"
#include "core/compare/findings/meaning/denied_otherwise.h"
#include "core/compare/findings/meaning/turned_shares.h"
#include "core/compare/readings/antonyms.h"
#include "core/compare/readings/time_ends.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// Whether the side takes, or leaves open, that pole of the field.
bool takesPole(const ContrarySide &side, int field, int pole)
{
    return std::ranges::any_of(side.positions, [field, pole](const Position &each) {
        return each.stance.field == field && (each.pole == pole || each.held == Held::Open);
    });
}

struct Contrary {
    const Position *base = nullptr;
    const Position *other = nullptr;
};

/// "Declined to rule out" and "ruled out": the very word, denied on one side.
bool isDenialOfOne(const ContrarySide &base, const Position &mine, const ContrarySide &other,
                   const Position &theirs)
{
    return mine.held != theirs.held
        && base.word(mine.stance.words.begin).stem == other.word(theirs.stance.words.begin).stem;
}

/// The content words of a side beside its stance.
int contentBeside(const ContrarySide &side, const Position &position)
{
    int content = 0;
    for (int i = 0; i < side.size(); ++i) {
        const bool isOfStance = i >= position.stance.words.begin && i < position.stance.words.end;
        content += !isOfStance && isContentWord(side.word(i)) ? 1 : 0;
    }
    return content;
}

/// So many words both must have around: "the girl died" has but one to give.
int leastContext(const BaseLink &link, const ContrarySide &base, const Position &mine,
                 const ContrarySide &other, const Position &theirs)
{
    const int shortest = std::min(contentBeside(base, mine), contentBeside(other, theirs));
    if (shortest <= 1)
        return 1;
    constexpr std::ptrdiff_t brief = 7; // Content words: such a sentence has no more to tell it by.
    const auto isBrief = [](const ContrarySide &side) {
        return std::ranges::count_if(side.words.side.words, isContentWord) <= brief;
    };
    const bool isPartial = link.link.relation == Relation::Partial;
    return isPartial && !isBrief(base) && !isBrief(other) ? 3 : 2;
}

bool hasDenial(const ContrarySide &side)
{
    return std::ranges::find(side.words.sightings, WordClass::Negation, &Sighting::kind)
        != side.words.sightings.end();
}

/// "Impossible to keep it open" denies as well as "could not be kept open" does; "opposed" is but the stance.
bool hasDenialBeside(const ContrarySide &side, const Position &position)
{
    return std::ranges::any_of(side.words.sightings, [&](const Sighting &each) {
        const IndexRange &stance = position.stance.words;
        return each.kind == WordClass::Negation
            && (each.words.begin < stance.begin || each.words.begin >= stance.end);
    });
}

int contextOfPair(const ContrarySide &base, const Position &mine, const ContrarySide &other,
                  const Position &theirs)
{
    return commonContext(base.words.side.words, mine.stance.words, other.words.side.words,
                         theirs.stance.words);
}

/// "Shut until March", "not open before April": denied on one side alone, and told by a time on the other.
bool isHeldOtherwise(const ContrarySide &base, const Position &mine, const ContrarySide &other,
                     const Position &theirs)
{
    return hasDenial(base) != hasDenial(other)
        && areTimedOtherwise({base.words, mine.stance.words.begin}, {other.words, theirs.stance.words.begin});
}

/// "Is unlikely to begin before May": likely later.
bool isUnlikelyBefore(const ContrarySide &side, const Position &position)
{
    constexpr int reach = 6;
    const int at = position.stance.words.begin;
    const auto begin = side.words.side.words.begin() + at;
    return isOneOf(side.word(at), {u"unlikely"})
        && std::any_of(begin, begin + std::min(reach, side.size() - at), [](const Word &word) {
               return isOneOf(word, {u"before", u"until", u"till"});
           });
}

bool areContrary(const BaseLink &link, const ContrarySide &base, const Position &mine,
                 const ContrarySide &other, const Position &theirs)
{
    const QString &language = base.words.side.version->version.language;
    if (mine.stance.field != theirs.stance.field || mine.pole == theirs.pole || mine.held == Held::Open
        || theirs.held == Held::Open || isHeldOtherwise(base, mine, other, theirs)
        || isUnlikelyBefore(base, mine) || isUnlikelyBefore(other, theirs))
        return false;
    const bool isPending = mine.held == Held::Pending || theirs.held == Held::Pending;
    // "Has yet to confirm", "has not confirmed": of one another they say nothing.
    const bool isBothOpen = isPending && mine.held != Held::Plainly && theirs.held != Held::Plainly;
    // "Rejected a plan for a pool": a small word is not what is denied.
    if (mine.held != theirs.held && !isPending
        && (contraryField(mine.stance.field, language).needsObject
            || (mine.held == Held::Plainly ? hasDenialBeside(base, mine) : hasDenialBeside(other, theirs))))
        return false;
    // "Decides nothing before the verdict", "decides after the verdict".
    if (contraryField(mine.stance.field, language).needsPhrase && hasDenial(base) != hasDenial(other))
        return false;
    const bool isOneAmount = !commonAmount(base, mine.stance, other, theirs.stance).isEmpty();
    const int common = contextOfPair(base, mine, other, theirs);
    return !isBothOpen && !haveOtherAmounts(base, mine.stance, other, theirs.stance)
        && !areTurnedComparisons(base, mine.stance, other, theirs.stance)
        && (isOneAmount
            || (!takesPole(other, mine.stance.field, mine.pole)
                && !takesPole(base, mine.stance.field, theirs.pole)))
        && standAlike(base, mine.stance, other, theirs.stance, common)
        && common + (isOneAmount ? 1 : 0) >= leastContext(link, base, mine, other, theirs);
}

bool isOfLink(const ContrarySide &side, const Word &word)
{
    const auto &own = side.words.side.words;
    return !own.empty() && own.front().range.begin <= word.range.begin
        && word.range.end <= own.back().range.end;
}

/// What is the same around a pair of stances.
struct Around {
    int common = 0;
    QString amount;
};

/// Whether the far version tells the same somewhere else, where half as much around is the same and the
/// amount is too; how strong or wide a statement is may be told of anything near.
bool isToldElsewhere(const ContrarySide &own, const Position &position, const ContrarySide &far,
                     const Around &around)
{
    constexpr std::size_t most = 3000; // Words looked at.
    constexpr int near = 4;
    const QString &language = far.words.side.version->version.language;
    const bool isReversed = contraryField(position.stance.field, language).kind == Contrariety::Reversed;
    const int least = isReversed ? (around.common + 1) / 2 : 1;
    const std::vector<Word> &words = far.words.side.version->words;
    const auto all = std::span(words).first(std::min(most, words.size()));
    const auto hasAmount = [&all, &around](const IndexRange &stance) {
        const auto begin = all.begin() + std::max(0, stance.begin - near);
        const auto end = all.begin() + std::min(static_cast<int>(all.size()), stance.end + near);
        return around.amount.isEmpty() || std::ranges::find(begin, end, around.amount, &Word::normal) != end;
    };
    return std::ranges::any_of(findContraryWords(all, language), [&](const ContraryWord &stance) {
        return stance.field == position.stance.field && stance.pole == position.pole
            && !isOfLink(far, all[static_cast<std::size_t>(stance.words.begin)]) && hasAmount(stance.words)
            && commonContext(own.words.side.words, position.stance.words, all, stance.words) >= least;
    });
}

std::optional<Contrary> contraryIn(const BaseLink &link, const ContrarySide &base, const ContrarySide &other)
{
    for (const Position &mine : base.positions) {
        for (const Position &theirs : other.positions) {
            const Around around{contextOfPair(base, mine, other, theirs),
                                commonAmount(base, mine.stance, other, theirs.stance)};
            if (areContrary(link, base, mine, other, theirs) && !isToldElsewhere(base, mine, other, around)
                && !isToldElsewhere(other, theirs, base, around))
                return Contrary{&mine, &theirs};
        }
    }
    return {};
}

/// "May have been caused by": what is no more than possible is hardly stronger than "linked to".
bool isGuessed(const ContrarySide &side, const Position &position)
{
    constexpr int near = 3;
    const int from = std::max(0, position.stance.words.begin - near);
    const auto before = std::span(side.words.side.words)
                            .subspan(static_cast<std::size_t>(from),
                                     static_cast<std::size_t>(position.stance.words.begin - from));
    return hasWord(before, {u"may", u"might", u"could", u"possibly", u"perhaps", u"probably"});
}

/// The words of the stance, from what denies it to the first word behind.
TextRange phraseOf(const ContrarySide &side, const Position &position)
{
    constexpr int denied = 3;
    constexpr int behind = 4;
    int begin = position.stance.words.begin;
    if (position.held == Held::Denied)
        begin = std::max(0, begin - denied);
    int end = position.stance.words.end;
    const int last = std::min(side.size(), end + behind);
    for (int i = end; i < last && side.word(i).kind != WordKind::Punctuation; ++i) {
        if (isContentWord(side.word(i))) {
            end = i + 1;
            break;
        }
    }
    return {side.word(begin).range.begin, side.word(end - 1).range.end};
}

Finding contraryFinding(const FindingSources &sources, const BaseLink &link, Contrariety kind, bool isDenial,
                        const TextRange &before, const TextRange &after)
{
    const QString mine = quotedPhrase(*link.words.left.version, before);
    const QString theirs = quotedPhrase(*link.words.right.version, after);
    const QString denied = Tr::tr("One side denies what the other tells.");
    std::vector<Place> places{placeOf(sources, link.base.version, before),
                              placeOf(sources, link.other.version, after)};
    if (!isDenial && kind == Contrariety::Reversed)
        return finding(FindingKind::MeaningReversed, Tr::tr("%1 became its opposite, %2").arg(mine, theirs),
                       denied, std::move(places));
    const QString became = Tr::tr("%1 became %2").arg(mine, theirs);
    if (isDenial)
        return finding(FindingKind::NegationChanged, became, denied, std::move(places));
    return kind == Contrariety::Strength
        ? finding(FindingKind::StrengthChanged, became, Tr::tr("The words tell how strong the statement is."),
                  std::move(places))
        : finding(FindingKind::ScopeChanged, became, Tr::tr("The words tell of how many it holds."),
                  std::move(places));
}

} // namespace

/// One side says "gave the go-ahead" where the other says "turned down", of the same, in whatever words and
/// order. Not where either side has both, or tells the other elsewhere: then they are of two things.
void findContraries(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const ContrarySide base = contrarySideOf(link.words.left);
    const ContrarySide other = contrarySideOf(link.words.right);
    const auto contrary = contraryIn(link, base, other);
    const QString &language = base.words.side.version->version.language;
    if (!contrary || tellOneEndOfTime(base.words.side.words, other.words.side.words)
        || turnsShareAndFate(base.words.side.words, other.words.side.words)
        || areTurnedBack(base.words.side.words, contrary->base->stance.words.end, other.words.side.words,
                         contrary->other->stance.words.end, language))
        return;
    const bool isPending = contrary->base->held == Held::Pending || contrary->other->held == Held::Pending;
    const Contrariety kind
        = isPending ? Contrariety::Strength : contraryField(contrary->base->stance.field, language).kind;
    if (kind == Contrariety::Strength && isGuessed(other, *contrary->other)
        && !isGuessed(base, *contrary->base))
        return;
    const bool isDenial = isDenialOfOne(base, *contrary->base, other, *contrary->other);
    const std::span<const Word> mine(base.words.side.words);
    const std::span<const Word> theirs(other.words.side.words);
    if (isDenial && (isSameInWords(mine, theirs) || isSameInWords(theirs, mine)))
        return;
    const TextRange before = phraseOf(base, *contrary->base);
    const TextRange after = phraseOf(other, *contrary->other);
    findings.push_back(contraryFinding(sources, link, kind, isDenial, before, after));
}

} // namespace retold
