#include "core/compare/findings/findings.h"

#include "core/compare/facts.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/figures/finding_thing_values.h"
#include "core/compare/findings/figures/finding_two_votes.h"
#include "core/compare/findings/finding_causes.h"
#include "core/compare/findings/finding_denial_excuses.h"
#include "core/compare/findings/finding_merging.h"
#include "core/compare/findings/meaning/finding_dropped_provisos.h"
#include "core/compare/findings/meaning/finding_undecided_deeds.h"
#include "core/compare/findings/people/finding_members.h"
#include "core/compare/findings/people/finding_other_houses.h"
#include "core/compare/findings/people/finding_wrong_doers.h"
#include "core/compare/findings/quotes/finding_grown_quotes.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/sources/finding_answers.h"
#include "core/compare/findings/sources/finding_bare_claims.h"
#include "core/compare/findings/sources/finding_disputed_counts.h"
#include "core/compare/findings/sources/finding_dropped_denials.h"
#include "core/compare/findings/times/finding_deed_days.h"
#include "core/compare/findings/times/finding_statement_days.h"
#include "core/compare/findings/whole_phrase.h"
#include "core/compare/quotes/quote_cues.h"
#include "core/compare/readings/sentence_words.h"
#include "core/parallel.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace retold {

namespace {

using StoryDetector = void (*)(const FindingSources &, Findings &);
using LinkDetector = void (*)(const FindingSources &, const BaseLink &, Findings &);

constexpr std::array storyDetectors{
    &findFigureClaims,       &findTurnedStances,    &findSpeakerChanges, &findOtherSources,
    &findClaimsToldAsFacts,  &findBorrowedFigures,  &findLostSources,    &findOwnMisquotations,
    &findGraveCuts,          &findChangedQuotes,    &findTidiedQuotes,   &findUnmarkedQuotes,
    &findMarkedQuotes,       &findTwoDays,          &findEventDays,      &findDeedDays,
    &findTwoValuesOfThings,  &findTwoVotes,         &findWrongAges,      &findChangedFigures,
    &findLostFigures,        &findRoleClashes,      &findRespelledNames, &findOwnContradictions,
    &findChangedCommitments, &findComingToldAsPast, &findDroppedLead,    &findUnsupportedAdditions,
    &findExclusiveFacts,     &findChangedCrowds,    &findSecondCounts,   &findSummedCounts,
    &findToldRoles,          &findOtherWork,        &findMovedQuotes,    &findTurnedFrames,
    &findCoinedQuotes,       &findHardenedQuotes,   &findJoinedQuotes,   &findCrossedActs,
    &findExchangedRoles,     &findBareClaims,       &findGrownQuotes,    &findRecolouredStatements,
    &findOddValues,          &findUnlinkedValues,   &findOtherStages,    &findStepsForLevels,
    &findTurnedInvolvement,  &findOtherHouses,      &findDroppedDenials, &findMembersForWhole,
    &findDisputedCounts,     &findOtherCountings,   &findFarCounts,      &findMisplacedTitles,
    &findTurnedClockSpans,   &findTollSums,         &findAllForSome,     &findExchangedPhrases,
    &findDroppedExcuses,     &findHeadsOfParts,     &findOtherBearers,   &findLeftValues,
    &findOddDates,           &findOddSpans,         &findClaimedCauses,  &findUndecidedDeeds,
    &findOtherOwners,        &findOtherHonours,     &findTiesAsCauses,   &findAddedClaims,
};

constexpr std::array linkDetectors{
    &findTurnedMeaning,      &findWarningsToldAsAims, &findOpposites,           &findTurnedComparisons,
    &findReplacedNames,      &findStrangerNames,      &findDroppedQualities,    &findChangedSequence,
    &findStatementsOfOthers, &findChangedNegations,   &findChangedTense,        &findChangedWording,
    &findMisplacedFigures,   &findChangedScores,      &findExchangedFigures,    &findTurnedParts,
    &findOtherUnits,         &findOtherDays,          &findMovedFacts,          &findStandIns,
    &findOtherPeriods,       &findSwappedPosts,       &findExchangedPredicates, &findOtherOrigins,
    &findContraries,         &findSwappedWords,       &findTurnedVoices,        &findWidenedClaims,
    &findDroppedTellers,     &findDroppedLimits,      &findTurnedBounds,        &findDroppedRelations,
    &findCutSources,         &findLoneWords,          &findExchangedStretches,  &findReplacedRoles,
    &findLoneGrammar,        &findOtherSexes,         &findOtherPronouns,       &findOtherRates,
    &findSoleRivals,         &findOtherSpans,         &findFormerValues,        &findPartsForWholes,
    &findOtherShares,        &findTurnedTurnouts,     &findKeptLevels,          &findAnswers,
    &findOneForMany,         &findRangeEnds,          &findOtherGroups,         &findRecastSpans,
    &findOtherThings,        &findOtherRanks,         &findOtherPartsOfDay,     &findHouseStyle,
    &findSharesForAmounts,   &findTurnedDeviations,   &findJointShares,         &findTurnedChances,
    &findTurnedThresholds,   &findOtherHolders,       &findSwappedValues,       &findOtherGivers,
    &findOtherOccurrences,   &findWholesForParts,     &findOtherShareOwners,    &findMergedRemainders,
    &findOtherSubjectCounts, &findOtherPurposes,      &findOtherObjects,        &findTurnedSpanSides,
    &findDroppedTerms,       &findOtherReasons,       &findInventedDoers,       &findTurnedPreferences,
    &findOtherSettings,      &findExchangedPersons,   &findUnansweredDenials,   &findMovedDenials,
    &findKeptWords,          &findDroppedProvisos,    &findPastOccasions,       &findDoubtedPersons,
    &findOtherDayKinds,      &findOtherCountedThings, &findDroppedEach,         &findOtherRegions,
    &findOtherAgeLimits,     &findDroppedExceptions,  &findStatementDays,       &findCulprits,

    &findLostEnds,           &findWithheldStatements, &findKnownDenials,
};

/// For each version and sentence, the version that its row is held against.
class Bases final {
public:
    explicit Bases(const Comparison &comparison)
    {
        for (const VersionPtr &version : comparison.versions)
            m_bases.emplace_back(version->sentences.size(), -1);
        for (const Fact &fact : comparison.facts)
            addFact(fact);
    }

