#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace retold {

namespace {

/// A name or noun with the words that it stands between, articles left out: next to it, and next to the
/// phrase that it is part of ("doctors' leader Jane Roe").
struct Slot {
    QString before;
    QString after;
    QString beforePhrase;
    QString afterPhrase;
};

bool isArticle(QStringView word)
{
    static const QStringList articles{QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("the"),
                                      QStringLiteral("his"), QStringLiteral("her"), QStringLiteral("its"),
                                      QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"),
                                      QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("des")};
    return articles.contains(word);
}

/// A past form: no part of a name or noun phrase.
bool isVerbForm(const SideWords &side, const Word &word)
{
    return word.normal.endsWith(u"ed")
        || wordLists(side.version->version.language).baseForms.contains(word.normal);
}

bool isOfPhrase(const SideWords &side, const WordUnit &unit)
{
    const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
    const bool isPossessive = isOneOf(word, {u"'", u"'s", u"’", u"’s"});
    return isPossessive
        || (unit.isContent && unit.unlike != Equivalence::SameValue && !isVerbForm(side, word));
}

/// The key of the nearest unit in that direction that is no article, nor, where `overPhrase`, another name or
/// noun; empty at an end.
QString neighbour(const SideWords &side, int from, int step, bool overPhrase)
{
    for (int i = from + step; i >= 0 && i < static_cast<int>(side.units.size()); i += step) {
        const WordUnit &unit = side.units[static_cast<std::size_t>(i)];
        if (!isArticle(unit.key) && !(overPhrase && isOfPhrase(side, unit)))
            return unit.isPunctuation ? QString() : unit.key;
    }
    return {};
}

Slot slotOf(const SideWords &side, int unit)
{
    return {neighbour(side, unit, -1, false), neighbour(side, unit, 1, false),
            neighbour(side, unit, -1, true), neighbour(side, unit, 1, true)};
}

/// Units with content that stand once on the side, by key. Figures that change places are another detector's.
QHash<QString, int> actorsOf(const SideWords &side)
{
    QHash<QString, int> actors;
    for (int i = 0; i < static_cast<int>(side.units.size()); ++i) {
        const WordUnit &unit = side.units[static_cast<std::size_t>(i)];
        const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
        const bool isAdverb = word.normal.endsWith(u"ly"); // "Only briefly" may stand anywhere.
        if (!unit.isContent || unit.unlike == Equivalence::SameValue || word.kind == WordKind::Number
            || isAdverb)
            continue;
        if (actors.contains(unit.key))
            actors[unit.key] = -1;
        else
            actors.insert(unit.key, i);
    }
    return actors;
}

/// How many of a place's two neighbours are the same on both sides; those that are words, and those that are
/// the end of the statement.
struct SameNeighbours {
    int words = 0;
    int ends = 0;
};

SameNeighbours sameNeighbours(const Slot &base, const Slot &other)
{
    SameNeighbours same;
    const auto count = [&same](const QString &mine, const QString &theirs, const QString &myPhrase,
                               const QString &theirPhrase) {
        const bool isWord
            = (mine == theirs && !mine.isEmpty()) || (myPhrase == theirPhrase && !myPhrase.isEmpty());
        const bool isEnd = mine.isEmpty() && theirs.isEmpty();
        same.words += isWord ? 1 : 0;
        same.ends += !isWord && isEnd ? 1 : 0;
    };
    count(base.before, other.before, base.beforePhrase, other.beforePhrase);
    count(base.after, other.after, base.afterPhrase, other.afterPhrase);
    return same;
}

/// Each stands in the other's place, as far as the words around can tell.
bool haveChangedPlaces(const SameNeighbours &first, const SameNeighbours &second)
{
    constexpr int most = 3; // Of the four neighbours; all four, where two are but ends.
    const int words = first.words + second.words;
    return words >= most || (words == most - 1 && words + first.ends + second.ends > most);
}

/// "Share its readings with": of what is the one's own, so that the other does not share it alike.
bool isOfOwnThing(const SideWords &side, int verb)
{
    const auto next = static_cast<std::size_t>(verb) + 1;
    return next < side.units.size()
        && isOneOf(side.words[static_cast<std::size_t>(side.units[next].words.begin)],
                   {u"its", u"his", u"her", u"their"});
}

/// "Germany, France and Italy" in another order says the same, and so do "A met B", "the captain, Jane
/// Roe" and "urban unrest and urban decay".
bool mayBeSwapped(const SideWords &side, int first, int second)
{
    constexpr int fewWords = 4;
    bool hasMore = false;
    for (int i = first + 1; i < second; ++i) {
        const WordUnit &unit = side.units[static_cast<std::size_t>(i)];
        const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
        const bool isMutual = isOfClass(word.normal, WordClass::Mutual, side.version->version.language)
            && !isOfOwnThing(side, i);
        const bool isCoordinated
            = second - first <= fewWords && isOneOf(word, {u"and", u"or", u"und", u"oder"});
        if (isMutual || isCoordinated || isOneOf(word, {u",", u"–", u"—", u"-", u"(", u")"}))
            return true;
        const bool isList = isArticle(unit.key)
            || isOneOf(word, {u"and", u"or", u"with", u"as", u"well", u"und", u"oder", u"mit"});
        hasMore = hasMore || !isList;
    }
    return !hasMore;
}

/// Whether any of the units between is one of the words.
bool hasBetween(const SideWords &side, int first, int second, std::initializer_list<QStringView> forms)
{
    for (int i = first + 1; i < second; ++i) {
        const WordUnit &unit = side.units[static_cast<std::size_t>(i)];
        if (isOneOf(side.words[static_cast<std::size_t>(unit.words.begin)], forms))
            return true;
    }
    return false;
}

/// "The premier's party" and "the party of the premier", "they were told by the owners" and "the owners told
/// them": either order says the same.
bool isTurnedByGrammar(const SideWords &one, const IndexRange &mine, const SideWords &other,
                       const IndexRange &theirs)
{
    const auto has
        = [](const SideWords &side, const IndexRange &range, std::initializer_list<QStringView> forms) {
              return hasBetween(side, range.begin, range.end, forms);
          };
    const auto textOf = [](const SideWords &side, const IndexRange &range) {
        const auto beginOf = [&side](int unit) {
            const int word = side.units[static_cast<std::size_t>(unit)].words.begin;
            return side.words[static_cast<std::size_t>(word)].range.begin;
        };
        return side.version->text(TextRange{beginOf(range.begin), beginOf(range.end)});
    };
    const auto isOwned = [&textOf](const SideWords &side, const IndexRange &range) {
        const QStringView text = textOf(side, range);
        return text.contains(QLatin1StringView("'s ")) || text.contains(u"’s ");
    };
    const bool isOwner = isOwned(one, mine) && !isOwned(other, theirs) && has(other, theirs, {u"of"});
    const bool isPassive = has(one, mine, {u"by"}) && !has(other, theirs, {u"by"})
        && has(one, mine, {u"was", u"were", u"been", u"being", u"be", u"is", u"are"});
    // "Storms may reach the coast", "the coast may get storms": to whom it comes stands first.
    const std::initializer_list<QStringView> receiving{
        u"get",  u"gets",  u"got",   u"receive", u"receives", u"received", u"see",  u"sees", u"saw",
        u"face", u"faces", u"faced", u"suffer",  u"suffers",  u"suffered", u"have", u"has",  u"had"};
    const bool isReceived = has(one, mine, receiving) && !has(other, theirs, receiving);
    return isOwner || isPassive || isReceived;
}

/// The preposition that the unit hangs on, over its article and adjectives; empty where none is.
QString prepositionOf(const SideWords &side, int unit)
{
    constexpr int reach = 4;
    for (int i = unit - 1; i >= std::max(0, unit - reach); --i) {
        const WordUnit &before = side.units[static_cast<std::size_t>(i)];
        const Word &word = side.words[static_cast<std::size_t>(before.words.begin)];
        if (isOneOf(word,
                    {u"in", u"at", u"on", u"near", u"with", u"without", u"for", u"from", u"to", u"of", u"by",
                     u"during", u"after", u"before", u"under", u"over", u"against", u"about", u"through"}))
            return word.normal;
        if (before.isPunctuation || (!before.isContent && !isArticle(before.key)) || isVerbForm(side, word))
            return {};
    }
    return {};
}

/// "In a serious condition in hospital", "in hospital in a serious condition": each keeps the preposition
/// that says what it is to the verb.
bool keepPrepositions(const SideWords &base, int first, int second, const SideWords &other, int firstThere,
                      int secondThere)
{
    const QString one = prepositionOf(base, first);
    const QString two = prepositionOf(base, second);
    return !one.isEmpty() && !two.isEmpty() && one == prepositionOf(other, firstThere)
        && two == prepositionOf(other, secondThere);
}

struct Swap {
    int first = 0; ///< Units of the base.
    int second = 0;
    int otherFirst = 0; ///< The unit of the other side that stands where the first stood.
};

/// Two that stand in each other's place between the same words.
std::optional<Swap> swapIn(const SideWords &base, const SideWords &other)
{
    const QHash<QString, int> before = actorsOf(base);
    const QHash<QString, int> after = actorsOf(other);
    std::vector<std::pair<int, int>> both; // In the order of the base.
    for (auto actor = before.cbegin(); actor != before.cend(); ++actor) {
        const int there = after.value(actor.key(), -1);
        if (actor.value() >= 0 && there >= 0)
            both.emplace_back(actor.value(), there);
    }
    std::ranges::sort(both);
    for (std::size_t a = 0; a < both.size(); ++a) {
        for (std::size_t b = a + 1; b < both.size(); ++b) {
            const auto &[first, firstThere] = both[a];
            const auto &[second, secondThere] = both[b];
            if (firstThere < secondThere || mayBeSwapped(base, first, second)
                || mayBeSwapped(other, secondThere, firstThere)
                || keepPrepositions(base, first, second, other, firstThere, secondThere)
                || isTurnedByGrammar(base, {first, second}, other, {secondThere, firstThere})
                || isTurnedByGrammar(other, {secondThere, firstThere}, base, {first, second}))
                continue;
            const auto one = sameNeighbours(slotOf(base, first), slotOf(other, secondThere));
            const auto two = sameNeighbours(slotOf(base, second), slotOf(other, firstThere));
            if (haveChangedPlaces(one, two))
                return Swap{first, second, secondThere};
        }
    }
    return {};
}

TextRange rangeOfUnits(const SideWords &side, int first, int last)
{
    const WordUnit &begin = side.units[static_cast<std::size_t>(first)];
    const WordUnit &end = side.units[static_cast<std::size_t>(last)];
    return {side.words[static_cast<std::size_t>(begin.words.begin)].range.begin,
            side.words[static_cast<std::size_t>(end.words.end) - 1].range.end};
}

void findSwappedActors(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const auto swap = swapIn(base, other);
    if (!swap)
        return;
    const int length = swap->second - swap->first;
    const int end = std::min(swap->otherFirst + length, static_cast<int>(other.units.size()) - 1);
    const TextRange left = rangeOfUnits(base, swap->first, swap->second);
    const TextRange right = rangeOfUnits(other, swap->otherFirst, end);
    findings.push_back(finding(
        FindingKind::MeaningReversed,
        Tr::tr("%1 became %2").arg(quotedPhrase(*base.version, left), quotedPhrase(*other.version, right)),
        Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
        {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
}

} // namespace

void findTurnedMeaning(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (link.link.relation == Relation::Edited && isWorthReading(sources, link))
        findSwappedActors(sources, link, findings);
}

} // namespace retold
