#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace retold {

namespace {

int contrastLength(const SightedSide &side)
{
    return static_cast<int>(side.side.words.size());
}

bool isNot(const Word &word)
{
    return isOneOf(word, {u"not", u"n't"}) || word.normal.endsWith(u"n't");
}

/// The stems of the content words from the place on in that direction, up to a mark or `reach` words off.
QSet<QString> contrastStems(const SightedSide &side, int at, int step, int reach)
{
    QSet<QString> stems;
    for (int i = at; i >= 0 && i < contrastLength(side) && reach > 0; i += step, --reach) {
        const Word &word = side.word(i);
        if (word.kind == WordKind::Punctuation || isOneOf(word, {u"but", u"and", u"that"}))
            break;
        if (!word.isFunctionWord)
            stems.insert(word.stem);
    }
    return stems;
}

/// "The schedule, not the fee": what is told and what is told not to be, with the place of the "not".
struct Contrast {
    int word = 0;
    QSet<QString> told;
    QSet<QString> denied;
};

std::vector<Contrast> contrastsOf(const SightedSide &side)
{
    constexpr int before = 7;
    constexpr int behind = 5;
    std::vector<Contrast> contrasts;
    for (int i = 2; i + 1 < contrastLength(side); ++i) {
        const bool isRather
            = isOneOf(side.word(i), {u"than", u"of"}) && isOneOf(side.word(i - 1), {u"rather", u"instead"});
        const bool isJoined
            = isOneOf(side.word(i), {u"not"}) && isOneOf(side.word(i - 1), {u",", u"and", u"–", u"—"});
        if (!isRather && !isJoined)
            continue;
        int last = i - 2; // Before the joint: "the fee, and not".
        if (side.word(last).kind == WordKind::Punctuation)
            --last;
        Contrast contrast{i, contrastStems(side, last, -1, before), contrastStems(side, i + 1, 1, behind)};
        if (!contrast.told.isEmpty() && !contrast.denied.isEmpty())
            contrasts.push_back(std::move(contrast));
    }
    return contrasts;
}

/// From a few words before the "not" to those behind it.
TextRange phraseAround(const SightedSide &side, int at)
{
    constexpr int before = 4;
    constexpr int behind = 4;
    return {side.word(std::max(0, at - before)).range.begin,
            side.word(std::min(contrastLength(side) - 1, at + behind)).range.end};
}

/// "The schedule, not the fee" told as "the fee and not the schedule".
bool findTurnedContrast(const Wordings &wordings)
{
    for (const Contrast &mine : contrastsOf(wordings.base)) {
        for (const Contrast &theirs : contrastsOf(wordings.other)) {
            if (!mine.denied.intersects(theirs.told) || !theirs.denied.intersects(mine.told)
                || mine.denied.intersects(theirs.denied) || mine.denied.intersects(mine.told))
                continue;
            reportBecame(wordings, FindingKind::MeaningReversed, phraseAround(wordings.base, mine.word),
                         phraseAround(wordings.other, theirs.word),
                         Tr::tr("One side denies what the other tells."));
            return true;
        }
    }
    return false;
}

/// "But the homes have not": from behind the joint to the denial, which ends the statement.
std::optional<IndexRange> leftOut(const SightedSide &side)
{
    constexpr int longest = 7;
    for (int i = 1; i + 2 < contrastLength(side); ++i) {
        if (!isOneOf(side.word(i), {u"but", u"while", u"though", u"although", u"whereas"}))
            continue;
        for (int k = i + 2; k < std::min(contrastLength(side), i + longest); ++k) {
            const bool isEnd
                = k + 1 == contrastLength(side) || side.word(k + 1).kind == WordKind::Punctuation;
            if (side.word(k).kind == WordKind::Punctuation)
                break;
            if (isNot(side.word(k)) && isEnd)
                return IndexRange{i + 1, k + 1};
        }
    }
    return {};
}

bool deniesSome(const Word &word)
{
    return isNot(word)
        || isOneOf(word,
                   {u"no", u"never", u"except", u"neither", u"nor", u"without", u"none", u"unlike", u"only",
                    u"unless", u"excluding", u"besides", u"but", u"refused", u"denied", u"failed"});
}

/// "The clinics and the homes are exempt" told as "the clinics are exempt but the homes are not".
void findLeftOut(const Wordings &wordings)
{
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    const auto denied = leftOut(other);
    if (!denied || std::ranges::any_of(base.side.words, deniesSome))
        return;
    std::optional<int> first;
    for (int i = denied->begin; i < denied->end; ++i) {
        const Word &word = other.word(i);
        if (word.isFunctionWord || word.kind == WordKind::Punctuation || isNot(word))
            continue;
        const auto there = std::ranges::find_if(base.side.words,
                                                [&word](const Word &each) { return areAlike(each, word); });
        if (there == base.side.words.end())
            return;
        if (!first)
            first = static_cast<int>(there - base.side.words.begin());
    }
    if (!first)
        return;
    constexpr int behind = 4;
    const int last = std::min(contrastLength(base) - 1, *first + behind);
    reportBecame(wordings, FindingKind::NegationChanged,
                 {base.word(*first).range.begin, base.word(last).range.end},
                 {other.word(denied->begin).range.begin, other.word(denied->end - 1).range.end},
                 Tr::tr("One side denies what the other tells."));
}

} // namespace

/// What is told and what is set against it with "not", exchanged; and one of several of whom all is told, now
/// left out. English alone.
void findTurnedContrasts(const Wordings &wordings)
{
    if (!findTurnedContrast(wordings))
        findLeftOut(wordings);
}

} // namespace retold
