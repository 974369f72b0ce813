#include "core/compare/readings/unknown_causes.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/reasons.h"
#include "core/compare/readings/stances.h"
#include "core/compare/readings/word_classes.h"

#include <algorithm>

namespace retold {

namespace {

using Words = std::span<const Word>;

constexpr int reach = 9; // Words between what is open and the word for a cause.

/// "No cause for alarm", "the reason to go", "whether it would cause a delay": nobody asks why.
bool isOfNoCause(Words words, int at)
{
    const bool isAlarm = isOneOfAt(words, at + 1, {u"for"})
        && isOneOfAt(words, at + 2, {u"alarm", u"concern", u"complaint", u"celebration", u"hope", u"worry"});
    return isAlarm || isOneOfAt(words, at + 1, {u"to"})
        || isOneOfAt(words, at - 1, {u"would", u"could", u"may", u"might", u"will", u"can", u"to", u"not"});
}

/// "Why", "the motive", "how it started", "what led", "caused", "played a role".
bool isCauseAsked(Words words, int at)
{
    if (isOneOfAt(words, at,
                  {u"why", u"cause", u"causes", u"reason", u"reasons", u"motive", u"motives", u"explanation",
                   u"explain"}))
        return !isOfNoCause(words, at);
    if (isOneOfAt(words, at, {u"how"})) {
        const auto behind = words.subspan(static_cast<std::size_t>(at));
        return isOneOfAt(words, at + 1, {u"it", u"the", u"this"})
            && hasWord(behind.first(std::min<std::size_t>(behind.size(), reach)),
                       {u"started", u"began", u"happened"});
    }
    const bool hasPart = isOneOfAt(words, at, {u"played", u"had"}) && isOneOfAt(words, at + 1, {u"a"})
        && isOneOfAt(words, at + 2, {u"role", u"part"});
    const bool isWhatLed = isOneOfAt(words, at, {u"led", u"started"}) && isOneOfAt(words, at - 1, {u"what"});
    return hasPart || isWhatLed || causingAt(words, at) > 0;
}

/// "Gave no reason", "could not show", "trying to establish how": what the stances do not tell.
bool isNotTold(Words words, int at)
{
    const auto isDenied = [words](int i) {
        return isOneOfAt(words, i, {u"without", u"no", u"not", u"cannot", u"nor", u"never", u"n't"});
    };
    if (isOneOfAt(words, at, {u"establish", u"determine", u"learn", u"understand", u"out"}))
        return isOneOfAt(words, at + 1, {u"what", u"why", u"how", u"the"});
    if (isOneOfAt(words, at, {u"explanation"}))
        return isDenied(at - 1);
    return isOneOfAt(words, at,
                     {u"give", u"gives", u"gave", u"given", u"giving", u"offered", u"show", u"shown"})
        && (isDenied(at - 1) || isDenied(at - 2) || isDenied(at + 1));
}

/// "The rain caused it", "it was caused by the rain", "blamed the rain for it".
IndexRange candidateAt(Words words, int from, int mark)
{
    const int size = static_cast<int>(words.size());
    for (int i = mark; i < std::min(size, mark + 3); ++i) {
        if (isOneOfAt(words, i, {u"by"}))
            return {i + 1, clauseAround(words, i + 1 < size ? i + 1 : i).end};
    }
    return from < mark ? IndexRange{from, mark} : IndexRange{};
}

/// "Blamed the rain for the flood", "attributed the flood to the rain".
std::optional<OpenCause> blameAt(Words words, const IndexRange &verb)
{
    const int size = static_cast<int>(words.size());
    if (isOneOfAt(words, verb.begin - 1, {u"to", u"not"}))
        return {};
    for (int i = verb.end; i < std::min(size, verb.end + reach); ++i) {
        if (isOneOfAt(words, i, {u"for"}))
            return OpenCause{true, {verb.end, i}};
        if (isOneOfAt(words, i, {u"to", u"on"}))
            return OpenCause{true, {i + 1, size}};
    }
    return {};
}

/// Behind the "whether" of the clause, asides left out; behind its "that"; else at its beginning.
int clauseBegin(Words words, int mark)
{
    constexpr int longest = 20;
    for (int i = mark - 1; i >= std::max(0, mark - longest); --i) {
        if (isOneOfAt(words, i, {u"whether"}))
            return i + 1;
    }
    return clauseAround(words, mark).begin;
}

bool isNear(const StanceSighting &stance, int mark)
{
    return stance.words.begin < mark + reach && stance.words.end > mark - reach;
}

/// "Believe that the rain caused", "the rain allegedly caused".
bool isClaim(const StanceSighting &stance, int from, int mark)
{
    return (stance.stance == Stance::Accused || stance.stance == Stance::Believed) && stance.words.end <= mark
        && stance.words.begin >= from - 2;
}

bool isUnknown(const StanceSighting &stance)
{
    return stance.stance == Stance::Unknown || stance.stance == Stance::Silent
        || stance.stance == Stance::LeftOpen || stance.stance == Stance::Asked;
}

/// What the cause at the mark is to those who tell of it.
std::optional<OpenCause> openAt(Words words, const std::vector<StanceSighting> &stances, int mark)
{
    const int from = clauseBegin(words, mark);
    const bool isWhether = isOneOfAt(words, from - 1, {u"whether"});
    const IndexRange named
        = isWhether || isOneOfAt(words, from - 1, {u"that"}) ? candidateAt(words, from, mark) : IndexRange{};
    for (const StanceSighting &stance : stances) {
        if (causingAt(words, mark) > 0 && isClaim(stance, from, mark))
            return OpenCause{true, candidateAt(words, from, mark)};
    }
    bool isOpen = isWhether || std::ranges::any_of(stances, [mark](const StanceSighting &stance) {
                      return isUnknown(stance) && isNear(stance, mark);
                  });
    for (int i = mark - reach; i < mark + reach; ++i)
        isOpen = isOpen || isNotTold(words, i);
    return isOpen ? std::optional(OpenCause{false, named}) : std::nullopt;
}

/// ", allegedly hidden from auditors,": what an aside is hedged by leaves the cause as it is.
bool isInAside(Words words, int at)
{
    if (!isOneOfAt(words, at - 1, {u","}) || isOneOfAt(words, at + 1, {u","})
        || !words[static_cast<std::size_t>(at)].normal.endsWith(u"ly"))
        return false;
    return hasWord(words.subspan(static_cast<std::size_t>(at)), {u","});
}

} // namespace

std::optional<OpenCause> openCauseIn(Words words)
{
    const std::vector<StanceSighting> stances = findStances(words);
    for (const StanceSighting &stance : stances) {
        if (stance.stance != Stance::Blamed)
            continue;
        if (const auto blame = blameAt(words, stance.words))
            return blame;
    }
    for (int mark = 0; mark < static_cast<int>(words.size()); ++mark) {
        const auto open = isCauseAsked(words, mark) ? openAt(words, stances, mark) : std::nullopt;
        if (open)
            return open;
    }
    return {};
}

bool isGuessAt(Words words, const OpenCause &open)
{
    const QString english = QStringLiteral("en");
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isMonthOfMay(words, i) || (!open.isClaimed && isOneOf(word, {u"suggests", u"suggested"})))
            continue;
        const bool isOpen = isOfClass(word.normal, WordClass::Open, english)
            || isOfClass(word.normal, WordClass::Doubt, english)
            || isOneOf(word, {u"suspects", u"suspect", u"suspicion", u"?"});
        if (isOpen && !isInAside(words, i))
            return true;
    }
    return false;
}

} // namespace retold
