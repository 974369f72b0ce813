#include "core/compare/antonyms.h"
#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

struct Turned {
    const FindingSources &sources;
    const BaseLink &link;
    SightedSide base;
    SightedSide other;
    Findings &findings;
};

bool governsAlike(const SightedSide &side, const SightedSide &far, const Sighting &same, WordClass kind)
{
    return std::ranges::any_of(side.sightings, [&](const Sighting &each) {
        return each.kind == kind && commonGoverned(side, each, far, same) >= 2;
    });
}

void reportTurned(const Turned &turned, const Sighting &warning, const TextRange &wanted)
{
    const QString message
        = Tr::tr("%1 became %2")
              .arg(quoted(turned.base.phraseOf(warning)), quoted(turned.other.side.version->text(wanted)));
    turned.findings.push_back(finding(
        FindingKind::MeaningReversed, message, Tr::tr("What one version warns of, the other has as an aim."),
        {placeOf(turned.sources, turned.link.base.version, turned.base.rangeOf(warning)),
         placeOf(turned.sources, turned.link.other.version, wanted)}));
}

/// "It would dismiss": somebody means to do what the verb says.
bool isMeant(const SightedSide &side, int verb)
{
    constexpr int before = 2;
    return verb >= before && isOneOf(side.word(verb - 1), {u"will", u"would", u"'ll", u"shall"})
        && isOneOf(side.word(verb - before), {u"it", u"he", u"she", u"they", u"we", u"i", u"who"});
}

/// The verb that the warning governs and the other side has as somebody's own intention.
std::optional<int> intentionOf(const Turned &turned, const Sighting &warning)
{
    constexpr int alike = 2;
    std::vector<int> meant;
    int common = 0;
    for (const Anchor &anchor : anchorsOf(turned.base.side, turned.other.side)) {
        if (std::ranges::find(warning.governed, anchor.left) == warning.governed.end())
            continue;
        ++common;
        if (isMeant(turned.other, anchor.right) && !isMeant(turned.base, anchor.left))
            meant.push_back(anchor.right);
    }
    return common >= alike && !meant.empty() ? std::optional(meant.front()) : std::nullopt;
}

/// What one side fears the other wants: the two govern the same words.
void findTurnedAims(const Turned &turned)
{
    for (const Sighting &warning : turned.base.sightings) {
        const bool isKept = governsAlike(turned.other, turned.base, warning, WordClass::Warning);
        if (warning.kind != WordClass::Warning || isKept)
            continue;
        if (const auto verb = intentionOf(turned, warning)) {
            reportTurned(turned, warning,
                         {turned.other.word(*verb - 2).range.begin, turned.other.word(*verb).range.end});
            continue;
        }
        for (const Sighting &aim : turned.other.sightings) {
            const bool isTurned = aim.kind == WordClass::Aim
                && commonGoverned(turned.base, warning, turned.other, aim) >= 2
                && !governsAlike(turned.base, turned.other, aim, WordClass::Aim);
            if (isTurned)
                reportTurned(turned, warning, turned.other.phraseRangeOf(aim));
        }
    }
}

/// A name or noun with the words that it stands between, articles left out.
struct Slot {
    int unit = 0;
    QString before;
    QString after;
};

bool isArticle(QStringView word)
{
    static const QStringList articles{QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("the"),
                                      QStringLiteral("his"), QStringLiteral("her"), QStringLiteral("its"),
                                      QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"),
                                      QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("des")};
    return articles.contains(word);
}

/// The key of the nearest unit in that direction that is no article; empty at an end.
QString neighbour(const std::vector<WordUnit> &units, int from, int step)
{
    for (int i = from + step; i >= 0 && i < static_cast<int>(units.size()); i += step) {
        const WordUnit &unit = units[static_cast<std::size_t>(i)];
        if (!isArticle(unit.key))
            return unit.isPunctuation ? QString() : unit.key;
    }
    return {};
}

Slot slotOf(const std::vector<WordUnit> &units, int unit)
{
    return {unit, neighbour(units, unit, -1), neighbour(units, unit, 1)};
}

