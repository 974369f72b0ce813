#include "core/compare/findings/meaning/contrary_sides.h"

#include "core/compare/findings/meaning/denied_in_words.h"
#include "core/compare/readings/denials.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Whether a joint of the sentence parts the denial from the stance: "not published until late".
bool isParted(const SightedSide &side, const Sighting &denial, const ContraryWord &stance)
{
    for (int i = std::min(denial.words.end, stance.words.begin); i < stance.words.begin; ++i) {
        const Word &word = side.word(i);
        // "Is not expected to reopen": it is the opening that is denied.
        const bool isRaised = isOneOf(word, {u"to"})
            && isOneOfAt(side.side.words, i - 1,
                         {u"expected", u"due", u"set", u"likely", u"scheduled", u"supposed", u"thought",
                          u"believed"});
        if (!isRaised
            && (word.kind == WordKind::Punctuation
                || isOneOf(word, {u"and", u"or", u"but", u"that", u"to", u"of", u"until", u"till"})))
            return true;
    }
    return false;
}

/// "Still needs the approval", "awaits approval": not given yet.
bool isAwaited(const SightedSide &side, const ContraryWord &stance)
{
    constexpr int reach = 3;
    const int begin = stance.words.begin;
    return std::any_of(side.side.words.begin() + std::max(0, begin - reach), side.side.words.begin() + begin,
                       [](const Word &word) {
                           return isOneOf(word,
                                          {u"need", u"needs", u"needed", u"require", u"requires", u"awaits",
                                           u"awaiting", u"pending"});
                       });
}

/// Whether the denial stands so near that it may be of the stance.
bool mayDeny(const SightedSide &side, const Sighting &denial, const ContraryWord &stance)
{
    constexpr int reach = 3; // Words from the denial to what it denies: "did not at first reject".
    const int before = stance.words.begin - denial.words.end;
    const bool isOfThing = before > 0 && isOneOf(side.word(denial.words.begin), {u"no"})
        && isOneOf(side.word(stance.words.begin), {u"in", u"at"}); // "No dam in the region".
    // "Has not ruled out action before Christmas": what is denied is no time.
    if (before > 0 && contraryField(stance.field, side.side.version->version.language).needsPhrase)
        return false;
    const bool isBehind = denial.words.begin == stance.words.end
        && isOneOf(side.word(denial.words.begin), {u"no"}); // "With no power".
    return denial.kind == WordClass::Negation && ((before >= 0 && before < reach && !isOfThing) || isBehind)
        && !deniesNothing(side, denial);
}

/// "Did not rule out extending it": neither done nor refused.
bool isNotRuledOut(const SightedSide &side, const ContraryWord &stance)
{
    constexpr std::size_t reach = 5;
    const auto before = std::span(side.side.words).first(static_cast<std::size_t>(stance.words.begin));
    const auto near = before.last(std::min(reach, before.size()));
    return hasWord(near, {u"rule", u"exclude", u"preclude"})
        && hasWord(near, {u"not", u"n't", u"never", u"refused", u"declined"});
}

/// "Not sure until May": denied of the time before alone.
bool isUntil(const SightedSide &side, const ContraryWord &stance)
{
    constexpr std::size_t reach = 6;
    const auto behind = std::span(side.side.words).subspan(static_cast<std::size_t>(stance.words.end));
    return hasWord(behind.first(std::min(reach, behind.size())), {u"until", u"till"});
}

/// By a word that denies near the stance; nothing where none does.
std::optional<Held> deniedHow(const SightedSide &side, const ContraryWord &stance)
{
    constexpr int outright = 2;
    for (const Sighting &denial : side.sightings) {
        if (!mayDeny(side, denial, stance))
            continue;
        if (denial.level > outright || isUntil(side, stance))
            return Held::Open;
        const bool isPhrase = stance.words.begin - denial.words.end <= 1 && denial.words.size() > 1;
        if (isPhrase
            || !isParted(side, denial, stance)) // "Declined to rule out", "stopped short of backing".
            return isNotYet(side, denial, stance.words.begin) ? Held::Pending : Held::Denied;
    }
    return {};
}

/// How something that denies stands before, or right behind, the stance.
Held heldHow(const SightedSide &side, const ContraryWord &stance)
{
    if (isDeniedBySubject(side, stance.words.begin) || isUnexpectedAt(side.side.words, stance.words.begin))
        return Held::Denied;
    if (isOnlyAhead(side, stance.words.begin))
        return Held::Open;
    if (isAwaited(side, stance))
        return Held::Pending;
    if (isNotRuledOut(side, stance))
        return Held::Open;
    if (const auto denied = deniedHow(side, stance))
        return *denied;
    return isInPart(side, stance.words.begin) ? Held::Open : Held::Plainly;
}

/// "The Right Bloc", ", Grant Ellery,": part of a name.
bool isOfName(const SightedSide &side, const ContraryWord &stance)
{
    const int first = stance.words.begin;
    return first > 0 && side.side.version->text(side.word(first).range).front().isUpper()
        && !isOneOf(side.word(first - 1), {u".", u"?", u"!", u":", u"\"", u"“", u"”", u"‘", u"’"});
}

/// "In the three months before that": an order that points back, and turns with what it points at.
bool pointsBack(const SightedSide &side, const ContraryWord &stance)
{
    return isOneOf(side.word(stance.words.end - 1), {u"before", u"after", u"following"})
        && isOneOfAt(side.side.words, stance.words.end, {u"that", u"then", u"this", u"it", u"which"});
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
        if (isContentWord(words[static_cast<std::size_t>(i)]))
            context.push_back(i);
    }
    const int last = std::min(static_cast<int>(words.size()), stance.end + reach);
    for (int i = stance.end; i < last && !ends(i); ++i) {
        if (isContentWord(words[static_cast<std::size_t>(i)]))
            context.push_back(i);
    }
    return context;
}

} // namespace

ContrarySide contrarySideOf(const SideWords &words)
{
    constexpr std::size_t most = 60; // A sentence has a few; any two of both sides are held together.
    ContrarySide side{sightedSide(words), {}};
    const QString &language = words.version->version.language;
    for (const ContraryWord &stance : findContraryWords(words.words, language)) {
        if (side.positions.size() >= most)
            break;
        if (isOfName(side.words, stance) || pointsBack(side.words, stance)
            || isOfRemedy(side.words, stance.words.begin))
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

bool isContentWord(const Word &word)
{
    return !word.isFunctionWord && word.kind != WordKind::Punctuation;
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

} // namespace retold
