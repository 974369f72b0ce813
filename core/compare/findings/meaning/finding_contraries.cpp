#include "core/compare/findings/detectors.h"
#include "core/compare/readings/antonyms.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/contraries.h"
#include "core/compare/readings/denials.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// What a stance comes to.
enum class Held {
    Plainly,
    Denied, ///< "Did not rule out": the contrary pole, where there are but two.
    Open,   ///< "Unlikely to approve", "failed to agree": neither pole surely.
    Pending ///< "Has not yet accepted": neither, and the other pole is as much of a change.
};

struct Position {
    ContraryWord stance;
    Held held = Held::Plainly;
    int pole = 0; ///< After a denial.
};

/// One side of a link with what it holds.
struct Side {
    SightedSide words;
    std::vector<Position> positions;

    const Word &word(int index) const { return words.word(index); }
    int size() const { return static_cast<int>(words.side.words.size()); }
};

/// Whether a joint of the sentence parts the denial from the stance: "not published until late".
bool isParted(const SightedSide &side, const Sighting &denial, const ContraryWord &stance)
{
    return std::any_of(side.side.words.begin() + std::min(denial.words.end, stance.words.begin),
                       side.side.words.begin() + stance.words.begin, [](const Word &word) {
                           return word.kind == WordKind::Punctuation
                               || isOneOf(word,
                                          {u"and", u"or", u"but", u"that", u"to", u"of", u"until", u"till"});
                       });
}

/// Whether the denial stands so near that it may be of the stance.
bool mayDeny(const SightedSide &side, const Sighting &denial, const ContraryWord &stance)
{
    constexpr int reach = 3; // Words from the denial to what it denies: "did not at first reject".
    const int before = stance.words.begin - denial.words.end;
    const bool isOfThing = before > 0 && isOneOf(side.word(denial.words.begin), {u"no"})
        && isOneOf(side.word(stance.words.begin), {u"in", u"at"}); // "No dam in the region".
    const bool isBehind = denial.words.begin == stance.words.end
        && isOneOf(side.word(denial.words.begin), {u"no"}); // "With no power".
    return denial.kind == WordClass::Negation && ((before >= 0 && before < reach && !isOfThing) || isBehind)
        && !deniesNothing(side, denial);
}

/// How something that denies stands before, or right behind, the stance.
Held heldHow(const SightedSide &side, const ContraryWord &stance)
{
    constexpr int outright = 2;
    if (isDeniedBySubject(side, stance.words.begin))
        return Held::Denied;
    if (isOnlyAhead(side, stance.words.begin))
        return Held::Open;
    for (const Sighting &denial : side.sightings) {
        if (!mayDeny(side, denial, stance))
            continue;
        if (denial.level > outright)
            return Held::Open;
        const bool isPhrase = stance.words.begin - denial.words.end <= 1 && denial.words.size() > 1;
        if (isPhrase
            || !isParted(side, denial, stance)) // "Declined to rule out", "stopped short of backing".
            return isNotYet(side, denial, stance.words.begin) ? Held::Pending : Held::Denied;
    }
    return isInPart(side, stance.words.begin) ? Held::Open : Held::Plainly;
}

/// "The Right Bloc", ", Grant Ellery,": part of a name.
bool isOfName(const SightedSide &side, const ContraryWord &stance)
{
    const int first = stance.words.begin;
    return first > 0 && side.side.version->text(side.word(first).range).front().isUpper()
        && !isOneOf(side.word(first - 1), {u".", u"?", u"!", u":", u"\"", u"“", u"”", u"‘", u"’"});
}

Side sideOf(const SideWords &words)
{
    constexpr std::size_t most = 60; // A sentence has a few; any two of both sides are held together.
    Side side{sightedSide(words), {}};
    const QString &language = words.version->version.language;
    for (const ContraryWord &stance : findContraryWords(words.words, language)) {
        if (side.positions.size() >= most)
            break;
        if (isOfName(side.words, stance) || isOfRemedy(side.words, stance.words.begin))
            continue;
        Position position{stance, heldHow(side.words, stance), stance.pole};
        if (position.held == Held::Denied) {
            if (contraryField(stance.field, language).poles == 2)
                position.pole = 1 - stance.pole;
            else
                position.held = Held::Open;
        }
        side.positions.push_back(position);
    }
    return side;
}

bool isContent(const Word &word)
{
    return !word.isFunctionWord && word.kind != WordKind::Punctuation;
}

/// The content words around the stance, its own left out, in its sentence.
std::vector<int> contextOf(std::span<const Word> words, const IndexRange &stance)
{
    constexpr int reach = 10;
    const auto ends = [&words](int i) {
        return isOneOf(words[static_cast<std::size_t>(i)], {u".", u";", u"?", u"!"});
    };
    std::vector<int> context;
    for (int i = stance.begin - 1; i >= std::max(0, stance.begin - reach) && !ends(i); --i) {
        if (isContent(words[static_cast<std::size_t>(i)]))
            context.push_back(i);
    }
    const int last = std::min(static_cast<int>(words.size()), stance.end + reach);
    for (int i = stance.end; i < last && !ends(i); ++i) {
        if (isContent(words[static_cast<std::size_t>(i)]))
            context.push_back(i);
    }
    return context;
}

