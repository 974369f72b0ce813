#include "core/compare/detectors.h"
#include "core/translation.h"

#include <algorithm>
#include <cmath>

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

/// How far into its story a sentence stands, 0 to 1.
double placeInStory(const FindingSources &sources, const SentenceGroup &group)
{
    const std::size_t count
        = sources.story.versions[static_cast<std::size_t>(group.version)]->sentences.size();
    return static_cast<double>(group.sentences.front())
        / static_cast<double>(std::max<std::size_t>(1, count));
}

/// Whether the version has the sentence from another, with changes: what is new in it was put in.
bool isEdited(const FindingSources &sources, int version, int sentence)
{
    return std::ranges::any_of(sources.story.links.linksOf(version, sentence), [&sources](int link) {
        return sources.comparison.links[static_cast<std::size_t>(link)].relation == Relation::Edited;
    });
}

/// Reports the one member of a group that no other version has, where it was put into a sentence told
/// elsewhere.
template<typename Group>
void reportUnsupported(const FindingSources &sources, const Group &group, const TextRange &range,
                       Findings &findings)
{
    const auto &member = group.members.front();
    const bool alone
        = std::ranges::count_if(group.members, [](const auto &each) { return each.item.has_value(); }) == 1;
    const Place place = placeOf(sources, member.version, range);
    if (!alone || member.version == sources.comparison.reference
        || !isEdited(sources, member.version, place.sentence))
        return;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    findings.push_back(
        finding(FindingKind::FactUnsupported,
                Tr::tr("%1 was put in, and no other version has it").arg(quoted(own.text(range))),
                Tr::tr("The sentence is told by another version without it."), {place}));
}

/// Where the other version begins is where the fact would be looked for.
Finding droppedFact(const FindingSources &sources, int reference, int sentence, int version)
{
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(reference)];
    const std::vector<int> lead = leadOf(*sources.story.versions[static_cast<std::size_t>(version)]);
    std::vector<Place> places{placeOfSentence(sources, reference, sentence)};
    if (!lead.empty())
        places.push_back(placeOfSentence(sources, version, lead.front()));
    return finding(FindingKind::FactDropped,
                   Tr::tr("A fact of the lead is dropped: %1")
                       .arg(quoted(first.text(first.sentences[static_cast<std::size_t>(sentence)]))),
                   Tr::tr("No sentence of the version is linked to it."), std::move(places));
}

} // namespace

void findUnsupportedAdditions(const FindingSources &sources, Findings &findings)
{
    for (const NameGroup &group : sources.comparison.nameGroups) {
        const auto &member = group.members.front();
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
        reportUnsupported(sources, group, own.mentions[static_cast<std::size_t>(*member.item)].range,
                          findings);
    }
    for (const FigureGroup &group : sources.figures) {
        const auto &member = group.members.front();
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
        reportUnsupported(sources, group, own.figures[static_cast<std::size_t>(*member.item)].range,
                          findings);
    }
}

/// Half the story is far; nearer moves are a matter of how the story is built.
void findMovedFacts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double far = 0.5;
    const double before = placeInStory(sources, link.base);
    const double after = placeInStory(sources, link.other);
    const auto &reference = sources.comparison.reference;
    const bool counts = link.link.link.moved && link.link.relation != Relation::Partial
        && (!reference || link.base.version == *reference);
    if (!counts || std::abs(before - after) < far)
        return;
    const Place first = placeOfSentence(sources, link.base.version, link.base.sentences.front());
    const Place answer = placeOfSentence(sources, link.other.version, link.other.sentences.front());
    const QString words
        = quoted(sources.story.versions[static_cast<std::size_t>(first.version)]->text(first.range));
    const QString message = after > before ? Tr::tr("Moved far down the story: %1").arg(words)
                                           : Tr::tr("Moved far up the story: %1").arg(words);
    findings.push_back(finding(FindingKind::OrderChanged, message,
                               Tr::tr("It stands half a story away from its place."), {first, answer}));
}

void findDroppedLead(const FindingSources &sources, Findings &findings)
{
    if (!sources.comparison.reference)
        return;
    const int reference = *sources.comparison.reference;
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(reference)];
    for (const int sentence : leadOf(first)) {
        for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
            const std::array own{sentence};
            if (version != reference && sources.story.links.sentencesLinked(reference, own, version).empty())
                findings.push_back(droppedFact(sources, reference, sentence, version));
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
        const QString name = versionName(sources, static_cast<int>(version));
        findings.push_back(
            finding(FindingKind::FactExclusive,
                    //: %1 is an outlet, %2 a number.
                    Tr::tr("Facts that stand in %1 alone: %2").arg(name).arg(alone[version].size()),
                    Tr::tr("No other version has a sentence linked to them."), alone[version]));
    }
}

} // namespace retold