/// Units with content that stand once on the side, by key. Figures that change places are another detector's.
QHash<QString, int> actorsOf(const SideWords &side)
{
    QHash<QString, int> actors;
    for (int i = 0; i < static_cast<int>(side.units.size()); ++i) {
        const WordUnit &unit = side.units[static_cast<std::size_t>(i)];
        const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
        if (!unit.isContent || unit.unlike == Equivalence::SameValue || word.kind == WordKind::Number)
            continue;
        if (actors.contains(unit.key))
            actors[unit.key] = -1;
        else
            actors.insert(unit.key, i);
    }
    return actors;
}

/// How many of a place's two neighbours are the same on both sides.
int sameNeighbours(const Slot &base, const Slot &other)
{
    return int(base.before == other.before) + int(base.after == other.after);
}

/// "Germany, France and Italy" in another order says the same, and so does "A met B".
bool mayBeSwapped(const SideWords &side, const std::vector<WordUnit> &units, int first, int second)
{
    bool hasMore = false;
    for (int i = first + 1; i < second; ++i) {
        const WordUnit &unit = units[static_cast<std::size_t>(i)];
        const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
        if (isOfClass(word.normal, WordClass::Mutual, side.version->version.language))
            return true;
        const bool isList = unit.isPunctuation || isArticle(unit.key)
            || isOneOf(word, {u"and", u"or", u"with", u"as", u"well", u"und", u"oder", u"mit"});
        hasMore = hasMore || !isList;
    }
    return !hasMore;
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
    constexpr int enough = 3; // Of the four neighbours.
    for (std::size_t a = 0; a < both.size(); ++a) {
        for (std::size_t b = a + 1; b < both.size(); ++b) {
            const auto &[first, firstThere] = both[a];
            const auto &[second, secondThere] = both[b];
            if (firstThere < secondThere || mayBeSwapped(base, base.units, first, second))
                continue;
            const int same = sameNeighbours(slotOf(base.units, first), slotOf(other.units, secondThere))
                + sameNeighbours(slotOf(base.units, second), slotOf(other.units, firstThere));
            if (same >= enough)
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
        Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
        Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
        {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
}

bool hasNegation(const SightedSide &side)
{
    return std::ranges::find(side.sightings, WordClass::Negation, &Sighting::kind) != side.sightings.end();
}

/// A word that was replaced by its opposite, where all around it stayed.
void findOpposites(const Turned &turned)
{
    constexpr int fewWords = 4;
    const SideWords &base = turned.base.side;
    const SideWords &other = turned.other.side;
    if (hasNegation(turned.base) != hasNegation(turned.other))
        return; // "Did not fall" for "rose".
    for (const WordEdit &edit : turned.link.words.diff) {
        if (edit.kind != EditKind::Replaced || edit.left.size() > fewWords || edit.right.size() > fewWords)
            continue;
        for (int l = edit.left.begin; l < edit.left.end; ++l) {
            for (int r = edit.right.begin; r < edit.right.end; ++r) {
                const Word &mine = base.words[static_cast<std::size_t>(l)];
                const Word &theirs = other.words[static_cast<std::size_t>(r)];
                if (!areOpposites(mine.stem, theirs.stem, base.version->version.language))
                    continue;
                turned.findings.push_back(
                    finding(FindingKind::MeaningReversed,
                            Tr::tr("%1 became its opposite, %2")
                                .arg(quoted(base.version->text(mine.range)),
                                     quoted(other.version->text(theirs.range))),
                            Tr::tr("The words around are the same, and the two mean opposite things."),
                            {placeOf(turned.sources, turned.link.base.version, mine.range),
                             placeOf(turned.sources, turned.link.other.version, theirs.range)}));
            }
        }
    }
}

} // namespace

void findTurnedMeaning(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const Turned turned{sources, link, sightedSide(link.words.left), sightedSide(link.words.right), findings};
    findTurnedAims(turned);
    if (link.link.relation != Relation::Edited)
        return;
    findSwappedActors(sources, link, findings);
    findOpposites(turned);
}

} // namespace retold
