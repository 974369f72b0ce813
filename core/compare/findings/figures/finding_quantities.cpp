#include "core/compare/findings/meaning/turned_shares.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// Of how many a statement holds.
enum class Quantity { None, Few, Some, Many, Most, All };

/// A quantity with the noun that it counts.
struct Counted {
    Quantity quantity = Quantity::Some;
    IndexRange words;
    int noun = 0;            ///< The last word of the quantity itself, for "nobody" and its like.
    bool isOfPeople = false; ///< "No one", "few people".
};

struct QuantityPhrase {
    Quantity quantity;
    std::array<QStringView, 3> words; ///< Empty behind the last.
};

constexpr std::array quantityPhrases{
    QuantityPhrase{Quantity::None, {u"not", u"a", u"single"}},
    QuantityPhrase{Quantity::None, {u"not", u"one", u"of"}},
    QuantityPhrase{Quantity::None, {u"none", u"of"}},
    QuantityPhrase{Quantity::None, {u"no", u"one"}},
    QuantityPhrase{Quantity::None, {u"nobody"}},
    QuantityPhrase{Quantity::None, {u"no"}},
    QuantityPhrase{Quantity::None, {u"neither", u"of"}},
    QuantityPhrase{Quantity::Some, {u"not", u"all"}},
    QuantityPhrase{Quantity::Some, {u"not", u"every"}},
    QuantityPhrase{Quantity::Some, {u"not", u"everyone"}},
    QuantityPhrase{Quantity::Some, {u"not", u"everybody"}},
    QuantityPhrase{Quantity::Some, {u"quite", u"a", u"few"}},
    QuantityPhrase{Quantity::Some, {u"a", u"few"}},
    QuantityPhrase{Quantity::Some, {u"some"}},
    QuantityPhrase{Quantity::Some, {u"several"}},
    QuantityPhrase{Quantity::Some, {u"part", u"of"}},
    QuantityPhrase{Quantity::Some, {u"parts", u"of"}},
    QuantityPhrase{Quantity::Some, {u"portion", u"of"}},
    QuantityPhrase{Quantity::Some, {u"proportion", u"of"}},
    QuantityPhrase{Quantity::Some, {u"number", u"of"}},
    QuantityPhrase{Quantity::Some, {u"group", u"of"}},
    QuantityPhrase{Quantity::Some, {u"section", u"of"}},
    QuantityPhrase{Quantity::All, {u"every", u"one", u"of"}},
    QuantityPhrase{Quantity::All, {u"each", u"one", u"of"}},
    QuantityPhrase{Quantity::Some, {u"one", u"of"}},
    QuantityPhrase{Quantity::Few, {u"hardly", u"any"}},
    QuantityPhrase{Quantity::Few, {u"almost", u"no"}},
    QuantityPhrase{Quantity::Few, {u"virtually", u"no"}},
    QuantityPhrase{Quantity::Few, {u"next", u"to", u"no"}},
    QuantityPhrase{Quantity::Few, {u"barely", u"any"}},
    QuantityPhrase{Quantity::Few, {u"few"}},
    QuantityPhrase{Quantity::Few, {u"handful", u"of"}},
    QuantityPhrase{Quantity::Few, {u"minority", u"of"}},
    QuantityPhrase{Quantity::Few, {u"fraction", u"of"}},
    QuantityPhrase{Quantity::Many, {u"many"}},
    QuantityPhrase{Quantity::Many, {u"numerous"}},
    QuantityPhrase{Quantity::Many, {u"much", u"of"}},
    QuantityPhrase{Quantity::Most, {u"most"}},
    QuantityPhrase{Quantity::Most, {u"majority", u"of"}},
    QuantityPhrase{Quantity::Most, {u"bulk", u"of"}},
    QuantityPhrase{Quantity::Most, {u"nearly", u"all"}},
    QuantityPhrase{Quantity::Most, {u"almost", u"all"}},
    QuantityPhrase{Quantity::Most, {u"almost", u"every"}},
    QuantityPhrase{Quantity::Most, {u"nearly", u"every"}},
    QuantityPhrase{Quantity::Most, {u"virtually", u"all"}},
    QuantityPhrase{Quantity::Most, {u"vast", u"majority"}},
    QuantityPhrase{Quantity::All, {u"all"}},
    QuantityPhrase{Quantity::All, {u"every"}},
    QuantityPhrase{Quantity::All, {u"each"}},
    QuantityPhrase{Quantity::All, {u"everyone"}},
    QuantityPhrase{Quantity::All, {u"everybody"}},
    QuantityPhrase{Quantity::All, {u"both", u"of"}},
};

