#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"

namespace retold {

constexpr int onlyLevel = 2; ///< Of WordClass::Restriction; below it are "mainly" and its like.

/// What a detector of words needs to report one.
struct Wordings {
    const FindingSources &sources;
    const BaseLink &link;
    SightedSide base;
    SightedSide other;
    Findings &findings;
};

/// "‘some’ became ‘many’", with the words that both govern.
void reportChange(const Wordings &wordings, FindingKind kind, const SightingPair &pair, const QString &why);

/// The same for words at any place of the base's side and the other's.
void reportBecame(const Wordings &wordings, FindingKind kind, const TextRange &before, const TextRange &after,
                  const QString &why);

/// How many governed words must be the same for two words to be held against each other: sentences that have
/// only a fact in common may well have a "will" each.
int leastCommon(const Wordings &wordings);

/// Whether the side has no word of the class, so that a word of the other side can be called lost or put in.
bool isWithout(const SightedSide &side, WordClass kind);

/// Whether a word of that class and level stands somewhere on the side: then nothing of it was lost.
bool hasLevel(const SightedSide &side, const Sighting &sought);

/// Whether what both say it of has a word in common: "one spot will be" says nothing of "the centre could
/// be". `reach` is in words.
bool haveOneSubject(const Wordings &wordings, const SightingPair &pair, int reach = 6);

/// Reports words of the class that one side has and the other tells the same thing without. A recast
/// sentence may say the same with other words, so only an edited one tells. "Mainly" put in or left out is a
/// matter of taste.
void reportOneSided(const Wordings &wordings, WordClass classOf, FindingKind kind, const QString &why);

/// Words of a class with levels: reports pairs whose levels are at least `step` apart.
void reportLevels(const Wordings &wordings, WordClass classOf, FindingKind kind, int step,
                  const QString &why);

/// May, likely, will.
void findCertainty(const Wordings &all);

/// A guess that became a fact, or a fact that became a guess, in a sentence that is otherwise kept.
void findBareFacts(const Wordings &wordings);

/// Verbs of saying that colour the words otherwise, from "said" to "claimed", "admitted" to "boasted", or
/// that turn them round, from "denied" to "admitted" or "said".
void findCues(const Wordings &all);

/// "Injured" for "killed", "charged" for "arrested", of the same people.
void findFates(const Wordings &wordings);

/// "Partly", "some" and "try to" that were dropped or put in, in a sentence that is otherwise
/// kept.
void findQualifiers(const Wordings &wordings);

/// What somebody did not do or know, and now refuses or denies.
void findRefusals(const Wordings &wordings);

/// "Suspected", "probably" and "suggested" that were lost or put in, so that a guess became a fact.
void findDoubts(const Wordings &wordings);

/// What was stopped for a time and now for good, or begun and now ended.
void findEndings(const Wordings &all);

/// What was weighed, and now will be.
void findDoneDeeds(const Wordings &wordings);

/// "May have", "probably" in one version of what the other tells as a fact, in whatever words.
void findLostGuesses(const Wordings &wordings);
void findMadeSure(const Wordings &wordings);

/// "May" and "will" where they are the one modal of their side.
void findHardenedModals(const Wordings &wordings);

/// "One of the largest" and "the largest".
void findRanks(const Wordings &wordings);

/// "Hostile", "for the first time", "despite warnings" that no other version has.
void findLoadedClaims(const Wordings &wordings);

/// "Few" and "no one", "not all" and "none", "some of the" and "the".
void findOtherQuantities(const Wordings &wordings);

/// "The schedule, not the fee" turned round, and "but the homes are not" put in.
void findTurnedContrasts(const Wordings &wordings);

/// What is weighed or but possible, and told as settled in whatever words.
void findSettledMatters(const Wordings &wordings);

/// What was said of one of them, and now of them all.
void findOneOfThem(const Wordings &wordings);

/// "Only" that was lost, put in or became "mainly".
void findRestrictions(const Wordings &all);

} // namespace retold