int commonContext(std::span<const Word> left, const IndexRange &mine, std::span<const Word> right,
                  const IndexRange &theirs)
{
    const std::vector<int> there = contextOf(right, theirs);
    return static_cast<int>(std::ranges::count_if(contextOf(left, mine), [&](int l) {
        return std::ranges::any_of(there, [&](int r) {
            return areAlike(left[static_cast<std::size_t>(l)], right[static_cast<std::size_t>(r)]);
        });
    }));
}

/// The first content word from the place on in that direction; null where none is near.
const Word *contentFrom(const Side &side, int at, int step, int reach)
{
    for (int i = at; i >= 0 && i < side.size() && reach > 0; i += step, --reach) {
        if (isOneOf(side.word(i), {u".", u";", u","}))
            return nullptr;
        if (isContent(side.word(i)))
            return &side.word(i);
    }
    return nullptr;
}

/// The head of what stands before: "the daughter of carmaker Roe lent" has the daughter.
const Word *subjectBefore(const Side &side, int at, int reach)
{
    const int from = std::max(0, at - reach);
    for (int i = at - 1; i > from && !isOneOf(side.word(i), {u".", u";", u","}); --i) {
        if (isOneOf(side.word(i), {u"of"}))
            return contentFrom(side, i - 1, -1, reach);
    }
    return contentFrom(side, at - 1, -1, reach);
}

bool areOneWord(const Word *left, const Word *right)
{
    return left != nullptr && right != nullptr && areAlike(*left, *right);
}

/// "Girls did better than boys", "boys did worse than girls".
bool areTurnedComparisons(const Side &base, const ContraryWord &mine, const Side &other,
                          const ContraryWord &theirs)
{
    constexpr int near = 4;
    const auto comparedTo = [](const Side &side, int end) -> const Word * {
        const bool isInside = isOneOf(side.word(end - 1), {u"than"});
        const bool isBehind = end < side.size() && isOneOf(side.word(end), {u"than"});
        return isInside || isBehind ? contentFrom(side, end + (isInside ? 0 : 1), 1, near) : nullptr;
    };
    const Word *before = comparedTo(base, mine.words.end);
    const Word *after = comparedTo(other, theirs.words.end);
    return before != nullptr && after != nullptr && !areAlike(*before, *after);
}

/// Whether the field's demands on the words beside the stances are met.
bool standAlike(const ContraryField &field, const Side &base, const ContraryWord &mine, const Side &other,
                const ContraryWord &theirs)
{
    constexpr int objectNear = 3;
    constexpr int subjectNear = 6;
    const bool needsObject = field.needsObject || mine.needsObject || theirs.needsObject;
    const bool hasObject = !needsObject
        || areOneWord(contentFrom(base, mine.words.end, 1, objectNear),
                      contentFrom(other, theirs.words.end, 1, objectNear));
    const bool hasSubject = !field.needsSubject
        || areOneWord(subjectBefore(base, mine.words.begin, subjectNear),
                      subjectBefore(other, theirs.words.begin, subjectNear));
    return hasObject && hasSubject;
}

/// The number right behind the stance; empty where none is.
QString amountBehind(const Side &side, const ContraryWord &stance)
{
    constexpr int reach = 4;
    for (int i = stance.words.end; i < std::min(side.size(), stance.words.end + reach); ++i) {
        if (side.word(i).kind == WordKind::Number)
            return side.word(i).normal;
    }
    return {};
}

/// "Rose 4.6 percent", "fell 8 percent": told of two things or moments.
bool haveOtherAmounts(const Side &base, const ContraryWord &mine, const Side &other,
                      const ContraryWord &theirs)
{
    const QString before = amountBehind(base, mine);
    const QString after = amountBehind(other, theirs);
    return before != after && !before.isEmpty() && !after.isEmpty();
}

/// Whether the side takes, or leaves open, that pole of the field.
bool takesPole(const Side &side, int field, int pole)
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
bool isDenialOfOne(const Side &base, const Position &mine, const Side &other, const Position &theirs)
{
    return mine.held != theirs.held
        && base.word(mine.stance.words.begin).stem == other.word(theirs.stance.words.begin).stem;
}

/// So many words both must have around.
int leastContext(const BaseLink &link, const Side &base, const Side &other)
{
    constexpr std::ptrdiff_t brief = 7; // Content words: such a sentence has no more to tell it by.
    const auto isBrief
        = [](const Side &side) { return std::ranges::count_if(side.words.side.words, isContent) <= brief; };
    const bool isPartial = link.link.relation == Relation::Partial;
    return isPartial && !isBrief(base) && !isBrief(other) ? 3 : 2;
}