bool isPerson(const Word &word)
{
    return isOneOf(word,
                   {u"one", u"nobody", u"everyone", u"everybody", u"people", u"residents", u"observers",
                    u"locals", u"analysts", u"anyone", u"anybody", u"experts"});
}

int sizeOf(const SightedSide &side)
{
    return static_cast<int>(side.side.words.size());
}

/// The length of the phrase where it begins at the word; 0 where it does not.
int lengthAt(const SightedSide &side, int begin, const QuantityPhrase &phrase)
{
    int length = 0;
    for (const QStringView word : phrase.words) {
        if (word.isEmpty())
            break;
        if (begin + length >= sizeOf(side) || side.word(begin + length).normal != word)
            return 0;
        ++length;
    }
    return length;
}

/// "Had not seen any of": a denial shortly before makes "any" none.
bool isDenied(const SightedSide &side, int at)
{
    constexpr int reach = 6;
    for (int i = at - 1; i >= std::max(0, at - reach); --i) {
        if (side.word(i).kind == WordKind::Punctuation)
            return false;
        if (isOneOf(side.word(i), {u"not", u"n't", u"never", u"without", u"cannot"}))
            return true;
    }
    return false;
}

/// The noun behind the quantity, over articles and adjectives that the other may leave out; none where no
/// noun can be seen.
std::optional<int> nounBehind(const SightedSide &side, int from)
{
    constexpr int reach = 4;
    for (int i = from; i < std::min(sizeOf(side), from + reach); ++i) {
        const Word &word = side.word(i);
        if (word.kind != WordKind::Word || isOneOf(word, {u"that", u"who", u"this", u"it", u"than"}))
            return {};
        if (!word.isFunctionWord)
            return i;
    }
    return {};
}

/// "Earlier tests of paints had all shown": the noun before the auxiliary, and before its "of".
std::optional<int> floatedFrom(const SightedSide &side, int quantity)
{
    constexpr int reach = 6;
    const bool floats = quantity > 1 && isOneOf(side.word(quantity), {u"all", u"each"})
        && isOneOf(side.word(quantity - 1),
                   {u"have", u"has", u"had", u"are", u"were", u"will", u"would", u"should"});
    std::optional<int> noun;
    for (int i = quantity - 2; floats && i >= std::max(0, quantity - reach); --i) {
        const Word &word = side.word(i);
        if (word.kind != WordKind::Word || (word.isFunctionWord && !isOneOf(word, {u"of"})))
            break;
        if (!noun || isOneOf(side.word(i + 1), {u"of"}))
            noun = word.isFunctionWord ? noun : i;
    }
    return noun;
}

/// "The most women", "the few who", "at all" count nothing, and "every day" tells when.
bool countsNothing(const SightedSide &side, const IndexRange &words, Quantity quantity)
{
    const bool isAfterThe
        = words.begin > 0 && isOneOf(side.word(words.begin - 1), {u"the", u"at", u"-", u"with"});
    const bool isOfTime = quantity == Quantity::All && words.end < sizeOf(side)
        && isOneOf(side.word(words.end), {u"day", u"week", u"month", u"year", u"night", u"time", u"hour"});
    return isOfTime
        || (isAfterThe
            && (quantity == Quantity::Most || quantity == Quantity::Few || quantity == Quantity::All));
}

std::optional<Counted> countedAt(const SightedSide &side, int begin)
{
    if (const std::optional<int> noun = floatedFrom(side, begin))
        return Counted{Quantity::All, {begin, begin + 1}, *noun, false};
    const bool isAny = isOneOf(side.word(begin), {u"any"}) && isDenied(side, begin);
    int length = isAny ? 1 : 0;
    Quantity quantity = Quantity::None;
    for (const QuantityPhrase &phrase : quantityPhrases) {
        if (const int own = lengthAt(side, begin, phrase); own > length) {
            length = own;
            quantity = phrase.quantity;
        }
    }
    if (length == 0)
        return {};
    const IndexRange words{begin, begin + length};
    if (countsNothing(side, words, quantity))
        return {};
    const int last = words.end - 1;
    if (isPerson(side.word(last)))
        return Counted{quantity, words, last, true};
    const auto noun = nounBehind(side, words.end);
    if (!noun || (words.end < sizeOf(side) && side.word(words.end).kind == WordKind::Number))
        return {};
    return Counted{quantity, words, *noun, isPerson(side.word(*noun))};
}

