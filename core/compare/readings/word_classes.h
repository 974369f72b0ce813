#pragma once

#include "core/story/annotated_version.h"

#include <QString>

#include <span>
#include <vector>

namespace retold {

/// What a word does to a statement. The words are in resources/compare/word-classes-<language>.txt.
enum class WordClass {
    Commitment,  ///< How firmly somebody means to: consider 1, ready 2, plan 3, vow 4.
    Certainty,   ///< May 1, likely 2, will 3.
    Open,        ///< What leaves a statement open in whatever way: may, if, believed, reportedly.
    Obligation,  ///< Should 1, must 2.
    Negation,    ///< Not, never, without 1; refuse, rule out 2; what denies by its sense, impossible, 3.
    Scope,       ///< Some 1, many 2, most 3, all 4.
    Restriction, ///< Mainly 1, only 2.
    Portion,     ///< Partly 1, largely 2.
    Attempt,     ///< Try to.
    Decision,    ///< What is no longer considered but settled: approve, agree.
    Group,       ///< What people of one sort are called together: leaders, experts.
    Necessity,   ///< Important 1, essential 2, the only way 3.
    Frequency,   ///< Never 1, sometimes 2, often 3, always 4.
    Degree,      ///< Slightly 1, sharply 2.
    Directive,   ///< Ask 1, demand 2, order 3.
    Vague,     ///< Words that stand where a figure could 1, what may stand before them 2, and parts 3, which
               ///< need "of" or such a word.
    Warning,   ///< What follows is feared 1, or so where it tells of harm 2.
    Harm,      ///< What nobody wants: war, collapse.
    Aim,       ///< What follows is wanted.
    Mutual,    ///< Verbs whose subject and object may change places: meet, agree.
    People,    ///< What people are counted by: killed, civilians.
    Fate,      ///< What became of somebody: harm to the body 11 to 14, the law 21 to 25, an office 31 to 33;
               ///< and who he is to whom 41 to 48, man 51 or woman 52.
    Causation, ///< Linked to 1, causes 2.
    Cue,       ///< Saying, by colour: hint 1, say 2, claim 3, admit 4, deny 5, demand 6, warn 7, insist 8,
               ///< believe 9, prove 10, boast 11, hope 12,
               ///< condemn 13, regret 14, welcome 15.
    Trend,     ///< Which way an amount goes: up 1, down 2.
    Doubt,     ///< What makes a guess of the word behind: probably 1, suspected 2.
    Ending,    ///< Stop it for a time 1, for good 2.
    Beginning, ///< Set it going, or put it on record.
    Loaded, ///< What makes a story graver or greater: quarrels 1, wrongs 2, warnings unheeded 3, threats 4,
            ///< blunders 5, records 6; by ten more, words that a version may have said it by.
    Unsettled, ///< What tells that a thing is weighed or but possible 1, and what else leaves it so 2.
    Source,    ///< By what a source is named beside what it tells, where no grammar is read: selon, laut.
    Guilt,     ///< Who may have done it 1, who did it 2, and what settles that or leaves nobody suspected 3.
};

/// A word or phrase of a class in a run of words.
struct Sighting {
    WordClass kind = WordClass::Negation;
    int level = 1;
    IndexRange words;          ///< Into the run.
    std::vector<int> governed; ///< The content words that it governs, into the run: the next few after it, of
                               ///< a German denial at the end those before.

    bool operator==(const Sighting &) const = default;
};

/// All words of the classes, in order; of two that begin at one word and are of one class, the longer. A
/// language without a list has none.
std::vector<Sighting> findSightings(std::span<const Word> words, const QString &language);

/// Whether the word, in lower case, is of the class by itself.
bool isOfClass(const QString &word, WordClass kind, const QString &language);

} // namespace retold
