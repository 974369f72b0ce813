#include "core/compare/summaries.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// What became of one sentence that tells the story. The reference is held against itself.
enum class Share { Identical, Edited, Paraphrased, Partial, Added };

Share shareOf(FactStatus status)
{
    switch (status) {
    case FactStatus::Reference:
    case FactStatus::Identical:
        return Share::Identical;
    case FactStatus::Edited:
        return Share::Edited;
    case FactStatus::Paraphrased:
        return Share::Paraphrased;
    case FactStatus::Partial:
        return Share::Partial;
    case FactStatus::Added:
    case FactStatus::Dropped:
        return Share::Added;
    }
    return Share::Added;
}

/// Whether the reference tells the fact in its story, and not in a byline or a credit.
bool isOfReference(const Comparison &comparison, const Fact &fact)
{
    for (std::size_t version = 0; version < fact.cells.size(); ++version) {
        const auto &sentences = comparison.versions[version]->sentences;
        const bool isTold = fact.cells[version].status == FactStatus::Reference
            && std::ranges::any_of(fact.cells[version].sentences, [&sentences](int sentence) {
                                return tellsStory(sentences[static_cast<std::size_t>(sentence)].kind);
                            });
        if (isTold)
            return true;
    }
    return false;
}

void countSentences(const Comparison &comparison, int version, VersionSummary &summary)
{
    const auto at = static_cast<std::size_t>(version);
    std::array<int, 5> counts{};
    for (const Fact &fact : comparison.facts) {
        const FactCell &cell = fact.cells[at];
        const int told = isOfReference(comparison, fact) ? 1 : 0;
        summary.factsInReference += told;
        if (cell.sentences.empty())
            summary.dropped += told;
        for (const int sentence : cell.sentences) {
            const auto &own = comparison.versions[at]->sentences[static_cast<std::size_t>(sentence)];
            if (tellsStory(own.kind))
                ++counts.at(static_cast<std::size_t>(shareOf(cell.status)));
        }
    }
    for (const int count : counts)
        summary.sentences += count;
    const auto share = [&](Share which) {
        const int count = counts.at(static_cast<std::size_t>(which));
        return summary.sentences == 0 ? 0.0 : static_cast<double>(count) / summary.sentences;
    };
    summary.identical = share(Share::Identical);
    summary.edited = share(Share::Edited);
    summary.paraphrased = share(Share::Paraphrased);
    summary.partial = share(Share::Partial);
    summary.added = share(Share::Added);
}

/// Whether the version has it of its own, and not from the reference.
template<typename Status>
bool isOwn(Status status, Status reference, Status added)
{
    return status == reference || status == added;
}

void countQuotes(const Comparison &comparison, std::vector<VersionSummary> &summaries)
{
    for (const QuoteGroup &group : comparison.quoteGroups) {
        for (const auto &member : group.members) {
            VersionSummary &summary = summaries[static_cast<std::size_t>(member.version)];
            const bool kept = member.status == QuoteStatus::Verbatim || member.status == QuoteStatus::Trimmed;
            const bool changed
                = member.status == QuoteStatus::Altered || member.status == QuoteStatus::Misattributed;
            summary.quotesInReference
                += isOwn(member.status, QuoteStatus::Reference, QuoteStatus::Added) ? 0 : 1;
            summary.quotesKept += kept ? 1 : 0;
            summary.quotesChanged += changed ? 1 : 0;
        }
    }
}

void countFigures(const Comparison &comparison, std::vector<VersionSummary> &summaries)
{
    for (const FigureGroup &group : comparison.figureGroups) {
        for (const auto &member : group.members) {
            VersionSummary &summary = summaries[static_cast<std::size_t>(member.version)];
            const bool kept = member.status == FigureStatus::Same
                || member.status == FigureStatus::Reformatted || member.status == FigureStatus::Implied;
            summary.figuresInReference
                += isOwn(member.status, FigureStatus::Reference, FigureStatus::Added) ? 0 : 1;
            summary.figuresKept += kept ? 1 : 0;
            summary.figuresChanged += member.status == FigureStatus::Altered ? 1 : 0;
        }
    }
}

} // namespace

std::vector<VersionSummary> summarize(const Comparison &comparison)
{
    std::vector<VersionSummary> summaries(comparison.versions.size());
    for (std::size_t version = 0; version < summaries.size(); ++version)
        countSentences(comparison, static_cast<int>(version), summaries[version]);
    countQuotes(comparison, summaries);
    countFigures(comparison, summaries);
    return summaries;
}

} // namespace retold