    int of(int version, int sentence) const
    {
        return m_bases[static_cast<std::size_t>(version)][static_cast<std::size_t>(sentence)];
    }

private:
    /// The reference's cell, or the first that tells it where the reference does not.
    void addFact(const Fact &fact)
    {
        const auto reference = std::ranges::find(fact.cells, FactStatus::Reference, &FactCell::status);
        const auto first
            = std::ranges::find_if(fact.cells, [](const FactCell &cell) { return !cell.sentences.empty(); });
        const auto base = (reference != fact.cells.end() ? reference : first) - fact.cells.begin();
        for (std::size_t version = 0; version < fact.cells.size(); ++version) {
            for (const int sentence : fact.cells[version].sentences)
                m_bases[version][static_cast<std::size_t>(sentence)] = static_cast<int>(base);
        }
    }

    std::vector<std::vector<int>> m_bases;
};

/// The side that the other is held against; none where a third version is the base of both.
const SentenceGroup *baseSide(const Link &link, const Bases &bases, std::optional<int> reference)
{
    for (const SentenceGroup *side : {&link.left, &link.right}) {
        if (side->version == reference)
            return side;
    }
    const int base = bases.of(link.left.version, link.left.sentences.front());
    for (const SentenceGroup *side : {&link.left, &link.right}) {
        if (side->version == base)
            return side;
    }
    return nullptr;
}

Findings findingsOf(const FindingSources &sources, const ComparedLink &compared, const Bases &bases)
{
    const Link &link = compared.link;
    const SentenceGroup *base = baseSide(link, bases, sources.comparison.reference);
    if (base == nullptr)
        return {};
    const auto wordsOf = [&sources](const SentenceGroup &group) {
        return wordsOfSentences(*sources.story.versions[static_cast<std::size_t>(group.version)],
                                group.version, group.sentences, sources.story.names);
    };
    const SentenceGroup &other = base == &link.left ? link.right : link.left;
    const BaseLink view{compared, *base, other, compareWords(wordsOf(*base), wordsOf(other))};
    Findings findings;
    for (const LinkDetector detect : linkDetectors)
        detect(sources, view, findings);
    dropExcusedDenials(sources, view, findings);
    return findings;
}

/// What all detectors find, in the order of the tables and links whichever core comes first.
Findings detect(const FindingSources &sources)
{
    const Bases bases(sources.comparison);
    const std::vector<ComparedLink> &links = sources.comparison.links;
    std::vector<Findings> parts(storyDetectors.size() + links.size());
    forEachParallel(parts.size(), Monitor(), [&](std::size_t i) {
        if (i < storyDetectors.size())
            storyDetectors[i](sources, parts[i]);
        else
            parts[i] = findingsOf(sources, links[i - storyDetectors.size()], bases);
    });
    Findings findings;
    for (Findings &part : parts)
        std::ranges::move(part, std::back_inserter(findings));
    return findings;
}

/// Tells the versions that agree against the first place, where there are several.
void tellAgreement(const FindingSources &sources, Finding &finding)
{
    QStringList names;
    for (std::size_t i = 1; i < finding.places.size(); ++i) {
        const int version = finding.places[i].version;
        const QString name = versionName(sources, version);
        if (version != finding.places.front().version && !names.contains(name))
            names += name;
    }
    if (names.size() > 1) {
        //: %1 is a list of outlets.
        finding.why += u' ' + Tr::tr("The same stands in %1.").arg(names.join(QStringLiteral(", ")));
        //: The end of a message: %1 is a list of outlets, those after the first that has the change.
        finding.message += Tr::tr(", also in %1").arg(names.sliced(1).join(QStringLiteral(", ")));
    }
}

/// What is marked in the texts reaches as far as the words that the message quotes. Only when all causes are
/// told apart, for those are known by what was changed itself.
void markWhatIsQuoted(const FindingSources &sources, Finding &finding)
{
    for (Place &place : finding.places) {
        const AnnotatedVersion &own = versionAt(sources, place.version);
        const TextRange whole = wholePhrase(own, place.range);
        if (whole != place.range && finding.message.contains(quoted(own.text(whole))))
            place.range = whole;
    }
}

/// Keeps the base's place first, the others by version and position.
void finishFinding(const FindingSources &sources, Finding &finding)
{
    markWhatIsQuoted(sources, finding);
    if (finding.places.size() > 2)
        std::sort(finding.places.begin() + 1, finding.places.end());
    tellAgreement(sources, finding);
}

/// By version, the reference before all others.
auto orderOf(const Finding &finding, std::optional<int> reference)
{
    const Place place = finding.places.empty() ? Place{} : finding.places.front();
    const int version = place.version == reference ? -1 : place.version;
    return std::tuple(finding.severity, rankOf(finding.kind), version, place.range);
}

} // namespace

