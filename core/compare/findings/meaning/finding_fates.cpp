#include "core/compare/figures/figure_key.h"
#include "core/compare/findings/meaning/turned_shares.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kin.h"
#include "core/translation.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace retold {

namespace {

constexpr int familyStep = 10; ///< Levels of WordClass::Fate: family times ten and which of it.
constexpr int bodily = 1;
constexpr int convicted = 24;
constexpr int kin = 4; ///< This family and those after it tell who somebody is, not what became of him.

bool areOfOneFamily(const Sighting &left, const Sighting &right)
{
    return left.level / familyStep == right.level / familyStep;
}

/// Neither side tells the fate of the other anywhere: "killed 12 and injured 40" tells both.
bool areApart(const Wordings &wordings, const Sighting &left, const Sighting &right)
{
    return left.level != right.level && areOfOneFamily(left, right) && !hasLevel(wordings.other, left)
        && !hasLevel(wordings.base, right);
}

/// Harm to the body and guilt are facts of which one is false; who is charged was arrested before.
void report(const Wordings &wordings, FindingKind kind, const SightingPair &pair, const QString &message)
{
    const int family = pair.left->level / familyStep;
    const bool isGrave = family == bodily || family >= kin || pair.left->level == convicted
        || pair.right->level == convicted;
    const auto place
        = [&wordings](const SightedSide &side, const SentenceGroup &group, const Sighting &sighting) {
              return placeOf(wordings.sources, group.version, side.rangeOf(sighting));
          };
    Finding changed
        = finding(kind, message,
                  kind == FindingKind::RoleWrong ? Tr::tr("The words tell who somebody is.")
                                                 : Tr::tr("The words tell what became of somebody."),
                  {place(wordings.base, wordings.link.base, *pair.left),
                   place(wordings.other, wordings.link.other, *pair.right)});
    if (!isGrave)
        changed.severity = lowered(changed.severity);
    wordings.findings.push_back(std::move(changed));
}

/// The fates that stand in one place of the change, counted from either end.
std::optional<SightingPair> fatesIn(const Wordings &wordings, const WordEdit &edit)
{
    const auto isWithin = [](const Sighting &sighting, const IndexRange &part) {
        return sighting.kind == WordClass::Fate && part.begin <= sighting.words.begin
            && sighting.words.end <= part.end;
    };
    for (const Sighting &left : wordings.base.sightings) {
        for (const Sighting &right : wordings.other.sightings) {
            if (!isWithin(left, edit.left) || !isWithin(right, edit.right))
                continue;
            const int fromBegin
                = (left.words.begin - edit.left.begin) - (right.words.begin - edit.right.begin);
            const int fromEnd = (edit.left.end - left.words.end) - (edit.right.end - right.words.end);
            const bool isOnePlace = std::min(std::abs(fromBegin), std::abs(fromEnd)) <= 1;
            if (isOnePlace && areApart(wordings, left, right)
                && !areConverseKin(wordings.base.side, left.words.begin, wordings.other.side,
                                   right.words.begin))
                return SightingPair{&left, &right};
        }
    }
    return {};
}

/// A number of people with the one fate that its clause tells.
struct Toll {
    const Figure *figure = nullptr;
    const Sighting *fate = nullptr;
};

/// The one fate that the clause tells; none where it tells two.
const Sighting *soleFate(const SightedSide &side, const IndexRange &clause)
{
    const Sighting *sole = nullptr;
    for (const Sighting &sighting : side.sightings) {
        if (sighting.kind != WordClass::Fate || sighting.level / familyStep >= kin
            || sighting.words.begin < clause.begin || clause.end < sighting.words.end)
            continue;
        if (sole != nullptr && sole->level != sighting.level)
            return nullptr;
        sole = &sighting;
    }
    return sole;
}

std::vector<Toll> tollsOf(const SightedSide &side)
{
    constexpr int near = 6; // Words from the number to what became of them.
    std::vector<Toll> tolls;
    for (int i = 0; i < static_cast<int>(side.side.words.size()); ++i) {
        const TextRange &range = side.word(i).range;
        const auto &figures = side.side.version->figures;
        const auto figure = std::ranges::lower_bound(figures, range.begin, {},
                                                     [](const Figure &each) { return each.range.begin; });
        const bool isCount
            = figure != figures.end() && range.contains(figure->range) && figure->kind == FigureKind::Number;
        const Sighting *fate = isCount ? soleFate(side, clauseAround(side.side.words, i)) : nullptr;
        if (fate != nullptr && std::abs(fate->words.begin - i) <= near)
            tolls.push_back({&*figure, fate});
    }
    return tolls;
}

/// "At least 40 were hurt" and "at least 40 were killed", however the sentences are built.
bool reportTolls(const Wordings &wordings)
{
    const std::vector<Toll> mine = tollsOf(wordings.base);
    const std::vector<Toll> theirs = tollsOf(wordings.other);
    for (const Toll &left : mine) {
        const auto right = std::ranges::find_if(theirs, [&](const Toll &each) {
            return figureKey(*left.figure) == figureKey(*each.figure)
                && areApart(wordings, *left.fate, *each.fate);
        });
        if (right == theirs.end())
            continue;
        const auto textOf = [](const SightedSide &side, const Toll &toll) {
            const TextRange fate = side.rangeOf(*toll.fate);
            return quoted(side.side.version->text(TextRange{std::min(fate.begin, toll.figure->range.begin),
                                                            std::max(fate.end, toll.figure->range.end)}));
        };
        report(wordings, FindingKind::FigureMisplaced, {left.fate, right->fate},
               Tr::tr("%1 became %2").arg(textOf(wordings.base, left), textOf(wordings.other, *right)));
        return true;
    }
    return false;
}

} // namespace

void findFates(const Wordings &wordings)
{
    if (turnsShareAndFate(wordings.base.side.words, wordings.other.side.words) || reportTolls(wordings)
        || wordings.link.link.relation != Relation::Edited)
        return;
    constexpr int fewWords = 10;
    for (const WordEdit &edit : wordings.link.words.diff) {
        if (edit.kind != EditKind::Replaced || std::max(edit.left.size(), edit.right.size()) > fewWords)
            continue;
        const std::optional<SightingPair> pair = fatesIn(wordings, edit);
        if (pair)
            report(wordings,
                   pair->left->level / familyStep >= kin ? FindingKind::RoleWrong
                                                         : FindingKind::MeaningReversed,
                   *pair,
                   Tr::tr("%1 became %2")
                       .arg(quoted(wordings.base.textOf(*pair->left)),
                            quoted(wordings.other.textOf(*pair->right))));
    }
}

} // namespace retold