std::vector<Counted> countedIn(const SightedSide &side)
{
    constexpr std::size_t most = 40; // A sentence has a few; any two of both sides are held together.
    std::vector<Counted> counted;
    for (int i = 0; i < sizeOf(side) && counted.size() < most; ++i) {
        const auto here = countedAt(side, i);
        if (!here)
            continue;
        counted.push_back(*here);
        i = here->words.end - 1;
    }
    return counted;
}

/// The content words behind the noun, in its sentence.
std::vector<int> predicateOf(const SightedSide &side, int noun)
{
    constexpr int reach = 10;
    std::vector<int> predicate;
    for (int i = noun + 1; i < std::min(sizeOf(side), noun + 1 + reach); ++i) {
        const Word &word = side.word(i);
        if (isOneOf(word, {u".", u";", u"?"}))
            break;
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            predicate.push_back(i);
    }
    return predicate;
}

int commonPredicate(const SightedSide &base, int left, const SightedSide &other, int right)
{
    const std::vector<int> theirs = predicateOf(other, right);
    return static_cast<int>(std::ranges::count_if(predicateOf(base, left), [&](int l) {
        return std::ranges::any_of(theirs, [&](int r) { return areAlike(base.word(l), other.word(r)); });
    }));
}

/// The same noun, with an adjective before it on one side or none: "some earlier tests", "tests".
bool countOneNoun(const SightedSide &base, int left, const SightedSide &other, int right)
{
    const auto isNextAlike = [](const SightedSide &own, int adjective, const SightedSide &far, int noun) {
        return adjective + 1 < sizeOf(own) && own.word(adjective + 1).kind == WordKind::Word
            && areAlike(own.word(adjective + 1), far.word(noun));
    };
    return areAlike(base.word(left), other.word(right)) || isNextAlike(base, left, other, right)
        || isNextAlike(other, right, base, left);
}

/// How much of what is said must be the same: less of the same noun, as "people" and "nobody" may be any.
bool saySame(const SightedSide &base, const Counted &mine, const SightedSide &other, const Counted &theirs)
{
    const bool isOneNoun = countOneNoun(base, mine.noun, other, theirs.noun);
    if (!isOneNoun && !(mine.isOfPeople && theirs.isOfPeople))
        return false;
    const std::vector<int> before = predicateOf(base, mine.noun);
    const std::vector<int> after = predicateOf(other, theirs.noun);
    const bool isOneVerb
        = !before.empty() && !after.empty() && areAlike(base.word(before.front()), other.word(after.front()));
    const bool hasNone = mine.quantity == Quantity::None || theirs.quantity == Quantity::None;
    // "No passenger was thrown out" says nothing of "some of the passengers were hurt".
    return (isOneVerb || !hasNone)
        && commonPredicate(base, mine.noun, other, theirs.noun) >= (isOneNoun ? 1 : 2);
}

/// "Some" and "several", "many" and "most" are left to taste or to the detector of classes.
bool areFarApart(Quantity left, Quantity right)
{
    const int step = std::abs(static_cast<int>(left) - static_cast<int>(right));
    const bool hasEnd = left == Quantity::None || right == Quantity::None || left == Quantity::All
        || right == Quantity::All;
    return step > 1 || (step == 1 && hasEnd);
}

void report(const Wordings &wordings, const TextRange &before, const TextRange &after)
{
    reportBecame(wordings, FindingKind::ScopeChanged, before, after,
                 Tr::tr("The words tell of how many it holds."));
}

TextRange rangeOf(const SightedSide &side, int first, int last)
{
    return {side.word(first).range.begin, side.word(last).range.end};
}

TextRange rangeOf(const SightedSide &side, const Counted &counted)
{
    return rangeOf(side, std::min(counted.words.begin, counted.noun),
                   std::max(counted.words.end - 1, counted.noun));
}

