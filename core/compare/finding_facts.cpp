#include "core/compare/detectors.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int leadSentences = 3; ///< The first body sentences carry the news.

/// The body sentences that the version begins with.
std::vector<int> leadOf(const AnnotatedVersion &version)
{
    std::vector<int> lead;
    for (std::size_t i = 0; i < version.sentences.size() && lead.size() < leadSentences; ++i) {
        if (version.sentences[i].kind == SentenceKind::Body)
            lead.push_back(static_cast<int>(i));
    }
    return lead;
}

bool isStory(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    return tellsStory(own.sentences[static_cast<std::size_t>(sentence)].kind);
}

} // namespace

void findDroppedLead(const FindingSources &sources, Findings &findings)
{
    if (!sources.comparison.reference)
        return;
    const int reference = *sources.comparison.reference;
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(reference)];
    for (const int sentence : leadOf(first)) {
        for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
            const std::array own{sentence};
            if (version == reference || !sources.story.links.sentencesLinked(reference, own, version).empty())
                continue;
            const QString message
                = Tr::tr("A fact of the lead is dropped: %1")
                      .arg(quoted(first.text(first.sentences[static_cast<std::size_t>(sentence)])));
            const int place = leadOf(*sources.story.versions[static_cast<std::size_t>(version)]).empty()
                ? 0
                : leadOf(*sources.story.versions[static_cast<std::size_t>(version)]).front();
            findings.push_back(finding(
                FindingKind::FactDropped, message, Tr::tr("No sentence of the version is linked to it."),
                {placeOfSentence(sources, reference, sentence), placeOfSentence(sources, version, place)}));
        }
    }
}

void findExclusiveFacts(const FindingSources &sources, Findings &findings)
{
    const std::size_t count = sources.story.versions.size();
    if (count < 2)
        return;
    std::vector<std::vector<Place>> alone(count);
    for (const Fact &fact : sources.comparison.facts) {
        const auto tells = [](const FactCell &cell) { return !cell.sentences.empty(); };
        if (std::ranges::count_if(fact.cells, tells) != 1)
            continue;
        const auto cell = std::ranges::find_if(fact.cells, tells);
        const auto version = static_cast<int>(cell - fact.cells.begin());
        const int sentence = cell->sentences.front();
        if (version != sources.comparison.reference && isStory(sources, version, sentence))
            alone[static_cast<std::size_t>(version)].push_back(placeOfSentence(sources, version, sentence));
    }
    for (std::size_t version = 0; version < count; ++version) {
        if (alone[version].empty())
            continue;
        const Version &own = sources.story.versions[version]->version;
        const QString name = own.outlet.isEmpty() ? own.source : own.outlet;
        findings.push_back(
            finding(FindingKind::FactExclusive,
                    Tr::tr("%n fact(s) stand in %1 alone", nullptr, static_cast<int>(alone[version].size()))
                        .arg(name),
                    Tr::tr("No other version has a sentence linked to them."), alone[version]));
    }
}

} // namespace retold
