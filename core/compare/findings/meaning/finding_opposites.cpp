#include "core/compare/findings/detectors.h"
#include "core/compare/readings/antonyms.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denials.h"
#include "core/compare/readings/time_ends.h"
#include "core/compare/readings/verb_list.h"
#include "core/translation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <vector>

namespace retold {

namespace {

/// Whether something is denied outside the changed words: "vetoed" denies, and is the opposite itself.
bool hasNegation(const SightedSide &side, const IndexRange &changed)
{
    return std::ranges::any_of(side.sightings, [&changed](const Sighting &sighting) {
        const bool isOutside = sighting.words.begin < changed.begin || sighting.words.begin >= changed.end;
        return sighting.kind == WordClass::Negation && (isOutside || changed.size() > 1);
    });
}

/// A place in both sides' words.
struct WordPair {
    int left = 0;
    int right = 0;
};

/// The opposites that stand in one place of the change, counted from either end. Two of them turn it back:
/// "boosts supply" and "reduces shortages", "more survived" and "fewer died".
std::optional<WordPair> oppositesIn(const SideWords &base, const SideWords &other, const WordEdit &edit)
{
    const QString &language = base.version->version.language;
    std::optional<WordPair> found;
    for (int l = edit.left.begin; l < edit.left.end; ++l) {
        for (int r = edit.right.begin; r < edit.right.end; ++r) {
            const int fromBegin = std::abs((l - edit.left.begin) - (r - edit.right.begin));
            const int fromEnd = std::abs((edit.left.end - l) - (edit.right.end - r));
            const bool isOnePlace = std::min(fromBegin, fromEnd) <= 1;
            if (!isOnePlace
                || !areOpposites(base.words[static_cast<std::size_t>(l)].stem,
                                 other.words[static_cast<std::size_t>(r)].stem, language))
                continue;
            if (found && found->left != l && found->right != r)
                return {};
            if (!found)
                found = WordPair{l, r};
        }
    }
    return found;
}

/// "Not known" for "unknown", "less severe" for "mild"; both deny twice.
bool isDeniedBefore(const SightedSide &side, int word)
{
    constexpr int reach = 4; // "Did not think it likely".
    constexpr int near = 2;  // "Less-severe".
    const std::span<const Word> before(side.side.words.begin() + std::max(0, word - near),
                                       side.side.words.begin() + word);
    const bool isDenied = std::ranges::any_of(side.sightings, [word](const Sighting &sighting) {
        return sighting.kind == WordClass::Negation && sighting.words.end <= word
            && word - sighting.words.end < reach;
    });
    return isDenied != hasWord(before, {u"less", u"least", u"insufficiently"});
}

/// Whether one is the other's opposite where a word stands behind it: "without", "with"; "against", "for".
bool areOpposed(const Word &left, const Word &right)
{
    return (isOneOf(left, {u"without"})
            && isOneOf(
                right,
                {u"with", u"presenting", u"showing", u"producing", u"holding", u"bearing", u"carrying"}))
        || (isOneOf(left, {u"against"}) && isOneOf(right, {u"for"}));
}

/// The content word right behind the place; null where none is.
const Word *heldBy(const SightedSide &side, int place)
{
    constexpr int near = 3;
    const int last = std::min(static_cast<int>(side.side.words.size()), place + 1 + near);
    for (int i = place + 1; i < last; ++i) {
        if (!side.word(i).isFunctionWord)
            return &side.word(i);
    }
    return nullptr;
}

/// "Without his advisers" and "with his advisers": the word behind is the same.
bool holdTheSame(const SightedSide &base, int left, const SightedSide &other, int right)
{
    const Word *mine = heldBy(base, left);
    const Word *theirs = heldBy(other, right);
    return mine != nullptr && theirs != nullptr && areAlike(*mine, *theirs);
}

std::optional<WordPair> withoutIn(const SightedSide &base, const SightedSide &other, const WordEdit &edit)
{
    for (int l = edit.left.begin; l < edit.left.end; ++l) {
        for (int r = edit.right.begin; r < edit.right.end; ++r) {
            const bool counts
                = areOpposed(base.word(l), other.word(r)) || areOpposed(other.word(r), base.word(l));
            // "Without a licence", "with no licence".
            const auto isWithNo = [](const SightedSide &side, int word) {
                return word + 1 < static_cast<int>(side.side.words.size())
                    && isOneOf(side.word(word + 1), {u"no", u"little", u"zero"});
            };
            if (isWithNo(base, l) || isWithNo(other, r))
                continue;
            if (counts && holdTheSame(base, l, other, r) && !(isOfRemedy(base, l) && isOfRemedy(other, r)))
                return WordPair{l, r};
        }
    }
    return {};
}

/// "Last year" is no opposite of "first".
bool tellsWhen(const SightedSide &side, int word)
{
    return word + 1 < static_cast<int>(side.side.words.size()) && isOneOf(side.word(word), {u"last", u"next"})
        && isOneOf(side.word(word + 1),
                   {u"year", u"month", u"week", u"night", u"season", u"summer", u"winter", u"spring",
                    u"autumn", u"quarter", u"decade", u"time"});
}

/// "Below 50 tells of loss, above it of gain" told the other way round: the word has not come in, it stood
/// on the other side all along.
bool isMoved(const SideWords &base, const SideWords &other, const WordPair &pair)
{
    const QString &stem = other.words[static_cast<std::size_t>(pair.right)].stem;
    const auto before = std::ranges::count(base.words, stem, &Word::stem);
    // "31% in support, 58% against", "58% were opposed, 31% supported it".
    const QString &mine = base.words[static_cast<std::size_t>(pair.left)].stem;
    if (std::ranges::find(other.words, mine, &Word::stem) != other.words.end())
        return true;
    return before > 0 && before >= std::ranges::count(other.words, stem, &Word::stem);
}

/// The figure behind the word, if one is near; empty else.
QString figureBehind(const SideWords &side, int word)
{
    constexpr int reach = 4;
    const int end = std::min(static_cast<int>(side.words.size()), word + 1 + reach);
    for (int i = word + 1; i < end; ++i) {
        if (side.words[static_cast<std::size_t>(i)].kind == WordKind::Number)
            return side.words[static_cast<std::size_t>(i)].normal;
    }
    return {};
}

/// "Up 0.5 percent", "down 0.9 percent": with another amount it is told of another moment.
bool haveOtherAmounts(const SideWords &base, const SideWords &other, const WordPair &pair)
{
    const QString mine = figureBehind(base, pair.left);
    const QString theirs = figureBehind(other, pair.right);
    const QString &language = base.version->version.language;
    return mine != theirs && !mine.isEmpty() && !theirs.isEmpty()
        && isOfClass(base.words[static_cast<std::size_t>(pair.left)].normal, WordClass::Trend, language)
        && isOfClass(other.words[static_cast<std::size_t>(pair.right)].normal, WordClass::Trend, language);
}

/// "Sold to" and "bought from" tell one deed from its two ends: whether it is turned round is for the deeds
/// to say.
bool areEndsOfOneDeed(const SideWords &base, const SideWords &other, const WordPair &pair)
{
    const auto deedsOf = [](const SideWords &side, int verb) {
        return deedVerbsOf(verbOf(side.words[static_cast<std::size_t>(verb)].normal));
    };
    const std::vector<DeedVerb> theirs = deedsOf(other, pair.right);
    return std::ranges::any_of(deedsOf(base, pair.left), [&theirs](const DeedVerb &mine) {
        return std::ranges::find(theirs, mine.deed, &DeedVerb::deed) != theirs.end();
    });
}

/// "Fell 12 percent after rising for years", "rose 12 percent after falling for years": both words are on
/// either side, and the amount went from one to the other.
bool isAmountMoved(const SideWords &base, const SideWords &other, const WordPair &pair)
{
    const QString mine = figureBehind(base, pair.left);
    const QString &language = base.version->version.language;
    return !mine.isEmpty() && mine == figureBehind(other, pair.right)
        && isOfClass(base.words[static_cast<std::size_t>(pair.left)].normal, WordClass::Trend, language)
        && isOfClass(other.words[static_cast<std::size_t>(pair.right)].normal, WordClass::Trend, language);
}

/// "Guilty on nine counts and not guilty on three": told both ways.
bool isToldTwice(const SideWords &side, int word)
{
    return std::ranges::count(side.words, side.words[static_cast<std::size_t>(word)].stem, &Word::stem) > 1;
}

/// "The strike started", "they stopped work": what began is that nobody works.
bool isWalkout(const SideWords &side, int word)
{
    const auto behind = std::span(side.words).subspan(static_cast<std::size_t>(word));
    return behind.size() > 1 && behind[0].stem == u"stop" && isOneOf(behind[1], {u"work", u"working"});
}

/// Not where one is denied, told both ways, tells when, or stood on the other side all along.
bool areTrulyOpposed(const SightedSide &base, const SightedSide &other, const WordPair &pair)
{
    return tellsWhen(base, pair.left) == tellsWhen(other, pair.right)
        && !tellOneEndOfTime(base.side.words, other.side.words)
        && isWalkout(base.side, pair.left) == isWalkout(other.side, pair.right)
        && isToldTwice(base.side, pair.left) == isToldTwice(other.side, pair.right)
        && (isAmountMoved(base.side, other.side, pair) || !isMoved(base.side, other.side, pair))
        && !haveOtherAmounts(base.side, other.side, pair) && !areEndsOfOneDeed(base.side, other.side, pair)
        && isInPart(base, pair.left) == isInPart(other, pair.right)
        && isDeniedBefore(base, pair.left) == isDeniedBefore(other, pair.right);
}

/// The opposites in a change, truly so.
std::optional<WordPair> pairIn(const SightedSide &base, const SightedSide &other, const WordEdit &edit)
{
    constexpr int fewWords = 10;
    if (edit.kind != EditKind::Replaced || std::max(edit.left.size(), edit.right.size()) > fewWords)
        return {};
    // "Did not fall" for "rose".
    const bool isDeniedOnce = hasNegation(base, edit.left) != hasNegation(other, edit.right);
    const std::optional<WordPair> pair
        = isDeniedOnce ? std::nullopt : oppositesIn(base.side, other.side, edit);
    return pair && areTrulyOpposed(base, other, *pair) ? pair : withoutIn(base, other, edit);
}

/// Two beside each other turn the statement back: "boosts supply", "reduces shortages". An adverb turns round
/// nothing that its verb has turned: "rose quickly", "fell slowly".
void dropTurnedBack(const SightedSide &base, std::vector<WordPair> &pairs)
{
    constexpr int near = 2;
    const auto isAdverb
        = [&base](const WordPair &pair) { return base.word(pair.left).normal.endsWith(u"ly"); };
    for (std::size_t i = 1; i < pairs.size(); ++i) {
        const bool isBeside = pairs[i].left - pairs[i - 1].left <= near
            && std::abs(pairs[i].right - pairs[i - 1].right) <= near;
        if (!isBeside || isAdverb(pairs[i]) || isAdverb(pairs[i - 1]))
            continue;
        const auto first = pairs.begin() + static_cast<std::ptrdiff_t>(i) - 1;
        pairs.erase(first, first + 2);
        i = 0;
    }
}

void report(const FindingSources &sources, const BaseLink &link, const WordPair &pair, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const TextRange &mine = base.words[static_cast<std::size_t>(pair.left)].range;
    const TextRange &theirs = other.words[static_cast<std::size_t>(pair.right)].range;
    findings.push_back(
        finding(FindingKind::MeaningReversed,
                Tr::tr("%1 became its opposite, %2")
                    .arg(quoted(base.version->text(mine)), quoted(other.version->text(theirs))),
                Tr::tr("The words around are the same, and the two mean opposite things."),
                {placeOf(sources, link.base.version, mine), placeOf(sources, link.other.version, theirs)}));
}

} // namespace

/// A word that was replaced by its opposite, where all around it stayed.
void findOpposites(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (link.link.relation != Relation::Edited || !isWorthReading(sources, link))
        return;
    const SightedSide base = sightedSide(link.words.left);
    const SightedSide other = sightedSide(link.words.right);
    std::vector<WordPair> pairs;
    for (const WordEdit &edit : link.words.diff) {
        if (const std::optional<WordPair> pair = pairIn(base, other, edit))
            pairs.push_back(*pair);
    }
    dropTurnedBack(base, pairs);
    for (const WordPair &pair : pairs)
        report(sources, link, pair, findings);
}

} // namespace retold
