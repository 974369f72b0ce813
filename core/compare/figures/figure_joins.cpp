#include "core/compare/figures/figure_joins.h"

#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

/// Of one day in two writings a time may have changed beside it.
bool tellsValue(FindingKind kind)
{
    return kind == FindingKind::FigureAltered || kind == FindingKind::UnitChanged;
}

bool isOfFigures(FindingKind kind)
{
    return tellsValue(kind) || kind == FindingKind::TimeChanged;
}

/// The figure that the place is; none where it is more than one, or words around one.
std::optional<int> figureAt(const AnnotatedVersion &version, const Place &place)
{
    const auto own = inSentence(version.figures, place.sentence);
    const auto found = std::ranges::find(own, place.range, &Figure::range);
    return found == own.end() ? std::nullopt
                              : std::optional(static_cast<int>(&*found - version.figures.data()));
}

/// Where a figure of one version is a member with that status.
struct Membership {
    std::size_t group = 0;
    std::size_t member = 0;
};

std::optional<Membership> membershipOf(const std::vector<FigureGroup> &groups, int version, int figure,
                                       FigureStatus status)
{
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const auto &members = groups[group].members;
        const auto found = std::ranges::find_if(members, [&](const auto &each) {
            return each.version == version && each.item == figure && each.status == status;
        });
        if (found != members.end())
            return Membership{group, static_cast<std::size_t>(found - members.begin())};
    }
    return {};
}

/// The reference's figure, dropped by the version, and the version's, put in.
void joinPair(std::vector<FigureGroup> &groups, const Place &before, int figure, const Place &after,
              int answer)
{
    const auto known = membershipOf(groups, before.version, figure, FigureStatus::Reference);
    const auto added = membershipOf(groups, after.version, answer, FigureStatus::Added);
    if (!known || !added)
        return;
    auto &members = groups[known->group].members;
    const auto dropped = std::ranges::find_if(members, [&after](const auto &each) {
        return each.version == after.version && each.status == FigureStatus::Dropped;
    });
    if (dropped == members.end())
        return;
    *dropped = {after.version, answer, {after.sentence}, FigureStatus::Altered};
    auto &left = groups[added->group].members;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(added->member));
    if (left.empty())
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(added->group));
}

/// One row has both, and its verdict, by the value alone, took the one for another writing of the other: as
/// of "dozens" and "hundreds", or two ranges that overlap.
void alterPair(std::vector<FigureGroup> &groups, const Place &before, int figure, const Place &after,
               int answer)
{
    const auto known = membershipOf(groups, before.version, figure, FigureStatus::Reference);
    const auto kept = membershipOf(groups, after.version, answer, FigureStatus::Reformatted);
    if (known && kept && known->group == kept->group)
        groups[kept->group].members[kept->member].status = FigureStatus::Altered;
}

} // namespace

void joinChangedFigures(Comparison &comparison)
{
    if (!comparison.reference)
        return;
    for (const Finding &finding : comparison.findings) {
        if (!isOfFigures(finding.kind) || finding.places.empty()
            || finding.places.front().version != *comparison.reference)
            continue;
        const Place &before = finding.places.front();
        const auto figure = figureAt(*comparison.versions[static_cast<std::size_t>(before.version)], before);
        for (const Place &after : finding.places) {
            const auto answer
                = figureAt(*comparison.versions[static_cast<std::size_t>(after.version)], after);
            if (!figure || !answer || after.version == before.version)
                continue;
            joinPair(comparison.figureGroups, before, *figure, after, *answer);
            if (tellsValue(finding.kind))
                alterPair(comparison.figureGroups, before, *figure, after, *answer);
        }
    }
}

} // namespace retold