bool reportOtherQuantity(const Wordings &wordings, const std::vector<Counted> &before,
                         const std::vector<Counted> &after)
{
    if (turnsShareAndFate(wordings.base.side.words, wordings.other.side.words))
        return false;
    for (const Counted &mine : before) {
        const bool isKept = std::ranges::any_of(after, [&](const Counted &theirs) {
            return !areFarApart(mine.quantity, theirs.quantity)
                && saySame(wordings.base, mine, wordings.other, theirs);
        });
        const auto turned = std::ranges::find_if(after, [&](const Counted &theirs) {
            return !isKept && areFarApart(mine.quantity, theirs.quantity)
                && saySame(wordings.base, mine, wordings.other, theirs);
        });
        if (turned == after.end())
            continue;
        report(wordings, rangeOf(wordings.base, mine), rangeOf(wordings.other, *turned));
        return true;
    }
    return false;
}

/// Words that limit, or count, what stands behind them.
bool limits(const Word &word, const QString &language)
{
    return word.kind == WordKind::Number || isOfClass(word.normal, WordClass::Scope, language)
        || isOfClass(word.normal, WordClass::Vague, language)
        || isOneOf(word, {u"part",    u"parts", u"half",  u"third",     u"quarter", u"any",
                          u"no",      u"none",  u"not",   u"n't",       u"one",     u"two",
                          u"three",   u"four",  u"five",  u"other",     u"group",   u"certain",
                          u"various", u"few",   u"among", u"including", u"first",   u"another"});
}

/// Whether the group was brought in as some of it: "some families … the families".
bool isBroughtIn(const SightedSide &far, int noun)
{
    constexpr qsizetype reach = 60; // Words of the version before.
    const std::vector<Word> &words = far.side.version->words;
    const qsizetype end = std::ranges::lower_bound(words, far.word(noun).range.begin, {},
                                                   [](const Word &word) { return word.range.begin; })
        - words.begin();
    for (qsizetype i = std::max<qsizetype>(1, end - reach); i < end; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (!areAlike(word, far.word(noun)))
            continue;
        for (qsizetype k = std::max<qsizetype>(0, i - 4); k < i; ++k) {
            if (limits(words[static_cast<std::size_t>(k)], far.side.version->version.language))
                return true;
        }
    }
    return false;
}

/// "The families said" where the other has "some of the families said": the noun, of them all, with the same
/// word of content behind it.
std::optional<int> toldOfAll(const SightedSide &own, const Counted &counted, const SightedSide &far)
{
    constexpr int before = 5;
    const std::vector<int> said = predicateOf(own, counted.noun);
    for (int i = 0; i < sizeOf(far); ++i) {
        const QString &noun = far.word(i).normal;
        const bool isPlural = noun.endsWith(u's') || noun.endsWith(u"men")
            || isOneOf(far.word(i), {u"people", u"children", u"police", u"staff"});
        if (!isPlural || !areAlike(own.word(counted.noun), far.word(i)))
            continue;
        const auto first = far.side.words.begin() + std::max(0, i - before);
        const bool isLimited = std::any_of(first, far.side.words.begin() + i, [&far](const Word &word) {
            return limits(word, far.side.version->version.language);
        });
        const std::vector<int> theirs = predicateOf(far, i);
        const bool isSaid = !said.empty() && !theirs.empty()
            && areAlike(own.word(said.front()), far.word(theirs.front()))
            && commonPredicate(own, counted.noun, far, i) >= 2;
        if (!isLimited && isSaid && !isBroughtIn(far, i))
            return i;
    }
    return {};
}

/// "Some of the wells" told of "the wells"; "of the" shows that there are others.
void reportLostPart(const Wordings &wordings, const std::vector<Counted> &before)
{
    for (const Counted &mine : before) {
        const bool isPart = mine.quantity == Quantity::Some || mine.quantity == Quantity::Few;
        const int end = mine.words.end;
        const bool isOfThe = end < mine.noun
            && (isOneOf(wordings.base.word(end), {u"of"}) || isOneOf(wordings.base.word(end - 1), {u"of"}));
        const auto all = isPart && isOfThe ? toldOfAll(wordings.base, mine, wordings.other) : std::nullopt;
        if (!all)
            continue;
        report(wordings, rangeOf(wordings.base, mine.words.begin, mine.noun),
               rangeOf(wordings.other, std::max(0, *all - 1), *all));
        return;
    }
}

} // namespace

/// "Few people expected it" and "no one expected it", "not all of the wells are safe" and "none is", "some of
/// the families said" and "the families said", whatever else was recast. English alone.
void findOtherQuantities(const Wordings &wordings)
{
    const std::vector<Counted> before = countedIn(wordings.base);
    if (!reportOtherQuantity(wordings, before, countedIn(wordings.other)))
        reportLostPart(wordings, before);
}

} // namespace retold
