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

/// One side with a warning, the other with an aim, whichever of them is the base.
struct WarnedAim {
    const SightedSide &warned;
    const SightedSide &aimed;
};

bool governsAlike(const SightedSide &side, const SightedSide &far, const Sighting &same, WordClass kind)
{
    return std::ranges::any_of(side.sightings, [&](const Sighting &each) {
        return each.kind == kind && commonGoverned(side, each, far, same) >= 2;
    });
}

/// "It would dismiss": somebody means to do what the verb says.
bool isMeant(const SightedSide &side, int verb)
{
    constexpr int before = 2;
    return verb >= before && isOneOf(side.word(verb - 1), {u"will", u"would", u"'ll", u"shall"})
        && isOneOf(side.word(verb - before), {u"it", u"he", u"she", u"they", u"we", u"i", u"who"});
}

/// The verb that the warning governs and the other side has as somebody's own intention, with its subject.
std::optional<TextRange> intentionOf(const WarnedAim &pair, const Sighting &warning)
{
    constexpr int alike = 2;
    std::optional<TextRange> meant;
    int common = 0;
    for (const Anchor &anchor : anchorsOf(pair.warned.side, pair.aimed.side)) {
        if (std::ranges::find(warning.governed, anchor.left) == warning.governed.end())
            continue;
        ++common;
        if (!meant && isMeant(pair.aimed, anchor.right) && !isMeant(pair.warned, anchor.left))
            meant = TextRange{pair.aimed.word(anchor.right - 2).range.begin,
                              pair.aimed.word(anchor.right).range.end};
    }
    return common >= alike ? meant : std::nullopt;
}

/// What the other side wants that this warning is of.
std::optional<TextRange> aimOf(const WarnedAim &pair, const Sighting &warning)
{
    const auto turned = std::ranges::find_if(pair.aimed.sightings, [&](const Sighting &aim) {
        return aim.kind == WordClass::Aim && commonGoverned(pair.warned, warning, pair.aimed, aim) >= 2
            && !governsAlike(pair.warned, pair.aimed, aim, WordClass::Aim);
    });
    if (turned == pair.aimed.sightings.end())
        return {};
    return pair.aimed.statementRangeOf(*turned);
}

/// "Make clear" warns only of something bad.
bool isWarning(const SightedSide &side, const Sighting &sighting)
{
    constexpr int byItself = 1;
    const QString &language = side.side.version->version.language;
    return sighting.kind == WordClass::Warning
        && (sighting.level == byItself || std::ranges::any_of(sighting.governed, [&](int word) {
                return isOfClass(side.word(word).normal, WordClass::Harm, language);
            }));
}

bool isKeptWarning(const WarnedAim &pair, const Sighting &warning)
{
    return std::ranges::any_of(pair.aimed.sightings, [&](const Sighting &each) {
        return isWarning(pair.aimed, each) && commonGoverned(pair.aimed, each, pair.warned, warning) >= 2;
    });
}

/// What one side fears the other wants: the two govern the same words.
void findTurnedAims(const Turned &turned, const WarnedAim &pair)
{
    const bool isBaseWarned = &pair.warned == &turned.base;
    for (const Sighting &warning : pair.warned.sightings) {
        if (!isWarning(pair.warned, warning) || isKeptWarning(pair, warning))
            continue;
        auto wanted = intentionOf(pair, warning);
        if (!wanted)
            wanted = aimOf(pair, warning);
        if (!wanted)
            continue;
        const TextRange feared = pair.warned.statementRangeOf(warning);
        const TextRange &before = isBaseWarned ? feared : *wanted;
        const TextRange &after = isBaseWarned ? *wanted : feared;
        turned.findings.push_back(finding(FindingKind::MeaningReversed,
                                          Tr::tr("%1 became %2")
                                              .arg(quoted(turned.base.side.version->text(before)),
                                                   quoted(turned.other.side.version->text(after))),
                                          Tr::tr("What one version warns of, the other has as an aim."),
                                          {placeOf(turned.sources, turned.link.base.version, before),
                                           placeOf(turned.sources, turned.link.other.version, after)}));
        return; // One sentence, one cause.
    }
}

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

/// The key of the nearest unit in that direction that is no article, nor, where `overPhrase`, another name or
/// noun; empty at an end.
QString neighbour(const std::vector<WordUnit> &units, int from, int step, bool overPhrase)
{
    for (int i = from + step; i >= 0 && i < static_cast<int>(units.size()); i += step) {
        const WordUnit &unit = units[static_cast<std::size_t>(i)];
        const bool isOfPhrase = overPhrase
            && ((unit.isContent && unit.unlike != Equivalence::SameValue) || unit.key == u"'s"
                || unit.key == u"'");
        if (!isArticle(unit.key) && !isOfPhrase)
            return unit.isPunctuation ? QString() : unit.key;
    }
    return {};
}

Slot slotOf(const std::vector<WordUnit> &units, int unit)
{
    return {neighbour(units, unit, -1, false), neighbour(units, unit, 1, false),
            neighbour(units, unit, -1, true), neighbour(units, unit, 1, true)};
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
    const bool isBefore = base.before == other.before || base.beforePhrase == other.beforePhrase;
    const bool isAfter = base.after == other.after || base.afterPhrase == other.afterPhrase;
    return int(isBefore) + int(isAfter);
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
    findTurnedAims(turned, {turned.base, turned.other});
    findTurnedAims(turned, {turned.other, turned.base});
    if (link.link.relation != Relation::Edited)
        return;
    findSwappedActors(sources, link, findings);
    findOpposites(turned);
}

} // namespace retold
