#pragma once

#include "core/compare/findings/findings.h"
#include "core/compare/link_words.h"

namespace retold {

using Findings = std::vector<Finding>;

/// A link seen from the version that the other is held against.
struct BaseLink {
    const ComparedLink &link;
    SentenceGroup base;
    SentenceGroup other;
    LinkWords words; ///< Base on the left.
};

/// Detectors that look at the whole story, once.
void findChangedQuotes(const FindingSources &sources, Findings &findings);
void findTidiedQuotes(const FindingSources &sources, Findings &findings);
void findGraveCuts(const FindingSources &sources, Findings &findings);
void findCoinedQuotes(const FindingSources &sources, Findings &findings);
void findHardenedQuotes(const FindingSources &sources, Findings &findings);
void findJoinedQuotes(const FindingSources &sources, Findings &findings);
void findMovedQuotes(const FindingSources &sources, Findings &findings);
void findTurnedFrames(const FindingSources &sources, Findings &findings);
void findUnmarkedQuotes(const FindingSources &sources, Findings &findings);
void findMarkedQuotes(const FindingSources &sources, Findings &findings);
void findSpeakerChanges(const FindingSources &sources, Findings &findings);
void findFigureClaims(const FindingSources &sources, Findings &findings);
void findBorrowedFigures(const FindingSources &sources, Findings &findings);
void findTurnedStances(const FindingSources &sources, Findings &findings);
void findClaimsToldAsFacts(const FindingSources &sources, Findings &findings);
void findOtherSources(const FindingSources &sources, Findings &findings);
void findLostSources(const FindingSources &sources, Findings &findings);
void findChangedFigures(const FindingSources &sources, Findings &findings);
void findLostFigures(const FindingSources &sources, Findings &findings);
void findRoleClashes(const FindingSources &sources, Findings &findings);
void findTurnedInvolvement(const FindingSources &sources, Findings &findings);
void findOtherWork(const FindingSources &sources, Findings &findings);
void findToldRoles(const FindingSources &sources, Findings &findings);
void findMisplacedTitles(const FindingSources &sources, Findings &findings);
void findWarningsToldAsAims(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherHonours(const FindingSources &sources, Findings &findings);
void findRespelledNames(const FindingSources &sources, Findings &findings);
void findChangedCrowds(const FindingSources &sources, Findings &findings);
void findComingToldAsPast(const FindingSources &sources, Findings &findings);
void findChangedCommitments(const FindingSources &sources, Findings &findings);
void findOwnContradictions(const FindingSources &sources, Findings &findings);
void findOddValues(const FindingSources &sources, Findings &findings);
void findOddDates(const FindingSources &sources, Findings &findings);
void findOddSpans(const FindingSources &sources, Findings &findings);
void findStepsForLevels(const FindingSources &sources, Findings &findings);
void findSecondCounts(const FindingSources &sources, Findings &findings);
void findSummedCounts(const FindingSources &sources, Findings &findings);
void findWrongAges(const FindingSources &sources, Findings &findings);
void findTwoDays(const FindingSources &sources, Findings &findings);
void findEventDays(const FindingSources &sources, Findings &findings);
void findOwnMisquotations(const FindingSources &sources, Findings &findings);
void findDroppedLead(const FindingSources &sources, Findings &findings);
void findUnsupportedAdditions(const FindingSources &sources, Findings &findings);
void findCrossedActs(const FindingSources &sources, Findings &findings);
void findExchangedRoles(const FindingSources &sources, Findings &findings);
void findOtherBearers(const FindingSources &sources, Findings &findings);
void findExchangedPhrases(const FindingSources &sources, Findings &findings);
/// "The cause is not known" told as "it was caused by worn pipes". English alone.
void findClaimedCauses(const FindingSources &sources, Findings &findings);
void findAddedClaims(const FindingSources &sources, Findings &findings);
void findTiesAsCauses(const FindingSources &sources, Findings &findings);
void findExclusiveFacts(const FindingSources &sources, Findings &findings);

/// Detectors that look at one link.
void findChangedWording(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedMeaning(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOpposites(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherRanks(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherThings(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherReasons(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findContraries(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedComparisons(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findChangedSequence(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findReplacedNames(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedQualities(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedExceptions(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findStrangerNames(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findExchangedPersons(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findChangedNegations(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findUnansweredDenials(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findWithheldStatements(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findKnownDenials(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findMovedDenials(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findStatementsOfOthers(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findChangedTense(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findMisplacedFigures(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findExchangedFigures(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedParts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherRates(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findSoleRivals(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherSpans(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherUnits(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherDays(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findStandIns(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findChangedScores(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findMovedFacts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findSwappedPosts(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherPartsOfDay(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findPastOccasions(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findCulprits(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDoubtedPersons(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findLostEnds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherPeriods(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findExchangedPredicates(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherOrigins(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherRegions(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findSwappedWords(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedVoices(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findWidenedClaims(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findTurnedBounds(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedLimits(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedRelations(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findDroppedTellers(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findExchangedStretches(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findKeptWords(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findLoneWords(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findCutSources(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findReplacedRoles(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findLoneGrammar(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherPronouns(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findOtherSexes(const FindingSources &sources, const BaseLink &link, Findings &findings);
void findHouseStyle(const FindingSources &sources, const BaseLink &link, Findings &findings);

/// Links below this score are too often wrong to accuse anybody of a change.
inline constexpr double sureLink = 0.5;

/// Whether the link is sure enough to be read word by word. Two versions beside the reference are held
/// against each other only where they have one sentence: what each tells in words of its own need not agree.
bool isWorthReading(const FindingSources &sources, const BaseLink &link);

/// The same, for detectors that read the grammar of English: both sides are English, and no longer than a
/// sentence can be.
bool isWorthReadingAsEnglish(const FindingSources &sources, const BaseLink &link);

/// The versions beside that one that are in English, where it is too.
std::vector<int> englishBeside(const FindingSources &sources, int base);

/// Whether the version surely tells the sentence.
bool isSurelyLinked(const FindingSources &sources, int version, int sentence, int other);

/// A finding of the kind with its severity from the table.
Finding finding(FindingKind kind, QString message, QString why, std::vector<Place> places);

/// So many words a message quotes at most.
inline constexpr int mostQuoted = 12;

/// The words in single quotation marks without the comma or full stop at their end; of more than mostQuoted
/// the first and last ones.
QString quoted(QStringView words);

/// The same of a phrase that is made whole first (whole_phrase.h).
QString quotedPhrase(const AnnotatedVersion &version, const TextRange &phrase);

/// " (Jane Roe)", or nothing where nobody is named: for the end of a message.
QString inBrackets(const QString &name);

/// The outlet, or the source where no outlet is known.
QString versionName(const FindingSources &sources, int version);

Place placeOf(const FindingSources &sources, int version, const TextRange &range);
Place placeOfSentence(const FindingSources &sources, int version, int sentence);

} // namespace retold