std::vector<Finding> findFindings(const FindingSources &sources)
{
    Findings findings = detect(sources);
    dropSharedCauses(sources, findings);
    findings = merged(sources, std::move(findings));
    for (Finding &each : findings)
        finishFinding(sources, each);
    dropQuotedTwice(findings);
    std::ranges::stable_sort(findings, [&sources](const Finding &left, const Finding &right) {
        return orderOf(left, sources.comparison.reference) < orderOf(right, sources.comparison.reference);
    });
    return findings;
}

bool isWorthReading(const FindingSources &sources, const BaseLink &link)
{
    if (!link.link.link.pinned && link.link.link.score < sureLink)
        return false;
    const auto &reference = sources.comparison.reference;
    return !reference || link.base.version == *reference || link.link.relation == Relation::Edited;
}

std::vector<int> englishBeside(const FindingSources &sources, int base)
{
    const auto isEnglish
        = [&sources](int version) { return versionAt(sources, version).version.language == u"en"; };
    std::vector<int> versions;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version != base && isEnglish(base) && isEnglish(version))
            versions.push_back(version);
    }
    return versions;
}

bool isWorthReadingAsEnglish(const FindingSources &sources, const BaseLink &link)
{
    constexpr std::size_t hostile = 400; // Words: no sentence has so many.
    const auto isReadable = [](const SideWords &side) {
        return side.version->version.language == u"en" && side.words.size() <= hostile;
    };
    return isWorthReading(sources, link) && isReadable(link.words.left) && isReadable(link.words.right);
}

bool isSurelyLinked(const FindingSources &sources, int version, int sentence, int other)
{
    return std::ranges::any_of(sources.story.links.linksOf(version, sentence), [&](int index) {
        const Link &link = sources.comparison.links[static_cast<std::size_t>(index)].link;
        const bool joinsThem = link.left.version == other || link.right.version == other;
        return joinsThem && (link.pinned || link.score >= sureLink);
    });
}

Finding finding(FindingKind kind, QString message, QString why, std::vector<Place> places)
{
    return {kind, severityOf(kind), std::move(message), std::move(why), std::move(places)};
}

QString versionName(const FindingSources &sources, int version)
{
    const Version &own = sources.story.versions[static_cast<std::size_t>(version)]->version;
    return own.outlet.isEmpty() ? own.source : own.outlet;
}

Place placeOf(const FindingSources &sources, int version, const TextRange &range)
{
    const auto &sentences = sources.story.versions[static_cast<std::size_t>(version)]->sentences;
    const auto after = std::ranges::upper_bound(
        sentences, range.begin, {}, [](const Sentence &sentence) { return sentence.range.begin; });
    return {version, range, std::max(0, static_cast<int>(after - sentences.begin()) - 1)};
}

Place placeOfSentence(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    return {version, own.sentences[static_cast<std::size_t>(sentence)].range, sentence};
}

} // namespace retold