/// "Impossible to keep it open" denies as well as "could not be kept open" does.
bool hasDenial(const Side &side)
{
    return std::ranges::find(side.words.sightings, WordClass::Negation, &Sighting::kind)
        != side.words.sightings.end();
}

bool areContrary(const BaseLink &link, const Side &base, const Position &mine, const Side &other,
                 const Position &theirs)
{
    const QString &language = base.words.side.version->version.language;
    if (mine.stance.field != theirs.stance.field || mine.pole == theirs.pole || mine.held == Held::Open
        || theirs.held == Held::Open)
        return false;
    const bool isPending = mine.held == Held::Pending || theirs.held == Held::Pending;
    // "Has yet to confirm", "has not confirmed": of one another they say nothing.
    const bool isBothOpen = isPending && mine.held != Held::Plainly && theirs.held != Held::Plainly;
    // "Rejected a plan for a pool": a small word is not what is denied.
    if (mine.held != theirs.held && !isPending
        && (contraryField(mine.stance.field, language).needsObject
            || hasDenial(mine.held == Held::Plainly ? base : other)))
        return false;
    const int field = mine.stance.field;
    return !isBothOpen && !haveOtherAmounts(base, mine.stance, other, theirs.stance)
        && !areTurnedComparisons(base, mine.stance, other, theirs.stance)
        && !takesPole(other, field, mine.pole) && !takesPole(base, field, theirs.pole)
        && standAlike(contraryField(field, language), base, mine.stance, other, theirs.stance)
        && commonContext(base.words.side.words, mine.stance.words, other.words.side.words,
                         theirs.stance.words)
        >= leastContext(link, base, other);
}

bool isOfLink(const Side &side, const Word &word)
{
    const auto &own = side.words.side.words;
    return !own.empty() && own.front().range.begin <= word.range.begin
        && word.range.end <= own.back().range.end;
}

/// Whether the far version, near the link, tells the same of the same somewhere else.
bool isToldElsewhere(const Side &own, const Position &position, const Side &far)
{
    constexpr std::size_t most = 3000; // Words looked at.
    const std::vector<Word> &words = far.words.side.version->words;
    const auto all = std::span(words).first(std::min(most, words.size()));
    return std::ranges::any_of(
        findContraryWords(all, far.words.side.version->version.language), [&](const ContraryWord &stance) {
            return stance.field == position.stance.field && stance.pole == position.pole
                && !isOfLink(far, all[static_cast<std::size_t>(stance.words.begin)])
                && commonContext(own.words.side.words, position.stance.words, all, stance.words) > 0;
        });
}

std::optional<Contrary> contraryIn(const BaseLink &link, const Side &base, const Side &other)
{
    for (const Position &mine : base.positions) {
        for (const Position &theirs : other.positions) {
            if (areContrary(link, base, mine, other, theirs) && !isToldElsewhere(base, mine, other)
                && !isToldElsewhere(other, theirs, base))
                return Contrary{&mine, &theirs};
        }
    }
    return {};
}

/// The words of the stance, from what denies it to the first word behind.
TextRange phraseOf(const Side &side, const Position &position)
{
    constexpr int denied = 3;
    constexpr int behind = 4;
    int begin = position.stance.words.begin;
    if (position.held == Held::Denied)
        begin = std::max(0, begin - denied);
    int end = position.stance.words.end;
    const int last = std::min(side.size(), end + behind);
    for (int i = end; i < last && side.word(i).kind != WordKind::Punctuation; ++i) {
        if (isContent(side.word(i))) {
            end = i + 1;
            break;
        }
    }
    return {side.word(begin).range.begin, side.word(end - 1).range.end};
}

Finding contraryFinding(const FindingSources &sources, const BaseLink &link, Contrariety kind, bool isDenial,
                        const TextRange &before, const TextRange &after)
{
    const QString mine = quoted(link.words.left.version->text(before));
    const QString theirs = quoted(link.words.right.version->text(after));
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
    const Side base = sideOf(link.words.left);
    const Side other = sideOf(link.words.right);
    const auto contrary = contraryIn(link, base, other);
    const QString &language = base.words.side.version->version.language;
    if (!contrary
        || areTurnedBack(base.words.side.words, contrary->base->stance.words.end, other.words.side.words,
                         contrary->other->stance.words.end, language))
        return;
    const bool isPending = contrary->base->held == Held::Pending || contrary->other->held == Held::Pending;
    const Contrariety kind
        = isPending ? Contrariety::Strength : contraryField(contrary->base->stance.field, language).kind;
    const TextRange before = phraseOf(base, *contrary->base);
    const TextRange after = phraseOf(other, *contrary->other);
    findings.push_back(contraryFinding(
        sources, link, kind, isDenialOfOne(base, *contrary->base, other, *contrary->other), before, after));
}

} // namespace retold
