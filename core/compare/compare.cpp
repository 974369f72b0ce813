#include "core/compare/compare.h"

#include "core/compare/facts.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_joins.h"
#include "core/compare/findings/findings.h"
#include "core/compare/name_groups.h"
#include "core/compare/name_joins.h"
#include "core/compare/quotes/quote_groups.h"
#include "core/compare/relations.h"
#include "core/compare/summaries.h"
#include "core/compare/unreferenced_groups.h"
#include "core/parallel.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <functional>

namespace retold {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, Tr::tr("The comparison was cancelled.")};
}

/// Alignment takes the first part of the progress, comparing the rest.
constexpr int alignedAt = 70;

Monitor partOf(const Monitor &whole)
{
    Monitor part = whole;
    part.progress
        = [&whole](int done, int total) { whole.progress(total > 0 ? alignedAt * done / total : 0, 100); };
    return part;
}

std::vector<ComparedLink> compareLinks(std::span<const Link> all, std::span<const VersionPtr> versions,
                                       const StoryNames &names, const StoryLinks &links,
                                       const Monitor &monitor)
{
    std::vector<ComparedLink> compared(all.size());
    forEachParallel(all.size(), monitor,
                    [&](std::size_t i) { compared[i] = compareLink(all[i], versions, names, links); });
    return compared;
}

/// The groups as people see them: with no reference each version is asked for what the others have.
void showGroups(const StoryView &story, const std::vector<QuoteGroup> &quotes,
                const std::vector<FigureGroup> &figures, Comparison &comparison)
{
    if (comparison.reference || comparison.versions.size() < 2) {
        comparison.quoteGroups = shownQuoteGroups(quotes, comparison.reference);
        comparison.figureGroups = shownFigureGroups(figures, comparison.reference);
        return;
    }
    comparison.quoteGroups = unreferencedQuotes(story, quotes);
    comparison.figureGroups = unreferencedFigures(story, figures);
    comparison.nameGroups = unreferencedNames(std::move(comparison.nameGroups));
}

} // namespace

int Comparison::countOf(Severity severity) const
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

Result<Comparison> compareVersions(std::vector<VersionPtr> versions, const CompareOptions &options,
                                   const Monitor &monitor)
{
    const Result<Alignment> alignment
        = alignVersions(versions, {options.reference, options.pins, options.memory}, partOf(monitor));
    if (!alignment)
        return alignment.error();

    Comparison comparison;
    comparison.versions = std::move(versions);
    comparison.reference = options.reference;
    comparison.memory = alignment->memory;
    const StoryNames names = identifyNames(comparison.versions);
    const StoryLinks links(comparison.versions, alignment->links);
    comparison.links = compareLinks(alignment->links, comparison.versions, names, links, monitor);
    if (monitor.isStopped())
        return cancelled();
    monitor.progress(80, 100);

    const FigureItems figureItems(comparison.versions);
    const StoryView story{comparison.versions, names, links, figureItems, comparison.reference};
    comparison.facts = makeFacts(alignment->rows, comparison.links, links, comparison.reference);
    std::vector<QuoteGroup> quotes;
    std::vector<FigureGroup> figures;
    const std::array<std::function<void()>, 3> groupings{[&] { quotes = groupQuotes(story); },
                                                         [&] { figures = groupFigures(story); },
                                                         [&] { comparison.nameGroups = groupNames(story); }};
    forEachParallel(groupings.size(), monitor, [&groupings](std::size_t i) { groupings[i](); });
    showGroups(story, quotes, figures, comparison);
    monitor.progress(90, 100);
    if (monitor.isStopped())
        return cancelled();

    comparison.findings = findFindings({story, comparison, quotes, figures});
    joinChangedFigures(comparison);
    retitleNames(comparison);
    comparison.summaries = summarize(comparison);
    monitor.progress(100, 100);
    return comparison;
}

} // namespace retold
